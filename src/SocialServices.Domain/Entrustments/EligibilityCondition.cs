using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Entrustments;

/// <summary>Condition of eligibility (podmínka způsobilosti): a code list from which a rule takes what its document asks for.</summary>
[JsonConverter(typeof(EligibilityConditionJsonConverter))]
public sealed class EligibilityCondition : IParsable<EligibilityCondition>
{
    private readonly Func<EligibilitySetting, (bool Holds, BilingualText Reason)> _judge;

    private EligibilityCondition(string code, BilingualText name, Func<EligibilitySetting, (bool Holds, BilingualText Reason)> judge)
    {
        Code = code;
        Name = name;
        _judge = judge;
    }

    /// <summary>
    /// Need in the plan (potřeba v plánu): the version of the day plans a capacity above zero of the type for each target group of the service
    /// in every place of its area.
    /// </summary>
    public static EligibilityCondition NeedInPlan { get; } = new("need-in-plan",
        new("potřeba je v plánu", "the need is in the plan"), setting => setting.NeedInPlan());

    /// <summary>
    /// Reported capacity equal to network capacity (vykázaná kapacita se rovná kapacitě v síti): for every form and unit, and the network has some.
    /// </summary>
    public static EligibilityCondition ReportedEqualsNetwork { get; } = new("reported-equals-network",
        new("vykázaná kapacita se rovná kapacitě v síti", "the reported capacity equals that of the network"), setting => setting.ReportedEqualsNetwork());

    /// <summary>The only service of its type in the area (jediná služba svého druhu v území): no other has a place in common with it.</summary>
    public static EligibilityCondition OnlyOfType { get; } = new("only-of-type",
        new("jediná služba svého druhu v území", "the only service of its type in the area"), setting => setting.OnlyOfType());

    /// <summary>
    /// The only service of its type for its target groups in the area (jediná služba svého druhu pro cílovou skupinu v území): no other has both
    /// a place and a group in common with it.
    /// </summary>
    public static EligibilityCondition OnlyForGroup { get; } = new("only-for-group",
        new("jediná služba svého druhu pro cílovou skupinu v území", "the only service of its type for the target group in the area"), setting => setting.OnlyForGroup());

    /// <summary>The service is in the basic network (služba je v základní síti).</summary>
    public static EligibilityCondition InBasicNetwork { get; } = In(NetworkStatus.Basic, "basic", "základní");

    /// <summary>The service is in the supplementary network (služba je v doplňkové síti).</summary>
    public static EligibilityCondition InSupplementaryNetwork { get; } = In(NetworkStatus.Supplementary, "supplementary", "doplňkové");

    /// <summary>The service is in the minimal network (služba je v minimální síti).</summary>
    public static EligibilityCondition InMinimalNetwork { get; } = In(NetworkStatus.Minimal, "minimal", "minimální");

    /// <summary>The service is in the network of a project (služba je v projektové síti).</summary>
    public static EligibilityCondition InProjectNetwork { get; } = In(NetworkStatus.Project, "project", "projektové");

    /// <summary>
    /// No open finding about quality (žádné neodstraněné zjištění o kvalitě): what inspections and controls found up to the day is remedied. It
    /// does not hold where nobody looked.
    /// </summary>
    public static EligibilityCondition NoOpenFinding { get; } = new("no-open-finding",
        new("služba nemá neodstraněné zjištění o kvalitě", "the service has no open finding about quality"), setting => setting.NoOpenFinding());

    /// <summary>All conditions.</summary>
    public static ValueList<EligibilityCondition> All { get; } =
        [NeedInPlan, ReportedEqualsNetwork, OnlyOfType, OnlyForGroup, InBasicNetwork, InSupplementaryNetwork, InMinimalNetwork, InProjectNetwork, NoOpenFinding];

    /// <summary>Code in documents, such as "need-in-plan".</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>The condition of eligibility of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No condition of eligibility has the code; the message lists the codes.</exception>
    public static EligibilityCondition Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var condition)
        ? condition
        : throw new FormatException($"The condition of eligibility '{s}' is not known; expected one of {string.Join(", ", All.Select(known => known.Code))}.");

    /// <summary>The condition of eligibility of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EligibilityCondition result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static EligibilityCondition In(NetworkStatus status, string code, string czech) => new($"in-{code}-network",
        new($"služba je v {czech} síti", $"the service is in the {code} network"), setting => setting.In(status));

    internal ConditionOutcome Judge(EligibilitySetting setting)
    {
        var (holds, reason) = _judge(setting);
        return new(this, holds, reason);
    }
}

/// <summary>Writes a condition as its code, such as "need-in-plan"; reads the same.</summary>
public sealed class EligibilityConditionJsonConverter : TextJsonConverter<EligibilityCondition>;
