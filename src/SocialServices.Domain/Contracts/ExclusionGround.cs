using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Ground on which a bidder is excluded (důvod vyloučení účastníka), of procedures started from 1 October 2016. Which grounds bind and which
/// the authority may use, and their subsections, are left to the cited provision. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(ExclusionGroundJsonConverter))]
public sealed record ExclusionGround : IParsable<ExclusionGround>
{
    private static readonly LocalDate Start = LegalAct.PublicProcurementAct.Validity.From!.Value;

    private ExclusionGround(string code, BilingualText name, Citation provision, int? years = null, bool isCapability = false)
    {
        Code = code;
        Name = name;
        Provision = provision;
        Years = years;
        IsCapability = isCapability;
    }

    /// <summary>The conditions of the tender are not met.</summary>
    public static ExclusionGround ConditionsNotMet { get; } = Participant("conditions-not-met", "nesplnění zadávacích podmínek", "conditions of the tender not met");

    /// <summary>The required deposit is missing.</summary>
    public static ExclusionGround MissingDeposit { get; } = Participant("missing-deposit", "neprokázaná jistota", "missing deposit");

    /// <summary>The bidder stated untrue data.</summary>
    public static ExclusionGround UntrueData { get; } = Participant("untrue-data", "údaje neodpovídající skutečnosti", "untrue data");

    /// <summary>A conflict of interest.</summary>
    public static ExclusionGround ConflictOfInterest { get; } = Participant("conflict-of-interest", "střet zájmů", "conflict of interest");

    /// <summary>Earlier participation in the preparation distorts competition.</summary>
    public static ExclusionGround PriorParticipation { get; } = Participant("prior-participation", "narušení soutěže předchozí účastí na přípravě", "competition distorted by prior participation");

    /// <summary>Serious faults in an earlier contract in the last 3 years.</summary>
    public static ExclusionGround EarlierContractFaults { get; } = Participant("earlier-contract-faults", "závažná pochybení při plnění dřívější smlouvy", "serious faults in an earlier contract", 3);

    /// <summary>Serious professional misconduct.</summary>
    public static ExclusionGround ProfessionalMisconduct { get; } = Participant("professional-misconduct", "závažné profesní pochybení", "serious professional misconduct");

    /// <summary>A forbidden agreement with other bidders.</summary>
    public static ExclusionGround AntiCompetitiveAgreement { get; } = Participant("anti-competitive-agreement", "zakázaná dohoda s jinými osobami", "anti-competitive agreement");

    /// <summary>A conviction in the last 5 years.</summary>
    public static ExclusionGround Conviction { get; } = Capability("conviction", "pravomocné odsouzení za trestný čin", "conviction", 5);

    /// <summary>Arrears of tax.</summary>
    public static ExclusionGround TaxArrears { get; } = Capability("tax-arrears", "splatný daňový nedoplatek", "tax arrears");

    /// <summary>Arrears of public health insurance.</summary>
    public static ExclusionGround HealthInsuranceArrears { get; } = Capability("health-insurance-arrears", "splatný nedoplatek na veřejném zdravotním pojištění", "health insurance arrears");

    /// <summary>Arrears of social security insurance.</summary>
    public static ExclusionGround SocialInsuranceArrears { get; } = Capability("social-insurance-arrears", "splatný nedoplatek na sociálním zabezpečení", "social insurance arrears");

    /// <summary>The bidder is in liquidation.</summary>
    public static ExclusionGround Liquidation { get; } = Capability("liquidation", "likvidace", "liquidation");

    /// <summary>No registration for the type of the service.</summary>
    public static ExclusionGround MissingRegistration { get; } = new("missing-registration", new("chybějící registrace pro druh služby", "no registration for the type of service"), Citation.Section(LegalAct.SocialServicesAct, "78"));

    /// <summary>Duties on foreign subsidies, of procedures started from 3 April 2025.</summary>
    public static ExclusionGround ForeignSubsidies { get; } = new("foreign-subsidies", new("povinnosti k zahraničním subvencím", "duties on foreign subsidies"), Citation.Section(LegalAct.PublicProcurementAct, "48").AsAmendedBy("69/2025 Sb."));

