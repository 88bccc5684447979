using NodaTime;

namespace SocialServices.Domain.Services;

/// <summary>Who works for a service in a period (údaje o pracovnících); not checked yet. <see cref="StaffList.Create"/> checks it.</summary>
public sealed record StaffListDefinition
{
    /// <summary>Name or identifier of the service.</summary>
    public required string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>Days over which the average is taken: a calendar year from 2007 to 2100 or a part of one.</summary>
    public required DateInterval Period { get; init => field = Guard.Against.Null(value, nameof(Period)); }

    /// <summary>By which yearly hours agreements become full-time equivalents; required where there is an agreement, else not used.</summary>
    public WorkingTimeFund? Fund { get; init; }

    /// <summary>Contracts and agreements in any order; none for a service without staff.</summary>
    public required ValueList<StaffContract> Contracts { get; init => field = Guard.Against.Null(value, nameof(Contracts)); }
}
