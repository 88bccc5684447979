#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// What a client of a social service may be charged at most, and where it stands.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// A clerk asks: the most for a day of accommodation in a home for the elderly on 15 February 2023?
var accommodation = UserCharges.Of(ServiceType.HomesForTheElderly, ChargeItem.Accommodation);
var maximum = accommodation.Maximum.At(new(2023, 2, 15));
Console.WriteLine($"{maximum.Value} | {maximum.Validity} | {maximum.Citation}");
Console.WriteLine(accommodation.ToText(new(2023, 2, 15), Language.Czech));
Console.WriteLine(accommodation.ToText(new(2027, 1, 1), Language.Czech));
Console.WriteLine();

// What no source confirms is said plainly, and the caller may supply it.
var help = UserCharges.Of(ServiceType.PersonalAssistance, ChargeItem.Hour);
Console.WriteLine(help.ToText(new(2024, 2, 1), Language.Czech));
Console.WriteLine();

// 85 hours and 20 minutes of personal assistance in March 2023: up to 80 hours and above them.
Console.WriteLine(help.HighestForTime(new YearMonth(2023, 3), (85 * 60) + 20).ToText(Language.Czech));

// The highest payment of a month: accommodation and meals leave the client 15 % of income, care is the whole care allowance.
var allowance = CareAllowance.Of(DependenceLevel.Heavy, AllowanceAge.From18, CareAllowance.ResidenceIn(ServiceType.HomesForTheElderly, AllowanceAge.From18));
Console.WriteLine(ResidentialCharges.Highest(new()
{
    Service = ServiceType.HomesForTheElderly,
    Month = new(2023, 2),
    AccommodationDays = 28,
    MealDays = 28,
    Income = Money.Of(15_350),
    CareAllowance = allowance.At(new(2023, 2, 1)).Value,
}).ToText(Language.Czech));

// The care allowance of all clients as revenue of the service in a year in which it rose.
Console.Write(CareAllowanceRevenue.Of(ServiceType.HomesForTheElderly,
    new CareClients(DependenceLevel.Heavy, AllowanceAge.From18, Capacity.Clients(12), new(2024, 1), new(2024, 12)),
    new CareClients(DependenceLevel.Full, AllowanceAge.From18, Capacity.Clients(7.5m), new(2024, 1), new(2024, 12))).ToText(Language.Czech));
