using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Tests.Compensation;

namespace SocialServices.Domain.Tests.Services;

public sealed class CareAllowanceTests
{
    // § 11 of Act 108/2006 Sb. by the first day of each wording; "?" is not known.
    private const string Columns = "2007-01-01 2009-06-01 2009-08-01 2011-01-01 2012-01-01 2016-08-01 2019-04-01 2019-07-01 2022-01-01 2024-07-01 2025-03-01 2026-01-01";

    [Theory]
    [InlineData(DependenceLevel.Light, AllowanceAge.Under18, false, "3000 3000 3000 3000 3000 3300 3300 3300 3300 3300 3300 4900")]
    [InlineData(DependenceLevel.Light, AllowanceAge.Under18, true, "3000 3000 3000 3000 3000 3300 3300 3300 3300 3300 3300 4900")]
    [InlineData(DependenceLevel.MediumHeavy, AllowanceAge.Under18, false, "5000 5000 5000 5000 6000 6600 6600 6600 6600 7400 7400 8200")]
    [InlineData(DependenceLevel.Heavy, AllowanceAge.Under18, false, "9000 9000 9000 9000 9000 9900 9900 13900 13900 16100 16100 16100")]
    [InlineData(DependenceLevel.Heavy, AllowanceAge.Under18, true, "9000 9000 9000 9000 9000 9900 9900 9900 13900 16100 16100 16100")]
    [InlineData(DependenceLevel.Full, AllowanceAge.Under18, false, "11000 ? 12000 12000 12000 13200 19200 19200 19200 27000 27000 27000")]
    [InlineData(DependenceLevel.Full, AllowanceAge.Under18, true, "11000 ? 12000 12000 12000 13200 13200 13200 19200 23000 23000 23000")]
    [InlineData(DependenceLevel.Light, AllowanceAge.From18, true, "2000 2000 2000 800 800 880 880 880 880 880 880 1300")]
    [InlineData(DependenceLevel.MediumHeavy, AllowanceAge.From18, true, "4000 4000 4000 4000 4000 4400 4400 4400 4400 4900 4900 5400")]
    [InlineData(DependenceLevel.Heavy, AllowanceAge.From18, false, "8000 8000 8000 8000 8000 8800 8800 12800 12800 14800 14800 14800")]
    [InlineData(DependenceLevel.Heavy, AllowanceAge.From18, true, "8000 8000 8000 8000 8000 8800 8800 8800 12800 14800 14800 14800")]
    [InlineData(DependenceLevel.Full, AllowanceAge.From18, false, "11000 ? 12000 12000 12000 13200 19200 19200 19200 27000 27000 27000")]
    [InlineData(DependenceLevel.Full, AllowanceAge.From18, true, "11000 ? 12000 12000 12000 13200 13200 13200 19200 23000 23000 23000")]
    public void Amount_OnTheFirstAndLastDayOfEachWording_IsThatOfTheAct(DependenceLevel level, AllowanceAge age, bool isResidential, string amounts)
    {
        var table = CareAllowance.Of(level, age, isResidential ? AllowanceResidence.ResidentialService : AllowanceResidence.Elsewhere);
        var starts = Columns.Split(' ').Select(text => LocalDatePattern.Iso.Parse(text).Value).ToArray();
        string[] expected = amounts.Split(' ');

        Assert.Equal(expected, starts.Select(Shown));
        Assert.Equal(expected, starts.Skip(1).Select(start => start.PlusDays(-1)).Append(new(2030, 12, 31)).Select(Shown));

        string Shown(LocalDate day) => table.TryAt(day, out var amount) ? FormattableString.Invariant($"{amount.Value.Hellers / 100}") : "?";
    }

