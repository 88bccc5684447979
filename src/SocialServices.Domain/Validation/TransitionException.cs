namespace SocialServices.Domain.Validation;

/// <summary>
/// A step of a lifecycle that its stage does not allow (nepřípustný krok): of a lot, a contract or a control. The message names which one, the
/// stage, the wanted step, the rule and what is allowed, in both languages.
/// </summary>
public abstract class TransitionException : InvalidOperationException
{
    private protected TransitionException(BilingualText who, BilingualText stage, BilingualText wanted, IEnumerable<BilingualText> allowed, BilingualText rule)
        : base(InEnglish(who, stage, wanted, Next(allowed, Language.English), rule))
    {
        Rule = rule;
        CzechMessage = InCzech(who, stage, wanted, Next(allowed, Language.Czech), rule);
    }

    /// <summary>The rule that stands against the step.</summary>
    public BilingualText Rule { get; }

    /// <summary>The message in Czech.</summary>
    public string CzechMessage { get; }

    private static string Next(IEnumerable<BilingualText> allowed, Language language) => string.Join(", ", allowed.Select(each => language == Language.Czech ? $"„{each.Czech}“" : $"'{each.English}'"));

    private static string InCzech(BilingualText who, BilingualText stage, BilingualText wanted, string next, BilingualText rule) =>
        $"{who.Czech} je ve stavu „{stage.Czech}“, krok „{wanted.Czech}“ není přípustný: {rule.Czech}. {(next.Length == 0 ? "Z tohoto stavu se dál nepostupuje." : $"Lze přejít do: {next}.")}";

    private static string InEnglish(BilingualText who, BilingualText stage, BilingualText wanted, string next, BilingualText rule) =>
        $"{who.English} is in the stage '{stage.English}', the step '{wanted.English}' is not allowed: {rule.English}. {(next.Length == 0 ? "Nothing follows this stage." : $"It may go to: {next}.")}";
}
