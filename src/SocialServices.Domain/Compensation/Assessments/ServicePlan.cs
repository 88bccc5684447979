using System.Text.Json;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>
/// Plan of one service for one year (plán služby), checked: what it is to provide, in which forms, with what limits and other money. The
/// units that count are summed when it is made, so that assessing it many times is fast. Immutable, value-equal and thread-safe.
/// </summary>
public sealed class ServicePlan : IEquatable<ServicePlan>
{
    // The only line of most services lies in the plan itself: over many services, each hop through memory costs as much as the calculation.
    private readonly CountedUnits.Flat _firstLine;
    private readonly CountedUnits.Flat[] _furtherLines;

    private ServicePlan(ServicePlanDefinition definition)
    {
        Definition = definition;
        Year = definition.Year;
        Type = definition.Type;
        Units = definition.Lines.Select(line => CountedUnits.Of(definition.Year, line)).ToArray();
        _firstLine = Units[0].ToFlat();
        _furtherLines = Units.Skip(1).Select(line => line.ToFlat()).ToArray();
        UnitsBound = Units.Sum(line => line.Bound);
        ActualRevenue = definition.Lines.Select(line => line.ActualRevenue?.Hellers ?? 0).ToArray();
        Profit = definition.Profit?.Hellers ?? 0;
        OtherSourcesTotal = definition.OtherSources.Sum(source => source.Amount.Hellers);
        OtherSourcesMask = definition.OtherSources.Where(other => other.Amount > Money.Zero).Aggregate(0, (mask, other) => mask | other.Source.Bit);
        ExternalCeiling = ExternalOf(CompensationSteps.Ceiling);
        ExternalOptimum = ExternalOf(CompensationSteps.Optimal);
        Request = definition.Request?.Hellers ?? 0;
        PreviousAward = definition.PreviousAward?.Hellers ?? 0;
        EligibleCost = definition.EligibleCost?.Hellers ?? 0;
        MoneyBound = ActualRevenue.Sum() + Profit + OtherSourcesTotal + definition.External.Sum(value => value.Amount.Hellers)
            + Request + PreviousAward + EligibleCost;
        var ofPlan = Flag(definition.Request is not null, PlanInputs.Request)
            | Flag(definition.EligibleCost is not null, PlanInputs.EligibleCost)
            | Flag(definition.PreviousAward is not null, PlanInputs.PreviousAward)
            | Flag(definition.Profit is not null, PlanInputs.Profit)
            | Flag(definition.Coefficients.Count > 0, PlanInputs.Coefficients);
        var byLine = definition.Lines.Select(line => Flag(line.ActualRevenue is not null, PlanInputs.ActualRevenue) | Flag(line.OperatingCost is not null, PlanInputs.OperatingCost)).ToList();
        Gives = ofPlan | byLine.Aggregate((all, line) => all & line) | Flag(definition.Lines.All(line => line.AddsUp), PlanInputs.Totals);
        GivesAnywhere = ofPlan | byLine.Aggregate((any, line) => any | line);
    }

    /// <summary>What the plan says.</summary>
    public ServicePlanDefinition Definition { get; }

    /// <summary>Name or identifier of the service.</summary>
    public string Service => Definition.Service;

    /// <summary>Type of the service; none when the caller keeps plans of types apart.</summary>
    public ServiceType? Type { get; }

    /// <summary>Calendar year.</summary>
    public int Year { get; }

    internal CountedUnits[] Units { get; }

    internal int LineCount => _furtherLines.Length + 1;

    /// <summary>Most ten-thousandths of units in any way of weighing, over all lines.</summary>
    internal long UnitsBound { get; }

    /// <summary>Sum of all money of the plan in haléře.</summary>
    internal long MoneyBound { get; }

    /// <summary>Actual revenue by line in haléře; zero where not given.</summary>
    internal long[] ActualRevenue { get; }

    // Haléře; zero where not given, but for the external values, which are −1.
    internal long Request { get; }

    internal long PreviousAward { get; }

    internal long EligibleCost { get; }

    internal long Profit { get; }

    /// <summary>Sources with an amount above zero, a bit for each.</summary>
    internal int OtherSourcesMask { get; }

    internal long OtherSourcesTotal { get; }

    internal long ExternalCeiling { get; }

    internal long ExternalOptimum { get; }

    /// <summary>Inputs that the plan gives, those of a line for every line.</summary>
    internal PlanInputs Gives { get; }

    /// <summary>Inputs that the plan gives, those of a line for at least one line.</summary>
    internal PlanInputs GivesAnywhere { get; }

    /// <summary>A plan of one form and one capacity all year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9998.</exception>
    /// <exception cref="DomainValidationException">The plan breaks rules; the report names all of them.</exception>
    public static ServicePlan Create(string service, int year, ServiceForm form, Capacity capacity, Money? request = null) => Create(new()
    {
        Service = service,
        Year = year,
        Lines = [ServiceLine.WholeYear(Guard.Against.OutOfRange(year, 1, 9998), form, capacity)],
        Request = request,
    });

    /// <summary>A plan of a definition.</summary>
    /// <exception cref="DomainValidationException">The plan breaks rules; the report names all of them.</exception>
    public static ServicePlan Create(ServicePlanDefinition definition)
    {
        TryCreate(definition, out var plan).ThrowIfErrors();
        return plan!;
    }

    /// <summary>Checks a definition; the plan is null when the report has an error.</summary>
    public static ValidationReport TryCreate(ServicePlanDefinition definition, out ServicePlan? plan)
    {
        var report = ServicePlanRules.Check(Guard.Against.Null(definition));
        plan = report.HasErrors ? null : new(definition);
        return report;
    }

    /// <summary>Reads a JSON document of the schema "socialservices.service-plan/1" in UTF-8.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static ServicePlan Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var plan).ThrowIfErrors();
        return plan!;
    }

    /// <summary>Reads a JSON document; the plan is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out ServicePlan? plan) => ServicePlanDocument.Read(document, out plan);

    /// <summary>The plan as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => ServicePlanDocument.Write(Definition);

    /// <summary>
    /// Writes the plan as a JSON document through a writer of the caller, also inside a document of the caller's own. Nothing is put on the heap, so
    /// one writer serves any number of plans.
    /// </summary>
    public void WriteTo(Utf8JsonWriter json) => ServicePlanDocument.Write(Guard.Against.Null(json), Definition);

    /// <inheritdoc/>
    public bool Equals(ServicePlan? other) => other is not null && Definition == other.Definition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServicePlan);

    /// <inheritdoc/>
    public override int GetHashCode() => Definition.GetHashCode();

    /// <summary>Name and year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Service} {Year}");

    /// <summary>A line as the core reads it.</summary>
    internal ref readonly CountedUnits.Flat Line(int index) => ref index == 0 ? ref _firstLine : ref _furtherLines[index - 1];

    /// <summary>Haléře of the other public money of some sources.</summary>
    internal long OtherSourcesOf(int mask)
    {
        if ((OtherSourcesMask & mask) == 0)
            return 0;
        if ((OtherSourcesMask & ~mask) == 0)
            return OtherSourcesTotal;
        var sum = 0L;
        foreach (var other in Definition.OtherSources.AsSpan())
        {
            if ((other.Source.Bit & mask) != 0)
                sum += other.Amount.Hellers;
        }

        return sum;
    }

    private long ExternalOf(Explanations.StepDefinition step) => Definition.External.FirstOrDefault(value => value.Step == step)?.Amount.Hellers ?? -1;

    private static PlanInputs Flag(bool isGiven, PlanInputs input) => isGiven ? input : PlanInputs.None;
}
