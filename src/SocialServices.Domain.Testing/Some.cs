using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing;

/// <summary>
/// One valid value of each larger kind in one line, for tests that care about something else. All speak of one invented service, sheltered
/// housing with nine beds in 2024, and fit each other: the rules assess the plan, the ledger holds what the round awards, the settlement
/// settles it, the entitlement covers every day. A test states only what it is about:
/// <c>Some.Plan(plan =&gt; plan with { Request = Money.Of(1) })</c>.
/// </summary>
/// <remarks>
/// Every amount, name and number is invented. Each method takes a change of what the value is made from and throws what Create throws when
/// the changed one is not valid.
/// </remarks>
public static class Some
{
    /// <summary>The year of everything.</summary>
    public const int Year = 2024;

    private static readonly BilingualText Invented = new("smyšlená hodnota", "an invented value");

    /// <summary>That year as days.</summary>
    public static DateInterval Days { get; } = new(new(Year, 1, 1), new(Year, 12, 31));

    /// <summary>The service of everything.</summary>
    public static ServiceIdentifier Service { get; } = ServiceIdentifier.Parse("1234567", null);

    /// <summary>The provider of the service.</summary>
    public static BusinessId Provider { get; } = BusinessId.Parse("12345679", null);

    /// <summary>A methodology: 300 000 Kč for a bed of sheltered housing, no more than the request, whole crowns.</summary>
    public static CompensationMethodology Methodology(Func<MethodologyDefinition, MethodologyDefinition>? change = null) => CompensationMethodology.Create(Changed(
        new()
        {
            Id = "example-2024",
            Name = new("Příklad metodiky", "An example of a methodology"),
            Region = "Příkladový kraj",
            Year = Year,
            Source = Invented,
            Base = CompensationBase.UnitValue,
            Limits = new() { ByRequest = true },
            AwardRounding = RoundingRule.Down(1),
            Settlement = new() { Mode = SettlementMode.ActualCostCapped, Binding = OvercompensationReading.LowerOfBoth },
            Services = [new() { Service = ServiceType.ShelteredHousing, Unit = Unit.Bed, Value = Money.Of(300_000), Status = ParameterStatus.Example, Source = Invented }],
        },
        change));

    /// <summary>The rules of the methodology for sheltered housing, decided on 31 January.</summary>
    public static CompensationRules Rules(Func<MethodologyDefinition, MethodologyDefinition>? change = null) => Methodology(change).Resolve(ServiceType.ShelteredHousing, Year, new(Year, 1, 31));

    /// <summary>A plan: nine beds for the whole year, request 3 000 000 Kč.</summary>
    public static ServicePlan Plan(Func<ServicePlanDefinition, ServicePlanDefinition>? change = null) => ServicePlan.Create(Changed(
        new()
        {
            Service = Service.ToString(),
            Year = Year,
            Lines = [ServiceLine.WholeYear(Year, ServiceForm.Residential, Capacity.Beds(9))],
            Request = Money.Of(3_000_000),
        },
        change));

    /// <summary>A divided round: three services with an optimum of 2 700 000, 1 000 000 and 500 000 Kč, money for all of them.</summary>
    public static AwardRound Round(Func<AwardRoundDefinition, AwardRoundDefinition>? change = null) => AwardRound.Divide(Changed(
        new()
        {
            Year = Year,
            Allocation = Money.Of(5_000_000),
            Reduction = ReductionSetting.Of(Reduction.Uniform),
            Rounding = RoundingRule.Down(1),
            Items = [Item(Service.ToString(), 2_700_000), Item("druhá služba", 1_000_000), Item("třetí služba", 500_000)],
        },
        change));

    /// <summary>A ledger: 2 700 000 Kč promised by the region in January and paid in two instalments.</summary>
    public static ServiceLedger Ledger(Func<ValueList<LedgerEntry>, ValueList<LedgerEntry>>? change = null) => ServiceLedger.Create(Service.ToString(), Year, Changed(
        [
            new(new(Year, 1, 31), LedgerEntryKind.Promised, PublicSource.Region, Money.Of(2_700_000), "smlouva 1/2024"),
            new(new(Year, 2, 15), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(1_620_000), "výpis 2/2024"),
            new(new(Year, 7, 15), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(1_080_000), "výpis 7/2024"),
        ],
        change));

    /// <summary>A service to be settled: all of the ledger was due, cost 3 100 000 Kč, revenue 400 000 Kč, ceiling 2 900 000 Kč.</summary>
    public static SettlementCase Settlement(Func<SettlementDefinition, SettlementDefinition>? change = null) => SettlementCase.Create(Changed(
        new()
        {
            Ledger = Ledger(),
            SettledOn = new(Year + 1, 1, 31),
            Source = PublicSource.Region,
            Instrument = FundingInstrument.Grant,
            Terms = new SettlementTerms.ActualCostCapped(Money.Of(2_700_000), Rate.One),
            Actuals = new() { Cost = Money.Of(3_100_000), Revenue = Money.Of(400_000) },
            Ceiling = Money.Of(2_900_000),
        },
        change));

