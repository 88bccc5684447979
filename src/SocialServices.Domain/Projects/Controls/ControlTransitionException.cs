using SocialServices.Domain.Contracts;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>A step of a control that its stage does not allow (nepřípustný krok kontroly). The message names the control, the stage, the wanted step, what is allowed, and the rule.</summary>
public sealed class ControlTransitionException : InvalidOperationException
{
    internal ControlTransitionException(string number, ControlStage stage, BilingualText wanted, ValueList<ControlStage> allowed, BilingualText rule)
        : base(Say(number, stage, wanted, allowed, rule, Language.English))
    {
        Number = number;
        Stage = stage;
        Allowed = allowed;
        Rule = rule;
        CzechMessage = Say(number, stage, wanted, allowed, rule, Language.Czech);
    }

    /// <summary>Number of the control.</summary>
    public string Number { get; }

    /// <summary>The stage that the control is in.</summary>
    public ControlStage Stage { get; }

    /// <summary>The stages that it may go to.</summary>
    public ValueList<ControlStage> Allowed { get; }

    /// <summary>The rule that stands against the step.</summary>
    public BilingualText Rule { get; }

    /// <summary>The message in Czech.</summary>
    public string CzechMessage { get; }

    private static string Say(string number, ControlStage stage, BilingualText wanted, ValueList<ControlStage> allowed, BilingualText rule, Language language) =>
        TransitionText.Say($"{(language == Language.Czech ? "Kontrola" : "The control")} {number}", stage.ToText(language), wanted, allowed.Select(each => each.ToText(language)), rule, language);
}
