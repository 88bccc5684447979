using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing.Entrustments;
using SocialServices.Domain.Testing.Monetary;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>Results of the calculations of the compensation payment over generated input, for software that shows, stores or compares them.</summary>
public static class CompensationResultGenerators
{
    private static readonly Citation Source = Citation.Document(new("vymyšlený zdroj", "an invented source"));

    /// <summary>Assessments of generated plans.</summary>
    public static Arbitrary<Explained<CompensationAssessment>> Assessments { get; } = Arb.From(
        CompensationGenerators.Cases.Generator.Select(each => each.Rules.ExplainAssessment(each.Plan)));

    /// <summary>The same as rows of a batch; of large numbers, some outside the range of money.</summary>
    public static Arbitrary<AssessmentOutcome> AssessmentOutcomes { get; } = Arb.From(CompensationGenerators.LargeCases.Generator.Select(each =>
    {
        var outcomes = new AssessmentOutcome[1];
        each.Rules.Assess([each.Plan], outcomes);
        return outcomes[0];
    }));

    /// <summary>Lines of a plan as an entitlement gives them.</summary>
    public static Arbitrary<EntitledLines> EntitledLines { get; } = Arb.From(
        EntitlementGenerators.Cases.Generator.Select(given => Domain.Compensation.Assessments.EntitledLines.Of(Entitlement.Of(given))));

    /// <summary>Two rounds over the same services, the second with another allocation and without the first service.</summary>
    public static Arbitrary<AwardVariants> AwardVariants { get; } = Arb.From(
        from first in AwardRoundGenerators.Plain.Generator
        from second in AwardRoundGenerators.Plain.Generator
        let changed = first with { Allocation = second.Allocation, Items = first.Items.Count > 1 ? first.Items.Skip(1).ToValueList() : first.Items }
        select Domain.Compensation.Awards.AwardVariants.Compare(AwardRound.Divide(first), AwardRound.TryDivide(changed, out var divided).HasErrors ? AwardRound.Divide(first) : divided!));

    /// <summary>Prices of contracts from a ceiling and a share.</summary>
    public static Arbitrary<ContractPrice> ContractPrices { get; } = Arb.From(
        from ceiling in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from share in MonetaryGenerators.Shares.Generator
        select ContractPrice.Of(ceiling, share),
        price => Shrink.TowardsZero(price.Ceiling.Hellers).Select(hellers => ContractPrice.Of(Money.FromHellers(hellers), price.Share)));

    /// <summary>Statements of costs.</summary>
    public static Arbitrary<CostStatement> CostStatements { get; } = Arb.From(
        CostGenerators.Definitions.Generator.Select(CostStatement.Create), statement => CostGenerators.Definitions.Shrinker(statement.Definition).Select(CostStatement.Create));

    /// <summary>The most that each source of a statement may pay.</summary>
    public static Arbitrary<ValueList<Explained<SourceLimit>>> SourceLimits { get; } = Arb.From(
        from statement in CostStatements.Generator
        from order in CostGenerators.Orders.Generator
        select statement.PayableFromEach(order));

    /// <summary>What may pay a category of cost for a purpose, under each of the rules the library knows, on days of 2012 to 2025.</summary>
    public static Arbitrary<CostEligibility> CostEligibilities { get; } = Arb.From(
        from rules in Gen.Elements(CostRules.Compensation, CostRules.StateThroughRegion, CostRules.JihomoravskyProject)
        from category in CostGenerators.Categories.Generator
        from purpose in CostGenerators.Purposes.Generator
        from day in Gen.Choose(0, 4_700)
        select rules.Judge(category, purpose, new LocalDate(2015, 1, 1).PlusDays(day % 3_600)));

    /// <summary>What a source of money is under a policy.</summary>
    public static Arbitrary<MoneyClassification> Classifications { get; } = Arb.From(
        from source in CostGenerators.Sources.Generator
        from policy in CostGenerators.Policies.Generator
        from purpose in CostGenerators.Purposes.Generator
        select source.Classify(policy, purpose, new LocalDate(2022, 6, 30)));

    /// <summary>Depreciation without the part that a subsidy paid.</summary>
    public static Arbitrary<NetDepreciation> NetDepreciations { get; } = Arb.From(
        from gross in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from released in Gen.Choose(0, 100)
        select NetDepreciation.Of(gross, Money.FromHellers(gross.Hellers / 100 * released)));

    /// <summary>Sets of one methodology.</summary>
    public static Arbitrary<MethodologySet> MethodologySets { get; } = Arb.From(
        CompensationGenerators.Methodologies.Generator.Select(each => MethodologySet.Create(each)));

    /// <summary>Tables of reference values as they were read.</summary>
    public static Arbitrary<ReferenceTable> ReferenceTables { get; } = Arb.From(ReferenceTableGenerators.Tables.Generator.Select(table => table.Read(table.Text)));

