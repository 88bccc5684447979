using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>
/// The support from which a person is a participant (bagatelní podpora): hours of the whole project, and how many of them must not be electronic learning.
/// Exactly so many suffice. Value-equal, immutable and thread-safe.
/// </summary>
public sealed record ParticipationThreshold
{
    private static readonly Quantity Most = Quantity.Of(100_000, Unit.Hour);

    private ParticipationThreshold(Quantity hours, Quantity notElectronic, Citation source, BilingualText reservation)
    {
        Hours = hours;
        NotElectronic = notElectronic;
        Source = source;
        Reservation = reservation;
    }

    /// <summary>All hours.</summary>
    public Quantity Hours { get; }

    /// <summary>Hours of them that are not electronic learning.</summary>
    public Quantity NotElectronic { get; }

    /// <summary>Where it stands.</summary>
    public Citation Source { get; }

    /// <summary>What to confirm before relying on it; empty where it is firm.</summary>
    public BilingualText Reservation { get; }

    /// <summary>A threshold.</summary>
    /// <param name="hours">All hours, 0 to 100,000, to a whole minute.</param>
    /// <param name="notElectronic">Hours of them that must not be electronic learning, 0 to <paramref name="hours"/>, to a whole minute.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="reservation">What to confirm before relying on it, as a sentence; empty where it is firm.</param>
    /// <exception cref="ArgumentException">A quantity is not in hours.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A quantity is outside its range or has a part of a minute.</exception>
    public static ParticipationThreshold Of(Quantity hours, Quantity notElectronic, Citation source, BilingualText reservation = default)
    {
        SupportTime.RequireHours(hours, Most, nameof(hours));
        SupportTime.RequireHours(notElectronic, hours, nameof(notElectronic));
        return new(hours, notElectronic, Guard.Against.Null(source), reservation);
    }

    /// <summary>All hours and those that are not electronic.</summary>
    public override string ToString() => $"{Hours}, {NotElectronic} not electronic";
}
