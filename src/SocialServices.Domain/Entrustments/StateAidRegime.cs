using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// State-aid regime of an entrustment (režim veřejné podpory): the Commission Decision that its compensation must meet. A code list,
/// compared by identity.
/// </summary>
[JsonConverter(typeof(StateAidRegimeJsonConverter))]
public sealed class StateAidRegime : IParsable<StateAidRegime>
{
    private StateAidRegime(string code, LegalAct act)
    {
        Code = code;
        Act = act;
    }

    /// <summary>Decision 2005/842/EC, of acts issued to 30 January 2012 (rozhodnutí 2005/842/ES).</summary>
    public static StateAidRegime Decision2005 { get; } = new("2005/842/EC", LegalAct.Decision2005);

    /// <summary>Decision 2012/21/EU, of acts issued from 31 January 2012 to 7 January 2026 (rozhodnutí 2012/21/EU).</summary>
    public static StateAidRegime Decision2012 { get; } = new("2012/21/EU", LegalAct.Decision2012);

    /// <summary>Decision (EU) 2025/2630, of acts issued from 8 January 2026 (rozhodnutí (EU) 2025/2630).</summary>
    public static StateAidRegime Decision2025 { get; } = new("2025/2630", LegalAct.Decision2025);

    /// <summary>All regimes, the earliest first.</summary>
    public static ValueList<StateAidRegime> All { get; } = [Decision2005, Decision2012, Decision2025];

    /// <summary>Key in documents: the number of the Decision, such as "2012/21/EU".</summary>
    public string Code { get; }

    /// <summary>The Decision, with the days on which it holds.</summary>
    public LegalAct Act { get; }

    /// <summary>Name: that of the Decision.</summary>
    public BilingualText Name => Act.Name;

    /// <summary>
    /// The regime of an entrustment on a day: that of the day of issue, and after 31 January 2014 never the one of 2005. None where an
    /// amendment was issued under a later Decision than the one that governs the entrustment: no rule for it is known, so ask, and state
    /// the answer through <see cref="InPlaceOf"/>.
    /// </summary>
    /// <param name="issued">Day on which the entrustment act was issued.</param>
    /// <param name="assessed">The assessed day.</param>
    /// <param name="amendments">Days on which amendments were issued; those after the assessed day do not count.</param>
    /// <exception cref="ArgumentException">An amendment is older than the act.</exception>
    public static Explained<StateAidRegime?> Choose(LocalDate issued, LocalDate assessed, params ValueList<LocalDate> amendments)
    {
        if (Guard.Against.Null(amendments).Any(amendment => amendment < issued))
            throw new ArgumentException($"Amendments issued on or after {DateText.Of(issued, Language.English)} are expected, not before the act itself.", nameof(amendments));

        var byIssue = OfIssue(issued);
        var isOfTransition = byIssue == Decision2005 && !Decision2005.Act.Validity.Contains(assessed);
        var governing = isOfTransition && assessed > StateAidSteps.Transition.Validity.To ? Decision2012 : byIssue;
        var open = amendments.Where(amendment => amendment <= assessed && IsLater(OfIssue(amendment), governing)).Select(amendment => (LocalDate?)amendment).Min();
        var explanation = new Explanation(StateAidSteps.Regime, Figure.Text(open is null ? governing.Name : new("nelze určit podle data", "can't be told by the date")))
        {
            Operands =
            [
                new("issued", OperandOrigin.Input, new("vydání pověření", "issue of the entrustment act"), Figure.Day(issued)),
                new("assessed", OperandOrigin.Input, new("posuzovaný den", "assessed day"), Figure.Day(assessed)),
                .. amendments.Order().Select((day, index) => new Operand(FormattableString.Invariant($"amendment.{index + 1}"), OperandOrigin.Input, new("vydání dodatku", "issue of an amendment"), Figure.Day(day))),
            ],
            Reason = open is { } amended ? Ask(amended, governing) : Why(governing, isOfTransition),
            Citations = [Citation.Whole(governing.Act), .. isOfTransition ? (Citation[])[StateAidSteps.Transition] : []],
            Warnings = open is null && governing == Decision2012 && OfIssue(assessed) == Decision2025
                ? [new("Že se starší pověření nemusí přizpůsobit rozhodnutí (EU) 2025/2630, uvádí jen komentář; přechodné ustanovení není ověřeno.",
                    "That older entrustments need not be adapted to Decision (EU) 2025/2630 is said by a commentary only; the transitional provision is not verified.")]
                : [],
        };
        return new(open is null ? governing : null, explanation);
    }

