using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Services;

public sealed class ResidentialChargesTests
{
    private static readonly ResidentialStay Stay = new()
    {
        Service = ServiceType.HomesForTheElderly,
        Month = new(2023, 2),
        AccommodationDays = 28,
        MealDays = 28,
        Income = Money.Of(15_350),
        CareAllowance = Money.Of(12_800),
    };

    [Fact]
    public void Highest_OfAHomeWithLittleIncome_LeavesFifteenPerCentAndTakesTheWholeAllowance() => Assert.Equal(
        new(Money.Of(28 * 280), Money.Of(28 * 235), Money.Of(13_047.50m), Money.Of(13_047.50m), Money.Of(12_800), Money.Of(25_847.50m)), ResidentialCharges.Highest(Stay).Value);

    [Fact]
    public void Highest_OfAHomeWithEnoughIncome_ChargesAll()
    {
        var payment = ResidentialCharges.Highest(Stay with { Income = Money.Of(20_000) }).Value;

        Assert.Equal(Money.Of(28 * (280 + 235)), payment.Stay);
        Assert.Equal(Money.Zero, payment.Waived);
    }

    [Fact]
    public void Highest_OfAWeeklyCentre_LeavesAQuarterAndTakesThreeQuartersOfTheAllowance()
    {
        var payment = ResidentialCharges.Highest(Stay with { Service = ServiceType.WeeklyCareCentres, AccommodationDays = 20, MealDays = 20, Income = Money.Of(10_000), CareAllowance = Money.Of(4400) }).Value;

        Assert.Equal(Money.Of(7500), payment.Stay);
        Assert.Equal(Money.Of(10_300 - 7500), payment.Waived);
        Assert.Equal(Money.Of(3300), payment.Care);
        Assert.Equal(Money.Of(10_800), payment.Total);
    }

    [Fact]
    public void Highest_OfAgreedPrices_CountsThemUpToTheMaximum()
    {
        var explained = ResidentialCharges.Highest(Stay with { AccommodationPrice = Money.Of(300), MealPrice = Money.Of(199.99m), Income = Money.Of(100_000) });

        Assert.Equal(Money.Of(28 * 280), explained.Value.Accommodation);
        Assert.Equal(Money.Of(28 * 199.99m), explained.Value.Meals);
        Assert.Equal("Sjednaná úhrada je vyšší než maximum; počítá se maximum.", explained.Explanation.Parts[0].Reason.Czech);
        Assert.Empty(explained.Explanation.Parts[1].Reason.Czech);
    }

    [Fact]
    public void Highest_OfAnIncomeOfOddHellers_IsRoundedDownInFavourOfTheClient() =>
        Assert.Equal(Money.Of(0.84m), ResidentialCharges.Highest(Stay with { Income = Money.Of(0.99m) }).Value.IncomeLimit); // 0.8415

    [Fact]
    public void Highest_Law_IsCitedInEveryStep()
    {
        var text = ResidentialCharges.Highest(Stay).ToText(Language.Czech).Replace('\u00A0', ' ');

        Assert.Contains("§ 15 vyhlášky č. 505/2006 Sb., ve znění vyhlášky č. 440/2022 Sb.", text, StringComparison.Ordinal);
        Assert.Contains("podíl, který klientovi zůstává: 15 % (parametr: § 73 zákona č. 108/2006 Sb.)", text, StringComparison.Ordinal);
        Assert.Contains("§ 73 odst. 4 písm. a) zákona č. 108/2006 Sb.", text, StringComparison.Ordinal);
        Assert.Contains("Nejvýše tolik, kolik dovoluje příjem; o 1 372,50 Kč méně.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Highest_OfWrongInput_SaysWhatIsExpected()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidentialCharges.Highest(Stay with { AccommodationDays = 29 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidentialCharges.Highest(Stay with { MealDays = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidentialCharges.Highest(Stay with { Income = Money.Of(-1) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidentialCharges.Highest(Stay with { CareAllowance = Money.Of(-1) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidentialCharges.Highest(Stay with { MealPrice = Money.Of(-1) }));
        Assert.Throws<ArgumentException>(() => ResidentialCharges.Highest(Stay with { Service = ServiceType.ShelteredHousing }));
        Assert.Equal("MealPrice", Assert.Throws<ArgumentOutOfRangeException>(() => ResidentialCharges.Highest(Stay with { MealPrice = Money.Of(-1) })).ParamName);
        Assert.Equal("charge.49.accommodation", Assert.Throws<LegalParameterNotDefinedException>(() => ResidentialCharges.Highest(Stay with { Month = new(2010, 2) })).ParameterId);
        Assert.Equal("service.52.provision", Assert.Throws<LegalParameterNotDefinedException>(() =>
            ResidentialCharges.Highest(Stay with { Service = ServiceType.SocialServicesInHealthFacilities, Month = new(2025, 3) })).ParameterId);
    }

    [Fact]
    public void Highest_OfASuppliedMaximumOfAnotherItemTypeOrForm_IsRefused()
    {
        var (accommodation, meals) = (UserCharges.Of(Stay.Service, ChargeItem.Accommodation), UserCharges.Of(Stay.Service, ChargeItem.FullDayMeals));
        var byHours = accommodation.With(Dated.Value(new(2023, 1, 1), ChargeMaximum.OfHours(Money.Of(155), 80, Money.Of(135)), Citation.Document(BilingualText.Same("x"))));

        Assert.Equal(ResidentialCharges.Highest(Stay).Value, ResidentialCharges.Highest(Stay with { AccommodationCharge = accommodation, MealCharge = meals }).Value);
        Assert.StartsWith("The charge 'accommodation' of '49' is expected, not 'full-day-meals' of '49'; take it from UserCharges.Of(49, accommodation) and change it by With.",
            Assert.Throws<ArgumentException>(() => ResidentialCharges.Highest(Stay with { AccommodationCharge = meals })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ResidentialCharges.Highest(Stay with { MealCharge = UserCharges.Of(ServiceType.Shelters, ChargeItem.FullDayMeals) }));
        Assert.StartsWith("One amount a day is expected for 'accommodation', not '155.00", Assert.Throws<ArgumentException>(() => ResidentialCharges.Highest(Stay with { AccommodationCharge = byHours })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Highest_OfAnyIncome_LeavesAtLeastTheShareAndNeverFallsWithIncome() => Property.Holds(MonetaryGenerators.BudgetAmountsFromZero, amount =>
    {
        var income = Money.FromHellers(amount.Hellers % 3_000_000); // to 30 000 Kč, on both sides of the charge
        var (less, more) = (ResidentialCharges.Highest(Stay with { Income = income }).Value, ResidentialCharges.Highest(Stay with { Income = income + Money.OneHeller }).Value);
        Assert.True((income - less.Stay).ToExact() >= income * Rate.Percent(15));
        Assert.True(less.Stay <= more.Stay && less.Stay <= less.Accommodation + less.Meals);
        Assert.Equal(less.Stay + less.Care, less.Total);
    });
}
