using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing;

/// <summary>
/// Values that break one rule, each with the code and the path of the problem that a report must tell: what <see cref="Some"/> makes, with one
/// thing wrong. A test gives them to an application and checks that it names the place, keeps nothing of it, and does not fall over.
/// </summary>
public static class Broken
{
    private static readonly Money TooMuch = Money.Of(1_000_000_000_001m);
    private static readonly BilingualText Text = new("zdroj", "source");

    /// <summary>Plans of a service.</summary>
    public static Arbitrary<Broken<ServicePlanDefinition>> Plans { get; } = Of(
        Some.Plan().Definition,
        (PlanProblemCodes.Blank, "$.service", plan => plan with { Service = " " }),
        (PlanProblemCodes.Range, "$.year", plan => plan with { Year = 2006 }),
        (PlanProblemCodes.Range, "$.year", plan => plan with { Year = 2101 }),
        (PlanProblemCodes.Range, "$.request", plan => plan with { Request = -Money.OneHeller }),
        (PlanProblemCodes.Range, "$.request", plan => plan with { Request = TooMuch }),
        (PlanProblemCodes.Range, "$.eligibleCost", plan => plan with { EligibleCost = -Money.OneHeller }),
        (PlanProblemCodes.Empty, "$.lines", plan => plan with { Lines = [] }),
        (PlanProblemCodes.Empty, "$.lines[0].provided", plan => plan with { Lines = [plan.Lines[0] with { Provided = [] }] }),
        (PlanProblemCodes.Empty, "$.lines[0].provided[0]", plan => Provided(plan, new CapacitySegment(Some.Days.End, Some.Days.Start, Capacity.Beds(9)))),
        (PlanProblemCodes.OutsideYear, "$.lines[0].provided[0]", plan => Provided(plan, new CapacitySegment(Some.Days.Start.PlusDays(-1), Some.Days.End, Capacity.Beds(9)))),
        (PlanProblemCodes.OutsideYear, "$.lines[0].provided[0]", plan => Provided(plan, new CapacitySegment(Some.Days.Start, Some.Days.End.PlusDays(1), Capacity.Beds(9)))),
        (PlanProblemCodes.Overlap, "$.lines[0].provided", plan => Provided(plan, new CapacitySegment(Some.Days.Start, new(Some.Year, 6, 30), Capacity.Beds(9)), new(new(Some.Year, 6, 30), Some.Days.End, Capacity.Beds(8)))),
        (PlanProblemCodes.Unit, "$.lines[0].provided[1]", plan => Provided(plan, new CapacitySegment(Some.Days.Start, new(Some.Year, 6, 30), Capacity.Beds(9)), new(new(Some.Year, 7, 1), Some.Days.End, Capacity.FullTimeEquivalents(8)))),
        (PlanProblemCodes.Range, "$.lines[0].form", plan => plan with { Lines = [plan.Lines[0] with { Form = (ServiceForm)99 }] }),
        (PlanProblemCodes.Repeated, "$.coefficients.x", plan => plan with { Coefficients = [new("x", Rate.One), new("x", Rate.One)] }),
        (PlanProblemCodes.Range, "$.coefficients.x", plan => plan with { Coefficients = [new("x", Rate.FromMillionths(-1))] }),
        (PlanProblemCodes.Blank, "$.external[0].source", plan => plan with { External = [new(CompensationSteps.Ceiling, Money.Zero, "")] }),
        (PlanProblemCodes.External, "$.external[0].step", plan => plan with { External = [new(SettlementSteps.Due, Money.Zero, "posudek")] }),
        (PlanProblemCodes.Repeated, "$.external[1]", plan => plan with { External = [new(CompensationSteps.Ceiling, Money.Zero, "posudek"), new(CompensationSteps.Ceiling, Money.Zero, "posudek")] }));

