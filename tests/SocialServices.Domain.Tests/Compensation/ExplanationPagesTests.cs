using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Tests.Explanations;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Whole explanations, approved by a reader, of variants that no worked example of the field has.</summary>
public sealed class ExplanationPagesTests
{
    private static readonly Citation Source = Citation.Document(new("metodika", "the methodology"));

    private static AwardRound Round => AwardRound.Divide(Of(1_500, Reduction.Uniform,
        Item("CHB", 1_000, 900) with
        {
            Provider = "Domov, p. o.", Type = ServiceType.ShelteredHousing, Request = Money.Of(900), Limit = AwardLimit.Request, Room = Money.Of(950), Least = Money.Of(100), Most = Money.Of(800),
        },
        Item("OA", 600) with { Type = ServiceType.PersonalAssistance },
        Item("STD", 300) with { Provider = "Charita" }) with
    { Name = new("Kraj", "Region"), BelowLeast = MinimumPolicy.AwardNothing, Source = Source, Rounding = RoundingRule.Down(10m) });

    private static OvercompensationCheck Check => OvercompensationCheckTests.R11 with
    {
        Contributions = [new(PublicSource.Municipality, Money.Of(1_300_000)), new(PublicSource.Region, Money.Of(2_000_000)) { MayBeCarried = true }],
    };

    [Fact]
    public void Award_ApprovedWithAnotherAmount()
    {
        var approved = Round.Approve(new() { Resolution = "1/Z1/23", Day = new(2023, 3, 1), Amounts = [new("CHB", Money.Of(650), new("návrh výboru", "proposed by the committee"))] });

        Verify("award-approved", approved.Explain("CHB").Explanation, approved.Explain("OA").Explanation, approved.Explain().Explanation);
    }

    [Fact]
    public void Award_Proposed() => Verify("award-proposed", Round.Explain("CHB").Explanation, Round.Explain("OA").Explanation, Round.Explain("STD").Explanation, Round.Explain().Explanation);

    [Fact]
    public void Award_OfALaterRound()
    {
        var later = Round.Next(new LaterRound.PerUnit([new(ServiceType.ShelteredHousing, Unit.Bed, Exact.Of(70))]), Money.Of(50), [Round["CHB"].Item with { Units = [new(Unit.Bed, Exact.One)] }]);

        Verify("award-later", later.Explain("CHB").Explanation, later.Explain("OA").Explanation, later.Explain().Explanation);
    }

    [Fact]
    public void Award_VariantsSideBySide()
    {
        var other = AwardRound.Divide(Of(1_200, Reduction.CappedWaterFilling,
            Round["CHB"].Item with { Area = MunicipalityWithExtendedPowers.Parse("7213") },
            Item("OA", 600, 500) with { Type = ServiceType.PersonalAssistance },
            Item("NZDM", 200) with { Provider = "Charita" }) with
        { BelowLeast = MinimumPolicy.AwardNothing, Rounding = RoundingRule.Down(10m) });

        Verify("award-variants", AwardVariants.Compare(Round, other).Explain().Explanation);
    }

    [Fact]
    public void Award_NotReduced()
    {
        var full = AwardRound.Divide(Of(2_000, Reduction.Uniform, Item("CHB", 1_000) with { Room = Money.Of(1_000), Earlier = Money.Of(250) }, Item("OA", 300.50m)));

        Verify("award-full", full.Explain("CHB").Explanation, full.Explain("OA").Explanation, full.Explain().Explanation);
    }

    [Fact]
    public void Award_ByPriority()
    {
        var byPriority = AwardRound.Divide(Of(1_200, Reduction.ByPriority, Item("CHB", 1_000), Item("OA", 600) with { Priority = 2 }, Item("STD", 300) with { Priority = 3 },
            Item("X", 0) with { Problems = new([Problem.Error("plan.year", "$.year", new("špatný rok", "a wrong year")), Problem.Warning("plan.note", "$.note", new("poznámka", "a note"))]) }));

        Verify("award-priority", byPriority.Explain("CHB").Explanation, byPriority.Explain("OA").Explanation, byPriority.Explain("STD").Explanation, byPriority.Explain("X").Explanation, byPriority.Explain().Explanation);
    }

    [Fact]
    public void Overcompensation_Carried() => Verify("overcompensation-carried",
        Check.Evaluate().Explanation,
        (Check with { Next = new(2019, Money.Of(20_000), Continuation.NamedSuccessor) }).Evaluate().Explanation,
        (Check with { NetWithinCheckPeriod = false, Entrusted = new(new(2016, 4, 1), new(2018, 12, 31)), AnnualiseBy = TimeWeight.StartedMonths }).Evaluate().Explanation);

    [Fact]
    public void Overcompensation_NotCarried() => Verify("overcompensation-not-carried",
        (Check with { AuthorityAllowsCarry = false }).Evaluate().Explanation,
        (Check with { Next = null, Years = [new(2018, Money.Of(3_300_000), Money.Of(3_000_000))] }).Evaluate().Explanation,
        (Check with { Years = [new(2018, Money.Of(3_300_000), Money.Of(3_300_000))], Entrusted = new(new(2018, 2, 1), new(2018, 12, 31)) }).Evaluate().Explanation,
        (Check with { Years = [new(2018, Money.Of(3_300_000), Money.Of(4_000_000))], Rules = StateAidRules.For(StateAidRegime.Decision2025, new(2027, 3, 31)) }).Evaluate().Explanation);

    [Fact]
    public void Penalty_OfPartsOfALevy()
    {
        var levy = SanctionTests.Case with { Payments = [], Until = new(2023, 12, 31) };
        ValueList<LevyPayment> payments = [new(new(2023, 11, 9), Money.Of(30_000)), new(new(2023, 9, 1), Money.Of(20_000)), new(new(2023, 9, 1), Money.Of(10_000)), new(new(2024, 1, 1), Money.Of(1_000))];

        Verify("penalty",
            Penalty.Accrue(levy with { Payments = payments }).Explanation,
            Penalty.Accrue(levy with { Until = levy.BreachedOn.PlusDays(2_501) }).Explanation,
            Penalty.Accrue(levy with { BreachedOn = new(2023, 6, 30), Reading = PenaltyRateReading.EachDay }).Explanation,
            Penalty.Accrue(levy with { Levy = Money.Of(2_000), Payments = [new(new(2023, 11, 9), Money.Of(2_000))] }).Explanation,
            Penalty.Accrue(levy with { Levy = Money.Zero, Payments = [] }).Explanation);
    }

    [Fact]
    public void Settlement_WhereMoreIsTakenThanIsLeft()
    {
        var ledger = ServiceLedger.Create("CHB", 2023, new LedgerEntry(new(2023, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(1_000), "výpis 3/2023"));
        var definition = new SettlementDefinition
        {
            Ledger = ledger,
            SettledOn = new(2024, 2, 15),
            Source = PublicSource.Region,
            Terms = new SettlementTerms.ActualCostCapped(Money.Of(1_000), Rate.One, Money.Zero),
            Actuals = new() { Cost = Money.Of(900) },
            Ceiling = Money.Of(1_100),
        };
        var rules = Sample.Rules();

        Verify("settlement",
            rules.ExplainSettlement(SettlementCase.Create(definition)).Explanation,
            rules.ExplainSettlement(SettlementCase.Create(definition with { Terms = new SettlementTerms.FixedPrice(Money.Of(1_000)), Cut = new(Money.Of(2_000), new("krácení", "a cut")) })).Explanation);
    }

    private static void Verify(string name, params Explanation[] explanations) => ExplanationPage.Verify("Compensation", name, explanations);
}
