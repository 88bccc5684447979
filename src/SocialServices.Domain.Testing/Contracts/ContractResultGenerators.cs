using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Entrustments;
using SocialServices.Domain.Testing.Monetary;
using SocialServices.Domain.Testing.Parties;

namespace SocialServices.Domain.Testing.Contracts;

/// <summary>Tests, findings and choices in procurement and contracts over generated input, for software that shows, stores or compares them.</summary>
public static class ContractResultGenerators
{
    /// <summary>Rules of a change of a contract by the day on which its procedure started.</summary>
    public static Arbitrary<ChangeRules> ChangeRules { get; } = Arb.From(
        from start in Gen.Choose(0, 2_000)
        from authority in Gen.Elements(Enum.GetValues<AuthorityLevel>())
        from subject in ProcurementGenerators.Subjects.Generator
        select Domain.Contracts.ChangeRules.For(Rules(new LocalDate(2018, 1, 1).PlusDays(start)), subject, authority));

    /// <summary>Changes of a contract tested against their limits.</summary>
    public static Arbitrary<Explained<ChangeTest>> ChangeTests { get; } = Arb.From(
        from rules in ChangeRules.Generator
        from original in ContractGenerators.OriginalValues.Generator
        from changes in ContractGenerators.Changes.Generator
        select (rules with { Class = ContractClass.AboveThreshold }).Test(original, changes[^1], changes.SkipLast(1).ToValueList()));

    /// <summary>Last days of procedures.</summary>
    public static Arbitrary<ProcurementDeadlines> Deadlines { get; } = Arb.From(ProcurementGenerators.StartsWithKnownLimits.Generator.Select(start => ProcurementDeadlines.For(start)));

    /// <summary>Bids that are excluded after their low price was not explained.</summary>
    public static Arbitrary<BidExclusion> Exclusions { get; } = Arb.From(
        from bidder in IdentifierGenerators.BusinessIds.Generator
        from finding in Gen.Elements(LowBidFinding.NotExplained, LowBidFinding.BreachOfDuties, LowBidFinding.UnlawfulAid)
        select AbnormallyLowRule.Decide(bidder, finding, "nedoloženo").Value!);

    /// <summary>Evaluated bids and what their price says about the cost of a typical undertaking.</summary>
    public static Arbitrary<Explained<PriceEvidence>> Evidence { get; } = Arb.From(
        TenderGenerators.Tenders.Generator.Select(tender => PriceEvidence.Of(BidEvaluation.Evaluate(tender.Rules, tender.Bids).Value)));

    /// <summary>Lots given to bidders under a limit.</summary>
    public static Arbitrary<Explained<ValueList<LotAward>>> LotAwards { get; } = Arb.From(TenderGenerators.Lots.Generator.Select(lots => LotSelection.Select(lots.Limit, lots.Evaluations)));

    /// <summary>Classes of the lots of a functional unit.</summary>
    public static Arbitrary<Explained<ValueList<LotClass>>> LotClasses { get; } = Arb.From(ProcurementGenerators.FunctionalUnits.Generator.Select(unit => unit.Classify()));

    /// <summary>Small lots tested together.</summary>
    public static Arbitrary<Explained<SmallLotTest>> SmallLotTests { get; } = Arb.From(
        ProcurementGenerators.FunctionalUnits.Generator
            .Where(unit => unit.Definition.Procurements.All(procurement => ProcurementLimits.Known.SmallLot.TryAt(procurement.StartedOn, out _)))
            .Select(unit => unit.TestSmallLots(unit.FindSmallLots())));

    /// <summary>What must hold before a payment, for contracts in any stage of the service of the entitlement cases.</summary>
    public static Arbitrary<Explained<PaymentTest>> PaymentTests { get; } = Arb.From(
        from contract in ContractGenerators.ContractsFor(EntitlementGenerators.Service).Generator
        from given in EntitlementGenerators.Cases.Generator
        from day in Gen.Choose(0, 364)
        select PaymentGuard.Test(contract, given.Registration, given.Entrustments, new LocalDate(2023, 1, 1).PlusDays(day)));

    /// <summary>Prices of services with their tax.</summary>
    public static Arbitrary<Explained<ServicePriceTax>> PriceTaxes { get; } = Arb.From(
        from price in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from isRegistered in Gen.Elements(true, false)
        from isBasic in Gen.Elements(true, false)
        select ServicePriceTax.Of(price, new LocalDate(2022, 6, 30), isRegistered, isBasic));

    private static ProcurementRules Rules(LocalDate start) => ProcurementRules.For(start);
}
