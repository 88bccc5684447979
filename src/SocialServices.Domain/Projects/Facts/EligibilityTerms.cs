using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Projects.Statements;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>Conditions under which a project lets services in (podmínky způsobilosti projektu), as a document states them.</summary>
/// <param name="Source">Where they stand.</param>
/// <param name="Conditions">The conditions, each once.</param>
public sealed record EligibilityTerms(PublishedSource Source, ValueList<EligibilityCondition> Conditions)
{
    /// <summary>Where they stand.</summary>
    public PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);

    /// <summary>The conditions, each once.</summary>
    public ValueList<EligibilityCondition> Conditions { get; init => field = Guard.Against.Null(value, nameof(Conditions)); } = Guard.Against.Null(Conditions);

    /// <summary>The rule by which a service is judged.</summary>
    /// <exception cref="ArgumentException">There is no condition, or one stands twice.</exception>
    public EligibilityRule ToRule() => new(Citation.Document(Source.Title), Conditions);
}
