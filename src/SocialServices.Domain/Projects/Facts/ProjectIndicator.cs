using NodaTime;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>
/// Indicator of a project as its documents name it (indikátor projektu), with or without a code of the programme, and with its targets in all
/// versions that sources state. Not checked yet: the project checks it.
/// </summary>
public sealed record ProjectIndicator
{
    /// <summary>Short id, unique in the project, such as "supported-persons".</summary>
    public required string Id { get; init => field = Guard.Against.Null(value, nameof(Id)); }

    /// <summary>Name as the document words it.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>What is counted; all targets are in it.</summary>
    public required Unit Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); }

    /// <summary>Where it stands.</summary>
    public required PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }

    /// <summary>The indicator of the programme; none where the document names no code.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>Whether the beneficiary is bound to the targets.</summary>
    public TargetObligation Obligation { get; init; } = TargetObligation.NotKnown;

    /// <summary>Targets, one for each type of service or one for all; empty where none is stated.</summary>
    public ValueList<ProjectTarget> Targets { get; init => field = Guard.Against.Null(value, nameof(Targets)); } = ValueList<ProjectTarget>.Empty;

    /// <summary>What a reader should know; empty where there is nothing.</summary>
    public BilingualText Remark { get; init; }

    /// <summary>The target of a type of service, or of all services; none where there is none.</summary>
    public ProjectTarget? TargetOf(ServiceType? service) => Targets.FirstOrDefault(target => target.Service == service);

    /// <summary>The targets in force of all types together; none where one of them is not decided or there are none.</summary>
    public Quantity? Total => Targets.Count > 0 && Targets.All(target => target.Value.InForce is not null)
        ? Targets.Select(target => target.Value.InForce!.Value).Aggregate((sum, value) => sum + value)
        : null;

    /// <summary>
    /// The targets for their evaluation: a version for each statement, in effect from the first day of its source; empty where no code of the
    /// programme is known.
    /// </summary>
    /// <exception cref="InvalidOperationException">A source of a target has no day.</exception>
    public ValueList<IndicatorTarget> ToTargets() => Indicator is null ? [] : Targets.Select(target => IndicatorTarget.Create(new()
    {
        Indicator = Indicator,
        Obligation = Obligation,
        Service = target.Service,
        Versions = target.Value.Statements.Select(statement => new TargetVersion(DayOf(statement.Source), statement.Value, Citation.Document(statement.Source.Title))).ToValueList(),
    })).ToValueList();

    private LocalDate DayOf(PublishedSource source) => source.AsOf?.Earliest
        ?? throw new InvalidOperationException($"The source '{source.Id}' of a target of '{Id}' has no day; state its asOf.");
}

/// <summary>Target of an indicator for a type of service (cílová hodnota druhu služby).</summary>
/// <param name="Service">The type; none for all services of the project.</param>
/// <param name="Value">What sources state, with a unit.</param>
public sealed record ProjectTarget(ServiceType? Service, Stated<Quantity> Value)
{
    /// <summary>What sources state, with a unit.</summary>
    public Stated<Quantity> Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>
    /// The target in force on a day: of the statements whose source is as of that day or before, the latest; none before the first one. A
    /// source without a day never counts.
    /// </summary>
    public Statement<Quantity>? InForceOn(LocalDate day) => Value.Statements
        .Where(statement => statement.Source.AsOf?.Earliest <= day)
        .OrderBy(statement => statement.Source.AsOf!.Value.Earliest)
        .LastOrDefault();
}
