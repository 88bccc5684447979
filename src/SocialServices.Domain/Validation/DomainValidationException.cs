namespace SocialServices.Domain.Validation;

/// <summary>A document, plan or aggregate breaks rules (porušená pravidla); carries the report of all of them.</summary>
public sealed class DomainValidationException : Exception
{
    internal DomainValidationException(ValidationReport report)
        : base(report.ToText(Language.English)) => Report = report;

    /// <summary>All problems.</summary>
    public ValidationReport Report { get; }
}
