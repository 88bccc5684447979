using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Projects.Statements;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>What a project says of the entrustment of its services (pověření v projektu).</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="What">In words: who is entrusted, for how long.</param>
/// <param name="Form">Form of the act; none where it is not stated.</param>
public sealed record EntrustmentTerm(PublishedSource Source, BilingualText What, EntrustmentForm? Form = null)
{
    /// <summary>Where it stands.</summary>
    public PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}
