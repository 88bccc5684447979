using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>A client's month in residential care (měsíc klienta v pobytové službě), for <see cref="ResidentialCharges.Highest"/>.</summary>
public sealed record ResidentialStay
{
    /// <summary>The type of service, one of § 73.</summary>
    public required ServiceType Service { get; init; }

    /// <summary>The calendar month.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>Days of accommodation in the month. Multiplying by 30.4 is a habit of providers, not law.</summary>
    public required int AccommodationDays { get; init; }

    /// <summary>Days with meals of a whole day.</summary>
    public required int MealDays { get; init; }

    /// <summary>Income of the client in the month under Act 110/2006 Sb., zero or more; what counts in it the caller decides.</summary>
    public required Money Income { get; init; }

    /// <summary>Care allowance granted for the month, zero or more; see <see cref="Services.CareAllowance"/> for the amounts.</summary>
    public required Money CareAllowance { get; init; }

    /// <summary>Agreed charge for a day of accommodation; the maximum of the decree where none is given or it is higher.</summary>
    public Money? AccommodationPrice { get; init; }

    /// <summary>Agreed charge for meals of a day; the maximum of the decree where none is given or it is higher.</summary>
    public Money? MealPrice { get; init; }

    /// <summary>Maximum for accommodation that the caller supplies by <see cref="UserCharge.With"/>; that of the library where none is given.</summary>
    public UserCharge? AccommodationCharge { get; init; }

    /// <summary>Maximum for meals of a day that the caller supplies by <see cref="UserCharge.With"/>; that of the library where none is given.</summary>
    public UserCharge? MealCharge { get; init; }
}
