using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>
/// How services go on after a project (plán návratu služeb), as a rule back to the system of grants. Never the same month in two sources.
/// Not checked yet: the project checks it.
/// </summary>
public sealed record ReturnPlan
{
    /// <summary>What pays the services next.</summary>
    public required FundingInstrument Next { get; init; }

    /// <summary>Where it stands.</summary>
    public required PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }

    /// <summary>Which type of service; none for all services of the project.</summary>
    public ServiceType? Type { get; init; }

    /// <summary>Which service; none for all of the type or of the project.</summary>
    public ServiceIdentifier? Service { get; init; }

    /// <summary>First day, month or year of the next source; none where it is not known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Part of the network that it returns to; none where it is not known.</summary>
    public NetworkStatus? Network { get; init; }

    /// <summary>
    /// Year whose award the first one after the project builds on, where it builds on one: a year in which the project paid is no base,
    /// because last year's amount was project money only.
    /// </summary>
    public int? BaseYear { get; init; }

    /// <summary>In words; empty where nothing more is stated.</summary>
    public BilingualText Remark { get; init; }
}
