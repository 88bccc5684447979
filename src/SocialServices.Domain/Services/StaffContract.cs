using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Services;

/// <summary>
/// Work for a service (pracovní úvazek nebo dohoda), as a staff list holds it: an <see cref="EmploymentContract"/> or a
/// <see cref="WorkAgreement"/>. Checked by <see cref="StaffList.Create"/>.
/// </summary>
public abstract record StaffContract
{
    private protected StaffContract()
    {
    }

    /// <summary>
    /// Key of the worker or of the post, such as a personal number; no name is needed. The agreements of one worker stand under one key.
    /// </summary>
    public required string Worker { get; init => field = Guard.Against.Null(value, nameof(Worker)); }

    /// <summary>Category; not one of the sums.</summary>
    public required StaffCategory Category { get; init => field = Guard.Against.Null(value, nameof(Category)); }

    /// <summary>For which forms of the service.</summary>
    public required StaffFormGroup Forms { get; init; }

    /// <summary>Regime of shifts; one shift unless it is given.</summary>
    public ShiftRegime Regime { get; init => field = Guard.Against.Null(value, nameof(Regime)); } = ShiftRegime.OneShift;
}

/// <summary>
/// Post held by an employment contract (pracovní místo, pracovní smlouva): its weekly hours make a part of a full-time equivalent, on the days
/// on which somebody holds it.
/// </summary>
public sealed record EmploymentContract : StaffContract
{
    /// <summary>Contracted hours a week: above 0, at most the full weekly time of the regime, at most four decimals.</summary>
    public required decimal WeeklyHours { get; init; }

    /// <summary>Days of the contract; always unless given. Days outside the period of the list do not count.</summary>
    public Validity Validity { get; init; }

    /// <summary>Days on which nobody holds the post (neobsazené místo), both ends included, within the contract; no two share a day.</summary>
    public ValueList<DateInterval> Vacancies { get; init => field = Guard.Against.Null(value, nameof(Vacancies)); } = ValueList<DateInterval>.Empty;
}

/// <summary>Agreement on work outside employment (dohoda o práci konané mimo pracovní poměr): its hours become full-time equivalents by a yearly fund.</summary>
public sealed record WorkAgreement : StaffContract
{
    /// <summary>Which of the two agreements.</summary>
    public required WorkAgreementKind Kind { get; init; }

    /// <summary>Hours worked on its days, from 0 to 8784, at most four decimals.</summary>
    public required decimal Hours { get; init; }

    /// <summary>Days on which the hours were worked, within the period of the list: hours can't be divided between periods.</summary>
    public required DateInterval Days { get; init => field = Guard.Against.Null(value, nameof(Days)); }
}
