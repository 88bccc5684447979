using NodaTime;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// Row of the records of a provider (řádek evidence podpory), not checked yet: who got what from which service and when. <see cref="SupportHistory"/>
/// reports a bad row and leaves it out.
/// </summary>
public readonly record struct SupportRow
{
    private readonly string? _service;

    private SupportRow(PersonKey person, string service, SupportKind kind, LocalDate from, int amount)
    {
        Person = person;
        _service = service;
        Kind = kind;
        From = from;
        Amount = amount;
    }

    /// <summary>Who was supported.</summary>
    public PersonKey Person { get; }

    /// <summary>Key of the service, as the project lists it.</summary>
    public string Service => _service ?? string.Empty;

    /// <summary>What the person got.</summary>
    public SupportKind Kind { get; }

    /// <summary>The day; of a stay the day of arrival, of housing the first day of its first month.</summary>
    public LocalDate From { get; }

    /// <summary>Day of departure of a stay; none while it goes on, and for every other kind.</summary>
    public LocalDate? Departure { get; private init; }

    /// <summary>Minutes, or months of housing; 0 for a stay, whose days are counted.</summary>
    public int Amount { get; }

    /// <summary>Key of the need that was worked on, such as one of a card of needs; none where it is not recorded.</summary>
    public string? Need { get; init; }

    /// <summary>Key of the worker; none where it is not recorded.</summary>
    public string? Worker { get; init; }

    /// <summary>Key of the bed of a stay within its service; none where it is not recorded.</summary>
    public string? Bed { get; private init; }

    /// <summary>Support measured in minutes, on one day. Support of several days is recorded by day.</summary>
    /// <param name="person">Who.</param>
    /// <param name="service">Key of the service.</param>
    /// <param name="kind">What, other than a stay and housing.</param>
    /// <param name="day">The day.</param>
    /// <param name="minutes">Length in minutes, 1 to 1,000,000; more than a day has is a warning.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not measured in minutes.</exception>
    public static SupportRow Of(PersonKey person, string service, SupportKind kind, LocalDate day, int minutes) => Enum.IsDefined(kind) && SupportKinds.IsInMinutes(kind)
        ? new(person, service, kind, day, minutes)
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"A kind measured in minutes is expected; use {nameof(Stay)} or {nameof(HousingMonths)} for the others.");

    /// <summary>
    /// A stay on a bed. Days on which the client was away count where the stay is recorded over them; record two stays where they do not.
    /// </summary>
    /// <param name="person">Who.</param>
    /// <param name="service">Key of the service.</param>
    /// <param name="arrival">Day of arrival.</param>
    /// <param name="departure">Day of departure, the day of arrival or later; none while the stay goes on.</param>
    /// <param name="bed">Key of the bed; none where it is not recorded.</param>
    public static SupportRow Stay(PersonKey person, string service, LocalDate arrival, LocalDate? departure, string? bed = null) =>
        new(person, service, SupportKind.ResidentialStay, arrival, 0) { Departure = departure, Bed = bed };

    /// <summary>
    /// Whole months of new housing. The person is supported from the first day, each month counts on its last one; how a part of a month counts is not known.
    /// </summary>
    /// <param name="person">Who.</param>
    /// <param name="service">Key of the service.</param>
    /// <param name="first">The first month.</param>
    /// <param name="months">Number of months, 1 to 1,200.</param>
    public static SupportRow HousingMonths(PersonKey person, string service, YearMonth first, int months = 1) =>
        new(person, service, SupportKind.HousingMonth, first.OnDayOfMonth(1), months);
}