    /// <summary>Comparisons of services by their efficiency.</summary>
    public static Arbitrary<EfficiencyComparison> EfficiencyComparisons { get; } = Arb.From(
        EfficiencyGenerators.Services.Generator.Select(EfficiencyComparison.Of), comparison => []);

    /// <summary>Shares of a saving that stay with the provider, with every input of the rule.</summary>
    public static Arbitrary<EfficiencyIncentive> EfficiencyIncentives { get; } = Arb.From(
        from planned in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from actual in Gen.OneOf(Gen.Constant(planned), MonetaryGenerators.BudgetAmountsFromZero.Generator)
        from share in MonetaryGenerators.Shares.Generator
        from cap in Gen.OneOf(Gen.Constant<Money?>(null), MonetaryGenerators.BudgetAmountsFromZero.Generator.Select(amount => (Money?)amount))
        from isMet in Gen.Elements(true, true, false)
        select new EfficiencyIncentive
        {
            Regime = StateAidRegime.Decision2012, PlannedNetCost = planned, ActualNetCost = actual, Share = share, ShareSource = Source, HardCap = cap, IsQualityMet = isMet,
        },
        incentive => incentive.HardCap is null ? [] : [incentive with { HardCap = null }]);

    /// <summary>Amounts cut for a shortfall of performance.</summary>
    public static Arbitrary<PerformanceOutcome> PerformanceOutcomes { get; } = Arb.From(
        from setting in PerformanceGenerators.Settings.Generator
        from amount in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from measured in PerformanceGenerators.ManyMeasured.Generator
        select PerformanceOutcome.Of(setting, amount, measured));

    /// <summary>Overcompensation of one to five years.</summary>
    public static Arbitrary<Explained<OvercompensationOutcome>> OvercompensationOutcomes { get; } = Arb.From(RepaymentGenerators.Checks.Generator.Select(check => check.Evaluate()));

    /// <summary>Overcompensation that is computed again after nothing was deducted.</summary>
    public static Arbitrary<Explained<OvercompensationCorrection>> OvercompensationCorrections { get; } = Arb.From(
        RepaymentGenerators.Checks.Generator.Select(check => check.Correct(check.Evaluate(), Money.Zero, Money.Zero, Source)));

    /// <summary>Repayments divided among funders.</summary>
    public static Arbitrary<Explained<RepaymentSplit>> RepaymentSplits { get; } = Arb.From(
        RepaymentGenerators.Repayments.Generator.Select(each => RepaymentSplit.Of(each.Amount, each.Policy, each.Contributions)));

    /// <summary>Unused grants to be returned.</summary>
    public static Arbitrary<GrantReturn> GrantReturns { get; } = Arb.From(
        from granted in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from used in MonetaryGenerators.BudgetAmountsFromZero.Generator
        select GrantReturn.Of(granted, Money.Min(granted, used)));

    /// <summary>Levies for generated breaches, assessed a year after them.</summary>
    public static Arbitrary<Explained<Levy>> Levies { get; } = Arb.From(SanctionGenerators.Breaches.Generator.Select(breach => Levy.Assess(breach, breach.BreachedOn.PlusYears(1))));

    /// <summary>Penalties for late payment of levies, at the rates of <see cref="SanctionGenerators.Supplied"/>.</summary>
    public static Arbitrary<Explained<Penalty>> Penalties { get; } = Arb.From(SanctionGenerators.PenaltyCases.Generator.Select(each => Penalty.Accrue(each, SanctionGenerators.Supplied)));

    /// <summary>Settlements of generated cases.</summary>
    public static Arbitrary<Explained<Settlement>> Settlements { get; } = Arb.From(SettlementGenerators.Samples.Generator.Select(sample => sample.Rules.ExplainSettlement(sample.Case)));

    /// <summary>Both readings of overcompensation of such settlements.</summary>
    public static Arbitrary<SettlementReading> SettlementReadings { get; } = Arb.From(
        from settlement in Settlements.Generator
        from reading in Gen.Elements(Enum.GetValues<OvercompensationReading>())
        select settlement.Value.By(reading));

    /// <summary>The same as rows of a batch.</summary>
    public static Arbitrary<SettlementOutcome> SettlementOutcomes { get; } = Arb.From(SettlementGenerators.Samples.Generator.Select(sample =>
    {
        var outcomes = new SettlementOutcome[1];
        sample.Rules.Settle([sample.Case], outcomes);
        return outcomes[0];
    }));

    /// <summary>First versions of settlements, issued on the day of settlement.</summary>
    public static Arbitrary<SettlementVersion> SettlementVersions { get; } = Arb.From(
        SettlementGenerators.Samples.Generator.Select(sample => SettlementVersion.First(sample.Rules.ExplainSettlement(sample.Case), sample.Case.Definition.SettledOn, "V-1")));

    /// <summary>Tables of ledgers.</summary>
    public static Arbitrary<ValueList<LedgerRow>> LedgerTables { get; } = Arb.From(
        from ledger in SettlementGenerators.Ledgers.Generator
        from language in Gen.Elements(Language.Czech, Language.English)
        select ledger.ToTable(language));
}
