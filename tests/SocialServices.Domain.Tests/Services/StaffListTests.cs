using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Services;

public sealed class StaffListTests
{
    private static readonly DateInterval Year2023 = new(new(2023, 1, 1), new(2023, 12, 31));

    [Theory] // I17
    [InlineData("one-shift", "20", "1/2")]
    [InlineData("three-shifts", "30", "4/5")]
    [InlineData("continuous", "20", "8/15")]
    [InlineData("two-shifts", "38.75", "1")]
    public void CountFullTimeEquivalents_OfAContract_IsItsPartOfTheFullWeek(string regime, string hours, string expected) =>
        Assert.Equal(Exact.Parse(expected), Count(Year2023, Post(hours, ShiftRegime.Parse(regime))).Total);

    [Fact]
    public void CountFullTimeEquivalents_OfAnAgreement_IsItsHoursOverTheFund() // I17
    {
        var agreement = Agreement(300);

        Assert.Equal(Exact.Of(300, 2080), Count(Year2023, agreement).Total);
        Assert.Equal("0.1442 fte", Quantity.Round(Count(Year2023, agreement).Total, Unit.FullTimeEquivalent, 4, RoundingMode.HalfAwayFromZero).ToString());
        Assert.Equal(Exact.Of(300, 2096), Value(Definition(Year(2024), Agreement(300, year: 2024)) with { Fund = WorkingTimeFund.Calendar(2024) }).Total);
        Assert.Equal(Exact.Of(300, 1800), Value(Definition(Year2023, agreement) with { Fund = WorkingTimeFund.Of(1800, Citation.Document(BilingualText.Same("x"))) }).Total);
    }

    [Fact]
    public void CountFullTimeEquivalents_OfAnAgreementInAPartOfTheYear_IsItsHoursOverThatPartOfTheFund()
    {
        var half = new DateInterval(new(2023, 1, 1), new(2023, 6, 30));

        Assert.Equal(Exact.Of(150) / (Exact.Of(2080) * Exact.Of(181, 365)), Count(half, Agreement(150) with { Days = half }).Total);
    }

    [Fact]
    public void CountFullTimeEquivalents_OfAPostVacantForAWhile_IsTheAverageOfTheYear() // 3.0 FTE, 1.0 empty on 73 of 365 days
    {
        var vacant = Post("40") with { Vacancies = [new(new(2023, 2, 1), new(2023, 4, 14))] };

        Assert.Equal(Exact.Of(28, 10), Count(Year2023, Post("40"), Post("40"), vacant).Total);
    }

    [Fact]
    public void CountFullTimeEquivalents_OfAChangeWithinTheYear_WeighsTheDays() // I17: 3.5 for 181 days and 3.0 for 184 days of 2019
    {
        var total = Count(Year(2019), Post("40"), Post("40"), Post("40"), Post("20") with { Validity = Validity.Between(null, new LocalDate(2019, 6, 30)) }).Total;

        Assert.Equal(Exact.Of(11855, 3650), total);
        Assert.Equal("3.2479 fte", Quantity.Round(total, Unit.FullTimeEquivalent, 4, RoundingMode.HalfAwayFromZero).ToString());
    }

    [Fact]
    public void CountFullTimeEquivalents_OfSixteenLots_IsTheTargetOfTheProject() // I16: 16 × 3.0 = 48
        => Assert.Equal(Exact.Of(48), Count(Year(2019), Enumerable.Range(0, 48).Select(_ => (StaffContract)Post("40")).ToArray()).InDirectCare);

    [Fact]
    public void CountFullTimeEquivalents_ByDailyHours_AgreesWithTheUsualConversion() // an 8-hour day in one shift, a 7.5-hour day in shift work
    {
        foreach (var (regime, day) in new[] { (ShiftRegime.OneShift, Exact.Of(8)), (ShiftRegime.ThreeShifts, Exact.Of(15, 2)), (ShiftRegime.Continuous, Exact.Of(15, 2)) })
        {
            for (var quarters = 1; quarters <= 30; quarters++)
            {
                var daily = Exact.Of(quarters, 4);
                Assert.Equal(daily / day, Count(Year2023, Post((quarters * 5 / 4m).ToString(System.Globalization.CultureInfo.InvariantCulture), regime)).Total);
            }
        }

        Assert.Equal(Exact.Of(30, 31), Count(Year2023, Post("37.5", ShiftRegime.TwoShifts)).Total); // the law has 38.75 hours for two shifts
    }

