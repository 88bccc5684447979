using NodaTime;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>How one person counts in a project, or in a service or type where uniqueness is by them (započtení jedné osoby).</summary>
public sealed record PersonCount
{
    /// <summary>Who.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>The service or the section of the type in which the person counts once; none for the project.</summary>
    public string? Group { get; init; }

    /// <summary>How the person counts at the end of the project.</summary>
    public required PersonStatus Status { get; init; }

    /// <summary>
    /// The first day of the first support in the project on which the person belonged to it; none where there is no such day. Support under a code that
    /// became known later comes after the person's own support up to that day.
    /// </summary>
    public LocalDate? Entry { get; init; }

    /// <summary>The day of the last support (datum ukončení účasti), which moves when the person comes back; none without support.</summary>
    public LocalDate? Exit { get; init; }

    /// <summary>The day from which the person is a participant: the one on which the threshold was reached; none for the others.</summary>
    public LocalDate? ParticipantFrom { get; init; }

    /// <summary>The first day on which the person used services; none without support.</summary>
    public LocalDate? UserFrom { get; init; }

    /// <summary>All hours, exact; without stays or housing where the rules have no conversion and need none.</summary>
    public Exact Hours { get; init; }

    /// <summary>Hours that were not electronic learning, exact.</summary>
    public Exact HoursNotElectronic { get; init; }

    /// <summary>Key and status.</summary>
    public override string ToString() => $"{Person}: {Status}";
}
