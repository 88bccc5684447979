namespace SocialServices.Domain.Contracts;

/// <summary>Says why a step of a lifecycle is refused.</summary>
internal static class TransitionText
{
    /// <summary>Who is in which stage, what was wanted, the rule against it, and what is allowed.</summary>
    public static string Say(string who, string stage, BilingualText wanted, IEnumerable<string> allowed, BilingualText rule, Language language)
    {
        var next = string.Join(", ", allowed.Select(each => $"'{each}'"));
        return language == Language.Czech
            ? $"{who} je ve stavu '{stage}', krok '{wanted.Czech}' není přípustný: {rule.Czech}. {(next.Length == 0 ? "Z tohoto stavu se dál nepostupuje." : $"Lze přejít do: {next}.")}"
            : $"{who} is in the stage '{stage}', the step '{wanted.English}' is not allowed: {rule.English}. {(next.Length == 0 ? "Nothing follows this stage." : $"It may go to: {next}.")}";
    }
}
