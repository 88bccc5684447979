using NodaTime;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class LotPlanTests
{
    private static readonly LocalDate Start = new(2017, 7, 1);
    private static readonly ServiceTerritory Region = ServiceTerritory.Parse("CZ051@2017-01-01");
    private static readonly ServiceTerritory Semily = ServiceTerritory.Parse("CZ0514@2017-01-01");
    private static readonly ServiceTerritory Liberec = ServiceTerritory.Parse("CZ0513@2017-01-01");

    [Theory] // both readings of "15 to 26"
    [InlineData(HighestAgeRule.WholeYearIncluded, "2018-07-01", true)]
    [InlineData(HighestAgeRule.WholeYearIncluded, "2018-07-02", false)] // the 27th birthday inside the project
    [InlineData(HighestAgeRule.UntilBirthday, "2017-07-01", true)]
    [InlineData(HighestAgeRule.UntilBirthday, "2017-07-02", false)]
    public void ContainsOn_AroundTheHighestAge_FollowsTheStatedRule(HighestAgeRule rule, string day, bool belongs) =>
        Assert.Equal(belongs, AgeBounds.Between(15, 26, rule).ContainsOn(new(1991, 7, 2), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void AgeBounds_ThatLeaveNoAge_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBounds.Between(15, 15, HighestAgeRule.UntilBirthday));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBounds.UpTo(0, HighestAgeRule.UntilBirthday));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBounds.From(18).ContainsOn(new(2020, 1, 1), new(2019, 1, 1)));
        Assert.True(AgeBounds.Between(15, 15, HighestAgeRule.WholeYearIncluded).Contains(15));
    }

    [Fact]
    public void AgeBounds_AtTheEndsOfNumbers_AreRefusedNotOverflown()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBounds.Between(0, int.MaxValue, HighestAgeRule.WholeYearIncluded));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBounds.UpTo(int.MaxValue, HighestAgeRule.UntilBirthday));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBounds.UpTo(int.MinValue, HighestAgeRule.UntilBirthday));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBounds.UpTo(-1, HighestAgeRule.WholeYearIncluded));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeBounds.Between(0, 5, (HighestAgeRule)2));
        Assert.Equal("od 0 let", AgeBounds.From(0).ToText(Language.Czech));
        Assert.Equal("aged 0 to 2147483646 (until the day before the birthday number 2147483647)", AgeBounds.Between(0, int.MaxValue - 1, HighestAgeRule.WholeYearIncluded).ToString());
    }

    [Fact]
    public void AgeBounds_ToText_InflectsYears()
    {
        Assert.Equal("do 1 roku (do dne před 1. narozeninami)", AgeBounds.UpTo(1, HighestAgeRule.UntilBirthday).ToText(Language.Czech));
        Assert.Equal("up to 1 year (until the day before the birthday number 1)", AgeBounds.UpTo(1, HighestAgeRule.UntilBirthday).ToString());
        Assert.Equal(("od 1 roku", "from 1 year"), (AgeBounds.From(1).ToText(Language.Czech), AgeBounds.From(1).ToString()));
        Assert.Equal(("od 2 let", "from 2 years"), (AgeBounds.From(2).ToText(Language.Czech), AgeBounds.From(2).ToString()));
        Assert.StartsWith("1–3 roky (", AgeBounds.Between(1, 3, HighestAgeRule.UntilBirthday).ToText(Language.Czech), StringComparison.Ordinal);
        Assert.StartsWith("0–1 rok (", AgeBounds.Between(0, 1, HighestAgeRule.UntilBirthday).ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfATargetGroup_NamesAgesAndTheConditionOnAChild()
    {
        var group = new LotTargetGroup(TargetGroup.FamiliesWithChildren, Child: AgeBounds.UpTo(15, HighestAgeRule.WholeYearIncluded));

        Assert.Equal("rodiny s dítětem/dětmi, s dítětem do 15 let (do dne před 16. narozeninami)", group.ToText(Language.Czech));
        Assert.Equal(
            "families with a child or children, from 18 years, with a child up to 15 years (until the day before the birthday number 16)",
            (group with { Age = AgeBounds.From(18) }).ToString());
        Assert.Equal("aged 15 to 26 (until the day before the birthday number 26)", AgeBounds.Between(15, 26, HighestAgeRule.UntilBirthday).ToString());
    }

    [Fact]
    public void FindOverlap_OfTheSameGroupPlaceAndTime_NamesWhatIsServedTwice()
    {
        var whole = Lot("1", Region);
        var later = Lot("2", Semily) with { Period = new(new(2018, 1, 1), new(2030, 12, 31)) };

        var overlap = LotPlan.Create(whole, later).Overlaps.Single();

        Assert.Equal((whole.Id, later.Id), (overlap.First, overlap.Second));
        Assert.Equal(Semily, overlap.Territory);
        Assert.Equal(new DateInterval(new(2018, 1, 1), new(2019, 12, 31)), overlap.Period);
    }

    [Fact]
    public void FindOverlap_OfAnotherTypeGroupAgePlaceOrTime_IsNone()
    {
        var lot = Lot("1", Region);

        Assert.Null(lot.FindOverlap(lot with { ServiceType = ServiceType.SocialRehabilitation }));
        Assert.Null(lot.FindOverlap(lot with { TargetGroups = [new(TargetGroup.PersonsInCrisis)] })); // one place in lots of two groups is no overlap
        Assert.Null(lot.FindOverlap(lot with { TargetGroups = [new(TargetGroup.YouthAtRisk, AgeBounds.Between(6, 15, HighestAgeRule.UntilBirthday))] }));
        Assert.NotNull(lot.FindOverlap(lot with { TargetGroups = [new(TargetGroup.YouthAtRisk, AgeBounds.Between(6, 15, HighestAgeRule.WholeYearIncluded))] }));
        Assert.NotNull(lot.FindOverlap(lot with { TargetGroups = [new(TargetGroup.YouthAtRisk)] })); // ages that only one of them narrows
        Assert.NotNull((lot with { TargetGroups = [new(TargetGroup.YouthAtRisk)] }).FindOverlap(lot));
        Assert.Equal(lot.TargetGroups, lot.FindOverlap(lot with { TargetGroups = [new(TargetGroup.PersonsInCrisis), .. lot.TargetGroups] })!.TargetGroups); // one of several
        Assert.Null(Lot("1", Semily).FindOverlap(Lot("2", Liberec)));
        Assert.Null(lot.FindOverlap(lot with { Period = new(new(2020, 1, 1), new(2020, 12, 31)) }));
    }

    [Fact]
    public void TryCreate_OfFaultyLots_FindsAllFaultsAndOnlyWarnsOfAnOverlap()
    {
        var faulty = Lot(" ", ServiceTerritory.Empty) with { TargetGroups = [], Capacity = default, EstimatedValue = Money.Zero };

        var report = LotPlan.TryCreate([faulty, faulty], out var none);

        Assert.Null(none);
        Assert.Equal(
            [LotProblemCodes.Blank, LotProblemCodes.TargetGroup, LotProblemCodes.Territory, LotProblemCodes.Capacity, LotProblemCodes.Value],
            report.Problems.Where(problem => problem.Path.StartsWith("$[0]", StringComparison.Ordinal)).Select(problem => problem.Code));
        Assert.Contains(report.Problems, problem => problem.Code == LotProblemCodes.Duplicate);
        Assert.Equal(report.Problems, Assert.Throws<DomainValidationException>(() => LotPlan.Create(faulty, faulty)).Report.Problems);
        var warned = LotPlan.TryCreate([Lot("1", Region), Lot("2", Semily) with { Capacity = Capacity.Persons(100) }], out var plan);
        Assert.Equal(2, plan!.Lots.Count);
        Assert.Equal([LotProblemCodes.Persons, LotProblemCodes.Overlap], warned.Problems.Select(problem => problem.Code));
        Assert.All(warned.Problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
    }

    [Fact]
    public void Cover_OfTwoLots_LeavesWhatNeitherServes()
    {
        var plan = LotPlan.Create(Lot("1", Semily), Lot("2", Liberec));

        var covered = plan.Cover(ServiceType.LowThresholdFacilitiesForYouth, Region, Start);

        Assert.Single(covered.Groups);
        Assert.Equal(Region.Except(Semily).Except(Liberec), covered.Groups[0].Uncovered);
        Assert.Equal(Region, plan.Cover(ServiceType.LowThresholdFacilitiesForYouth, Region, Start.PlusDays(-1)).Groups[0].Uncovered);
        Assert.Equal("serviceType", Assert.Throws<ArgumentNullException>(() => plan.Cover(null!, Region, Start)).ParamName);
    }

    [Fact]
    public void Cover_OfALotOfSeveralGroups_NamesItWithEachOfThem()
    {
        var several = Lot("2", Liberec) with { TargetGroups = [new(TargetGroup.PersonsInCrisis), new(TargetGroup.Offenders)] };

        var covered = LotPlan.Create(Lot("1", Semily), several).Cover(ServiceType.LowThresholdFacilitiesForYouth, Region, Start);

        Assert.Equal(
            ["VZ-NZDM/1", "VZ-NZDM/2 (osoby v krizi)", "VZ-NZDM/2 (pachatelé trestné činnosti)"],
            covered.Groups.SelectMany(group => group.Covered).SelectMany(place => place.Lots));
    }

    [Fact]
    public void LotPrice_OfEachKind_AllowsItsPrices() // T16: 85 % of 2 000 000
    {
        var share = ContractPrice.Of(Money.Of(2_000_000), Rate.Percent(85));

        Assert.True(LotPrice.Fixed(share).Allows(Money.Of(1_700_000)));
        Assert.False(LotPrice.Fixed(share).Allows(Money.Of(1_699_999)));
        Assert.True(LotPrice.Maximum(share).Allows(Money.Of(1_699_999)));
        Assert.False(LotPrice.Maximum(share).Allows(Money.Of(1_700_001)));
        Assert.True(LotPrice.Offered.Allows(Money.OneHeller));
        Assert.False(LotPrice.Offered.Allows(Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => LotPrice.Maximum(Money.Zero));
        Assert.Equal("fixed price 1\u00A0700\u00A0000.00\u00A0CZK, 85% of the compensation payment", LotPrice.Fixed(share).ToString());
        Assert.Equal("pevná cena 1\u00A0700\u00A0000,00\u00A0Kč, 85\u00A0% vyrovnávací platby", LotPrice.Fixed(share).ToText(Language.Czech));
        Assert.Equal("nabídková cena nejvýše 1,00\u00A0Kč", LotPrice.Maximum(Money.Of(1)).ToText(Language.Czech));
        Assert.Equal("offered price of at most 1.00\u00A0CZK", LotPrice.Maximum(Money.Of(1)).ToText(Language.English));
        Assert.Equal(("nabídková cena", "offered price"), (LotPrice.Offered.ToText(Language.Czech), LotPrice.Offered.ToText(Language.English)));
    }

    private static Lot Lot(string number, ServiceTerritory territory) => new()
    {
        Id = new("VZ-NZDM", number),
        ServiceType = ServiceType.LowThresholdFacilitiesForYouth,
        TargetGroups = [new(TargetGroup.YouthAtRisk, AgeBounds.Between(15, 26, HighestAgeRule.WholeYearIncluded))],
        Territory = territory,
        Capacity = Capacity.FullTimeEquivalents(2),
        Period = new(Start, new(2019, 12, 31)),
        EstimatedValue = Money.Of(2_400_000),
        Price = LotPrice.Offered,
    };
}