    /// <summary>Methodologies.</summary>
    public static Arbitrary<Broken<MethodologyDefinition>> Methodologies { get; } = Of(
        Some.Methodology().Definition,
        (MethodologyProblemCodes.Blank, "$.id", methodology => methodology with { Id = "" }),
        (MethodologyProblemCodes.Blank, "$.region", methodology => methodology with { Region = " " }),
        (MethodologyProblemCodes.Range, "$.version", methodology => methodology with { Version = 0 }),
        (MethodologyProblemCodes.Range, "$.year", methodology => methodology with { Year = 2006 }),
        (MethodologyProblemCodes.Missing, "$.services", methodology => methodology with { Services = [] }),
        (MethodologyProblemCodes.Missing, "$.services[0].value", methodology => methodology with { Services = [methodology.Services[0] with { Value = null }] }),
        (MethodologyProblemCodes.Range, "$.services[0].value", methodology => methodology with { Services = [methodology.Services[0] with { Value = -Money.OneHeller }] }),
        (MethodologyProblemCodes.Form, "$.services[0].form", methodology => methodology with { Services = [methodology.Services[0] with { Form = ServiceForm.Field }] }),
        (MethodologyProblemCodes.Overlap, "$.services[1]", methodology => methodology with { Services = [methodology.Services[0], methodology.Services[0]] }),
        (MethodologyProblemCodes.Unused, "$.services[0].revenue", methodology => methodology with { Services = [methodology.Services[0] with { Revenue = [new(Text, Money.Of(1))] }] }),
        (MethodologyProblemCodes.Contradiction, "$.limits.minimum", methodology => methodology with { Limits = new() { Minimum = Money.Of(2), Maximum = Money.Of(1), BelowMinimum = MinimumPolicy.Refuse } }),
        (MethodologyProblemCodes.Contradiction, "$.limits.belowMinimum", methodology => methodology with { Limits = new() { Minimum = Money.Of(2) } }),
        (MethodologyProblemCodes.Id, "$.coefficients[1].id", methodology => methodology with
        {
            Coefficients = [new() { Id = "x", Name = Text, Target = CoefficientTarget.Net, Value = Rate.One }, new() { Id = "x", Name = Text, Target = CoefficientTarget.Net, Value = Rate.One }],
        }),
        (MethodologyProblemCodes.Range, "$.coefficients[0].value", methodology => methodology with { Coefficients = [new() { Id = "x", Name = Text, Target = CoefficientTarget.Net, Value = Rate.FromMillionths(-1) }] }));

    /// <summary>Rounds of awards.</summary>
    public static Arbitrary<Broken<AwardRoundDefinition>> Rounds { get; } = Of(
        Some.Round().Definition,
        (RoundProblemCodes.Range, "$.year", round => round with { Year = 2006 }),
        (RoundProblemCodes.Range, "$.number", round => round with { Number = 0 }),
        (RoundProblemCodes.Empty, "$.items", round => round with { Items = [] }),
        (RoundProblemCodes.Blank, "$.items[0].service", round => First(round, item => item with { Service = "" })),
        (RoundProblemCodes.Blank, "$.items[0].provider", round => First(round, item => item with { Provider = " " })),
        (RoundProblemCodes.Repeated, "$.items[1].service", round => First(round, item => item with { Service = round.Items[1].Service })),
        (RoundProblemCodes.Range, "$.items[0].priority", round => First(round, item => item with { Priority = 0 })),
        (RoundProblemCodes.Range, "$.items[0].optimum", round => First(round, item => item with { Optimum = -Money.OneHeller, Capped = Money.Zero })),
        (RoundProblemCodes.Contradiction, "$.items[0].capped", round => First(round, item => item with { Capped = item.Optimum + Money.OneHeller })),
        (RoundProblemCodes.Contradiction, "$.items[0].least", round => First(round, item => item with { Least = Money.Of(2), Most = Money.Of(1) }) with { BelowLeast = MinimumPolicy.Refuse }),
        (RoundProblemCodes.Contradiction, "$.belowLeast", round => First(round, item => item with { Least = Money.Of(2) })),
        (RoundProblemCodes.Priority, "$.items[0].priority", round => First(round, item => item with { Priority = 3 }) with { Reduction = ReductionSetting.Of(Reduction.ByCoefficient([new(1, Rate.One)])) }),
        (RoundProblemCodes.TooLittle, "$.allocation", round => round with { Allocation = Money.OneHeller, Reduction = ReductionSetting.Of(Reduction.None) }));

    /// <summary>Entries of a ledger of <see cref="Some.Year"/>.</summary>
    public static Arbitrary<Broken<ValueList<LedgerEntry>>> Ledgers { get; } = Of(
        Some.Ledger().Entries,
        (LedgerProblemCodes.Blank, "$.entries[0].reference", entries => First(entries, entry => entry with { Reference = " " })),
        (LedgerProblemCodes.Repeated, "$.entries[1].reference", entries => First(entries, entry => entry with { Reference = entries[1].Reference })),
        (LedgerProblemCodes.Range, "$.entries[0].amount", entries => First(entries, entry => entry with { Amount = Money.Zero })),
        (LedgerProblemCodes.Range, "$.entries[0].amount", entries => First(entries, entry => entry with { Amount = TooMuch })),
        (LedgerProblemCodes.Range, "$.entries[0].kind", entries => First(entries, entry => entry with { Kind = (LedgerEntryKind)99 })),
        (LedgerProblemCodes.Day, "$.entries[3].day", entries => entries.With(entries[2].CorrectedBy(entries[2].Day.PlusDays(-1), Money.OneHeller, "oprava"))),
        (LedgerProblemCodes.UnusualDay, "$.entries[2].day", entries => [entries[0], entries[1], entries[2] with { Day = new(Some.Year + 40, 1, 1) }]),
        (LedgerProblemCodes.Correction, "$.entries[0].corrects", entries => First(entries, entry => entry with { Corrects = "jiný doklad" })),
        (LedgerProblemCodes.TooMuchBack, "$.entries[3].amount", entries => entries.With(new(new(Some.Year, 12, 1), LedgerEntryKind.Returned, PublicSource.Region, Money.Of(2_700_000) + Money.OneHeller, "vratka"))),
        (LedgerProblemCodes.TooMuchWithdrawn, "$.entries[3].amount", entries => entries.With(new(new(Some.Year, 12, 1), LedgerEntryKind.PromiseWithdrawn, PublicSource.Region, Money.OneHeller, "dodatek"))));

