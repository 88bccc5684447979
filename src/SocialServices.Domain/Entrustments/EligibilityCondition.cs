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

    /// <summary>All conditions.</summary>
    public static ValueList<EligibilityCondition> All { get; } = [NeedInPlan, ReportedEqualsNetwork, OnlyOfType, OnlyForGroup];

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

    internal ConditionOutcome Judge(EligibilitySetting setting)
    {
        var (holds, reason) = _judge(setting);
        return new(this, holds, reason);
    }
}
