using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>A step of a control that its stage does not allow (nepřípustný krok kontroly).</summary>
public sealed class ControlTransitionException : TransitionException
{
    internal ControlTransitionException(string number, ControlStage stage, BilingualText wanted, ValueList<ControlStage> allowed, BilingualText rule)
        : base(new($"Kontrola {number}", $"The control {number}"), ControlStages.NameOf(stage), wanted, allowed.Select(ControlStages.NameOf), rule)
    {
        Number = number;
        Stage = stage;
        Allowed = allowed;
    }

    /// <summary>Number of the control.</summary>
    public string Number { get; }

    /// <summary>The stage that the control is in.</summary>
    public ControlStage Stage { get; }

    /// <summary>The stages that it may go to.</summary>
    public ValueList<ControlStage> Allowed { get; }
}
