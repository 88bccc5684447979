using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Projects.Statements;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>What a project says of the network of services (vztah projektu k síti).</summary>
/// <param name="Status">Which part of the network.</param>
/// <param name="Kind">What is said of it.</param>
/// <param name="Source">Where it stands.</param>
public sealed record NetworkTerm(NetworkStatus Status, NetworkTermKind Kind, PublishedSource Source)
{
    /// <summary>Where it stands.</summary>
    public PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}

/// <summary>What a project says of the network (druh vztahu k síti).</summary>
public enum NetworkTermKind
{
    /// <summary>Only services of the network are supported (podmínka).</summary>
    Condition,

    /// <summary>A selected service enters the network for the life of the project (zařazení po dobu projektu).</summary>
    EntryForProjectLife,

    /// <summary>The project builds the network (cíl).</summary>
    Goal,
}
