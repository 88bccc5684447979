using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Regulation on de minimis aid for services of general economic interest (nařízení o podpoře de minimis pro SOHZ). A code list, compared by
/// identity.
/// </summary>
[JsonConverter(typeof(DeMinimisRegulationJsonConverter))]
public sealed class DeMinimisRegulation : IParsable<DeMinimisRegulation>
{
    /// <summary>
    /// Whether a grant exactly three years old still counts in the rolling window. No source verifies it; false follows the usual reading,
    /// "later than the same day three years before". A test in which it could matter says so.
    /// </summary>
    public const bool CountsGrantExactlyThreeYearsOld = false;

    private const int Years = 3;

    private DeMinimisRegulation(string code, LegalAct act, LocalDate lastUse, Euro ceiling)
    {
        Code = code;
        Act = act;
        var from = act.Validity.From!.Value;
        var citation = Citation.Whole(act).Holding(Validity.Between(from, lastUse));
        Ceiling = Dated.Of($"aid.de-minimis-ceiling.{code.Replace('/', '-')}",
            new($"strop podpory de minimis pro SOHZ, nařízení {code}", $"ceiling of SGEI de minimis aid, Regulation {code}"), null,
            Dated.Value(from, ceiling, citation), Dated.Ended<Euro>(lastUse.PlusDays(1), citation));
    }

    /// <summary>
    /// Regulation (EU) No 360/2012: 500 000 EUR in the current and two previous fiscal years, from 29 April 2012; after its end on 31 December
    /// 2023 it could be used to 30 June 2024 (nařízení č. 360/2012).
    /// </summary>
    public static DeMinimisRegulation Regulation2012 { get; } = new("360/2012", LegalAct.DeMinimisRegulation2012, new(2024, 6, 30), Euro.Of(500_000));

    /// <summary>Regulation (EU) 2023/2832: 750 000 EUR in three rolling years, from 1 January 2024 to 31 December 2030 (nařízení 2023/2832).</summary>
    public static DeMinimisRegulation Regulation2023 { get; } = new("2023/2832", LegalAct.DeMinimisRegulation2023, new(2030, 12, 31), Euro.Of(750_000));

    /// <summary>All regulations, the earlier first.</summary>
    public static ValueList<DeMinimisRegulation> All { get; } = [Regulation2012, Regulation2023];

    /// <summary>Key in documents: the number, "360/2012" or "2023/2832".</summary>
    public string Code { get; }

    /// <summary>The act.</summary>
    public LegalAct Act { get; }

    /// <summary>The most aid to a single undertaking in the window, by the day of the grant.</summary>
    public Dated<Euro> Ceiling { get; }

    /// <summary>Regulations under which aid can be granted on a day: one, in the first half of 2024 either, or none.</summary>
    public static ValueList<DeMinimisRegulation> UsableOn(LocalDate day) => All.Where(regulation => regulation.Ceiling.TryAt(day, out _)).ToValueList();