    [Theory]
    [InlineData(2015, 2088)]
    [InlineData(2016, 2088)]
    [InlineData(2017, 2080)]
    [InlineData(2018, 2088)]
    [InlineData(2019, 2088)]
    [InlineData(2020, 2096)]
    [InlineData(2021, 2088)]
    [InlineData(2022, 2080)]
    [InlineData(2023, 2080)]
    [InlineData(2024, 2096)]
    [InlineData(2025, 2088)]
    [InlineData(2026, 2088)]
    [InlineData(2027, 2088)]
    public void CalendarFund_OfAYear_IsItsWeekdaysTimesEight(int year, int hours)
    {
        Assert.Equal(Exact.Of(hours), WorkingTimeFund.Calendar(year).Hours);
        Assert.Equal(year, WorkingTimeFund.Calendar(year).Year);
        Assert.Equal(Exact.Of(2080), WorkingTimeFund.Nominal.Hours);
    }

    [Fact]
    public void Fund_OutsideTheRange_Refuses()
    {
        var source = Citation.Document(BilingualText.Same("x"));

        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTimeFund.Of(0, source));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTimeFund.Of(8784.1m, source));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTimeFund.Of(1800.00001m, source));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTimeFund.Calendar(0));
        Assert.Equal("1800 hours (x)", WorkingTimeFund.Of(1800, source).ToString());
    }

    [Fact]
    public void CountFullTimeEquivalents_ByCategoryAndForms_KeepsThemApart()
    {
        var staff = Count(Year2023,
            Post("40"),
            Post("20", category: StaffCategory.PersonalAttendance),
            Post("10", category: StaffCategory.HomeCarers, forms: StaffFormGroup.AmbulatoryAndField),
            Post("30", category: StaffCategory.Managers, forms: StaffFormGroup.AmbulatoryAndField));

        Assert.Equal(Exact.Of(5, 2), staff.Total);
        Assert.Equal(Exact.Of(7, 4), staff.InDirectCare);
        Assert.Equal(Exact.Of(3, 2), staff.Of(StaffCategory.DirectCare, StaffFormGroup.Residential));
        Assert.Equal(Exact.Of(1, 4), staff.Of(StaffCategory.DirectCare, StaffFormGroup.AmbulatoryAndField));
        Assert.Equal(Exact.Of(3, 4), staff.Of(StaffCategory.WorkersInSocialServices));
        Assert.Equal(Exact.Of(3, 4), staff.Of(StaffCategory.OutsideDirectCare));
        Assert.Equal(Exact.Zero, staff.Of(StaffCategory.Teachers));
        Assert.Equal("category", Assert.Throws<ArgumentNullException>(() => staff.Of(null!)).ParamName);
        Assert.Equal("category", Assert.Throws<ArgumentNullException>(() => staff.Of(null!, StaffFormGroup.Residential)).ParamName);
        Assert.Equal(["1.1", "1.2.1", "1.2.3", "2.1"], staff.Items.Select(item => item.Category.Code));
    }

    [Fact]
    public void CountFullTimeEquivalents_OfNobody_IsZero()
    {
        Assert.Equal(Exact.Zero, Count(Year2023).Total);
        Assert.Equal(Exact.Zero, Count(Year2023, Post("40") with { Validity = Validity.Since(new(2024, 1, 1)) }).Total);
    }

    [Fact]
    public void CountFullTimeEquivalents_OfAVacancy_IsExplainedWithEveryNumber()
    {
        var definition = Definition(Year2023, Post("20") with { Vacancies = [new(new(2023, 2, 1), new(2023, 4, 14))] }, Agreement(312));

        var text = StaffList.Create(definition).CountFullTimeEquivalents().ToText(Language.Czech).Replace('\u00A0', ' ');

        Assert.Contains("týdenní hodiny: 20 hodin (zadáno)", text, StringComparison.Ordinal);
        Assert.Contains("plná týdenní pracovní doba, jednosměnný režim: 40 hodin (parametr: § 79 zákona č. 262/2006 Sb.)", text, StringComparison.Ordinal);
        Assert.Contains("neobsazené dny 1. 2. 2023 až 14. 4. 2023: 73 (zadáno)", text, StringComparison.Ordinal);
        Assert.Contains("= 20 hodin ÷ 40 hodin × (365 − 73) ÷ 365", text, StringComparison.Ordinal);
        Assert.Contains("= 312 hodin ÷ 2 080 hodin", text, StringComparison.Ordinal);
        Assert.Contains("vlastní postup aplikace ministerstva není znám", text, StringComparison.Ordinal);
        Assert.Contains("POZOR: Dohody o provedení práce 'd' mají 312 hodin; smí mít nejvýše 300 hodin za rok u jednoho zaměstnavatele.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_OfAgreements_AreWarnings()
    {
        var perform = Agreement(1043) with { Kind = WorkAgreementKind.PerformWork };

        Assert.Empty(Problems(Year2023, Agreement(300)));
        Assert.Equal(["staff.complete-job-limit $.contracts[1].hours Warning"], Problems(Year2023, Agreement(200), Agreement(100.0001m))); // both of one worker
        Assert.Empty(Problems(Year2023, Agreement(200), Agreement(200) with { Worker = "other" }));
        Assert.Equal(["staff.perform-work-limit $.contracts[0].hours Warning"], Problems(Year2023, perform)); // 365 days are 52 1/7 weeks of 20 hours
        Assert.Empty(Problems(Year2023, perform with { Hours = 1042.8571m }));
        Assert.Equal(["staff.perform-work-limit $.contracts[0].hours Warning"], Problems(Year2023, perform with { Hours = 1042.8571m, Regime = ShiftRegime.Continuous }));
        Assert.Equal("§\u00A076 zákona č.\u00A0262/2006 Sb.", StaffList.Create(Definition(Year2023, perform)).Report.Problems[0].Citation?.ToText(Language.Czech));
    }

    [Fact]
    public void Limits_Before2012_AreNotKnownAndNothingPassesThem()
    {
        Assert.Empty(StaffList.TryCreate(Definition(Year(2010), Agreement(301, year: 2010)), out _).Problems);
        Assert.Single(StaffList.TryCreate(Definition(Year(2012), Agreement(301, year: 2012)), out _).Problems);
        Assert.False(WorkAgreements.MostYearlyHours.TryAt(new(2011, 12, 31), out _));
    }

    [Fact]
    public void TryCreate_OfAListThatBreaksRules_NamesAllOfThem()
    {
        var definition = new StaffListDefinition
        {
            Service = " ",
            Period = Year2023,
            Fund = WorkingTimeFund.Calendar(2024),
            Contracts =
            [
                Post("40", category: StaffCategory.WorkersInSocialServices) with { Worker = "" },
                Post("37.6", ShiftRegime.Continuous),
                Post("0"),
                Post("20", forms: (StaffFormGroup)7) with { Validity = Validity.Between(null, new LocalDate(2023, 6, 30)), Vacancies = [new(new(2023, 6, 1), new(2023, 7, 1)), new(new(2023, 5, 1), new(2023, 6, 1))] },
                Agreement(8785),
                Agreement(1, year: 2024) with { Kind = (WorkAgreementKind)7 },
                Post("40") with { Validity = Validity.Since(new(2024, 1, 1)) },
            ],
        };

        var report = StaffList.TryCreate(definition, out var list);

        Assert.Null(list);
        Assert.Equal(
            [
                "staff.blank $.service Error",
                "staff.fund $.fund Error",
                "staff.blank $.contracts[0].worker Error",
                "staff.sum-category $.contracts[0].category Error",
                "staff.range $.contracts[1].weeklyHours Error",
                "staff.range $.contracts[2].weeklyHours Error",
                "staff.range $.contracts[3].forms Error",
                "staff.vacancy-outside-contract $.contracts[3].vacancies Error",
                "staff.overlapping-vacancies $.contracts[3].vacancies Error",
                "staff.range $.contracts[4].hours Error",
                "staff.range $.contracts[5].kind Error",
                "staff.outside-period $.contracts[5].days Error",
                "staff.outside-period $.contracts[6] Warning",
            ],
            report.Problems.Select(Short));
        Assert.Throws<DomainValidationException>(() => StaffList.Create(definition));
    }

    [Fact]
    public void TryCreate_WithAgreementsAndNoFund_AsksForIt()
    {
        Assert.Equal(["staff.fund $.fund Error"], StaffList.TryCreate(Definition(Year2023, Agreement(10)) with { Fund = null }, out _).Problems.Select(Short));
        Assert.Empty(StaffList.TryCreate(Definition(Year2023, Post("10")) with { Fund = null }, out _).Problems);
    }

    [Theory]
    [InlineData("2022-12-31", "2023-01-01")]
    [InlineData("2006-01-01", "2006-12-31")]
    [InlineData("2101-01-01", "2101-12-31")]
    public void TryCreate_OfAPeriodOutsideOneKnownYear_AsksToDivideIt(string start, string end)
    {
        var period = Validity.Parse($"{start}..{end}");

        Assert.Equal(["staff.period $.period Error"], Problems(new(period.From!.Value, period.To!.Value), Post("99")));
    }

    [Fact]
    public void CountFullTimeEquivalents_OfAnyList_IsTheAverageOfItsDays() => Property.Holds(StaffGenerators.Definitions, definition =>
    {
        var report = StaffList.TryCreate(definition, out var list);
        Assert.False(report.HasErrors, report.ToString());
        var (staff, explanation) = list!.CountFullTimeEquivalents();

        foreach (var forms in StaffFormGroups.All)
        {
            foreach (var category in StaffCategory.All.Where(category => !category.IsSum))
                Assert.Equal(DayByDay(definition, category, forms), staff.Of(category, forms));
        }

        Assert.Equal(StaffCategory.All.Where(category => !category.IsSum).Aggregate(Exact.Zero, (sum, category) => sum + staff.Of(category)), staff.Total);
        Assert.Equal(staff.Total, staff.InDirectCare + staff.Of(StaffCategory.OutsideDirectCare));
        Assert.Equal(staff.Total, explanation.Value.Value);
        Assert.Equal(staff.InDirectCare, explanation.Parts.Single(part => part.Step == StaffSteps.DirectCare).Value.Value);
        Assert.Equal(explanation, list.CountFullTimeEquivalents().Explanation);
    });

    [Fact]
    public void CountFullTimeEquivalents_OfADividedYear_AddsUpByDays() => Property.Holds(StaffGenerators.Definitions, definition =>
    {
        var period = definition.Period;
        var contracts = definition.Contracts.Where(contract => contract is EmploymentContract).ToValueList();
        var split = period.Start.PlusDays((period.Length - 1) / 2);
        var (first, second) = (new DateInterval(period.Start, split), split == period.End ? null : new DateInterval(split.PlusDays(1), period.End));

        var days = Exact.Zero;
        foreach (var part in new[] { first, second }.OfType<DateInterval>())
            days += Value(definition with { Contracts = contracts, Period = part }).Total * Exact.Of(part.Length);
        Assert.Equal(Value(definition with { Contracts = contracts }).Total, days / Exact.Of(period.Length));
    }, cases: 100);

    /// <summary>Full-time equivalents of each day added up, the slow way.</summary>
    private static Exact DayByDay(StaffListDefinition definition, StaffCategory category, StaffFormGroup forms)
    {
        var sum = Exact.Zero;
        foreach (var contract in definition.Contracts.Where(contract => contract.Category == category && contract.Forms == forms))
        {
            if (contract is EmploymentContract employment)
            {
                var full = employment.Regime == ShiftRegime.OneShift ? Exact.Of(40) : employment.Regime == ShiftRegime.TwoShifts ? Exact.Parse("38.75") : Exact.Parse("37.5");
                var days = definition.Period.Count(day => employment.Validity.Contains(day) && !employment.Vacancies.Any(vacancy => vacancy.Contains(day)));
                sum += Exact.Of((long)(employment.WeeklyHours * 10_000), 10_000) / full * Exact.Of(days, definition.Period.Length);
            }
            else if (contract is WorkAgreement agreement)
            {
                var fundOfDay = definition.Fund!.Hours / Exact.Of(CalendarSystem.Iso.GetDaysInYear(definition.Period.Start.Year));
                sum += Exact.Of((long)(agreement.Hours * 10_000), 10_000) / (fundOfDay * Exact.Of(definition.Period.Length));
            }
        }

        return sum;
    }

    private static DateInterval Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private static EmploymentContract Post(string hours, ShiftRegime? regime = null, StaffCategory? category = null, StaffFormGroup forms = StaffFormGroup.Residential) => new()
    {
        Worker = "p", Category = category ?? StaffCategory.SocialWorkers, Forms = forms, Regime = regime ?? ShiftRegime.OneShift,
        WeeklyHours = decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static WorkAgreement Agreement(decimal hours, int year = 2023) => new()
    {
        Worker = "d", Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.Residential, Kind = WorkAgreementKind.CompleteJob, Hours = hours, Days = Year(year),
    };

    private static StaffListDefinition Definition(DateInterval period, params StaffContract[] contracts) =>
        new() { Service = "s", Period = period, Fund = WorkingTimeFund.Nominal, Contracts = contracts.ToValueList() };

    private static FullTimeEquivalents Count(DateInterval period, params StaffContract[] contracts) => Value(Definition(period, contracts));

    private static FullTimeEquivalents Value(StaffListDefinition definition) => StaffList.Create(definition).CountFullTimeEquivalents().Value;

    private static IEnumerable<string> Problems(DateInterval period, params StaffContract[] contracts) =>
        StaffList.TryCreate(Definition(period, contracts), out _).Problems.Select(Short);

    private static string Short(Problem problem) => $"{problem.Code} {problem.Path} {problem.Severity}";
}
