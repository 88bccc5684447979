using System.Diagnostics.CodeAnalysis;

namespace SocialServices.Domain.Entrustments;

/// <summary>Condition of eligibility (podmínka způsobilosti): a code list from which a rule takes what its document asks for.</summary>
public sealed class EligibilityCondition
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

    /// <summary>The condition of a code; false when none has it.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out EligibilityCondition? condition)
    {
        condition = All.FirstOrDefault(known => known.Code == code);
        return condition is not null;
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
