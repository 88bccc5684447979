using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class ProcurementRulesTests
{
    private const ProcurementSubject Special = ProcurementSubject.SpecialServices;
    private const ProcurementSubject Ordinary = ProcurementSubject.OrdinaryServices;

    [Fact]
    public void ToText_OfASubject_SpeaksBothLanguages()
    {
        Assert.Equal(("běžné služby", "services of Annex 4"), (ProcurementSubject.OrdinaryServices.ToText(Language.Czech), ProcurementSubject.SpecialServices.ToText(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => (ProcurementSubject.SpecialServices + 1).ToText(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => (ProcurementSubject.OrdinaryServices - 1).ToText(Language.English));
    }

    [Theory]
    [InlineData(2006, 7, 1, "137/2006 Sb.")]
    [InlineData(2016, 9, 30, "137/2006 Sb.")]
    [InlineData(2016, 10, 1, "134/2016 Sb.")]
    [InlineData(2030, 12, 31, "134/2016 Sb.")]
    public void For_ADayOfStart_IsOfItsAct(int year, int month, int day, string number)
    {
        var rules = ProcurementRules.For(new(year, month, day));

        Assert.Equal(number, rules.Act.Number);
        Assert.Equal(rules.Act, rules.ExplainAct().Value);
        Assert.Equal(rules, ProcurementRules.For(new(year, month, day)));
        Assert.StartsWith(
            number == "137/2006 Sb." ? "A procedure started before 1 October 2016 is finished under the earlier act" : "The day on which the procedure started decides.",
            rules.ExplainAct().Explanation.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void For_ADayBeforeTheFirstAct_IsAClearError()
    {
        var error = Assert.Throws<LegalParameterNotDefinedException>(() => ProcurementRules.For(new(2006, 6, 30)));

        Assert.Equal(
            "The parameter 'procurement.act' (act that governs the procedure) is not known on 2006-06-30: its table starts on 2006-07-01. Known on: 2006-07-01..2016-09-30, 2016-10-01... Judge it by the law of its time.",
            error.Message);
        Assert.Contains("tabulka začíná 1. 7. 2006", error.CzechMessage.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory] // P6, with both comparisons at the limit
    [InlineData(2016, 9, 30, 2_000_000, ContractClass.BelowThreshold)]
    [InlineData(2016, 10, 1, 2_000_000, ContractClass.SmallScale)]
    [InlineData(2012, 4, 1, 999_999, ContractClass.SmallScale)]
    [InlineData(2016, 6, 1, 5_705_999, ContractClass.BelowThreshold)]
    [InlineData(2016, 6, 1, 5_706_000, ContractClass.AboveThreshold)] // no limit of Annex 4 under the earlier act
    [InlineData(2016, 10, 1, 5_706_000, ContractClass.BelowThreshold)]
    [InlineData(2016, 10, 1, 20_478_000, ContractClass.AboveThreshold)]
    [InlineData(2025, 4, 3, 3_000_001, ContractClass.BelowThreshold)]
    public void Classify_SpecialServices_IsByTheLimitsOfTheStart(int year, int month, int day, int value, ContractClass expected) =>
        Assert.Equal(expected, ProcurementRules.For(new(year, month, day)).Classify(Money.Of(value), Special).Value);

    [Fact]
    public void Classify_OrdinaryServicesOfTheState_HaveTheirOwnLimit()
    {
        var rules = ProcurementRules.For(new(2024, 2, 29));

        Assert.Equal(ContractClass.AboveThreshold, rules.Classify(Money.Of(3_494_000), Ordinary, AuthorityLevel.State).Value);
        Assert.Equal(ContractClass.BelowThreshold, rules.Classify(Money.Of(3_494_000), Ordinary).Value);
        Assert.Equal(ContractClass.BelowThreshold, rules.Classify(Money.Of(3_494_000), Special, AuthorityLevel.State).Value);
    }

    [Fact]
    public void Classify_OfALimitThatIsNotKnown_NamesItAndHowToSupplyIt() // T15
    {
        var rules = ProcurementRules.For(new(2026, 3, 1));

        var error = Assert.Throws<LegalParameterNotDefinedException>(() => rules.Classify(Money.Of(18_000_000), Special));

        Assert.Equal(("procurement.special-services-limit", new LocalDate(2026, 3, 1)), (error.ParameterId, error.Date));
        Assert.Equal(
            "The parameter 'procurement.special-services-limit' (limit of European law for services of Annex 4) is not known on 2026-03-01: the limits in crowns from 2026 are not verified. "
            + "Known on: 2016-10-01..2017-12-31, 2018-01-01..2019-12-31, 2020-01-01..2021-12-31, 2022-01-01..2023-12-31, 2024-01-01..2025-12-31. "
            + "Supply the value with its source: ProcurementLimits.Known with { … = ProcurementLimits.Known.….With(Dated.Value(…)) }, or the rate through ProcurementLimits.Known.Converted(…).",
            error.Message);
        Assert.Contains("Doplňte hodnotu se zdrojem", error.CzechMessage, StringComparison.Ordinal);
        Assert.Equal(ContractClass.SmallScale, rules.Classify(Money.Of(3_000_000), Special).Value); // decided without it
        Assert.Throws<LegalParameterNotDefinedException>(() => ProcurementRules.For(new(2012, 8, 1)).Classify(Money.Of(1_000_000), Special));
    }

    [Fact]
    public void Classify_WithATableOfTheCaller_UsesIt()
    {
        var supplied = WithSpecialServices(new(2026, 1, 1), ProcurementLimit.Below(Money.Of(18_000_000)));

        var result = ProcurementRules.For(new(2026, 3, 1), supplied).Classify(Money.Of(18_000_000), Special);

        Assert.Equal(ContractClass.AboveThreshold, result.Value);
        Assert.Equal("a table, an example", result.Explanation.Operands.Single(operand => operand.Id == "european-limit").Source!.ToText(Language.English));
        Assert.Empty(result.Explanation.Warnings);
    }

    [Theory]
    [InlineData(18_000_000, "3 000 000.00 CZK < 18 000 000.00 CZK ≤ 18 000 000.00 CZK")]
    [InlineData(18_000_001, "18 000 001.00 CZK > 18 000 000.00 CZK")]
    public void Classify_AroundALimitThatIncludesItsAmount_ShowsTheComparison(int value, string calculation)
    {
        var result = ProcurementRules.For(new(2026, 3, 1), WithSpecialServices(new(2026, 1, 1), ProcurementLimit.UpTo(Money.Of(18_000_000)))).Classify(Money.Of(value), Special);

        Assert.Equal(calculation, result.Explanation.Calculation.English.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData(2018, true)] // derived or probable limits say so, published ones do not
    [InlineData(2020, true)]
    [InlineData(2022, false)]
    public void Classify_OverTheSmallScaleLimit_CarriesTheReservationOfTheLimit(int year, bool isReserved)
    {
        var limits = ProcurementLimits.Known.SpecialServices.At(new(year, 1, 1));
        var result = ProcurementRules.For(new(year, 1, 1)).Classify(Money.Of(10_000_000), Special);

        Assert.Equal(isReserved && year != 2018, result.Explanation.Warnings.Count > 0);
        Assert.Equal(limits.Reservation != default, result.Explanation.Warnings.Count > 0);
        Assert.Empty(ProcurementRules.For(new(year, 1, 1)).Classify(Money.Of(1), Special).Explanation.Warnings);
    }

    [Theory] // P5
    [InlineData(36, 3_600_000)]
    [InlineData(48, 4_800_000)]
    [InlineData(49, 4_800_000)]
    [InlineData(60, 4_800_000)]
    [InlineData(null, 4_800_000)]
    public void EstimateMonthly_OfATerm_CountsAtMostFortyEightMonths(int? months, int value)
    {
        Assert.Equal(Money.Of(value), ProcurementRules.For(new(2024, 1, 1)).EstimateMonthly(Money.Of(100_000), months).Value);
        Assert.Equal(Money.Of(value + 250_000), ProcurementRules.For(new(2010, 1, 1)).EstimateMonthly(Money.Of(100_000), months, Money.Of(250_000)).Value);
    }

    [Theory]
    [InlineData(48, "The whole term counts.")]
    [InlineData(49, "The term is longer than the most months; only these count.")]
    [InlineData(null, "An open-ended contract counts with the most months.")]
    public void EstimateMonthly_OfATerm_SaysWhetherItCountsWhole(int? months, string reason) =>
        Assert.Equal(reason, ProcurementRules.For(new(2024, 1, 1)).EstimateMonthly(Money.Of(100_000), months).Explanation.Reason.English);

    [Fact]
    public void Estimate_OfNegativeAmountsOrNoMonths_IsRefused()
    {
        var rules = ProcurementRules.For(new(2024, 1, 1));

        Assert.Equal("price", Assert.Throws<ArgumentOutOfRangeException>(() => rules.Estimate(Money.Of(-1))).ParamName);
        Assert.Equal("reservedOptions", Assert.Throws<ArgumentOutOfRangeException>(() => rules.Estimate(Money.Of(1), Money.Of(-1))).ParamName);
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => rules.EstimateMonthly(Money.Of(1), 0)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.EstimateMonthly(Money.Of(-1), 1));
        Assert.Equal("reservedOptions", Assert.Throws<ArgumentOutOfRangeException>(() => rules.EstimateMonthly(Money.Of(1), 1, Money.Of(-1))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.Classify(Money.Of(-1), Special));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.Classify(Money.Of(1), (ProcurementSubject)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.Classify(Money.Of(1), Ordinary, (AuthorityLevel)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.TestNeed((ProcurementExemption)7));
    }

    [Theory] // P8
    [InlineData(2017, 6, 1, Special, ContractClass.BelowThreshold, "may be used")]
    [InlineData(2017, 6, 1, Special, ContractClass.AboveThreshold, "may be used")]
    [InlineData(2017, 6, 1, Special, ContractClass.SmallScale, "not needed")]
    [InlineData(2017, 6, 1, Ordinary, ContractClass.BelowThreshold, "may not be used")]
    [InlineData(2016, 9, 30, Special, ContractClass.AboveThreshold, "may not be used")] // the Liberec tenders
    [InlineData(2016, 9, 30, Special, ContractClass.SmallScale, "may not be used")]
    [InlineData(2016, 10, 1, Special, ContractClass.AboveThreshold, "may be used")]
    public void TestSimplifiedRegime_OfAContract_IsForAnnex4OfTheLaterActOnly(int year, int month, int day, ProcurementSubject subject, ContractClass contractClass, string answer)
    {
        var test = ProcurementRules.For(new(year, month, day)).TestSimplifiedRegime(subject, contractClass);

        Assert.Equal((answer == "may be used", answer), (test.Value, test.Explanation.Value.ToText(Language.English)));
    }

    [Fact]
    public void TestNeed_OfAnExemptionUnderTheEarlierAct_IsNotKnown()
    {
        var old = ProcurementRules.For(new(2016, 9, 15));

        Assert.True(old.TestNeed(ProcurementExemption.None).Value);
        Assert.Equal("procurement.vertical-cooperation", Assert.Throws<LegalParameterNotDefinedException>(() => old.TestNeed(ProcurementExemption.OwnOrganisation)).ParameterId);
        Assert.Equal("procurement.horizontal-cooperation", Assert.Throws<LegalParameterNotDefinedException>(() => old.TestNeed(ProcurementExemption.CooperationOfAuthorities)).ParameterId);
    }

    [Theory] // P17
    [InlineData(2025, 4, 2, 500_000, false, false)]
    [InlineData(2025, 4, 2, 500_001, false, true)]
    [InlineData(2025, 4, 2, 500_001, true, false)]
    [InlineData(2025, 4, 3, 1_000_000, false, false)]
    [InlineData(2025, 4, 3, 1_000_001, false, true)]
    public void TestProfile_OfAPrice_IsByTheDayOfConclusion(int year, int month, int day, int price, bool inRegister, bool expected) =>
        Assert.Equal(expected, ProcurementRules.For(new(2025, 1, 15)).TestProfile(Money.Of(price), new(year, month, day), inRegister).Value);

    [Fact]
    public void TestProfile_OfAnOlderProcedureOrAWrongDay_IsAnError()
    {
        Assert.Equal("procurement.profile-exemption", Assert.Throws<LegalParameterNotDefinedException>(() => ProcurementRules.For(new(2016, 9, 15)).TestProfile(Money.Of(1), new(2017, 6, 28), false)).ParameterId);
        var (rules, start) = (ProcurementRules.For(new(2025, 1, 15)), new LocalDate(2025, 1, 15));
        Assert.Equal("price", Assert.Throws<ArgumentOutOfRangeException>(() => rules.TestProfile(Money.Of(-1), start, false)).ParamName);
        Assert.True(rules.TestProfile(Money.Of(500_001), start, false).Value); // concluded on the day of the start
        Assert.Equal("concludedOn", Assert.Throws<ArgumentOutOfRangeException>(() => rules.TestProfile(Money.Of(1), start.PlusDays(-1), false)).ParamName);
    }

    [Theory]
    [InlineData(false, 1)] // the price decides, and it is not verified
    [InlineData(true, 0)] // the register decides
    public void TestProfile_UnderAnExemptionThatIsNotVerified_SaysSoWhereItDecides(bool isInRegister, int warnings) =>
        Assert.Equal(warnings, ProcurementRules.For(new(2025, 1, 15)).TestProfile(Money.Of(1_000_001), new(2025, 4, 3), isInRegister).Explanation.Warnings.Count);

    internal static ProcurementLimits WithSpecialServices(LocalDate from, ProcurementLimit limit) => ProcurementLimits.Known with
    {
        SpecialServices = ProcurementLimits.Known.SpecialServices.With(Dated.Value(from, limit, Citation.Document(new("tabulka, příklad", "a table, an example")))),
    };
}