    /// <summary>All grounds: those of the participant, of basic capability, of the profession, and of foreign subsidies.</summary>
    public static ValueList<ExclusionGround> All { get; } =
    [
        ConditionsNotMet, MissingDeposit, UntrueData, ConflictOfInterest, PriorParticipation, EarlierContractFaults, ProfessionalMisconduct, AntiCompetitiveAgreement,
        Conviction, TaxArrears, HealthInsuranceArrears, SocialInsuranceArrears, Liquidation, MissingRegistration, ForeignSubsidies,
    ];

    /// <summary>Stable code, such as "earlier-contract-faults".</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>Where it stands.</summary>
    public Citation Provision { get; }

    /// <summary>How many years before the start of the procedure a fact counts; none where the ground has no such time.</summary>
    public int? Years { get; }

    /// <summary>True for basic capability: a selected supplier without it must be excluded.</summary>
    public bool IsCapability { get; }

    /// <summary>
    /// True where a fact is recent enough for the ground: on or after the start of the procedure less its years. Whether the fact is shown
    /// and weighs enough is for the authority.
    /// </summary>
    /// <param name="happenedOn">Day of the fact: the end of the contract for a fault, the day on which a judgment became final.</param>
    /// <param name="startedOn">Day on which the procedure started.</param>
    /// <exception cref="ArgumentOutOfRangeException">The procedure started before the provision, whose predecessors are not known.</exception>
    public Explained<bool> Test(LocalDate happenedOn, LocalDate startedOn)
    {
        var from = LocalDate.Max(Start, Provision.Validity.From ?? Start);
        if (startedOn < from)
            throw new ArgumentOutOfRangeException(nameof(startedOn), startedOn, $"A procedure started on or after {DateText.Of(from, Language.English)} is expected; earlier rules of this ground are not known.");
        LocalDate? earliest = Years is { } years ? startedOn.PlusYears(-years) : null;
        var isUsable = !(happenedOn < earliest);
        return new(isUsable, new(TenderSteps.Exclusion, Figure.Text(isUsable ? new("lze použít", "may be used") : new("nelze použít", "may not be used")))
        {
            Subject = Name,
            Operands =
            [
                new("happened", OperandOrigin.Input, new("den skutečnosti", "day of the fact"), Figure.Day(happenedOn)),
                new("started", OperandOrigin.Input, new("zahájení řízení", "start of the procedure"), Figure.Day(startedOn)),
                .. Years is { } counted ? (Operand[])[new("years", OperandOrigin.Parameter, new("doba v letech", "time in years"), Figure.Coefficient(Exact.Of(counted)), Provision)] : [],
            ],
            Reason = (earliest, isUsable) switch
            {
                ({ } first, true) => new($"Započítává se skutečnost od {DateText.Of(first, Language.Czech)}.", $"A fact counts from {DateText.Of(first, Language.English)}."),
                ({ } first, _) => new($"Skutečnost je starší: započítává se až od {DateText.Of(first, Language.Czech)}.", $"The fact is older: it counts only from {DateText.Of(first, Language.English)}."),
                _ => new("Důvod nemá dobu, po které by se skutečnost nezapočítala.", "The ground has no time after which a fact would not count."),
            },
            Citations = [Provision],
            Warnings = isUsable ? [new("Zda je skutečnost prokázána a dost závažná, posuzuje zadavatel.", "Whether the fact is shown and weighs enough is for the authority to judge.")] : [],
        });
    }

    /// <summary>The Czech or English name.</summary>
    public string ToText(Language language) => Name.In(language);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The ground of exclusion of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No ground of exclusion has the code; the message lists the codes.</exception>
    public static ExclusionGround Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var ground)
        ? ground
        : throw new FormatException($"The ground of exclusion '{s}' is not known; expected one of {string.Join(", ", All.Select(known => known.Code))}.");

    /// <summary>The ground of exclusion of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ExclusionGround result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    private static ExclusionGround Participant(string code, string czech, string english, int? years = null) => new(code, new(czech, english), Citation.Section(LegalAct.PublicProcurementAct, "48"), years);

    private static ExclusionGround Capability(string code, string czech, string english, int? years = null) => new(code, new(czech, english), Citation.Section(LegalAct.PublicProcurementAct, "74"), years, isCapability: true);
}

/// <summary>Writes a ground as its code, such as "earlier-contract-faults"; reads the same.</summary>
public sealed class ExclusionGroundJsonConverter : TextJsonConverter<ExclusionGround>;
