namespace SocialServices.Domain.Validation;

/// <summary>All problems that a check found (zpráva o kontrole); never only the first.</summary>
/// <param name="Problems">The problems in the order of the document.</param>
public sealed record ValidationReport(ValueList<Problem> Problems)
{
    /// <summary>The report without problems.</summary>
    public static ValidationReport Clean { get; } = new(ValueList<Problem>.Empty);

    /// <summary>True when at least one problem blocks.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>One line per problem; empty without problems.</summary>
    public string ToText(Language language) => string.Join('\n', Problems.Select(problem => problem.ToText(language)));

    /// <summary>The lines in English.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>Throws when a problem blocks.</summary>
    /// <exception cref="DomainValidationException">The report has an error.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
            throw new DomainValidationException(this);
    }
}
