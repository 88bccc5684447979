using NodaTime;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class CostRulesTests
{
    private static readonly LocalDate Day = new(2022, 6, 1);

    [Theory]
    [InlineData("wages", "outside", "a")]
    [InlineData("wages", "optional", "a")]
    [InlineData("wages", "health-care", "b")]
    [InlineData("assets", "basic", "c")]
    [InlineData("depreciation", "basic", "d")]
    [InlineData("reserves", "basic", "d")]
    [InlineData("deferred", "basic", "d")]
    [InlineData("voluntary-benefits", "basic", "e")]
    [InlineData("finance-lease", "basic", "f")]
    [InlineData("taxes", "outside", "g")]
    [InlineData("recoverable-vat", "basic", "h")]
    public void StateThroughRegion_OfAnExcludedCost_NamesTheLetter(string category, string purpose, string letter)
    {
        var eligibility = CostRules.StateThroughRegion.Judge(CostCategory.Parse(category), CostPurpose.Parse(purpose), Day);

        Assert.False(eligibility.IsEligible);
        Assert.EndsWith($"§\u00A01(2)({letter})", eligibility.Provision!.ToString(), StringComparison.Ordinal);
        Assert.Same(LegalAct.SubsidyUseRegulation, eligibility.Provision.Act);
        Assert.Empty(eligibility.Warnings);
    }

    [Theory]
    [InlineData("wages")]
    [InlineData("common")]
    [InlineData("taxes")]
    [InlineData("vat")]
    [InlineData("vehicle-lease")]
    [InlineData("workshop")]
    public void StateThroughRegion_OfARunningCost_PaysIt(string category) => Assert.True(CostCategory.Parse(category).EligibilityIn(CostRules.StateThroughRegion, Day).IsEligible);

    [Fact]
    public void StateThroughRegion_OfAssets_ChangedItsWordingInNovember2021()
    {
        var (before, since) = (CostCategory.AssetAcquisition.EligibilityIn(CostRules.StateThroughRegion, new(2021, 10, 31)), CostCategory.AssetAcquisition.EligibilityIn(CostRules.StateThroughRegion, new(2021, 11, 1)));

        Assert.Null(before.Provision!.Amendment);
        Assert.Single(before.Warnings);
        Assert.Equal("387/2021 Sb.", since.Provision!.Amendment!.Number);
        Assert.Empty(since.Warnings);
    }

    [Fact]
    public void StateThroughRegion_BeforeTheRegulation_ExcludesNothingButSaysThatItIsNotKnown()
    {
        var before = CostCategory.Depreciation.EligibilityIn(CostRules.StateThroughRegion, new(2015, 3, 31));

        Assert.True(before.IsEligible);
        Assert.Equal("The eligibility of the cost 'depreciation of long-term assets' (State subsidy under § 101a) is not verified: the day of effect of the Government Regulation of 22 April 2015 is not verified, and earlier rules are not known; judge it yourself.",
            Assert.Single(before.Warnings).English.Replace('\u00A0', ' '));
        Assert.Single(CostCategory.AssetAcquisition.EligibilityIn(CostRules.StateThroughRegion, new(2015, 3, 31)).Warnings);
        Assert.Empty(CostCategory.Wages.EligibilityIn(CostRules.StateThroughRegion, new(2015, 3, 31)).Warnings);
        Assert.False(CostCategory.Depreciation.EligibilityIn(CostRules.StateThroughRegion, new(2015, 5, 1)).IsEligible);
    }

    [Theory]
    [InlineData(2019, 4, 30, true, "pravidla projektů kraje před metodikou z\u00A0května 2019 nejsou známa")]
    [InlineData(2019, 5, 1, false, "od kterého dne platí, není ověřeno")]
    [InlineData(2019, 12, 31, false, "od kterého dne platí, není ověřeno")]
    public void JihomoravskyProject_AroundItsStart_SaysWhatIsNotVerified(int year, int month, int day, bool isEligible, string doubt)
    {
        var eligibility = CostCategory.Depreciation.EligibilityIn(CostRules.JihomoravskyProject, new(year, month, day));

        Assert.Equal(isEligible, eligibility.IsEligible);
        Assert.Contains(doubt, Assert.Single(eligibility.Warnings).Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void JihomoravskyProject_Since2020_ExcludesDepreciation() => Assert.Equal((false, 0),
        CostCategory.Depreciation.EligibilityIn(CostRules.JihomoravskyProject, new(2020, 1, 1)) is var eligibility ? (eligibility.IsEligible, eligibility.Warnings.Count) : default);

    [Fact]
    public void Judge_OfFinesAndLosses_SaysThatTheirEligibilityIsNotVerified()
    {
        var (compensation, state) = (CostCategory.PenaltiesAndLosses.EligibilityIn(CostRules.Compensation, Day), CostCategory.PenaltiesAndLosses.EligibilityIn(CostRules.StateThroughRegion, Day));

        Assert.True(compensation.IsEligible && state.IsEligible);
        Assert.Contains("(vyrovnávací platba) není ověřena: zda jsou nákladem služby", Assert.Single(compensation.Warnings).Czech, StringComparison.Ordinal);
        Assert.Contains("the wording of § 1(2) after (h) is not known", Assert.Single(state.Warnings).English, StringComparison.Ordinal);
        Assert.False(CostRules.StateThroughRegion.Judge(CostCategory.PenaltiesAndLosses, CostPurpose.OptionalActivities, Day).IsEligible);
    }

    [Fact]
    public void Compensation_OfDepreciation_CoversItAndTheStateDoesNot()
    {
        Assert.True(CostCategory.Depreciation.EligibilityIn(CostRules.Compensation, Day).IsEligible);
        Assert.True(CostCategory.Reserves.EligibilityIn(CostRules.Compensation, Day).IsEligible);
        Assert.False(CostCategory.Depreciation.EligibilityIn(CostRules.StateThroughRegion, Day).IsEligible);
        Assert.False(CostCategory.Depreciation.EligibilityIn(CostRules.JihomoravskyProject, Day).IsEligible);
    }

    [Theory]
    [InlineData(2008, "Commission Decision 2005/842/EC")]
    [InlineData(2022, "Commission Decision 2012/21/EU, Art.\u00A05(3)(b)")]
    [InlineData(2027, "Commission Decision (EU) 2025/2630")]
    public void Compensation_OfOptionalActivities_NamesTheDecisionOfTheDay(int year, string provision) =>
        Assert.Equal(provision, CostRules.Compensation.Judge(CostCategory.Wages, CostPurpose.OptionalActivities, new(year, 6, 1)).Provision!.ToString());

    [Fact]
    public void Compensation_OfAssets_SaysThatTheyEnterAsDepreciation() =>
        Assert.Contains("odpisy", Assert.Single(CostCategory.AssetAcquisition.EligibilityIn(CostRules.Compensation, Day).Warnings).Czech, StringComparison.Ordinal);

    [Fact]
    public void Counting_AChoiceOfTheRegion_MakesTheCategoryEligible()
    {
        var source = Citation.Document(BilingualText.Same("metodika"));
        var rules = CostRules.Compensation.Counting(CostCategory.AssetAcquisition, source).Counting(CostCategory.DeferredExpenses, source).Counting(CostCategory.PenaltiesAndLosses, source);

        Assert.All([CostCategory.AssetAcquisition, CostCategory.DeferredExpenses, CostCategory.PenaltiesAndLosses], category =>
        {
            Assert.Equal(new(null, []) { Choice = source }, category.EligibilityIn(rules, Day));
            Assert.False(rules.Judge(category, CostPurpose.OutsideService, Day).IsEligible);
        });
        Assert.False(CostCategory.RecoverableVat.EligibilityIn(rules, Day).IsEligible);
    }

    [Fact]
    public void Counting_WhatIsNoChoiceOfTheRegion_IsRefused()
    {
        var source = Citation.Document(BilingualText.Same("metodika"));

        Assert.Contains("(assets, deferred, penalties-and-losses)", Assert.Throws<ArgumentException>(() => CostRules.Compensation.Counting(CostCategory.RecoverableVat, source)).Message, StringComparison.Ordinal);
        Assert.Contains("State subsidy", Assert.Throws<InvalidOperationException>(() => CostRules.StateThroughRegion.Counting(CostCategory.AssetAcquisition, source)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_AnExclusionOfThePurposeOrTheCategory_HoldsFromItsDay()
    {
        var source = Citation.Document(BilingualText.Same("x"));
        var rules = CostRules.Of(PublicSource.Region, PublicSource.Region.Name).With(CostExclusion.Since(Day, CostCategory.Travel, source), CostExclusion.Since(Day, CostPurpose.HealthCare, source));

        Assert.Equal(source, rules.Judge(CostCategory.Travel, CostPurpose.BasicActivities, Day).Provision);
        Assert.Equal(source, rules.Judge(CostCategory.Wages, CostPurpose.HealthCare, Day).Provision);
        Assert.True(rules.Judge(CostCategory.Travel, CostPurpose.HealthCare, Day.PlusDays(-1)).IsEligible);
        Assert.Equal(2, rules.Exclusions.Count);
    }

    [Fact]
    public void Judge_OnTheFirstDayOfTheAct_SaysWhatIsNotKnown() =>
        Assert.Single(CostCategory.PenaltiesAndLosses.EligibilityIn(CostRules.Compensation, new(2007, 1, 1)).Warnings);

    [Fact]
    public void JudgeOrCounting_WithoutWhatTheyJudge_AreRefused()
    {
        Assert.Equal("category", Assert.Throws<ArgumentNullException>(() => CostRules.Compensation.Judge(null!, CostPurpose.BasicActivities, Day)).ParamName);
        Assert.Equal("purpose", Assert.Throws<ArgumentNullException>(() => CostRules.Compensation.Judge(CostCategory.Wages, null!, Day)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => CostRules.Compensation.Counting(CostCategory.AssetAcquisition, null!)).ParamName);
    }

    [Fact]
    public void Parse_OfAnUnknownCode_NamesTheKnownOnes()
    {
        Assert.Contains("wages", Assert.Throws<FormatException>(() => CostCategory.Parse("x")).Message, StringComparison.Ordinal);
        Assert.Contains("outside", Assert.Throws<FormatException>(() => CostPurpose.Parse("x")).Message, StringComparison.Ordinal);
        Assert.Contains("state-101a", Assert.Throws<FormatException>(() => MoneySource.Parse("x")).Message, StringComparison.Ordinal);
    }
}
