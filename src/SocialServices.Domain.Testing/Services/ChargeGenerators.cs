using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Services;

/// <summary>Generators of what users pay: charges with a known maximum, stays of residents, clients with a care allowance.</summary>
public static class ChargeGenerators
{
    /// <summary>Any charge that has a maximum in the law.</summary>
    public static Arbitrary<UserCharge> Charges { get; } = Arb.From(Gen.Elements(UserCharges.All.AsEnumerable()), charge => charge == UserCharges.All[0] ? [] : [UserCharges.All[0]]);

    /// <summary>Maxima of an amount, of two amounts by hours, and without an amount.</summary>
    public static Arbitrary<ChargeMaximum> Maxima { get; } = Arb.From(
        from kind in Gen.Choose(0, 2)
        from amount in Gen.Choose(1, 400)
        from hours in Gen.Choose(1, 80)
        select kind switch
        {
            0 => ChargeMaximum.Of(Money.Of(amount)),
            1 => ChargeMaximum.OfHours(Money.Of(amount + 20), hours, Money.Of(amount)),
            _ => ChargeMaximum.WithoutAmount(new("bez úhrady", "free of charge")),
        });

    /// <summary>Stays of a month in residential care in 2023 with stated prices; incomes just at what must remain and beside it.</summary>
    public static Arbitrary<ResidentialStay> Stays { get; } = Arb.From(
        from service in Gen.Elements(ServiceType.HomesForTheElderly, ServiceType.HomesForPersonsWithDisabilities)
        from month in Gen.Choose(1, 12)
        from days in Gen.Elements(0, 1, 28, 15)
        from meals in Gen.Elements(0, 1, 28, 20)
        from income in Gen.OneOf(Gen.Elements(0m, 0.01m, 10_000m, 13_333.33m, 16_000m), Gen.Choose(0, 40_000).Select(crowns => (decimal)crowns))
        from allowance in Gen.Elements(0m, 880m, 4_400m, 12_800m, 19_200m)
        from price in Gen.Choose(1, 280)
        select new ResidentialStay
        {
            Service = service,
            Month = new YearMonth(2023, month),
            AccommodationDays = days,
            MealDays = meals,
            Income = Money.Of(income),
            CareAllowance = Money.Of(allowance),
            AccommodationPrice = Money.Of(price),
            MealPrice = Money.Of(Math.Min(price, 235)),
        });

    /// <summary>Clients of one degree of dependence for one to twelve months of 2023.</summary>
    public static Arbitrary<CareClients> Clients { get; } = Arb.From(
        from level in Gen.Elements(Enum.GetValues<DependenceLevel>())
        from age in Gen.Elements(Enum.GetValues<AllowanceAge>())
        from number in Gen.Choose(1, 40)
        from first in Gen.Choose(1, 12)
        from more in Gen.Choose(0, 12 - first)
        select new CareClients(level, age, Capacity.Clients(number), new(2023, first), new(2023, first + more)));
}
