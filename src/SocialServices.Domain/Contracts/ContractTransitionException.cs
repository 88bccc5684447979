using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>A step of a contract that its stage does not allow (nepřípustný krok smlouvy).</summary>
public sealed class ContractTransitionException : TransitionException
{
    internal ContractTransitionException(string number, ContractStage stage, BilingualText wanted, ValueList<ContractStage> allowed, BilingualText rule)
        : base(new($"Smlouva {number}", $"The contract {number}"), ContractStages.NameOf(stage), wanted, allowed.Select(ContractStages.NameOf), rule)
    {
        Number = number;
        Stage = stage;
        Allowed = allowed;
    }

    /// <summary>Number of the contract.</summary>
    public string Number { get; }

    /// <summary>The stage that the contract is in.</summary>
    public ContractStage Stage { get; }

    /// <summary>The stages that it may go to.</summary>
    public ValueList<ContractStage> Allowed { get; }
}
