namespace SocialServices.Domain.Contracts;

/// <summary>A step of a lot that its stage does not allow (nepřípustný přechod). The message names the lot, the stage, the wanted step, what is allowed, and the rule.</summary>
public sealed class ProcurementTransitionException : InvalidOperationException
{
    internal ProcurementTransitionException(ProcurementLotId lot, ProcurementStage stage, BilingualText wanted, ValueList<ProcurementStage> allowed, BilingualText rule)
        : base(Say(lot, stage, wanted, allowed, rule, Language.English))
    {
        Lot = lot;
        Stage = stage;
        Allowed = allowed;
        Rule = rule;
        CzechMessage = Say(lot, stage, wanted, allowed, rule, Language.Czech);
    }

    /// <summary>Which lot.</summary>
    public ProcurementLotId Lot { get; }

    /// <summary>The stage that the lot is in.</summary>
    public ProcurementStage Stage { get; }

    /// <summary>The stages that it may go to.</summary>
    public ValueList<ProcurementStage> Allowed { get; }

    /// <summary>The rule that stands against the step.</summary>
    public BilingualText Rule { get; }

    /// <summary>The message in Czech.</summary>
    public string CzechMessage { get; }

    private static string Say(ProcurementLotId lot, ProcurementStage stage, BilingualText wanted, ValueList<ProcurementStage> allowed, BilingualText rule, Language language) =>
        TransitionText.Say(lot.ToText(language), stage.ToText(language), wanted, allowed.Select(each => each.ToText(language)), rule, language);
}