    /// <summary>This regime instead of the chosen one, or where none could be chosen: a decision of the caller.</summary>
    /// <param name="choice">What <see cref="Choose"/> gave.</param>
    /// <param name="source">Who decided, or where it stands.</param>
    public Explained<StateAidRegime> InPlaceOf(Explained<StateAidRegime?> choice, Citation source) => new(this, new(StateAidSteps.Regime, Figure.Text(Name))
    {
        Operands = [new("override", OperandOrigin.Input, new("stanovený režim", "regime as stated"), Figure.Text(Name), Guard.Against.Null(source))],
        Reason = new("Režim je stanoven, nevolí se podle data.", "The regime is stated, not chosen by the date."),
        Parts = [Guard.Against.Null(choice).Explanation],
    });

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The regime of a code such as "2012/21/EU". The provider has no effect.</summary>
    /// <exception cref="FormatException">No regime has the code; the message lists the codes.</exception>
    public static StateAidRegime Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var regime)
        ? regime
        : throw new FormatException($"The State-aid regime '{s}' is not known; expected one of {string.Join(", ", All.Select(known => $"'{known.Code}'"))}.");

    /// <summary>The regime of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StateAidRegime result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    /// <summary>The day of the Decision that is nearest to a day.</summary>
    internal LocalDate Nearest(LocalDate day) => day < Act.Validity.From ? Act.Validity.From.Value : day > Act.Validity.To ? Act.Validity.To.Value : day;

    private static StateAidRegime OfIssue(LocalDate day) => All.First(regime => regime.Act.Validity.Contains(day));

    private static bool IsLater(StateAidRegime regime, StateAidRegime than) => All.AsSpan().IndexOf(regime) > All.AsSpan().IndexOf(than);

    private static BilingualText Why(StateAidRegime governing, bool isOfTransition) => (isOfTransition, governing == Decision2005) switch
    {
        (true, true) => new("Pověření z doby před 31. lednem 2012 se do 31. ledna 2014 řídí dřívějším rozhodnutím.",
            "An entrustment from before 31 January 2012 stays under the earlier Decision to 31 January 2014."),
        (true, false) => new("Pověření z doby před 31. lednem 2012, které trvá po 31. lednu 2014, musí splnit rozhodnutí 2012/21/EU.",
            "An entrustment from before 31 January 2012 that still runs after 31 January 2014 must meet Decision 2012/21/EU."),
        _ => new("Rozhoduje den vydání pověření.", "The day of issue of the entrustment act decides."),
    };

    private static BilingualText Ask(LocalDate amended, StateAidRegime governing) => new(
        $"Pro pověření platí {governing.Name.Czech}, ale dodatek z {DateText.Of(amended, Language.Czech)} byl vydán, když už platilo {OfIssue(amended).Name.Czech}. "
        + "Pravidlo pro takový dodatek není známo: rozhodněte sami a uveďte zdroj.",
        $"{governing.Name.English} governs the entrustment, but the amendment of {DateText.Of(amended, Language.English)} was issued under {OfIssue(amended).Name.English}. "
        + "No rule for such an amendment is known: decide, and state the source.");
}

/// <summary>Writes a State-aid regime as its code, such as "2012/21/EU"; reads the same.</summary>
public sealed class StateAidRegimeJsonConverter : TextJsonConverter<StateAidRegime>;
