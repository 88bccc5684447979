using NodaTime;

namespace SocialServices.Domain.Services;

/// <summary>Beds and stays of a residential service in a period (údaje o lůžkách a pobytech); not checked yet. <see cref="BedRegister.Create"/> checks it.</summary>
public sealed record BedRegisterDefinition
{
    /// <summary>Name or identifier of the service.</summary>
    public required string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>The days that are counted, both ends included.</summary>
    public required DateInterval Period { get; init => field = Guard.Against.Null(value, nameof(Period)); }

    /// <summary>Operated beds, by stretches of days that do not overlap.</summary>
    public required ValueList<OperatedBeds> Beds { get; init => field = Guard.Against.Null(value, nameof(Beds)); }

    /// <summary>Stays, in any order. Days outside the period and on days without operation do not count.</summary>
    public required ValueList<BedStay> Stays { get; init => field = Guard.Against.Null(value, nameof(Stays)); }

    /// <summary>Whether a day of absence counts.</summary>
    public required BedDayBasis Basis { get; init; }

    /// <summary>Which of the first and last day of a stay count; only the arrival unless given.</summary>
    public StayDayRule DayRule { get; init; }
}
