using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class SanctionTests
{
    private static readonly Citation Source = Citation.Document(new("smlouva", "the contract"));

    private static readonly BudgetBreach Breach = new() { Regime = SanctionRegime.RegionalGrant, BreachedOn = new(2023, 8, 1), Amount = Money.Of(123_456.78m), Provided = Money.Of(1_000_000) };

    internal static readonly PenaltyCase Case = new()
    {
        Regime = SanctionRegime.StateSubsidy, Levy = Money.Of(100_000), BreachedOn = new(2023, 8, 1), Payments = [new(new(2023, 11, 9), Money.Of(100_000))],
    };

    [Theory]
    [InlineData(FundingInstrument.Grant, MoneyGiver.Region, "grant-22", "Act 250/2000 Sb., § 22", "kraj")]
    [InlineData(FundingInstrument.Grant, MoneyGiver.State, "subsidy-44a", "Act 218/2000 Sb., § 44a", "finanční úřad")]
    [InlineData(FundingInstrument.ContributionToOwnOrganisation, MoneyGiver.Region, "contribution-28", "Act 250/2000 Sb., § 28", "zřizovatel")]
    [InlineData(FundingInstrument.PublicContract, MoneyGiver.Region, "contract", "the public contract", "zadavatel")]
    [InlineData(FundingInstrument.PublicContract, MoneyGiver.State, "contract", "the public contract", "zadavatel")]
    public void Find_InstrumentAndGiver_GivesTheSanctionWithItsLaw(FundingInstrument instrument, MoneyGiver giver, string code, string law, string assessedBy)
    {
        var regime = SanctionRegime.Find(instrument, giver);

        Assert.Equal((code, law, assessedBy), (regime.Value.Code, Readable(regime.Value.Law.ToString()), regime.Value.AssessedBy.Czech));
        Assert.Equal(Confidence.High, regime.Value.Confidence);
        Assert.Contains(regime.Value.AssessedBy.Czech, regime.ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Contains(regime.Value, SanctionRegime.All);
    }

    [Fact]
    public void Find_AContributionOfTheState_IsRefused() =>
        Assert.Throws<ArgumentException>(() => SanctionRegime.Find(FundingInstrument.ContributionToOwnOrganisation, MoneyGiver.State));

    [Fact]
    public void Find_OfAnUndefinedInstrumentOrGiver_NamesIt()
    {
        Assert.Equal("instrument", Assert.Throws<ArgumentOutOfRangeException>(() => SanctionRegime.Find((FundingInstrument)9, MoneyGiver.Region)).ParamName);
        Assert.Equal("instrument", Assert.Throws<ArgumentOutOfRangeException>(() => SanctionRegime.Find((FundingInstrument)9, MoneyGiver.State)).ParamName);
        Assert.Equal("giver", Assert.Throws<ArgumentOutOfRangeException>(() => SanctionRegime.Find(FundingInstrument.Grant, (MoneyGiver)9)).ParamName);
    }

    [Fact]
    public void Parse_OfACode_GivesItsRegimeAndListsTheCodesWhereThereIsNone()
    {
        Assert.All(SanctionRegime.All, regime => Assert.Same(regime, SanctionRegime.Parse(regime.Code)));
        Assert.False(SanctionRegime.TryParse("grant-23", null, out _));
        Assert.Equal(
            "The regime of sanctions 'grant-23' is not known; expected one of grant-22, contribution-28, subsidy-44a, contract.",
            Assert.Throws<FormatException>(() => SanctionRegime.Parse("grant-23")).Message);
        Assert.Equal([SanctionRegime.RegionalGrant], SanctionRegime.All.Where(regime => regime.KnowsCalls));
    }

    [Fact]
    public void Assess_OfAPublicContract_SaysThatItNeverBringsALevy()
    {
        var exception = Assert.Throws<ArgumentException>(() => Levy.Assess(Breach with { Regime = SanctionRegime.PublicContract }, new(2024, 1, 1)));

        Assert.Contains("a public contract brings a contractual fine or a claim; use ContractualFine", exception.Message, StringComparison.Ordinal);
        Assert.Equal("penaltyCase", Assert.Throws<ArgumentException>(() => Penalty.Accrue(Case with { Regime = SanctionRegime.PublicContract })).ParamName);
    }

    [Fact]
    public void AssessAndAssessedBy_WithValuesOfTheCaller_TakeThem()
    {
        var known = SanctionParameters.Known;
        var own = known with
        {
            Rounding = known.Rounding.With(Dated.Value(new(2023, 1, 1), RoundingRule.ToHeller, Source)),
            AssessmentYears = known.AssessmentYears.With(Dated.Value(new(2023, 1, 1), 3, Source)),
        };

        Assert.Equal(Breach.Amount, Levy.Assess(Breach, new(2024, 1, 1), own).Value.Amount);
        Assert.Equal(new LocalDate(2027, 1, 1), Levy.AssessedBy(new(2024, 1, 1), own).Value);
    }

    [Fact]
    public void LowerLevy_OfProvidedMoney_IsTheOnlyShareOfIt()
    {
        Assert.True(LowerLevy.OfProvided(Rate.Percent(5), Source).IsOfProvided);
        Assert.False(LowerLevy.OfBreach(Rate.Percent(5), Source).IsOfProvided);
        Assert.False(LowerLevy.Of(Money.Of(5), Source).IsOfProvided);
    }

    [Fact]
    public void Return_OfAGrantUsedWhole_IsNothing()
    {
        Assert.Equal("The grant was used whole; nothing is returned.", GrantReturn.Of(Money.Of(100), Money.Of(100)).Explain(Source).Explanation.Reason.English);
        Assert.Equal("A return is no levy and no sanction.", GrantReturn.Of(Money.Of(100), Money.Of(99.99m)).Explain(Source).Explanation.Reason.English);
    }

    [Fact]
    public void Assess_WithARemission_FollowsItsEffect()
    {
        Assert.Equal(Money.Of(23_457), Of(RemissionEffect.LowersLevy).Value.Amount);
        Assert.Equal(Money.Of(123_457), Of(RemissionEffect.LowersLimit).Value.Amount);
        Assert.EndsWith("− 100 000.00 CZK", Readable(Of(RemissionEffect.LowersLevy).Explanation.Calculation.English), StringComparison.Ordinal);
        Assert.DoesNotContain("−", Of(RemissionEffect.LowersLimit).Explanation.Calculation.English, StringComparison.Ordinal);
        Assert.Contains("Whether a remission lowers the levy or only its limit is not verified", Of(RemissionEffect.LowersLimit).ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal(Money.Of(50_000), Levy.Assess(Breach with { Amount = Money.Of(200_000), Provided = Money.Of(150_000), Remission = new(Money.Of(100_000), RemissionEffect.LowersLimit, Source) }, new(2024, 1, 1)).Value.Amount);

        static Domain.Explanations.Explained<Levy> Of(RemissionEffect effect) => Levy.Assess(Breach with { Remission = new(Money.Of(100_000), effect, Source) }, new(2024, 1, 1));
    }

    /// <summary>100,000 × 0.4 ‰ × 100 days, whether 60,000 of the levy was remitted or not.</summary>
    [Theory]
    [InlineData(RemissionEffect.LowersLevy)]
    [InlineData(RemissionEffect.LowersLimit)]
    public void Accrue_OfARemittedLevy_CountsTheLevyBeforeTheRemission(RemissionEffect effect)
    {
        var breach = Breach with { Regime = SanctionRegime.StateSubsidy, Amount = Money.Of(100_000), Provided = Money.Of(100_000), Remission = new(Money.Of(60_000), effect, Source) };
        var levy = Levy.Assess(breach, new(2024, 1, 1));
        var penalty = Penalty.Accrue(PenaltyCase.Of(levy.Value, new LevyPayment(new(2023, 11, 9), Money.Of(40_000))) with { Until = new(2023, 11, 9) });

        Assert.Equal((Money.Of(40_000), Money.Of(100_000), Money.Of(4_000)), (levy.Value.Amount, levy.Value.BeforeRemission, penalty.Value.Amount));
        Assert.Contains("computed from the levy before the remission, 100 000.00 CZK", Readable(levy.ToText(Language.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_WithACallOfAnotherAct_SaysThatItIsNotKnown()
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() =>
            Levy.Assess(Breach with { Regime = SanctionRegime.StateSubsidy, Call = new(new(2023, 9, 1), null) }, new(2024, 1, 1)));

        Assert.Equal(
            "The parameter 'levy.call' (call to remedy or to return) is not known on 2023-09-01: whether Act 218/2000 Sb., § 44a has one is not verified. Known on: no day. Judge the call yourself and leave it out of the breach.",
            Readable(exception.Message));
        Assert.Contains("zda ji zná § 44a zákona č. 218/2000 Sb., není ověřeno", Readable(exception.CzechMessage), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_BeforeTheTaxCode_SaysThatTheRoundingIsNotKnown() => Assert.Equal("levy.rounding",
        Assert.Throws<LegalParameterNotDefinedException>(() => Levy.Assess(Breach with { BreachedOn = new(2010, 1, 1) }, new(2010, 12, 31))).ParameterId);

    [Fact]
    public void Assess_OfWrongAmountsOrDays_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Levy.Assess(Breach, Breach.BreachedOn.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Levy.Assess(Breach with { Amount = Money.Of(-1) }, new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Levy.Assess(Breach with { Provided = Money.Of(-1) }, new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Levy.Assess(Breach with { Remission = new(Money.Of(-1), RemissionEffect.LowersLevy, Source) }, new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Levy.Assess(Breach with { Remission = new(Money.Of(1), (RemissionEffect)9, Source) }, new(2024, 1, 1)));
        Assert.Equal("breach", Assert.Throws<ArgumentNullException>(() => Levy.Assess(null!, new(2024, 1, 1))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => LowerLevy.OfBreach(Rate.Of(1.01m), Source));
        Assert.Throws<ArgumentOutOfRangeException>(() => LowerLevy.OfProvided(Rate.Of(-0.01m), Source));
        Assert.Throws<ArgumentOutOfRangeException>(() => LowerLevy.Of(Money.Of(-1), Source));
    }

    /// <summary>Sure by July 2023 is only the lower rate, to 2017 only the higher one.</summary>
    [Fact]
    public void Accrue_InTheYearsOfTheUnknownChange_NamesTheNeighboursAndTheRemedy()
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => Penalty.Accrue(Case with { BreachedOn = new(2022, 3, 1), Payments = [new(new(2022, 6, 9), Case.Levy)] }));

        Assert.Equal(
            "The parameter 'penalty.rate.44a' (daily penalty rate of § 44a of Act 218/2000 Sb.) is not known on 2022-03-01: between 2018 and 2023 the rate fell from 1 ‰ to 0.4 ‰, probably by Act 484/2020 Sb. (in effect in parts on 28 November 2020, 1 January 2021 and 1 January 2022); the day is not verified. Known on: 2007-01-01..2017-12-31, 2023-07-01... Supply the value with its source in SanctionParameters through With(Dated.Value(…)).",
            Readable(exception.Message));
    }

    [Theory]
    [InlineData("2017-12-31", "0.001")]
    [InlineData("2018-01-01", null)]
    [InlineData("2023-06-30", null)]
    [InlineData("2023-07-01", "0.0004")]
    public void StateRate_OnADay_IsKnownOrNot(string day, string? rate) => Assert.Equal(rate,
        SanctionParameters.Known.StateRate.TryAt(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, out var known) ? known.Value.ToString() : null);

    [Fact]
    public void Accrue_OfALevyOfTheRegion_NeedsTheRateOfTheCaller()
    {
        var regional = Case with { Regime = SanctionRegime.RegionalGrant };
        var known = SanctionParameters.Known;

        Assert.Equal("penalty.rate.22", Assert.Throws<LegalParameterNotDefinedException>(() => Penalty.Accrue(regional)).ParameterId);
        Assert.Equal("penalty.rate.28", Assert.Throws<LegalParameterNotDefinedException>(() => Penalty.Accrue(regional with { Regime = SanctionRegime.OwnOrganisation })).ParameterId);
        Assert.Equal(Money.Of(4_000), Penalty.Accrue(regional, known with { TerritorialRate = known.TerritorialRate.With(Dated.Value(new(2023, 1, 1), Rate.Of(0.0004m), Source)) }).Value.Amount);
    }

    [Fact]
    public void Accrue_OverAChangeWithoutAReading_AsksForOne()
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => Penalty.Accrue(Case with { BreachedOn = new(2023, 6, 30) }));

        Assert.Equal((new LocalDate(2023, 7, 1), "penalty.rate-reading"), (exception.Date, exception.ParameterId));
        Assert.EndsWith("Choose a reading in PenaltyCase.Reading; supply a rate that is not known in SanctionParameters.", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("Zvolte výklad v PenaltyCase.Reading; sazbu, která není známa, doplňte do SanctionParameters.", exception.CzechMessage, StringComparison.Ordinal);

        // The day of the breach only has an unknown rate, each day of the penalty a known one.
        Assert.Equal(Rate.Of(0.0004m), Assert.Single(Penalty.Accrue(Case with { BreachedOn = new(2023, 6, 30), Reading = PenaltyRateReading.EachDay }).Value.Stretches).Rate);
        Assert.Throws<LegalParameterNotDefinedException>(() => Penalty.Accrue(Case with { BreachedOn = new(2023, 6, 30), Reading = PenaltyRateReading.DayOfBreach }));
    }

    [Theory]
    [InlineData(25_000, "0.00 CZK")] // exactly 1 000
    [InlineData(25_001, "1001.00 CZK")] // 1 000.04, rounded up
    public void Accrue_OfUpToAThousandCrowns_IsNotImposed(int levy, string expected)
    {
        var penalty = Penalty.Accrue(Case with { Levy = Money.Of(levy), Payments = [new(new(2023, 11, 9), Money.Of(levy))] });

        Assert.Equal(expected, penalty.Value.Amount.ToString());
        Assert.Equal(levy == 25_000, penalty.ToText(Language.Czech).Contains("POZOR: Že se penále do 1 000 Kč neukládá, je pravděpodobné".Replace("1 000 Kč", "1\u00A0000\u00A0Kč", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.True(penalty.Value.Computed >= Money.Of(1_000));
    }

    [Fact]
    public void Accrue_OfOnePaymentOnTheDayOfTheBreach_HasNoDays()
    {
        var penalty = Penalty.Accrue(Case with { Payments = [new(Case.BreachedOn, Case.Levy)] });

        Assert.Equal((0, Money.Zero, false), (penalty.Value.Days, penalty.Value.Amount, penalty.Value.IsCapped));
        Assert.Equal("Penále běží ode dne po porušení; do toho dne neběželo.", penalty.Explanation.Reason.Czech);
        var nothing = Penalty.Accrue(Case with { Levy = Money.Zero, Payments = [] });
        Assert.Equal(("Without a levy there is no penalty.", false), (nothing.Explanation.Reason.English, nothing.Value.IsCapped));
    }

    /// <summary>40 Kč a day reach the levy of 100,000 Kč on the day 2,500.</summary>
    [Theory]
    [InlineData(2_499, null)]
    [InlineData(2_500, 2_500)]
    [InlineData(2_501, 2_500)]
    public void Accrue_UpToTheLevy_GrowsNoMore(int days, int? capped)
    {
        var penalty = Penalty.Accrue(Case with { Payments = [], Until = Case.BreachedOn.PlusDays(days) }).Value;

        Assert.Equal((capped is not null, capped is { } day ? Case.BreachedOn.PlusDays(day) : null), (penalty.IsCapped, penalty.CappedOn));
        Assert.Equal(Money.Min(Money.Of(40 * days), Case.Levy), penalty.Computed);
    }

    /// <summary>
    /// By the day 1,000 the penalty is 40,000 Kč. After 60,000 Kč are paid on it, 16 Kč a day reach the other 60,000 Kč of the levy in 3,750
    /// days; after 1 Kč less a little earlier on the last of them, after 1 Kč more only on the next.
    /// </summary>
    [Theory]
    [InlineData(60_000, 1_000 + 3_750)]
    [InlineData(59_999, 1_000 + 3_750)]
    [InlineData(60_001, 1_000 + 3_751)]
    public void CappedOn_AfterAPayment_CountsTheDaysOfEachUnpaidAmount(int paid, int days)
    {
        var penalty = Penalty.Accrue(Case with { Payments = [new(Case.BreachedOn.PlusDays(1_000), Money.Of(paid))], Until = Case.BreachedOn.PlusDays(6_000) }).Value;

        Assert.Equal(Case.BreachedOn.PlusDays(days), penalty.CappedOn);
    }

    [Fact]
    public void Accrue_WhereTheRateChangesOnTheLastDay_AsksForAReading()
    {
        var rates = SanctionParameters.Known with { StateRate = SanctionParameters.Known.StateRate.With(Dated.Value(new(2024, 1, 1), Rate.Of(0.0005m), Source)) };
        var untilChange = Case with { Payments = [], Until = new(2024, 1, 1) };

        Assert.Equal(new LocalDate(2024, 1, 1), Assert.Throws<LegalParameterNotDefinedException>(() => Penalty.Accrue(untilChange, rates)).Date);
        Assert.Equal(152, Penalty.Accrue(untilChange with { Until = new(2023, 12, 31) }, rates).Value.Days);
        Assert.Equal(
            [Rate.Of(0.0004m), Rate.Of(0.0005m)], Penalty.Accrue(untilChange with { Reading = PenaltyRateReading.EachDay }, rates).Value.Stretches.Select(stretch => stretch.Rate));
    }

    [Fact]
    public void Accrue_OfALevyNotPaid_NeedsALastDay()
    {
        var exception = Assert.Throws<ArgumentException>(() => Penalty.Accrue(Case with { Payments = [new(new(2023, 9, 1), Money.Of(40_000))] }));

        Assert.Contains("60000.00 CZK is left; give Until", exception.Message, StringComparison.Ordinal);
        Assert.Equal(100 - 31 + 31, Penalty.Accrue(Case with { Payments = [new(new(2023, 9, 1), Money.Of(40_000))], Until = new(2023, 11, 9) }).Value.Days);
    }

    /// <summary>100,000 is unpaid on the first day, on which 40,000 is paid, and 60,000 on the second and last one.</summary>
    [Fact]
    public void Accrue_OfAPaymentOnTheFirstDay_StillRunsOnIt()
    {
        var penalty = Penalty.Accrue(Case with { Payments = [new(new(2023, 8, 2), Money.Of(40_000))], Until = new(2023, 8, 3) });

        Assert.Equal(
            [(new(new(2023, 8, 2), new(2023, 8, 2)), Money.Of(100_000)), (new(new(2023, 8, 3), new(2023, 8, 3)), Money.Of(60_000))],
            penalty.Value.Stretches.Select(stretch => (stretch.Days, stretch.Unpaid)));
        Assert.Equal(["levy", "breached", "payment.1", "until", "lowest"], penalty.Explanation.Operands.Select(operand => operand.Id));
    }

    [Fact]
    public void Accrue_OfWrongPayments_Throws()
    {
        Assert.Equal("Levy", Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Accrue(Case with { Levy = Money.Of(-1), Payments = [] })).ParamName);
        Assert.Throws<ArgumentException>(() => Penalty.Accrue(Case with { Levy = Money.Of(99_999) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Accrue(Case with { Payments = [new(new(2023, 7, 31), Case.Levy)] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Accrue(Case with { Payments = [new(new(2023, 9, 1), Money.Zero)] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Accrue(Case with { Until = new(2023, 7, 31) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Accrue(Case with { Reading = (PenaltyRateReading)2 }));
    }

    [Fact]
    public void AccrueAndAssessedBy_AtTheEndOfTheCalendar_NameTheDayThatIsTooLate()
    {
        var last = LocalDate.MaxIsoValue;

        Assert.Equal("BreachedOn", Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Accrue(Case with { BreachedOn = last, Payments = [new(last, Case.Levy)] })).ParamName);
        Assert.Equal("Payments", Assert.Throws<ArgumentOutOfRangeException>(() => Penalty.Accrue(Case with { Payments = [new(last, Case.Levy)] })).ParamName);
        Assert.Equal(last, Penalty.Accrue(Case with { Payments = [], Until = last, Reading = PenaltyRateReading.EachDay }).Value.Stretches[^1].Days.End);
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Levy.AssessedBy(new(9995, 1, 1)));
        Assert.Equal("start", exception.ParamName);
        Assert.StartsWith("A start of the year 9989 at the latest is expected, as the calendar ends with the year 9999.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(last, Levy.AssessedBy(new(9989, 12, 31)).Value);
    }

    [Fact]
    public void AssessedBy_AStart_IsTenYearsLaterWithAReservation()
    {
        var last = Levy.AssessedBy(new(2024, 1, 1));

        Assert.Equal(new LocalDate(2034, 1, 1), last.Value);
        Assert.Contains("začátek jejího běhu nejsou ověřeny", last.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void Fine_OfAContract_IsWhatTheContractSays()
    {
        var rule = RoundingRule.ToHeller;

        Assert.Equal(Money.Of(5_000), ContractualFine.Fixed(Money.Of(5_000), Source).Value.Amount);
        Assert.Equal(Money.Of(10_493.83m), ContractualFine.Daily(Money.Of(1_049_382.71m), Rate.Of(0.0005m), 20, rule, Source).Value.Amount);
        Assert.Equal(Money.Of(10_000), ContractualFine.Daily(Money.Of(1_049_382.71m), Rate.Of(0.0005m), 20, rule, Source, Money.Of(10_000)).Value.Amount);
        Assert.Contains("Smluvní pokuta není odvodem a penále k ní nepatří.", Readable(ContractualFine.Fixed(Money.Of(5_000), Source).ToText(Language.Czech)), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ContractualFine.Daily(Money.Of(1), Rate.One, -1, rule, Source));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContractualFine.Fixed(Money.Of(-1), Source));
        Assert.Equal("contract", Assert.Throws<ArgumentNullException>(() => ContractualFine.Daily(Money.Of(1), Rate.One, 1, rule, null!)).ParamName);
    }

    [Fact]
    public void Fine_BeyondTheRangeOfMoney_StopsAtItsCapOrIsNoAmount()
    {
        Assert.Equal(Money.Of(10_000), ContractualFine.Daily(Money.MaxValue, Rate.One, 2, RoundingRule.ToHeller, Source, Money.Of(10_000)).Value.Amount);
        Assert.Equal(Money.Of(99.75m), ContractualFine.Daily(Money.Of(199), Rate.Percent(50), 1, RoundingRule.Of(Money.Of(1), RoundingMode.Up), Source, Money.Of(99.75m)).Value.Amount);
        Assert.Throws<OverflowException>(() => ContractualFine.Daily(Money.MaxValue, Rate.One, 2, RoundingRule.ToHeller, Source));
        Assert.Throws<ArgumentOutOfRangeException>("most", () => ContractualFine.Daily(Money.Of(1), Rate.One, 1, RoundingRule.ToHeller, Source, -Money.OneHeller));
    }

    [Fact]
    public void Calendar_OfTheYears_IsKnownFrom2016To2023()
    {
        var calendar = SettlementCalendar.Known;

        Assert.Equal(new LocalDate(2017, 2, 15), calendar.ReturnBy(2016).Value);
        Assert.Equal(new LocalDate(2024, 1, 31), calendar.CostsPaidBy(2023).Value);
        Assert.Contains("§ 9 vyhlášky č. 367/2015 Sb.", Readable(calendar.ReturnBy(2023).ToText(Language.Czech)), StringComparison.Ordinal);
        Assert.Contains("its days are not verified", Assert.Throws<LegalParameterNotDefinedException>(() => calendar.ReturnBy(2024)).Message, StringComparison.Ordinal);
        Assert.Throws<LegalParameterNotDefinedException>(() => calendar.CostsPaidBy(2015));
        var supplied = calendar with { StateReturn = calendar.StateReturn.With(Dated.Value(new(2024, 1, 1), new AnnualDate(2, 14), Source)) };
        Assert.Equal(new LocalDate(2025, 2, 14), supplied.ReturnBy(2024).Value);
    }
}
