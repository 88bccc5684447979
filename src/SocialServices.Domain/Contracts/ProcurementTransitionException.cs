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

    private static string Say(ProcurementLotId lot, ProcurementStage stage, BilingualText wanted, ValueList<ProcurementStage> allowed, BilingualText rule, Language language)
    {
        var next = string.Join(", ", allowed.Select(each => $"'{each.ToText(language)}'"));
        return language == Language.Czech
            ? $"{lot.ToText(language)} je ve stavu '{stage.ToText(language)}', krok '{wanted.Czech}' není přípustný: {rule.Czech}. {(allowed.Count == 0 ? "Z tohoto stavu se dál nepostupuje." : $"Lze přejít do: {next}.")}"
            : $"{lot.ToText(language)} is in the stage '{stage.ToText(language)}', the step '{wanted.English}' is not allowed: {rule.English}. {(allowed.Count == 0 ? "Nothing follows this stage." : $"It may go to: {next}.")}";
    }
}
