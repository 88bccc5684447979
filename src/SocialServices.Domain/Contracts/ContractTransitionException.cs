namespace SocialServices.Domain.Contracts;

/// <summary>A step of a contract that its stage does not allow (nepřípustný krok smlouvy). The message names the contract, the stage, the wanted step, what is allowed, and the rule.</summary>
public sealed class ContractTransitionException : InvalidOperationException
{
    internal ContractTransitionException(string number, ContractStage stage, BilingualText wanted, ValueList<ContractStage> allowed, BilingualText rule)
        : base(Say(number, stage, wanted, allowed, rule, Language.English))
    {
        Number = number;
        Stage = stage;
        Allowed = allowed;
        Rule = rule;
        CzechMessage = Say(number, stage, wanted, allowed, rule, Language.Czech);
    }

    /// <summary>Number of the contract.</summary>
    public string Number { get; }

    /// <summary>The stage that the contract is in.</summary>
    public ContractStage Stage { get; }

    /// <summary>The stages that it may go to.</summary>
    public ValueList<ContractStage> Allowed { get; }

    /// <summary>The rule that stands against the step.</summary>
    public BilingualText Rule { get; }

    /// <summary>The message in Czech.</summary>
    public string CzechMessage { get; }

    private static string Say(string number, ContractStage stage, BilingualText wanted, ValueList<ContractStage> allowed, BilingualText rule, Language language) =>
        TransitionText.Say($"{(language == Language.Czech ? "Smlouva" : "The contract")} {number}", stage.ToText(language), wanted, allowed.Select(each => each.ToText(language)), rule, language);
}