    /// <summary>
    /// Whether a new grant fits under the ceiling with all de minimis aid that the single undertaking was granted in the window. Where it
    /// does not, the whole new grant is excluded, not only the part above the ceiling. Later grants do not count.
    /// </summary>
    /// <param name="requested">The new grant.</param>
    /// <param name="granted">Grants to the single undertaking (all linked enterprises), general de minimis aid included, in any order.</param>
    /// <param name="firstMonthOfFiscalYear">First month of the undertaking's fiscal year, 1 to 12; only Regulation 360/2012 counts by fiscal years.</param>
    /// <param name="countsExactlyThreeYearsOld">Whether a grant exactly three years old counts; only the rolling window of Regulation 2023/2832 asks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is not from 1 to 12.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The regulation can't be used on the day of the new grant.</exception>
    public Explained<DeMinimisTest> Test(DeMinimisGrant requested, ValueList<DeMinimisGrant> granted, int firstMonthOfFiscalYear = 1, bool countsExactlyThreeYearsOld = CountsGrantExactlyThreeYearsOld)
    {
        Guard.Against.Null(requested);
        Guard.Against.OutOfRange(firstMonthOfFiscalYear, 1, 12);
        var day = requested.GrantedOn;
        var ceiling = Ceiling.At(day);
        var start = Start(day, firstMonthOfFiscalYear, countsExactlyThreeYearsOld);
        var counted = Guard.Against.Null(granted).Where(grant => grant.GrantedOn >= start && grant.GrantedOn <= day).OrderBy(grant => grant.GrantedOn).ThenBy(grant => grant.Amount).ThenBy(grant => grant.IsGeneral).ToList();
        var test = new DeMinimisTest(ceiling.Value, Sum(counted), requested.Amount);
        return new(test, new(StateAidSteps.DeMinimis, Figure.Text(test.Fits ? new("vejde se", "fits") : new("nevejde se, vyloučena je celá nová podpora", "does not fit, the whole new aid is excluded")))
        {
            Operands =
            [
                .. counted.Select((grant, index) => new Operand(FormattableString.Invariant($"grant.{index + 1}"), OperandOrigin.Input, NameOf(grant), Figure.Euro(grant.Amount))),
                new("requested", OperandOrigin.Input, new($"nová podpora z {DateText.Of(day, Language.Czech)}", $"new aid of {DateText.Of(day, Language.English)}"), Figure.Euro(requested.Amount)),
                new("ceiling", OperandOrigin.Parameter, Ceiling.Name, Figure.Euro(ceiling.Value), ceiling.Citation),
            ],
            Calculation = Calculation.Join("+", Figure.Euro(test.Counted), Figure.Euro(test.Requested)),
            Reason = new(
                $"Započítávají se podpory od {DateText.Of(start, Language.Czech)} do {DateText.Of(day, Language.Czech)}. Před novou podporou zbývá {test.Headroom.ToText(Language.Czech)}.",
                $"Aid from {DateText.Of(start, Language.English)} to {DateText.Of(day, Language.English)} counts. Before the new aid {test.Headroom.ToText(Language.English)} is left."),
            Citations = [Citation.Whole(Act)],
            Warnings = [.. Boundary(day, granted), .. Combined(counted)],
        });
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The regulation of a code, "360/2012" or "2023/2832". The provider has no effect.</summary>
    /// <exception cref="FormatException">No regulation has the code.</exception>
    public static DeMinimisRegulation Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var regulation)
        ? regulation
        : throw new FormatException($"The regulation on de minimis aid '{s}' is not known; expected one of {string.Join(", ", All.Select(known => $"'{known.Code}'"))}.");

    /// <summary>The regulation of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DeMinimisRegulation result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    // The first day whose grants count: of the second previous fiscal year, or of the rolling years.
    private LocalDate Start(LocalDate day, int firstMonth, bool countsExactlyThreeYearsOld)
    {
        if (this == Regulation2023)
            return countsExactlyThreeYearsOld ? day.PlusYears(-Years) : day.PlusYears(-Years).PlusDays(1);
        var fiscalYear = day.Month >= firstMonth ? day.Year : day.Year - 1;
        return new(fiscalYear - (Years - 1), firstMonth, 1);
    }

    private ValueList<BilingualText> Boundary(LocalDate day, ValueList<DeMinimisGrant> granted)
    {
        var edge = day.PlusYears(-Years);
        return this == Regulation2023 && granted.Any(grant => grant.GrantedOn == edge)
            ? [new($"Podpora z {DateText.Of(edge, Language.Czech)} je přesně tři roky stará; zda se ještě započítá, není ověřeno.",
                $"Aid of {DateText.Of(edge, Language.English)} is exactly three years old; whether it still counts is not verified.")]
            : [];
    }

    private ValueList<BilingualText> Combined(List<DeMinimisGrant> counted) => this == Regulation2023 && counted.Exists(grant => grant.IsGeneral)
        ? [new("Že se do stropu započítá i běžná podpora de minimis, je ověřeno pro nařízení č.\u00A0360/2012; pro nařízení 2023/2832 je to pravděpodobné, ověřte to.",
            "That general de minimis aid counts under the ceiling is verified for Regulation 360/2012; for Regulation 2023/2832 it is probable, confirm it.")]
        : [];

    private static Euro Sum(List<DeMinimisGrant> grants) => grants.Aggregate(Euro.Zero, (sum, grant) => sum + grant.Amount);

    private static BilingualText NameOf(DeMinimisGrant grant) => new(
        $"{(grant.IsGeneral ? "běžná podpora de minimis" : "podpora de minimis pro SOHZ")} z {DateText.Of(grant.GrantedOn, Language.Czech)}",
        $"{(grant.IsGeneral ? "general de minimis aid" : "SGEI de minimis aid")} of {DateText.Of(grant.GrantedOn, Language.English)}");
}

/// <summary>Writes a regulation on de minimis aid as its code; reads the same.</summary>
public sealed class DeMinimisRegulationJsonConverter : TextJsonConverter<DeMinimisRegulation>;