    [Fact]
    public void All_Tables_AreSixteenAndFoundByTheirKeys()
    {
        Assert.Equal(16, CareAllowance.All.Count);
        Assert.Equal(16, CareAllowance.All.Select(table => table.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("allowance.iii.from-18.residential", CareAllowance.Of(DependenceLevel.Heavy, AllowanceAge.From18, AllowanceResidence.ResidentialService).Id);
        Assert.Equal("allowance.i.under-18.elsewhere", CareAllowance.Of(DependenceLevel.Light, AllowanceAge.Under18, AllowanceResidence.Elsewhere).Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => CareAllowance.Of((DependenceLevel)5, AllowanceAge.From18, AllowanceResidence.Elsewhere));
        Assert.Throws<ArgumentOutOfRangeException>(() => CareAllowance.Of(DependenceLevel.Full, (AllowanceAge)2, AllowanceResidence.Elsewhere));
        Assert.Throws<ArgumentOutOfRangeException>(() => CareAllowance.Of(DependenceLevel.Full, AllowanceAge.From18, (AllowanceResidence)(-1)));
    }

    [Fact]
    public void Amount_OfUncertainOrigin_CarriesItsReservation()
    {
        var amount = CareAllowance.Of(DependenceLevel.Heavy, AllowanceAge.From18, AllowanceResidence.ResidentialService).At(new(2022, 6, 1));

        Assert.Equal("Částka je doložena, den, od kterého platí, není ověřen.", amount.Reservation.Czech);
        Assert.Equal("Act 108/2006 Sb. as amended by Act 328/2021 Sb., §\u00A011", amount.Citation.ToString());
    }

    [Fact]
    public void ResidenceIn_Types_FollowsSection11()
    {
        Assert.Equal("48 49 50 51 52", Residential(AllowanceAge.From18));
        Assert.Equal("48 50 51 52", Residential(AllowanceAge.Under18));

        static string Residential(AllowanceAge age) =>
            string.Join(' ', ServiceType.All.Where(type => CareAllowance.ResidenceIn(type, age) == AllowanceResidence.ResidentialService));
    }

    [Fact]
    public void Revenue_OfAYearInWhichTheAllowanceRose_IsSummedByMonths()
    {
        var revenue = CareAllowanceRevenue.Of(ServiceType.HomesForTheElderly,
            new CareClients(DependenceLevel.Heavy, AllowanceAge.From18, Capacity.Clients(12), new(2024, 1), new(2024, 12)),
            new CareClients(DependenceLevel.Full, AllowanceAge.From18, Capacity.Clients(7.5m), new(2024, 1), new(2024, 12)));

        Assert.Equal(Money.Of((12m * 6 * 12_800) + (12m * 6 * 14_800) + (7.5m * 6 * 19_200) + (7.5m * 6 * 23_000)), revenue.Value);
        Assert.Equal([921_600m, 1_065_600m, 864_000m, 1_035_000m], revenue.Explanation.Parts.Select(part => (decimal)(part.Value.Value.Numerator / part.Value.Value.Denominator)));
        Assert.Contains("1/2024 až 6/2024", revenue.Explanation.Parts[0].Subject.Czech, StringComparison.Ordinal);
        Assert.Null(revenue.Explanation.Rounding);
    }

    [Fact]
    public void Revenue_OfAWeeklyCentre_IsThreeQuartersOfTheAllowanceOutsideResidentialServices() => Assert.Equal(
        Money.Of(20_250), CareAllowanceRevenue.Of(ServiceType.WeeklyCareCentres, new CareClients(DependenceLevel.Full, AllowanceAge.Under18, Capacity.Clients(1), new(2025, 3), new(2025, 3))).Value);

    /// <summary>While it is not verified which residential services had the lower amount, the higher one of a weekly centre warns, too.</summary>
    [Theory]
    [InlineData(DependenceLevel.Full, 2019, 3, false)]
    [InlineData(DependenceLevel.Full, 2019, 4, true)]
    [InlineData(DependenceLevel.Full, 2021, 12, true)]
    [InlineData(DependenceLevel.Full, 2022, 1, false)]
    [InlineData(DependenceLevel.Full, 2024, 7, false)]
    [InlineData(DependenceLevel.Heavy, 2019, 7, true)]
    [InlineData(DependenceLevel.Light, 2020, 9, false)]
    public void Revenue_OfAWeeklyCentre_WarnsWhileTheServicesOfTheLowerAmountAreNotVerified(DependenceLevel level, int year, int month, bool warns)
    {
        var line = Assert.Single(CareAllowanceRevenue.Of(ServiceType.WeeklyCareCentres, new CareClients(level, AllowanceAge.From18, Capacity.Clients(1), new(year, month), new(year, month))).Explanation.Parts);

        Assert.Equal(warns, line.Warnings.Any(warning => warning.English == "Which residential services had the lower amount is verified from July 2024 only."));
        Assert.EndsWith(FormattableString.Invariant($"mimo pobytové služby podle §\u00A011, {month}/{year}"), line.Subject.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void Revenue_ToTheLastMonthOfTheCalendar_IsCounted() => Assert.Equal(
        Money.Of(2 * 20_250), CareAllowanceRevenue.Of(ServiceType.WeeklyCareCentres, new CareClients(DependenceLevel.Full, AllowanceAge.Under18, Capacity.Clients(1), new(9999, 11), new(9999, 12))).Value);

    [Fact]
    public void Revenue_OfAThirdOfAHeller_IsRoundedOnceAndNoted()
    {
        var revenue = CareAllowanceRevenue.Of(ServiceType.WeeklyCareCentres, new CareClients(DependenceLevel.Light, AllowanceAge.From18, Capacity.Clients(0.0001m), new(2011, 5), new(2011, 5)));

        Assert.Equal("0.06 CZK", revenue.Value.ToString());
        Assert.Null(revenue.Explanation.Rounding);
        var finer = CareAllowanceRevenue.Of(ServiceType.WeeklyCareCentres, new CareClients(DependenceLevel.Light, AllowanceAge.Under18, Capacity.Clients(0.0001m), new(2016, 8), new(2016, 8)));
        Assert.Equal("0.25 CZK", finer.Value.ToString()); // 3300 × 0.75 / 10000 = 0.2475
        Assert.Equal(Exact.Of(99, 400), finer.Explanation.Rounding!.Before);
    }

    [Fact]
    public void Revenue_OfWrongInput_SaysWhichRow()
    {
        Assert.Equal("A type of § 73 is expected (47 to 50, 52), not '51' (chráněné bydlení). (Parameter 'service')",
            Assert.Throws<ArgumentException>(() => CareAllowanceRevenue.Of(ServiceType.ShelteredHousing)).Message);
        Assert.Equal("A number of clients is expected in row 1, not '3 bed'. (Parameter 'group')", Assert.Throws<ArgumentException>(() => CareAllowanceRevenue.Of(
            ServiceType.HomesForTheElderly, new CareClients(DependenceLevel.Full, AllowanceAge.From18, Capacity.Beds(3), new(2024, 1), new(2024, 2)))).Message);
        Assert.Equal("A last month on or after 2024-02 is expected in row 1, not 2024-01. (Parameter 'group')", Assert.Throws<ArgumentException>(() => CareAllowanceRevenue.Of(
            ServiceType.HomesForTheElderly, new CareClients(DependenceLevel.Full, AllowanceAge.From18, Capacity.Clients(3), new(2024, 2), new(2024, 1)))).Message);
        Assert.Equal("allowance.iv.from-18.residential", Assert.Throws<LegalParameterNotDefinedException>(() => CareAllowanceRevenue.Of(
            ServiceType.HomesForTheElderly, new CareClients(DependenceLevel.Full, AllowanceAge.From18, Capacity.Clients(3), new(2009, 1), new(2009, 12)))).ParameterId);
        Assert.Equal("service.52.provision", Assert.Throws<LegalParameterNotDefinedException>(() => CareAllowanceRevenue.Of(
            ServiceType.SocialServicesInHealthFacilities, new CareClients(DependenceLevel.Full, AllowanceAge.From18, Capacity.Clients(3), new(2025, 1), new(2025, 3)))).ParameterId);
    }

    [Fact]
    public void Revenue_AsComponentOfTheUsualRevenue_LowersTheNetCostPerBed()
    {
        var revenue = CareAllowanceRevenue.Of(ServiceType.HomesForTheElderly, new CareClients(DependenceLevel.Heavy, AllowanceAge.From18, Capacity.Clients(9), new(2023, 1), new(2023, 12)));
        var perBed = RoundingRule.ToHeller.Round(revenue.Value.ToExact() / Exact.Of(9));
        var definition = Sample.OfCost with
        {
            Services = [Sample.OfCost.Services[0] with { Service = ServiceType.HomesForTheElderly, Revenue = [new RevenueComponent(new("příspěvek na péči", "care allowance"), perBed)] }],
        };

        var assessment = CompensationMethodology.Create(definition).Resolve(ServiceType.HomesForTheElderly, 2023, Sample.Decided).Assess(ServicePlan.Create(Sample.Plan));

        Assert.Equal(Money.Of(12 * 12_800), perBed);
        Assert.Equal(Money.Of(9 * (300_000 - (12 * 12_800))), assessment.Ceiling);
    }
}
