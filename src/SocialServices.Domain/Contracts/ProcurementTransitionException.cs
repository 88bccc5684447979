using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>A step of a lot that its stage does not allow (nepřípustný přechod).</summary>
public sealed class ProcurementTransitionException : TransitionException
{
    internal ProcurementTransitionException(ProcurementLotId lot, ProcurementStage stage, BilingualText wanted, ValueList<ProcurementStage> allowed, BilingualText rule)
        : base(BilingualText.Of(lot.ToText), ProcurementStages.NameOf(stage), wanted, allowed.Select(ProcurementStages.NameOf), rule)
    {
        Lot = lot;
        Stage = stage;
        Allowed = allowed;
    }

    /// <summary>Which lot.</summary>
    public ProcurementLotId Lot { get; }

    /// <summary>The stage that the lot is in.</summary>
    public ProcurementStage Stage { get; }

    /// <summary>The stages that it may go to.</summary>
    public ValueList<ProcurementStage> Allowed { get; }
}