    /// <summary>A statement of costs of the year: wages, energy, and what users paid.</summary>
    public static CostStatement CostStatement(Func<CostStatementDefinition, CostStatementDefinition>? change = null) => Domain.Compensation.Costs.CostStatement.Create(Changed(
        new()
        {
            Service = Service.ToString(),
            Year = Year,
            Lines =
            [
                new()
                {
                    Name = "pobytová forma",
                    Costs =
                    [
                        new() { Name = "mzdy", Category = CostCategory.Wages, Purpose = CostPurpose.BasicActivities, Amount = Money.Of(2_600_000) },
                        new() { Name = "energie", Category = CostCategory.Energy, Purpose = CostPurpose.BasicActivities, Amount = Money.Of(500_000) },
                    ],
                    Revenues = [new() { Name = "úhrady", Source = MoneySource.ClientPayments, Purpose = CostPurpose.BasicActivities, Amount = Money.Of(400_000) }],
                },
            ],
        },
        change));

    /// <summary>A registration with nine beds since 2020.</summary>
    public static ServiceRegistration Registration(Func<ValueList<RegistrationEvent>, ValueList<RegistrationEvent>>? change = null) => ServiceRegistration.Create(
        Service, ServiceType.ShelteredHousing, Changed([new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Residential, Capacity.Beds(9), "R-1/2019")], change), Provider);

    /// <summary>A basic network in which the service has nine beds since 2022.</summary>
    public static RegionalNetwork Network(Func<ValueList<NetworkEntry>, ValueList<NetworkEntry>>? change = null) => RegionalNetwork.Create(Changed(
        [new(Service, ServiceForm.Residential, Capacity.Beds(9), NetworkStatus.Basic, Validity.Since(new(2022, 1, 1)), "usnesení 1/2021")], change));

    /// <summary>An entrustment with nine beds for 2023 to 2025.</summary>
    public static Entrustment Entrustment(Func<EntrustmentDefinition, EntrustmentDefinition>? change = null) => Domain.Entrustments.Entrustment.Create(Changed(
        new()
        {
            Number = "P-1/2022",
            IssuedOn = new(2022, 12, 15),
            Duration = new(new(2023, 1, 1), new(2025, 12, 31)),
            Region = Region.Liberec,
            Lines = [new(Service, ServiceForm.Residential, Capacity.Beds(9))],
        },
        change));

    /// <summary>For how many units the service may be paid in the year: nine beds on each day.</summary>
    public static Entitlement Entitlement(Func<EntitlementCase, EntitlementCase>? change = null) => Domain.Entrustments.Entitlement.Of(Changed(
        new() { Period = Days, Registration = Registration(), Network = Network(), Entrustments = [Entrustment()], Region = Region.Liberec }, change));

    /// <summary>A contract of 2 700 000 Kč signed on 2 January and published and in effect on the next day.</summary>
    public static ServiceContract Contract(Func<ServiceContract, ServiceContract>? change = null) => Changed(
        ServiceContract.Sign("S-1/2024", Service, new(Year, 1, 2), new(Money.Of(2_700_000))).Publish(new(Year, 1, 3)), change);

    /// <summary>A history of support: one known person with a stay of ten days in March and two hours of direct work in April.</summary>
    public static SupportHistory SupportHistory(Func<SupportBatch, SupportBatch>? change = null) => Domain.Indicators.Supports.SupportHistory.Create(
        SupportedProject.Create("projekt", Days, [new("1234567", ServiceType.ShelteredHousing)]), Changed(
        new()
        {
            Persons = [new() { Person = PersonKey.Identified("P-1"), BirthDate = new(1980, 2, 29), Sex = "F" }],
            Supports =
            [
                SupportRow.Stay(PersonKey.Identified("P-1"), "1234567", new(Year, 3, 1), new(Year, 3, 10), "1"),
                SupportRow.Of(PersonKey.Identified("P-1"), "1234567", SupportKind.DirectWork, new(Year, 4, 2), 120),
            ],
        },
        change));

    /// <summary>A project of the Liberec region with a period, an allocation and one service type.</summary>
    public static Project Project(Func<ProjectDefinition, ProjectDefinition>? change = null) => Domain.Projects.Project.Create(Changed(
        new() { Id = "projekt", Name = "Příklad projektu", Region = Region.Liberec, Sources = [], Programme = Programme.EmploymentPlus }, change));

    /// <summary>A budget of ten million crowns with known shares, all of it eligible.</summary>
    public static ProjectBudget Budget(Func<ProjectBudgetDefinition, ProjectBudgetDefinition>? change = null) => ProjectBudget.Create(Changed(
        new() { Project = "projekt", TotalCost = Money.Of(10_000_000), Shares = FundingShares.Of(Rate.Percent(85), Rate.Percent(10), Rate.Percent(5), Citation.Document(Invented)) }, change));

    /// <summary>A control of the service that started on 3 February 2025.</summary>
    public static ServiceControl Control(Func<ServiceControl, ServiceControl>? change = null) => Changed(
        ServiceControl.Plan(new() { Number = "K-1", Service = Service.ToString(), Period = Days, Methodology = "example-2024", Basis = ControlBasis.FinancialControl }, new(Year + 1, 1, 15))
            .Start(new(Year + 1, 2, 3)),
        change);

    private static RoundItem Item(string service, int crowns) => new() { Service = service, Optimum = Money.Of(crowns), Capped = Money.Of(crowns) };

    private static T Changed<T>(T value, Func<T, T>? change) => change is null ? value : change(value);
}
