using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class BidEvaluationTests
{
    private static readonly BusinessId First = BusinessId.Parse("10000003");
    private static readonly BusinessId Second = BusinessId.Parse("20000006");
    private static readonly AwardCriterion Quality = AwardCriterion.Quality("quality", Rate.Percent(60), new("kvalita", "quality"));

    [Fact]
    public void TryCreate_OfFaultyRules_FindsAllFaults()
    {
        var faulty = Definition(AwardCriterion.Price(Rate.Percent(40)), AwardCriterion.Price(Rate.Zero)) with { TieBreaks = [TieBreak.LowerPrice, TieBreak.LowerPrice], StartedOn = new(2006, 6, 30) };

        var report = AwardRules.TryCreate(faulty, out var rules);

        Assert.Null(rules);
        Assert.Equal(
            [TenderProblemCodes.Start, TenderProblemCodes.Duplicate, TenderProblemCodes.Weight, TenderProblemCodes.Weight, TenderProblemCodes.PriceCriterion, TenderProblemCodes.Duplicate],
            report.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void TryCreate_OfAProcedureFromTheFirstDayOfTheFirstAct_Passes() =>
        Assert.Empty(AwardRules.TryCreate(Definition(AwardCriterion.Price(Rate.One)) with { StartedOn = new(2006, 7, 1) }, out _).Problems);

    [Theory]
    [InlineData(" ", "kvalita")]
    [InlineData("quality", " ")]
    public void TryCreate_OfACriterionWithoutIdOrName_IsAFault(string id, string czech)
    {
        var report = AwardRules.TryCreate(Definition(AwardCriterion.Price(Rate.Percent(40)), AwardCriterion.Quality(id, Rate.Percent(60), new(czech, "quality"))), out _);

        Assert.Equal((TenderProblemCodes.Blank, "$.criteria[1]"), (Assert.Single(report.Problems).Code, report.Problems[0].Path));
    }

    [Fact]
    public void TryCreate_OfACriterionOfNoKind_IsAFault()
    {
        var report = AwardRules.TryCreate(Definition(AwardCriterion.Price(Rate.Percent(40)), Quality with { Kind = (AwardCriterionKind)2 }), out _);

        Assert.Equal((TenderProblemCodes.Range, "$.criteria[1].kind"), (Assert.Single(report.Problems).Code, report.Problems[0].Path));
    }

    [Fact]
    public void Create_OfWeightsThatMissOne_SaysTheirSum()
    {
        var error = Assert.Throws<DomainValidationException>(() => AwardRules.Create(Definition(AwardCriterion.Price(Rate.Percent(39)), Quality)));

        Assert.Contains("The weights sum to 100%, not 99%.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_OfAFixedPrice_AllowsQualityOnly()
    {
        var onlyQuality = Quality with { Weight = Rate.One };

        Assert.NotNull(AwardRules.Create(Definition(onlyQuality) with { Price = LotPrice.Fixed(Money.Of(1_700_000)) }));
        Assert.Equal(
            "At a fixed price only quality is evaluated; leave the price criterion out.",
            Fault(Definition(AwardCriterion.Price(Rate.One)) with { Price = LotPrice.Fixed(Money.Of(1_700_000)) }));
        Assert.Equal("An offered price is evaluated by exactly one criterion; quality alone goes with a fixed price.", Fault(Definition(onlyQuality)));

        static string Fault(AwardRulesDefinition definition)
        {
            var problem = Assert.Single(AwardRules.TryCreate(definition, out _).Problems);
            Assert.Equal(ProblemSeverity.Error, problem.Severity);
            return problem.Text.English;
        }
    }

    [Fact]
    public void Evaluate_OfBidsThatTheRulesDoNotAllow_IsRefused()
    {
        var rules = AwardRules.Create(Definition(AwardCriterion.Price(Rate.Percent(40)), Quality) with { Price = LotPrice.Maximum(Money.Of(1_000_000)) });

        Refused("has more", Bid(First, 900_000, 80), Bid(First, 800_000, 80));
        Refused("exclude the bid", Bid(First, 1_000_001, 80));
        Refused("One score", Bid(First, 900_000, 80) with { Scores = [] });
        Refused("from 0 to 100", Bid(First, 900_000, 101));
        Assert.Equal(Exact.Of(100), BidEvaluation.Evaluate(rules, Bid(First, 1_000_000, 100)).Value.Winner!.Total);

        void Refused(string words, params Bid[] bids) =>
            Assert.Contains(words, Assert.Throws<ArgumentException>(() => BidEvaluation.Evaluate(rules, [.. bids])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_OfSeveralCriteriaOfQuality_TakesTheirScoresInAnyOrder()
    {
        var (staff, access) = (Quality with { Id = "staff", Weight = Rate.Percent(40) }, Quality with { Id = "access", Weight = Rate.Percent(20) });
        var rules = AwardRules.Create(Definition(AwardCriterion.Price(Rate.Percent(40)), staff, access));
        var (forStaff, forAccess) = (new QualityScore("staff", Exact.Of(50)), new QualityScore("access", Exact.Of(100)));

        var ranking = BidEvaluation.Evaluate(rules, new Bid(First, Money.Of(1), forStaff, forAccess), new Bid(Second, Money.Of(1), forAccess, forStaff)).Value.Ranking;

        Assert.Equal([Exact.Of(80), Exact.Of(80)], ranking.Select(bid => bid.Total)); // 40 + 20 + 20
        var error = Assert.Throws<ArgumentException>(() => BidEvaluation.Evaluate(rules, new Bid(First, Money.Of(1), forStaff)));
        Assert.Contains("(access, staff)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_WithoutBids_HasNoWinner()
    {
        var evaluated = BidEvaluation.Evaluate(AwardRules.Create(Definition(AwardCriterion.Price(Rate.One))));

        Assert.Null(evaluated.Value.Winner);
        Assert.Equal(("bez nabídek", "no bids"), (evaluated.Explanation.Value.ToText(Language.Czech), evaluated.Explanation.Value.ToText(Language.English)));
    }

    [Theory]
    [InlineData(2016, 9, 30, 0)]
    [InlineData(2016, 10, 1, 1)]
    public void Evaluate_ByPriceAloneUnderTheLaterAct_AsksWhetherTheActAllowsIt(int year, int month, int day, int warnings)
    {
        var rules = AwardRules.Create(Definition(AwardCriterion.Price(Rate.One)) with { StartedOn = new(year, month, day) });

        Assert.Equal(warnings, BidEvaluation.Evaluate(rules).Explanation.Warnings.Count(warning => warning.English.StartsWith("Price alone decides.", StringComparison.Ordinal)));
    }

    [Theory] // 40 + 36 against 20 + 56: both 76
    [InlineData(TieBreak.LowerPrice, "10000003")]
    [InlineData(TieBreak.HigherQuality, "20000006")]
    public void Evaluate_OfEqualPoints_FollowsTheAnnouncedRule(TieBreak tieBreak, string winner)
    {
        var rules = AwardRules.Create(Definition(AwardCriterion.Price(Rate.Percent(40)), Quality) with { TieBreaks = [tieBreak] });

        var evaluation = BidEvaluation.Evaluate(rules, Bid(First, 500_000, 60), Bid(Second, 1_000_000, 0) with { Scores = [new("quality", Exact.Of(280, 3))] }).Value;

        Assert.Equal(BusinessId.Parse(winner), evaluation.Winner!.Bidder);
        Assert.Equal([1, 2], evaluation.Ranking.Select(bid => bid.Rank));
    }

    [Fact]
    public void Select_OfLotsThatATieDecidesOrThatAreNotInTheOrder_IsRefused()
    {
        var rules = AwardRules.Create(Definition(AwardCriterion.Price(Rate.One)));
        var evaluated = BidEvaluation.Evaluate(rules, new Bid(First, Money.Of(1)), new Bid(Second, Money.Of(1)));
        var tied = evaluated.Value;

        Assert.Null(tied.Winner);
        Assert.Equal("the first rank is not decided", evaluated.Explanation.Value.ToText(Language.English));
        Assert.Throws<ArgumentException>(() => LotSelection.Select(new(1, new ProcurementLotId("VZ", "1")), tied));
        Assert.Throws<ArgumentException>(() => LotSelection.Select(new(1, new ProcurementLotId("VZ", "2")), tied));
        Assert.Throws<ArgumentOutOfRangeException>(() => LotSelection.Select(new(0, new ProcurementLotId("VZ", "1")), tied));
    }

    [Fact]
    public void Select_OfALotTwiceInTheOrderOrOfProceduresOfTwoActs_IsRefused()
    {
        var (later, earlier) = (LotOf("1", new(2016, 10, 1)), LotOf("2", new(2016, 9, 30)));

        var twice = Assert.Throws<ArgumentException>(() => LotSelection.Select(new(null, new ProcurementLotId("VZ", "1"), new ProcurementLotId("VZ", "1")), later));
        var acts = Assert.Throws<ArgumentException>(() => LotSelection.Select(new(null, new ProcurementLotId("VZ", "1"), new ProcurementLotId("VZ", "2")), later, earlier));

        Assert.Equal("An order with every evaluated lot once is expected: VZ, lot 1. (Parameter 'limit')", twice.Message.Replace('\u00A0', ' '));
        Assert.Equal("Lots of procedures under one act are expected. (Parameter 'evaluations')", acts.Message);

        static BidEvaluation LotOf(string number, LocalDate startedOn) =>
            BidEvaluation.Evaluate(AwardRules.Create(Definition(AwardCriterion.Price(Rate.One)) with { Lot = new("VZ", number), StartedOn = startedOn })).Value;
    }

    [Fact]
    public void Select_OfALotWhoseOnlyBidderIsFull_LeavesItWithoutSupplier()
    {
        var evaluations = new[] { "1", "2" }.Select(number => BidEvaluation.Evaluate(
            AwardRules.Create(Definition(AwardCriterion.Price(Rate.One)) with { Lot = new("VZ", number) }), new Bid(First, Money.Of(1))).Value).ToValueList();

        var awards = LotSelection.Select(new(1, new ProcurementLotId("VZ", "2"), new ProcurementLotId("VZ", "1")), evaluations).Value;

        Assert.Equal([new(new("VZ", "2"), First, []), new(new("VZ", "1"), null, [First])], awards);
    }

    [Fact]
    public void Decide_OfAnExclusionWithoutAReason_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => AbnormallyLowRule.Decide(First, LowBidFinding.BreachOfDuties));
        Assert.Null(AbnormallyLowRule.Decide(First, LowBidFinding.Justified).Value);
    }

    [Theory]
    [InlineData(LowBidFinding.Justified, "the bid stays", "4", 0)]
    [InlineData(LowBidFinding.LawfulAid, "the bid stays", "4", 0)]
    [InlineData(LowBidFinding.BreachOfDuties, "exclude", "6", 0)]
    [InlineData(LowBidFinding.UnlawfulAid, "exclude", "6", 0)]
    [InlineData(LowBidFinding.NotExplained, "exclude", "6", 1)]
    public void Decide_OfAFinding_SaysWhetherTheBidStaysByWhatAndWhatToConfirm(LowBidFinding finding, string verdict, string subsection, int warnings)
    {
        var decided = AbnormallyLowRule.Decide(First, finding, "důvod");

        Assert.Equal(verdict == "exclude" ? "důvod" : null, decided.Value?.Reason);
        Assert.Equal(verdict, decided.Explanation.Value.ToText(Language.English));
        Assert.Equal([Citation.Section(LegalAct.PublicProcurementAct, "113", subsection)], decided.Explanation.Citations);
        Assert.Equal(warnings, decided.Explanation.Warnings.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => AbnormallyLowRule.Decide(First, LowBidFinding.UnlawfulAid + 100));
    }

    [Fact]
    public void Test_OfAPriceUnderAndOnTheThreshold_AsksOnlyUnderIt()
    {
        var rule = new AbnormallyLowRule(Rate.Percent(70), Money.Of(1_000_000), Citation.Document(new("zadávací dokumentace", "tender documents")));
        var (low, fair) = (rule.Test(Money.Of(699_999.99m)), rule.Test(Money.Of(700_000)));

        Assert.True(low.Value);
        Assert.Equal("ask for a written explanation", low.Explanation.Value.ToText(Language.English));
        Assert.Contains(" < ", low.Explanation.Calculation.English, StringComparison.Ordinal);
        Assert.StartsWith("The price is under", low.Explanation.Reason.English, StringComparison.Ordinal);
        Assert.Equal((2, 1), (low.Explanation.Citations.Count, low.Explanation.Warnings.Count));
        Assert.False(fair.Value);
        Assert.Equal("not abnormally low", fair.Explanation.Value.ToText(Language.English));
        Assert.Contains(" ≥ ", fair.Explanation.Calculation.English, StringComparison.Ordinal);
        Assert.Equal("The price reaches the threshold.", fair.Explanation.Reason.English);
        Assert.Equal((1, 0), (fair.Explanation.Citations.Count, fair.Explanation.Warnings.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AbnormallyLowRule(Rate.Zero, Money.Of(1), rule.Source));
        Assert.Throws<ArgumentNullException>(() => new AbnormallyLowRule(Rate.One, Money.Of(1), null!));
    }

    [Fact]
    public void ExclusionGrounds_All_HaveTheirOwnCodesAndTimes()
    {
        Assert.Equal(ExclusionGround.All.Count, ExclusionGround.All.Select(ground => ground.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([("earlier-contract-faults", 3), ("conviction", 5)], ExclusionGround.All.Where(ground => ground.Years is not null).Select(ground => (ground.Code, ground.Years!.Value)));
        Assert.Equal(
            ["conviction", "tax-arrears", "health-insurance-arrears", "social-insurance-arrears", "liquidation"],
            ExclusionGround.All.Where(ground => ground.IsCapability).Select(ground => ground.Code));
    }

    [Fact]
    public void Parse_OfACode_IsTheGroundOfThatCode()
    {
        Assert.All(ExclusionGround.All, ground => Assert.Same(ground, ExclusionGround.Parse(ground.Code)));
        Assert.Same(ExclusionGround.TaxArrears, JsonSerializer.Deserialize<ExclusionGround>("\"tax-arrears\""));
        Assert.False(ExclusionGround.TryParse("arrears", null, out var none));
        Assert.Null(none);
        Assert.StartsWith(
            "The ground of exclusion 'arrears' is not known; expected one of conditions-not-met, missing-deposit, ",
            Assert.Throws<FormatException>(() => ExclusionGround.Parse("arrears")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_OfAProcedureBeforeTheProvision_SaysThatItIsNotKnown()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ExclusionGround.Liquidation.Test(new(2016, 1, 1), new(2016, 9, 30)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExclusionGround.ForeignSubsidies.Test(new(2025, 1, 1), new(2025, 4, 2)));
        Assert.True(ExclusionGround.ForeignSubsidies.Test(new(2025, 1, 1), new(2025, 4, 3)).Value);
    }

    [Fact]
    public void PriceEvidence_OfEachTender_FeedsTheFourthAltmarkCriterion()
    {
        var rules = AwardRules.Create(Definition(AwardCriterion.Price(Rate.One)));

        Assert.True(PriceEvidence.Of(BidEvaluation.Evaluate(rules, new Bid(First, Money.Of(1)), new Bid(Second, Money.Of(2))).Value).Value.PriceDeterminedByTender);
        Assert.False(PriceEvidence.Of(BidEvaluation.Evaluate(rules, new Bid(First, Money.Of(1))).Value).Value.PriceDeterminedByTender);
    }

    private static AwardRulesDefinition Definition(params AwardCriterion[] criteria) => new()
    {
        Lot = new("VZ", "1"),
        StartedOn = new(2024, 3, 1),
        Price = LotPrice.Offered,
        Criteria = [.. criteria],
    };

    private static Bid Bid(BusinessId bidder, int price, int points) => new(bidder, Money.Of(price), new QualityScore("quality", Exact.Of(points)));
}
