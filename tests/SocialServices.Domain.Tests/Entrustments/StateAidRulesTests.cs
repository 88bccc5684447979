using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class StateAidRulesTests
{
    private static readonly StateAidRules Under2005 = StateAidRules.For(StateAidRegime.Decision2005, new(2011, 6, 1));
    private static readonly StateAidRules Under2012 = StateAidRules.For(StateAidRegime.Decision2012, new(2018, 6, 1));
    private static readonly StateAidRules Under2025 = StateAidRules.For(StateAidRegime.Decision2025, new(2027, 6, 1));
    private static readonly Citation Source = Citation.Document(new("vlastní ověření, příklad", "own check, example"));

    private static readonly ProfitBasis Basis = new()
    {
        AverageCapital = Money.Of(1_200_000),
        SwapRate = Rate.Percent(1.35m), // invented
        SwapRateSource = Source,
        IsFullyCompensatedAfterwards = true,
    };

    [Fact]
    public void R2_TestCeiling_OfAnAverageOf16Million_FailsBeforeAndPassesNow()
    {
        Euro[] expected = [Euro.Of(10_000_000), Euro.Of(14_000_000), Euro.Of(18_000_000), Euro.Of(22_000_000)];

        var before = Under2012.TestCeiling(meetsSocialNeed: false, expected.ToValueList());
        var now = Under2025.TestCeiling(meetsSocialNeed: false, expected.ToValueList());

        Assert.False(before.Value);
        Assert.True(now.Value);
        Assert.Equal("average 16\u00A0000\u00A0000.00\u00A0EUR", before.Explanation.Calculation.English);
        Assert.Equal("Commission Decision 2012/21/EU, Art.\u00A02(1)(a)", before.Explanation.Operands[^1].Source?.ToString());
        Assert.Equal("20\u00A0000\u00A0000.00\u00A0EUR", now.Explanation.Operands[^1].Value.ToString());
        Assert.Equal(["year.1", "year.2", "year.3", "year.4", "ceiling"], now.Explanation.Operands.Select(operand => operand.Id));
    }

    [Theory]
    [InlineData("15000000.00", true, true)]
    [InlineData("15000000.01", false, true)]
    [InlineData("20000000.00", false, true)]
    [InlineData("20000000.01", false, false)]
    public void R2_TestCeiling_AtTheCeiling_CountsCents(string amount, bool before, bool now)
    {
        Assert.Equal(before, Under2012.TestCeiling(meetsSocialNeed: false, Euro.Parse(amount)).Value);
        Assert.Equal(now, Under2025.TestCeiling(meetsSocialNeed: false, Euro.Parse(amount)).Value);
    }

    [Fact]
    public void R2_TestCeiling_OfASocialNeed_PassesByItsProvision()
    {
        var before = Under2012.TestCeiling(meetsSocialNeed: true, Euro.Of(90_000_000));
        var now = Under2025.TestCeiling(meetsSocialNeed: true);

        Assert.True(before.Value);
        Assert.Equal("čl.\u00A02 odst.\u00A01 písm.\u00A0c) rozhodnutí Komise 2012/21/EU", Assert.Single(before.Explanation.Citations).ToText(Language.Czech));
        Assert.True(now.Value);
        Assert.Equal("Commission Decision (EU) 2025/2630, Art.\u00A02(2)(c)", Assert.Single(now.Explanation.Citations).ToString());
    }

    [Fact]
    public void TestCeiling_WithoutAmountsOrWithANegativeOne_IsRefused()
    {
        Assert.Equal("expected", Assert.Throws<ArgumentException>(() => Under2012.TestCeiling(meetsSocialNeed: false)).ParamName);
        Assert.Equal("expected", Assert.Throws<ArgumentOutOfRangeException>(() => Under2012.TestCeiling(meetsSocialNeed: false, Euro.Of(-1))).ParamName);
        Assert.Equal("yearly", Assert.Throws<ArgumentOutOfRangeException>(() => Under2012.FindPublication(hasOtherActivities: true, Euro.Of(-1))).ParamName);
        Assert.Equal("yearly", Assert.Throws<ArgumentException>(() => Under2012.FindPublication(hasOtherActivities: true)).ParamName);
    }

    [Fact]
    public void Rules_WithoutWhatTheyAreAskedAbout_AreRefused() => Assert.Equal(
        ["regime", "entrusted", "stated", "basis", "others", "entrusted"],
        new Action[]
        {
            () => StateAidRules.For(null!, new(2018, 6, 1)), () => Under2012.TestDuration(null!), () => Under2012.FindMissing(null!), () => Under2012.HighestProfit(null!),
            () => Under2012.KeepRecordsUntil(new(2022, 6, 30), null!), () => Under2012.PlanChecks(null!),
        }.Select(ask => Assert.Throws<ArgumentNullException>(ask).ParamName));

    // Item 16 of the list of edges: ten years and a day.
    [Theory]
    [InlineData("2016-01-01", "2025-12-31", true)]
    [InlineData("2016-01-01", "2026-01-01", false)]
    [InlineData("2016-07-01", "2026-06-30", true)]
    [InlineData("2016-07-01", "2026-07-01", false)]
    [InlineData("2016-02-29", "2026-02-27", true)]
    [InlineData("2016-02-29", "2026-02-28", false)]
    public void R3_TestDuration_AroundTenYears_PassesToTheDayBeforeTheAnniversary(string start, string end, bool passes)
    {
        var period = new DateInterval(Day(start), Day(end));

        Assert.Equal(passes, Under2012.TestDuration(period).Value);
        Assert.Equal(passes, Under2025.TestDuration(period).Value);
        Assert.Equal(passes, period.End <= Under2012.LatestEnd(period.Start));
    }

    [Fact]
    public void R3_TestDuration_WithASignificantInvestment_PassesWithANote()
    {
        var longer = new DateInterval(new(2016, 1, 1), new(2026, 1, 1));

        var test = Under2012.TestDuration(longer, needsSignificantInvestment: true);

        Assert.True(test.Value);
        Assert.Contains("odpisování významné investice", Assert.Single(test.Explanation.Warnings).Czech, StringComparison.Ordinal);
        Assert.Empty(Under2012.TestDuration(new(new(2016, 1, 1), new(2025, 12, 31)), needsSignificantInvestment: true).Explanation.Warnings);
        Assert.Contains("pro rozhodnutí (EU) 2025/2630 je pravděpodobná", Under2025.TestDuration(longer, needsSignificantInvestment: true).Explanation.Warnings[^1].Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void R3_TestDuration_ThatFails_SaysHowFarAndWhy() => Assert.Equal("""
        Doba pověření: nevyhovuje
        · začátek pověření: 1. 1. 2016 (zadáno)
        · konec pověření: 1. 1. 2026 (zadáno)
        · nejdelší doba pověření v letech: 10 (parametr: čl. 2 odst. 2 rozhodnutí Komise 2012/21/EU)
        Pověření může trvat nejdéle do 31. 12. 2025; zkraťte je, nebo doložte významnou investici.
        Předpis: čl. 2 odst. 2 rozhodnutí Komise 2012/21/EU

        """, Under2012.TestDuration(new(new(2016, 1, 1), new(2026, 1, 1))).ToText(Language.Czech).Replace('\u00A0', ' '));

    [Fact]
    public void R4_FindMissing_OfAnActWithoutRecovery_IsE()
    {
        var missing = Under2012.FindMissing(EntrustmentElement.All.Where(element => element != EntrustmentElement.Recovery).ToValueList());

        Assert.Equal([EntrustmentElement.Recovery], missing.Value);
        Assert.Equal("chybí písm. e", missing.Explanation.Value.ToText(Language.Czech));
        Assert.Equal("Add: (e) arrangements for avoiding and recovering overcompensation.", missing.Explanation.Reason.English);
    }

    [Fact]
    public void R4_FindMissing_OfACompleteActAndOfAnEmptyOne_AreNoneAndAll()
    {
        Assert.Empty(Under2012.FindMissing(EntrustmentElement.All).Value);
        Assert.Equal(EntrustmentElement.All, Under2012.FindMissing().Value);
    }

    [Fact]
    public void R4_FindMissing_OfAnActSilentOnRights_IsC()
    {
        var missing = Under2012.FindMissing(EntrustmentElement.All.Where(element => element != EntrustmentElement.Rights).ToValueList());

        Assert.Equal([EntrustmentElement.Rights], missing.Value);
        Assert.Contains("i když žádná nejsou", missing.Explanation.Reason.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void R4_FindMissing_OfAnActWithoutTheReference_IsFBeforeAndANoteNow()
    {
        var stated = EntrustmentElement.All.Where(element => element != EntrustmentElement.Reference).ToValueList();

        Assert.Equal([EntrustmentElement.Reference], Under2012.FindMissing(stated).Value);
        var now = Under2025.FindMissing(stated);
        Assert.Empty(now.Value);
        Assert.Contains("písm. f", Assert.Single(now.Explanation.Warnings).Czech, StringComparison.Ordinal);
        Assert.Empty(Under2025.FindMissing(EntrustmentElement.All).Explanation.Warnings);
    }

    [Fact]
    public void R4_FindMissing_WhereTheCallerKnowsThatTheReferenceIsRequired_IsF()
    {
        var parameters = StateAidParameters.Known with
        {
            RequiredContents = StateAidParameters.Known.RequiredContents.With(Dated.Value(new LocalDate(2026, 1, 8), EntrustmentElement.All, Source)),
        };

        Assert.Equal([EntrustmentElement.Reference], StateAidRules.For(StateAidRegime.Decision2025, new(2026, 1, 8), parameters)
            .FindMissing(EntrustmentElement.All.Where(element => element != EntrustmentElement.Reference).ToValueList()).Value);
    }

    [Fact]
    public void R7_HighestProfit_OfTheHandbook_Is28200()
    {
        var profit = Under2012.HighestProfit(Basis);

        Assert.Equal(Money.Of(28_200), profit.Value);
        Assert.Equal("""
            Nejvyšší přiměřený zisk: 28 200,00 Kč
            · průměrný vložený kapitál: 1 200 000,00 Kč (zadáno)
            · swapová sazba: 1,35 % (zadáno: vlastní ověření, příklad)
            · přirážka ke swapové sazbě: 1 % (parametr: čl. 5 odst. 7 rozhodnutí Komise 2012/21/EU)
            = 1 200 000,00 Kč × 2,35 %
            Sazba do výše swapové sazby a přirážky je vždy přiměřená.
            Předpis: čl. 5 odst. 5 rozhodnutí Komise 2012/21/EU; čl. 5 odst. 7 rozhodnutí Komise 2012/21/EU

            """, profit.ToText(Language.Czech).Replace('\u00A0', ' '));
    }

    // Item 17 of the list of edges: a negative swap rate.
    [Theory]
    [InlineData("-0.004", "7200.00")]
    [InlineData("-0.01", "0.00")]
    [InlineData("-0.0123", "0.00")]
    [InlineData("0", "12000.00")]
    public void R7_HighestProfit_OfANegativeSwapRate_FloorsTheSum(string swap, string profit) =>
        Assert.Equal(Money.Parse(profit), Under2012.HighestProfit(Basis with { SwapRate = Rate.Parse(swap) }).Value);

    [Theory]
    [InlineData(true, true, "28200.00", "no higher rate is allowed")]
    [InlineData(true, false, "28200.00", "no higher rate is allowed")]
    [InlineData(false, false, "28200.00", "is not shown")]
    [InlineData(false, true, "60000.00", "is shown")]
    public void R7_HighestProfit_OfAHigherRate_NeedsRiskAndEvidence(bool isFull, bool isShown, string profit, string reason)
    {
        var result = Under2012.HighestProfit(Basis with { IsFullyCompensatedAfterwards = isFull, HigherRate = Rate.Percent(5), Evidence = isShown ? Source : null });

        Assert.Equal(Money.Parse(profit), result.Value);
        Assert.Contains(reason, result.Explanation.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0135", "0.0235", "A rate up to swap rate and premium is always reasonable.")] // nothing above them is asked for
    [InlineData("-0.01", null, "A rate up to swap rate and premium is always reasonable.")] // the sum is exactly 0
    [InlineData("-0.010001", null, "The sum of the rates is negative; 0 counts.")]
    public void R7_HighestProfit_AtTheSafeRateAndAtZero_SaysWhatDecides(string swap, string? higher, string reason) => Assert.Equal(
        reason, Under2012.HighestProfit(Basis with { SwapRate = Rate.Parse(swap), HigherRate = higher is null ? null : Rate.Parse(higher) }).Explanation.Reason.English);

    [Fact]
    public void R7_HighestProfit_FinerThanAHeller_IsRoundedDown()
    {
        var result = Under2012.HighestProfit(Basis with { AverageCapital = Money.Of(99.99m) }); // 2.349765

        Assert.Equal(Money.Of(2.34m), result.Value);
        Assert.Equal(Exact.Of(2_349_765, 1_000_000), result.Explanation.Rounding?.Before);
        Assert.Throws<ArgumentOutOfRangeException>(() => Under2012.HighestProfit(Basis with { AverageCapital = Money.Of(-1) }));
    }

    [Theory]
    [InlineData(15_000_000, true, AidPublication.None)]
    [InlineData(15_000_001, true, AidPublication.PublishAct)]
    [InlineData(15_000_001, false, AidPublication.None)]
    [InlineData(1_200_000, true, AidPublication.None)]
    public void R26_FindPublication_Under2012_NeedsTheThresholdAndOtherActivities(int amount, bool hasOther, AidPublication duty) =>
        Assert.Equal(duty, Under2012.FindPublication(hasOther, Euro.Of(amount)).Value);

    [Theory]
    [InlineData(1_000_000, AidPublication.None)]
    [InlineData(1_000_001, AidPublication.EnterInRegister)]
    [InlineData(1_200_000, AidPublication.EnterInRegister)]
    public void R26_FindPublication_Under2025_NeedsTheThreshold(int amount, AidPublication duty)
    {
        var result = Under2025.FindPublication(hasOtherActivities: false, Euro.Zero, Euro.Of(amount));

        Assert.Equal(duty, result.Value);
        Assert.Contains("návrhem", Assert.Single(result.Explanation.Warnings).Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void R27_KeepRecordsUntil_TenYearsOrTheLongerDuty_IsTheLater()
    {
        LocalDate end = new(2022, 6, 30);

        Assert.Equal(new(2032, 6, 30), Under2012.KeepRecordsUntil(end).Value);
        Assert.Equal(new(2032, 6, 30), Under2012.KeepRecordsUntil(end, new RecordDuty(new(2032, 6, 29), Source)).Value);
        var longer = Under2012.KeepRecordsUntil(end, new RecordDuty(new(2033, 12, 31), Source), new RecordDuty(new(2030, 12, 31), Source));
        Assert.Equal(new(2033, 12, 31), longer.Value);
        Assert.Equal("Another, longer duty decides.", longer.Explanation.Reason.English);
        Assert.Equal(["end", "years", "duty.1", "duty.2"], longer.Explanation.Operands.Select(operand => operand.Id));
    }

    [Theory]
    [InlineData("2017-01-01", "2021-12-31", null, "2019-12-31 2021-12-31")]
    [InlineData("2017-01-01", "2019-12-31", null, "2019-12-31")]
    [InlineData("2017-01-01", "2020-01-01", null, "2019-12-31 2020-01-01")]
    [InlineData("2016-01-01", "2025-12-31", null, "2018-12-31 2021-12-31 2024-12-31 2025-12-31")]
    [InlineData("2017-01-01", "2021-12-31", "2018-12-31", "2021-12-31")]
    [InlineData("2017-01-01", "2021-12-31", "2017-01-01", "2020-01-01 2021-12-31")] // its first day may be all that was checked
    [InlineData("2017-01-01", "2021-12-31", "2021-12-31", "")]
    [InlineData("2021-04-01", "2021-04-01", null, "2021-04-01")]
    public void R28_PlanChecks_OfAnEntrustment_AreEveryThreeYearsAndAtTheEnd(string start, string end, string? checkedTo, string dates)
    {
        var period = new DateInterval(Day(start), Day(end));
        LocalDate? last = checkedTo is null ? null : Day(checkedTo);

        foreach (var rules in (StateAidRules[])[Under2005, Under2012, Under2025])
            Assert.Equal(dates, string.Join(' ', rules.PlanChecks(period, last).Value.Select(LocalDatePattern.Iso.Format)));
    }

    [Fact]
    public void R28_PlanChecks_AfterTheLastCheck_SayThatThereAreNoMore()
    {
        var checks = Under2012.PlanChecks(new(new(2017, 1, 1), new(2021, 12, 31)), new(2021, 12, 31)).Explanation;

        Assert.Equal(("žádná další", "no more"), (checks.Value.ToText(Language.Czech), checks.Value.ToText(Language.English)));
        Assert.Equal("A check has covered the end of the entrustment, too.", checks.Reason.English);
    }

    [Fact]
    public void R28_PlanChecks_Under2025_SaysThatThreeYearsAreADefault()
    {
        var checks = Under2025.PlanChecks(new(new(2026, 2, 1), new(2030, 12, 31)));

        Assert.Equal([new(2029, 1, 31), new(2030, 12, 31)], checks.Value);
        Assert.Contains("5 let", Assert.Single(checks.Explanation.Warnings).Czech, StringComparison.Ordinal);
        Assert.Empty(Under2012.PlanChecks(new(new(2017, 1, 1), new(2021, 12, 31))).Explanation.Warnings);
    }

    [Fact]
    public void PlanChecks_WithAYearBetweenThem_AreYearly() =>
        Assert.Equal([new(2017, 12, 31), new(2018, 12, 31), new(2019, 6, 30)], CheckedAfter(1).PlanChecks(new(new(2017, 1, 1), new(2019, 6, 30))).Value);

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void PlanChecks_WithLessThanAYearBetweenThem_SaysWhereToSupplyIt(int years)
    {
        var message = Assert.Throws<InvalidOperationException>(() => CheckedAfter(years).PlanChecks(new(new(2017, 1, 1), new(2021, 12, 31)))).Message;

        Assert.Contains(FormattableString.Invariant($"with {years} years between them; supply 1 year or more in StateAidParameters.CheckYears"), message, StringComparison.Ordinal);
    }

    [Fact]
    public void PlanChecks_WithACheckBeforeTheStart_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Under2012.PlanChecks(new(new(2017, 1, 1), new(2021, 12, 31)), new(2016, 12, 31)));

    [Fact]
    public void CarryForwardShare_Under2012_IsTenPerCent()
    {
        Assert.Equal(Rate.Percent(10), Under2012.CarryForwardShare.Value);
        Assert.Equal("Commission Decision 2012/21/EU, Art.\u00A06(2)", Under2012.CarryForwardShare.Citation.ToString());
    }

    [Fact]
    public void Rules_UnknownUnder2025_SayWhatIsMissingAndHowToSupplyIt()
    {
        Assert.Equal("aid.carry-forward-share", Assert.Throws<LegalParameterNotDefinedException>(() => Under2025.CarryForwardShare).ParameterId);
        Assert.Equal("aid.record-years", Assert.Throws<LegalParameterNotDefinedException>(() => Under2025.KeepRecordsUntil(new(2030, 12, 31))).ParameterId);
        var error = Assert.Throws<LegalParameterNotDefinedException>(() => Under2025.HighestProfit(Basis));
        Assert.Equal("The parameter 'aid.profit-premium' (premium on the swap rate) is not known on 2027-06-01: whether Decision (EU) 2025/2630 changed it is not verified. "
            + "Known on: 2012-01-31..2026-01-07. Supply the value with its source in StateAidParameters through With(Dated.Value(…)).", error.Message);
        Assert.Contains("Doplňte hodnotu se zdrojem do StateAidParameters", error.CzechMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_UnknownUnder2025_TakeTheCallersValueWithItsSource()
    {
        var known = StateAidParameters.Known;
        LocalDate since = new(2026, 1, 8);
        var parameters = known with
        {
            RecordYears = known.RecordYears.With(Dated.Value(since, 10, Source)),
            ProfitPremium = known.ProfitPremium.With(Dated.Value(since, Rate.Percent(1), Source)),
            CarryForwardShare = known.CarryForwardShare.With(Dated.Value(since, Rate.Percent(10), Source)),
        };
        var rules = StateAidRules.For(StateAidRegime.Decision2025, new(2027, 6, 1), parameters);

        Assert.Equal(new(2040, 12, 31), rules.KeepRecordsUntil(new(2030, 12, 31)).Value);
        Assert.Equal(Money.Of(28_200), rules.HighestProfit(Basis).Value);
        Assert.Equal(Source, rules.CarryForwardShare.Citation);
    }

    [Fact]
    public void Rules_Under2005_AreNotEncodedButTheChecks()
    {
        Assert.Throws<LegalParameterNotDefinedException>(() => Under2005.TestCeiling(meetsSocialNeed: true));
        Assert.Throws<LegalParameterNotDefinedException>(() => Under2005.TestCeiling(meetsSocialNeed: false, Euro.Zero));
        Assert.Throws<LegalParameterNotDefinedException>(() => Under2005.TestDuration(new(new(2010, 1, 1), new(2011, 12, 31))));
        Assert.Throws<LegalParameterNotDefinedException>(() => Under2005.FindMissing());
        Assert.Throws<LegalParameterNotDefinedException>(() => Under2005.FindPublication(hasOtherActivities: true, Euro.Zero));
        Assert.NotEmpty(Under2005.PlanChecks(new(new(2010, 1, 1), new(2011, 12, 31))).Explanation.Warnings);
    }

    /// <summary>Beyond the last day that dates can hold stands that day.</summary>
    [Theory]
    [InlineData("9989-12-31", "9999-12-30")]
    [InlineData("9990-01-01", "9999-12-31")] // reckoned, not cut
    [InlineData("9990-01-02", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void LatestEnd_NearTheEndOfTheCalendar_IsAtMostItsLastDay(string start, string end)
    {
        var period = new DateInterval(Day(start), LocalDate.MaxIsoValue);

        Assert.Equal(Day(end), Under2012.LatestEnd(Day(start)));
        Assert.Equal(Day(end) == period.End, Under2012.TestDuration(period).Value);
    }

    [Theory]
    [InlineData("9989-12-31", "9999-12-31")]
    [InlineData("9989-12-30", "9999-12-30")]
    [InlineData("9990-01-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void KeepRecordsUntil_NearTheEndOfTheCalendar_IsAtMostItsLastDay(string end, string until) => Assert.Equal(Day(until), Under2012.KeepRecordsUntil(Day(end)).Value);

    [Theory]
    [InlineData("9994-01-01", "9999-12-31", null, "9996-12-31 9999-12-31")]
    [InlineData("9993-12-31", "9999-12-31", null, "9996-12-30 9999-12-30 9999-12-31")]
    [InlineData("9998-01-01", "9999-12-31", null, "9999-12-31")]
    [InlineData("9998-01-01", "9999-12-31", "9999-12-30", "9999-12-31")]
    [InlineData("9998-01-01", "9999-12-31", "9999-12-31", "")]
    public void PlanChecks_NearTheEndOfTheCalendar_EndOnItsLastDay(string start, string end, string? checkedTo, string dates) => Assert.Equal(
        dates, string.Join(' ', Under2012.PlanChecks(new(Day(start), Day(end)), checkedTo is null ? null : Day(checkedTo)).Value.Select(LocalDatePattern.Iso.Format)));

    [Fact]
    public void PlanChecks_WithMoreYearsBetweenThemThanThereAre_AreAtTheEnd() =>
        Assert.Equal([new(2021, 12, 31)], CheckedAfter(int.MaxValue).PlanChecks(new(new(2017, 1, 1), new(2021, 12, 31))).Value);

    // An entrustment of 2016 assessed in 2027 is under the values of its Decision, not of the day.
    [Fact]
    public void Rules_OnADayAfterTheDecision_AreThoseOfItsLastDay()
    {
        var rules = StateAidRules.For(StateAidRegime.Decision2012, new(2027, 6, 1));

        Assert.Equal(new(2037, 12, 31), rules.KeepRecordsUntil(new(2027, 12, 31)).Value);
        Assert.False(rules.TestCeiling(meetsSocialNeed: false, Euro.Of(16_000_000)).Value);
    }

    [Fact]
    public void Rules_OnADayBeforeTheDecision_AreThoseOfItsFirstDay() =>
        Assert.True(StateAidRules.For(StateAidRegime.Decision2025, new(2025, 12, 1)).TestCeiling(meetsSocialNeed: false, Euro.Of(16_000_000)).Value);

    private static StateAidRules CheckedAfter(int years) => StateAidRules.For(StateAidRegime.Decision2012, new(2018, 6, 1),
        StateAidParameters.Known with { CheckYears = StateAidParameters.Known.CheckYears.With(Dated.Value(new(2018, 1, 1), years, Source)) });

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