    /// <summary>Services to be settled.</summary>
    public static Arbitrary<Broken<SettlementDefinition>> Settlements { get; } = Of(
        Some.Settlement().Definition,
        (SettlementProblemCodes.Day, "$.settledOn", settled => settled with { SettledOn = new(Some.Year - 1, 12, 31) }),
        (SettlementProblemCodes.Blank, "$.cut.reason", settled => settled with { Cut = new(Money.Zero, default) }),
        (SettlementProblemCodes.Range, "$.ceiling", settled => settled with { Ceiling = -Money.OneHeller }),
        (SettlementProblemCodes.Range, "$.terms.share", settled => settled with { Terms = new SettlementTerms.ActualCostCapped(Money.Of(1), Rate.FromMillionths(1_000_001)) }),
        (SettlementProblemCodes.Ineligible, "$.ineligible", settled => settled with { Ineligible = Money.Of(2_700_000) + Money.OneHeller }),
        (SettlementProblemCodes.Units, "$.terms.units", settled => settled with { Terms = new SettlementTerms.FixedPrice(Money.Of(1), new(Quantity.Of(1, Unit.Hour), Quantity.Of(1, Unit.Bed))) }),
        (SettlementProblemCodes.Units, "$.terms.units", settled => settled with { Terms = new SettlementTerms.FixedPrice(Money.Of(1), new(Quantity.Of(0, Unit.Hour), Quantity.Of(1, Unit.Hour))) }),
        (SettlementProblemCodes.Levy, "$.ledger", settled => settled with
        {
            Instrument = FundingInstrument.PublicContract, Ledger = settled.Ledger.With(new(new(Some.Year, 12, 1), LedgerEntryKind.Levied, PublicSource.Region, Money.Of(1), "platební výměr")),
        }),
        (SettlementProblemCodes.OtherReturn, "$.otherReturnsDue[0].source", settled => settled with { OtherReturnsDue = [new(settled.Source, Money.Of(1))] }),
        (SettlementProblemCodes.OtherReturn, "$.otherReturnsDue[0].amount", settled => settled with { OtherReturnsDue = [new(PublicSource.Municipality, Money.Of(1))] }));

    /// <summary>Statements of costs.</summary>
    public static Arbitrary<Broken<CostStatementDefinition>> CostStatements { get; } = Of(
        Some.CostStatement().Definition,
        (CostProblemCodes.Blank, "$.service", statement => statement with { Service = "" }),
        (CostProblemCodes.Blank, "$.lines[0].costs[0].name", statement => FirstCost(statement, cost => cost with { Name = " " })),
        (CostProblemCodes.Range, "$.year", statement => statement with { Year = 2101 }),
        (CostProblemCodes.Range, "$.lines", statement => statement with { Lines = [] }),
        (CostProblemCodes.Range, "$.lines[0].costs[0].amount", statement => FirstCost(statement, cost => cost with { Amount = -Money.OneHeller })),
        (CostProblemCodes.Repeated, "$.lines[1].name", statement => statement with { Lines = [statement.Lines[0], statement.Lines[0]] }),
        (CostProblemCodes.OutsideYear, "$.lines[0].costs[0].day", statement => FirstCost(statement, cost => cost with { Day = new LocalDate(Some.Year + 1, 1, 1) })),
        (CostProblemCodes.FundingAboveItem, "$.lines[0].costs[0].funding", statement => FirstCost(statement, cost => cost with { Funding = [new(PublicSource.Region, cost.Amount + Money.OneHeller)] })),
        (CostProblemCodes.Policy, "$.lines[0].revenues[0]", statement => Revenue(statement, MoneySource.EmploymentSubsidy, CostPurpose.BasicActivities)),
        (CostProblemCodes.OneSidedPair, "$.lines[0].revenues[0]", statement => Revenue(statement, MoneySource.WorkshopProducts, CostPurpose.BasicActivities)),
        (CostProblemCodes.Purpose, "$.lines[0].revenues[0].purpose", statement => Revenue(statement, MoneySource.WorkshopProducts, null)),
        (CostProblemCodes.Rules, "$.compensation", statement => statement with { Compensation = CostRules.StateThroughRegion }),
        (CostProblemCodes.Rules, "$.sources[0]", statement => statement with { Sources = [CostRules.Compensation] }),
        (CostProblemCodes.Repeated, "$.sources[1]", statement => statement with { Sources = [CostRules.StateThroughRegion, CostRules.StateThroughRegion] }));

