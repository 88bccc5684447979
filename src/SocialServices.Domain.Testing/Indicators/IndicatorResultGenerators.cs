using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Monetary;

namespace SocialServices.Domain.Testing.Indicators;

/// <summary>Counts, fulfilments and levies over generated records, for software that shows, stores or compares them.</summary>
public static class IndicatorResultGenerators
{
    /// <summary>Histories of support of a small project, with contracts with the users of its services.</summary>
    public static Arbitrary<SupportHistory> Histories { get; } = Arb.From(
        from sample in SupportGenerators.Samples.Generator
        from days in Gen.Choose(0, 50)
        select WithContracts(sample, days));

    /// <summary>Indicators of persons counted from such a history.</summary>
    public static Arbitrary<PersonIndicators> PersonIndicators { get; } = Arb.From(
        SupportGenerators.Samples.Generator.Select(sample => sample.History().CountPersons(sample.Rules)));

    /// <summary>Each person of such a history.</summary>
    public static Arbitrary<ValueList<PersonCount>> PersonCounts { get; } = Arb.From(
        SupportGenerators.Samples.Generator.Select(sample => sample.History().CountEachPerson(sample.Rules).ToValueList()));

    /// <summary>Participants of a project by its quarters.</summary>
    public static Arbitrary<ValueList<PeriodValue>> Quarters { get; } = Arb.From(PersonIndicators.Generator.Select(indicators => indicators.Participants.ByQuarters()));

    /// <summary>Users of services in the whole period of a project, by contracts.</summary>
    public static Arbitrary<ServiceUsers> Users { get; } = Arb.From(
        from history in Histories.Generator
        from policy in Gen.Elements(UserPolicy.Contract, UserPolicy.ContractAndSupport)
        select history.UsersIn(history.Project.Period, policy));

    /// <summary>Contacts and interventions counted from sessions.</summary>
    public static Arbitrary<SessionCount> SessionCounts { get; } = Arb.From(
        from rule in PerformanceUnitGenerators.ContactRules.Generator
        from counting in Gen.Elements(Enum.GetValues<SessionCounting>())
        from sessions in PerformanceUnitGenerators.Sessions.Generator.ListOf()
        select SessionCount.Of(rule, counting, sessions));

    /// <summary>What single sessions count as.</summary>
    public static Arbitrary<SessionOutcome> SessionOutcomes { get; } = Arb.From(
        from rule in PerformanceUnitGenerators.ContactRules.Generator
        from counting in Gen.Elements(Enum.GetValues<SessionCounting>())
        from session in PerformanceUnitGenerators.Sessions.Generator
        select rule.Classify(session, counting));

    /// <summary>Time units counted from records of work.</summary>
    public static Arbitrary<TimeUnitCount> TimeUnitCounts { get; } = Arb.From(
        from rule in PerformanceUnitGenerators.TimeUnitRules.Generator
        from work in PerformanceUnitGenerators.Work.Generator
        select TimeUnitCount.Of(rule, work));

    /// <summary>Capacity of services reported by each rule.</summary>
    public static Arbitrary<Explained<ReportedCapacity>> ReportedCapacities { get; } = Arb.From(
        from history in PerformanceUnitGenerators.Histories.Generator
        from rule in Gen.Elements(Enum.GetValues<CapacityRule>())
        select history.Measure(rule));

    /// <summary>Persons by places.</summary>
    public static Arbitrary<CapacityLoad> Loads { get; } = Arb.From(
        from persons in Gen.Choose(0, 100)
        from places in Gen.Choose(1, 50)
        select CapacityLoad.Of(Quantity.Of(persons, Unit.Person), Quantity.Of(places, Unit.Place)));

    /// <summary>Totals of a kind of indicator.</summary>
    public static Arbitrary<TotalFulfilment> Totals { get; } = Arb.From(
        from kind in Gen.Elements(IndicatorKind.Output, IndicatorKind.Result)
        from cap in TargetGenerators.Caps.Generator
        from project in TargetGenerators.Projects.Generator
        select TotalFulfilment.Of(kind, cap, project));

    /// <summary>Levies for both kinds.</summary>
    public static Arbitrary<IndicatorLevy> Levies { get; } = Arb.From(
        from rules in TargetGenerators.Rules.Generator
        from whole in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from cap in TargetGenerators.Caps.Generator
        from project in TargetGenerators.Projects.Generator
        select IndicatorLevy.Of(rules, whole, TotalFulfilment.Of(IndicatorKind.Output, cap, project), TotalFulfilment.Of(IndicatorKind.Result, cap, project)));

    /// <summary>Reports of a project with their last days.</summary>
    public static Arbitrary<ValueList<ReportDue>> Reports { get; } = Arb.From(
        from rule in TargetGenerators.DueRules.Generator
        from months in Gen.Choose(1, 40)
        select rule.ReportsOf(new(new(2016, 7, 1), new LocalDate(2016, 7, 1).PlusMonths(months).PlusDays(-1))));

    // Each person has a contract with every service that supported it, from some days after the start of the project.
    private static SupportHistory WithContracts(SupportSample sample, int days) => SupportHistory.Create(sample.Project, sample.Batch with
    {
        Contracts = sample.Supports.Select(row => new UserContract(row.Person, row.Service, sample.Project.Period.Start.PlusDays(days))).Distinct(),
    });
}