    /// <summary>Events of a registration.</summary>
    public static Arbitrary<Broken<ValueList<RegistrationEvent>>> Registrations { get; } = Of(
        Some.Registration().Events,
        (EntrustmentProblemCodes.Blank, "$.events", _ => [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Residential, Capacity.Beds(9), "")]),
        (EntrustmentProblemCodes.Contradiction, "$.events", events => events.With(new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Residential, Capacity.Beds(8), "R-2"))),
        (EntrustmentProblemCodes.Form, "$.events", _ => [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Capacity.Beds(9), "R-1")]),
        (EntrustmentProblemCodes.Contradiction, "$.events", events => events.With(new RegistrationEvent.InsolvencyClosed(new(2021, 1, 1), "KS 1"))));

    /// <summary>Entries of a network.</summary>
    public static Arbitrary<Broken<ValueList<NetworkEntry>>> Networks { get; } = Of(
        Some.Network().Entries,
        (EntrustmentProblemCodes.Blank, "$.entries[0].resolution", entries => [entries[0] with { Resolution = "" }]),
        (EntrustmentProblemCodes.Overlap, "$.entries[1]", entries => entries.With(entries[0] with { Resolution = "usnesení 2" })));

    /// <summary>Entrustments.</summary>
    public static Arbitrary<Broken<EntrustmentDefinition>> Entrustments { get; } = Of(
        Some.Entrustment().Definition,
        (EntrustmentProblemCodes.Blank, "$.number", act => act with { Number = " " }),
        (EntrustmentProblemCodes.Empty, "$.lines", act => act with { Lines = [] }),
        (EntrustmentProblemCodes.Share, "$.share", act => act with { Share = Rate.Zero }),
        (EntrustmentProblemCodes.Share, "$.share", act => act with { Share = Rate.FromMillionths(1_000_001) }),
        (EntrustmentProblemCodes.OutsideValidity, "$.amendments", act => act with { Amendments = [act.IssuedOn.PlusDays(-1)] }),
        (EntrustmentProblemCodes.OutsideValidity, "$.lines[0]", act => act with { Lines = [act.Lines[0] with { Validity = Validity.Since(act.Duration.End.PlusDays(1)) }] }),
        (EntrustmentProblemCodes.Overlap, "$.lines[1]", act => act with { Lines = [act.Lines[0], act.Lines[0]] }),
        (EntrustmentProblemCodes.Empty, "$.successors[0]", act => act with { Successors = [new()] }),
        (EntrustmentProblemCodes.Contradiction, "$.successors[0].service", act => act with { Successors = [new() { Of = Some.Service, Service = Some.Service }] }));

    /// <summary>Budgets of a project.</summary>
    public static Arbitrary<Broken<ProjectBudgetDefinition>> Budgets { get; } = Of(
        Some.Budget().Definition,
        (BudgetProblemCodes.Blank, "$.project", budget => budget with { Project = "" }),
        (BudgetProblemCodes.Range, "$.totalCost", budget => budget with { TotalCost = -Money.OneHeller }),
        (BudgetProblemCodes.Outside, "$.outsideEligible", budget => budget with { OutsideEligible = budget.TotalCost + Money.OneHeller }),
        (BudgetProblemCodes.Income, "$.income", budget => budget with { Income = budget.TotalCost + Money.OneHeller }));

    /// <summary>Targets of indicators.</summary>
    public static Arbitrary<Broken<IndicatorTargetDefinition>> Targets { get; } = Of(
        IndicatorTarget.Of(Indicator.Participants, Quantity.Of(40, Unit.Person), new(2016, 7, 1), TargetObligation.Obligatory, Citation.Document(Text)).Definition,
        (TargetProblemCodes.Empty, "$.versions", target => target with { Versions = [] }),
        (TargetProblemCodes.Range, "$.obligation", target => target with { Obligation = (TargetObligation)99 }),
        (TargetProblemCodes.Range, "$.versions[0].value", target => target with { Versions = [target.Versions[0] with { Value = Quantity.Of(-1, Unit.Person) }] }),
        (TargetProblemCodes.Zero, "$.versions[0].value", target => target with { Versions = [target.Versions[0] with { Value = Quantity.Of(0, Unit.Person) }] }),
        (TargetProblemCodes.Unit, "$.versions[0].value", target => target with { Versions = [target.Versions[0] with { Value = Quantity.Of(1, Unit.Bed) }] }),
        (TargetProblemCodes.Kind, "$.kind", target => target with { Kind = target.Indicator.Kind == IndicatorKind.Output ? IndicatorKind.Result : IndicatorKind.Output }),
        (TargetProblemCodes.Duplicate, "$.versions[1]", target => target with { Versions = [target.Versions[0], target.Versions[0]] }));

    /// <summary>Capacities over time.</summary>
    public static Arbitrary<Broken<CapacityHistoryDefinition>> Capacities { get; } = Of(
        new CapacityHistoryDefinition { Period = Some.Days, Records = [new("služba", new(Some.Days.Start, Some.Days.End, Capacity.Beds(9)))] },
        (CapacityProblemCodes.Empty, "$.records", history => history with { Records = [] }),
        (CapacityProblemCodes.Blank, "$.records[0].service", history => history with { Records = [history.Records[0] with { Service = "" }] }),
        (CapacityProblemCodes.Range, "$.records[0]", history => history with { Records = [history.Records[0] with { Stretch = new(Some.Days.End, Some.Days.Start, Capacity.Beds(9)) }] }),
        (CapacityProblemCodes.OutsidePeriod, "$.records[1]", history => history with { Records = history.Records.With(new("jiná", new(Some.Days.End.PlusDays(1), Some.Days.End.PlusDays(2), Capacity.Beds(9)))) }),
        (CapacityProblemCodes.Overlap, "$.records", history => history with { Records = history.Records.With(history.Records[0]) }),
        (CapacityProblemCodes.NoStock, "$.records[0].capacity", history => history with { Records = [history.Records[0] with { Stretch = history.Records[0].Stretch with { Capacity = Capacity.Hours(9) } }] }),
        (CapacityProblemCodes.Duplicate, "$.mapping.rates[0].from", history => history with { Mapping = new(Unit.Bed, [new(Unit.Bed, Exact.One)], Citation.Document(Text)) }),
        (CapacityProblemCodes.Units, "$.records[1].capacity", history => history with { Records = history.Records.With(new("jiná", new(Some.Days.Start, Some.Days.End, Capacity.Places(9)))) }));

    /// <summary>Rules of the evaluation of bids.</summary>
    public static Arbitrary<Broken<AwardRulesDefinition>> AwardRules { get; } = Of(
        new AwardRulesDefinition { Lot = new("VZ-1", "1"), StartedOn = new(2024, 3, 1), Price = LotPrice.Offered, Criteria = [AwardCriterion.Price(Rate.One)] },
        (TenderProblemCodes.Start, "$.startedOn", rules => rules with { StartedOn = new(2000, 1, 1) }),
        (TenderProblemCodes.Blank, "$.criteria[0]", rules => rules with { Criteria = [AwardCriterion.Price(Rate.One) with { Id = " " }] }),
        (TenderProblemCodes.Duplicate, "$.tieBreaks", rules => rules with { TieBreaks = [TieBreak.LowerPrice, TieBreak.LowerPrice] }),
        (TenderProblemCodes.Weight, "$.criteria", rules => rules with { Criteria = [AwardCriterion.Price(Rate.Percent(99))] }),
        (TenderProblemCodes.Range, "$.criteria[0].kind", rules => rules with { Criteria = [AwardCriterion.Price(Rate.One) with { Kind = (AwardCriterionKind)2 }] }),
        (TenderProblemCodes.PriceCriterion, "$.criteria", rules => rules with { Criteria = [AwardCriterion.Quality("quality", Rate.One, Text)] }));

    /// <summary>Functional units of procurements.</summary>
    public static Arbitrary<Broken<FunctionalUnitDefinition>> FunctionalUnits { get; } = Of(
        new FunctionalUnitDefinition { Subject = ProcurementSubject.SpecialServices, Procurements = [new() { Number = "VZ-1", StartedOn = new(2024, 3, 1), Lots = [new("1", Money.Of(1_000_000))] }] },
        (ProcurementProblemCodes.Empty, "$.procurements", unit => unit with { Procurements = [] }),
        (ProcurementProblemCodes.Empty, "$.procurements[0].lots", unit => unit with { Procurements = [unit.Procurements[0] with { Lots = [] }] }),
        (ProcurementProblemCodes.Blank, "$.procurements[0].number", unit => unit with { Procurements = [unit.Procurements[0] with { Number = "" }] }),
        (ProcurementProblemCodes.Duplicate, "$.procurements[1].number", unit => unit with { Procurements = [unit.Procurements[0], unit.Procurements[0]] }),
        (ProcurementProblemCodes.Start, "$.procurements[0].startedOn", unit => unit with { Procurements = [unit.Procurements[0] with { StartedOn = new(2000, 1, 1) }] }),
        (ProcurementProblemCodes.Value, "$.procurements[0].lots[0].value", unit => unit with { Procurements = [unit.Procurements[0] with { Lots = [new("1", Money.Zero)] }] }));

    /// <summary>Registers of beds.</summary>
    public static Arbitrary<Broken<BedRegisterDefinition>> BedRegisters { get; } = Of(
        new BedRegisterDefinition
        {
            Service = "služba",
            Period = Some.Days,
            Basis = BedDayBasis.Contract,
            DayRule = StayDayRule.ArrivalOnly,
            Beds = [new(Some.Days, Capacity.Beds(9))],
            Stays = [new() { Client = "K-1", Arrival = new(Some.Year, 3, 1), Departure = new LocalDate(Some.Year, 3, 10) }],
        },
        (BedProblemCodes.Blank, "$.service", register => register with { Service = "" }),
        (BedProblemCodes.Range, "$.basis", register => register with { Basis = (BedDayBasis)99 }),
        (BedProblemCodes.Unit, "$.beds[0].beds", register => register with { Beds = [new(Some.Days, Capacity.Places(9))] }),
        (BedProblemCodes.NoCapacity, "$.beds", register => register with { Beds = [] }),
        (BedProblemCodes.OverlappingBeds, "$.beds", register => register with { Beds = [register.Beds[0], register.Beds[0]] }),
        (BedProblemCodes.OutsidePeriod, "$.stays[0]", register => Stay(register, stay => stay with { Arrival = new(Some.Year - 1, 3, 1), Departure = new LocalDate(Some.Year - 1, 3, 10) })),
        (BedProblemCodes.Departure, "$.stays[0].departure", register => Stay(register, stay => stay with { Departure = stay.Arrival.PlusDays(-1) })),
        (BedProblemCodes.AbsenceOutsideStay, "$.stays[0].absences", register => Stay(register, stay => stay with { Absences = [new(stay.Arrival.PlusDays(-1), stay.Arrival)] })),
        (BedProblemCodes.OverlappingAbsences, "$.stays[0].absences", register => Stay(register, stay => stay with { Absences = [new(stay.Arrival, stay.Arrival), new(stay.Arrival, stay.Arrival)] })),
        (BedProblemCodes.OverlappingStays, "$.stays[1]", register => register with { Stays = [register.Stays[0], register.Stays[0]] }));

    /// <summary>Staff lists.</summary>
    public static Arbitrary<Broken<StaffListDefinition>> StaffLists { get; } = Of(
        new StaffListDefinition
        {
            Service = "služba",
            Period = Some.Days,
            Contracts = [new EmploymentContract { Worker = "1", Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.Residential, Regime = ShiftRegime.OneShift, WeeklyHours = 40, Validity = Validity.Always }],
        },
        (StaffProblemCodes.Blank, "$.service", list => list with { Service = "" }),
        (StaffProblemCodes.Blank, "$.contracts[0].worker", list => Employment(list, contract => contract with { Worker = " " })),
        (StaffProblemCodes.Period, "$.period", list => list with { Period = new(Some.Days.Start, Some.Days.End.PlusDays(1)) }),
        (StaffProblemCodes.Range, "$.contracts[0].weeklyHours", list => Employment(list, contract => contract with { WeeklyHours = 0 })),
        (StaffProblemCodes.Range, "$.contracts[0].forms", list => Employment(list, contract => contract with { Forms = (StaffFormGroup)99 })),
        (StaffProblemCodes.OutsidePeriod, "$.contracts[0]", list => Employment(list, contract => contract with { Validity = Validity.Since(Some.Days.End.PlusDays(1)) })),
        (StaffProblemCodes.VacancyOutsideContract, "$.contracts[0].vacancies", list => Employment(list, contract => contract with { Validity = Validity.Since(Some.Days.Start), Vacancies = [new(Some.Days.Start.PlusDays(-1), Some.Days.Start)] })),
        (StaffProblemCodes.OverlappingVacancies, "$.contracts[0].vacancies", list => Employment(list, contract => contract with { Vacancies = [Some.Days, Some.Days] })),
        (StaffProblemCodes.Sum, "$.contracts[0].category", list => Employment(list, contract => contract with { Category = StaffCategory.All.First(each => each.IsSum) })));

    /// <summary>Lots of a procurement.</summary>
    public static Arbitrary<Broken<ValueList<Lot>>> Lots { get; } = Of<ValueList<Lot>>(
        [
            new()
            {
                Id = new("VZ-1", "1"),
                ServiceType = ServiceType.ShelteredHousing,
                TargetGroups = [new(TargetGroup.HomelessPersons)],
                Territory = ServiceTerritory.On(Some.Days.Start, Region.Liberec),
                Capacity = Capacity.Beds(9),
                Period = Some.Days,
                Price = LotPrice.Offered,
                EstimatedValue = Money.Of(2_700_000),
            },
        ],
        (LotProblemCodes.Blank, "$[0].id", lots => [lots[0] with { Id = new("VZ-1", " ") }]),
        (LotProblemCodes.Duplicate, "$[1].id", lots => [lots[0], lots[0]]),
        (LotProblemCodes.TargetGroup, "$[0].targetGroups", lots => [lots[0] with { TargetGroups = [] }]),
        (LotProblemCodes.Territory, "$[0].territory", lots => [lots[0] with { Territory = ServiceTerritory.Empty }]),
        (LotProblemCodes.Capacity, "$[0].capacity", lots => [lots[0] with { Capacity = Capacity.Beds(0) }]),
        (LotProblemCodes.Persons, "$[0].capacity", lots => [lots[0] with { Capacity = Capacity.Persons(9) }]),
        (LotProblemCodes.Value, "$[0].estimatedValue", lots => [lots[0] with { EstimatedValue = Money.Zero }]),
        (LotProblemCodes.Overlap, "$[1]", lots => [lots[0], lots[0] with { Id = new("VZ-1", "2") }]));

    /// <summary>Requests of municipalities.</summary>
    public static Arbitrary<Broken<ValueList<NeedRequest>>> Needs { get; } = Of<ValueList<NeedRequest>>(
        [
            new()
            {
                Area = MunicipalityWithExtendedPowers.All[0], Service = ServiceType.ShelteredHousing, Group = TargetGroup.HomelessPersons, Capacity = Capacity.Beds(9), Found = HalfYear.Of(Some.Year, 1), Source = "požadavek",
            },
        ],
        (NeedProblemCodes.Blank, "$.requests[0].source", requests => [requests[0] with { Source = "" }]),
        (NeedProblemCodes.Unit, "$.requests[0].capacity", requests => [requests[0] with { Capacity = default }]),
        (NeedProblemCodes.MunicipalityCode, "$.requests[0].municipality.code", requests => [requests[0] with { Municipality = new("5000", "Obec") }]),
        (NeedProblemCodes.Repeated, "$.requests[1]", requests => [requests[0], requests[0]]));

    /// <summary>Versions of a plan of development.</summary>
    public static Arbitrary<Broken<ValueList<DevelopmentPlanVersion>>> DevelopmentPlans { get; } = Of<ValueList<DevelopmentPlanVersion>>(
        [
            new()
            {
                Number = 1,
                Validity = Validity.Since(Some.Days.Start),
                Resolution = "usnesení 1",
                Capacities = [new(ServiceType.ShelteredHousing, TargetGroup.HomelessPersons, ServiceTerritory.On(Some.Days.Start, Region.Liberec), Capacity.Beds(9))],
            },
        ],
        (NeedProblemCodes.PlanEmpty, "$.versions", _ => []),
        (NeedProblemCodes.PlanEmpty, "$.versions[0].capacities", versions => [versions[0] with { Capacities = [] }]),
        (NeedProblemCodes.PlanNumber, "$.versions[0].number", versions => [versions[0] with { Number = 0 }]),
        (NeedProblemCodes.PlanNumber, "$.versions", versions => [versions[0], versions[0]]),
        (NeedProblemCodes.PlanStart, "$.versions[0].validity", versions => [versions[0] with { Validity = Validity.Always }]),
        (NeedProblemCodes.Nowhere, "$.versions[0].capacities[0].area", versions => [versions[0] with { Capacities = [versions[0].Capacities[0] with { Area = ServiceTerritory.Empty }] }]),
        (NeedProblemCodes.PlanOverlap, "$.versions[0].capacities[1]", versions => [versions[0] with { Capacities = [versions[0].Capacities[0], versions[0].Capacities[0]] }]));

    /// <summary>Records of support of the project of <see cref="Some.SupportHistory"/>.</summary>
    public static Arbitrary<Broken<SupportBatch>> Supports { get; } = Of(
        new SupportBatch { Supports = [SupportRow.Of(PersonKey.Identified("P-1"), "1234567", SupportKind.DirectWork, new(Some.Year, 4, 2), 120)] },
        (SupportProblemCodes.Blank, "$.supports[0].person", batch => batch with { Supports = [SupportRow.Of(PersonKey.Identified(" "), "1234567", SupportKind.DirectWork, new(Some.Year, 4, 2), 120)] }),
        (SupportProblemCodes.UnknownService, "$.supports[0].service", batch => batch with { Supports = [SupportRow.Of(PersonKey.Identified("P-1"), "7654321", SupportKind.DirectWork, new(Some.Year, 4, 2), 120)] }),
        (SupportProblemCodes.Range, "$.supports[0].amount", batch => batch with { Supports = [SupportRow.Of(PersonKey.Identified("P-1"), "1234567", SupportKind.DirectWork, new(Some.Year, 4, 2), -1)] }),
        (SupportProblemCodes.OutsideProject, "$.supports[0].day", batch => batch with { Supports = [SupportRow.Of(PersonKey.Identified("P-1"), "1234567", SupportKind.DirectWork, new(Some.Year + 1, 1, 1), 120)] }),
        (SupportProblemCodes.Departure, "$.supports[0].departure", batch => batch with { Supports = [SupportRow.Stay(PersonKey.Identified("P-1"), "1234567", new(Some.Year, 4, 2), new LocalDate(Some.Year, 4, 1))] }),
        (SupportProblemCodes.ForeignCode, "$.supports[0].person", batch => batch with { Supports = [SupportRow.Of(PersonKey.Anonymous("7654321", "X"), "1234567", SupportKind.DirectWork, new(Some.Year, 4, 2), 120)] }),
        (SupportProblemCodes.Identification, "$.identifications[0]", batch => batch with { Identifications = [new(PersonKey.Identified("P-1"), PersonKey.Identified("P-2"), new(Some.Year, 4, 2))] }),
        (SupportProblemCodes.OverlappingStays, "$.supports[1]", batch => batch with
        {
            Supports =
            [
                SupportRow.Stay(PersonKey.Identified("P-1"), "1234567", new(Some.Year, 4, 1), new LocalDate(Some.Year, 4, 9), "1"),
                SupportRow.Stay(PersonKey.Identified("P-1"), "1234567", new(Some.Year, 4, 3), new LocalDate(Some.Year, 4, 5), "1"),
            ],
        }));

    /// <summary>Projects.</summary>
    public static Arbitrary<Broken<ProjectDefinition>> Projects { get; } = Of(
        Some.Project().Definition,
        (ProjectProblemCodes.Blank, "$.id", project => project with { Id = " " }),
        (ProjectProblemCodes.Id, "$.methodologies[1].year", project => project with { Methodologies = [new(2017, "Metodika"), new(2017, "Metodika")] }),
        (ProjectProblemCodes.Range, "$.methodologies[0].year", project => project with { Methodologies = [new(2006, "Metodika")] }),
        (ProjectProblemCodes.Programme, "$.programme", project => project with { RegistrationNumber = Stated.By(new PublishedSource("rozhodnuti", Text, PartialDate.Of(2016)), RegistrationNumber.Parse("CZ.03.2.60/0.0/0.0/15_005/0002734", null)) }),
        (ProjectProblemCodes.NotStated, "$.registrationNumber", project => project),
        (ProjectProblemCodes.Source, "$.registrationNumber[0].source", project => project with { RegistrationNumber = Stated.By(new PublishedSource("rozhodnuti", Text, PartialDate.Of(2016)), RegistrationNumber.Parse("CZ.03.2.60/0.0/0.0/15_005/0002734", null)) }));

    /// <summary>Services to be compared by their efficiency.</summary>
    public static Arbitrary<Broken<ValueList<EfficiencyFigures>>> EfficiencyFigures { get; } = Of<ValueList<EfficiencyFigures>>(
        [new() { Service = "služba", Type = ServiceType.ShelteredHousing, Form = ServiceForm.Residential, Cost = Money.Of(1), Units = Capacity.Beds(9) }],
        (EfficiencyProblemCodes.Blank, "$[0].service", services => [services[0] with { Service = "" }]),
        (EfficiencyProblemCodes.Range, "$[0].cost", services => [services[0] with { Cost = -Money.OneHeller }]),
        (EfficiencyProblemCodes.Range, "$[0].persons", services => [services[0] with { Persons = -1 }]),
        (EfficiencyProblemCodes.Unit, "$[0].units", services => [services[0] with { Units = default(Capacity) }]),
        (EfficiencyProblemCodes.Repeated, "$[1]", services => [services[0], services[0]]));

    /// <summary>Sets of methodologies.</summary>
    public static Arbitrary<Broken<ValueList<CompensationMethodology>>> MethodologySets { get; } = Of<ValueList<CompensationMethodology>>(
        [Some.Methodology()],
        (MethodologySetProblemCodes.Empty, "$", _ => []),
        (MethodologySetProblemCodes.Region, "$[1].region", set => set.With(Some.Methodology(methodology => methodology with { Id = "jiná", Region = "Jiný kraj", Version = 2 }))),
        (MethodologySetProblemCodes.Repeated, "$[1].version", set => set.With(set[0])));

    private static Arbitrary<Broken<T>> Of<T>(T valid, params (string Code, string Path, Func<T, T> Break)[] rules) =>
        Arb.From(Gen.Elements(rules.Select(rule => new Broken<T>(rule.Break(valid), rule.Code, rule.Path)).ToArray()));

    private static ServicePlanDefinition Provided(ServicePlanDefinition plan, params ValueList<CapacitySegment> segments) => plan with { Lines = [plan.Lines[0] with { Provided = segments }] };

    private static AwardRoundDefinition First(AwardRoundDefinition round, Func<RoundItem, RoundItem> change) => round with { Items = round.Items.Select((item, i) => i == 0 ? change(item) : item).ToValueList() };

    private static ValueList<LedgerEntry> First(ValueList<LedgerEntry> entries, Func<LedgerEntry, LedgerEntry> change) => entries.Select((entry, i) => i == 0 ? change(entry) : entry).ToValueList();

    private static CostStatementDefinition FirstCost(CostStatementDefinition statement, Func<CostItem, CostItem> change) =>
        statement with { Lines = [statement.Lines[0] with { Costs = statement.Lines[0].Costs.Select((cost, i) => i == 0 ? change(cost) : cost).ToValueList() }] };

    private static CostStatementDefinition Revenue(CostStatementDefinition statement, MoneySource source, CostPurpose? purpose) =>
        statement with { Lines = [statement.Lines[0] with { Revenues = [new() { Name = "výnos", Source = source, Purpose = purpose, Amount = Money.Of(1) }] }] };

    private static BedRegisterDefinition Stay(BedRegisterDefinition register, Func<BedStay, BedStay> change) => register with { Stays = [change(register.Stays[0])] };

    private static StaffListDefinition Employment(StaffListDefinition list, Func<EmploymentContract, EmploymentContract> change) => list with { Contracts = [change((EmploymentContract)list.Contracts[0])] };
}

/// <summary>A value that breaks one rule.</summary>
/// <param name="Value">The value.</param>
/// <param name="Code">Code of the problem that a report tells.</param>
/// <param name="Path">JSON path where it tells it.</param>
public sealed record Broken<T>(T Value, string Code, string Path);
