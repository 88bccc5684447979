using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>
/// One service in a round of awards (služba v kole): of an assessment, of an outcome with problems, or of the plain values of a foreign
/// sheet. Not checked yet; the round checks it. Immutable and thread-safe.
/// </summary>
public sealed record RoundItem
{
    /// <summary>Name or identifier of the service; unique in a round.</summary>
    public required string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>Name or identifier of the provider, not blank; none where it is not known.</summary>
    public string? Provider { get; init; }

    /// <summary>Type of the service.</summary>
    public ServiceType? Type { get; init; }

    /// <summary>Municipality with extended powers in whose territory it is.</summary>
    public MunicipalityWithExtendedPowers? Area { get; init; }

    /// <summary>Priority from 1, which is the first.</summary>
    public int Priority { get; init; } = 1;

    /// <summary>Optimal amount in crowns, zero or more.</summary>
    public required Money Optimum { get; init; }

    /// <summary>Amount after the limits of the service in crowns, zero or more; over all rounds it is never passed.</summary>
    public required Money Capped { get; init; }

    /// <summary>Which limit made the capped amount of the optimum; none where none did or the sheet does not say.</summary>
    public AwardLimit Limit { get; init; }

    /// <summary>What a reader of the assessment must know.</summary>
    public AssessmentNotes Notes { get; init; }

    /// <summary>Requested amount in crowns, over all rounds.</summary>
    public Money? Request { get; init; }

    /// <summary>Least award in crowns, over all rounds; a multiple of the rounding step. What happens below it is stated by the round.</summary>
    public Money? Least { get; init; }

    /// <summary>Most award in crowns, over all rounds, besides the capped amount.</summary>
    public Money? Most { get; init; }

    /// <summary>The ceiling less other public money known and promised, in crowns; none where the ceiling is not known.</summary>
    public Money? Room { get; init; }

    /// <summary>
    /// Award that a single assessment proposes, in crowns; where it does not pass the capped amount, a service that is not reduced gets
    /// exactly this.
    /// </summary>
    public Money? Proposal { get; init; }

    /// <summary>What earlier rounds awarded in crowns, net of what was returned.</summary>
    public Money Earlier { get; init; }

    /// <summary>
    /// What a later round is about for the service, in crowns: it gets at most this, and the division weighs by it. None for all that is left
    /// to the optimum.
    /// </summary>
    public Money? TopUp { get; init; }

    /// <summary>Counted units, where a later round tops up per unit and the item is not of an assessment.</summary>
    public ValueList<UnitCount> Units { get; init => field = Guard.Against.Null(value, nameof(Units)); } = ValueList<UnitCount>.Empty;

    /// <summary>Why there is nothing to divide for; an item with an error stays in the round and gets no award.</summary>
    public ValidationReport Problems { get; init => field = Guard.Against.Null(value, nameof(Problems)); } = ValidationReport.Clean;

    /// <summary>The assessment, whose steps the explanation of the award shows; none for plain values.</summary>
    public CompensationAssessment? Assessment { get; init; }

    /// <summary>An item of an assessment.</summary>
    /// <exception cref="InvalidOperationException">The assessment is the default value.</exception>
    public static RoundItem Of(CompensationAssessment assessment)
    {
        var (rules, plan) = (assessment.Rules, assessment.Plan);
        return new()
        {
            Service = plan.Service,
            Type = rules.Service,
            Optimum = assessment.Optimum,
            Capped = assessment.Capped,
            Limit = assessment.Limit,
            Notes = assessment.Notes,
            Request = plan.Definition.Request,
            Least = rules.Definition.Limits.Minimum,
            Room = assessment.Ceiling is { } ceiling ? Money.Max(ceiling - Money.FromHellers(plan.OtherSourcesTotal), Money.Zero) : null,
            Proposal = assessment.Proposal,
            Assessment = assessment,
        };
    }

    /// <summary>An item of an outcome: its assessment, or its problems.</summary>
    /// <param name="plan">The plan at whose position the outcome stands.</param>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentException">The outcome is the default value, so the plan was not assessed.</exception>
    public static RoundItem Of(ServicePlan plan, AssessmentOutcome outcome)
    {
        Guard.Against.Null(plan);
        if (outcome == default)
            throw new ArgumentException($"An outcome of the plan of '{plan.Service}' is expected, not the default value; assess the plan first.", nameof(outcome));
        return outcome.IsAssessed
            ? Of(outcome.Assessment)
            : new() { Service = plan.Service, Type = plan.Type, Optimum = Money.Zero, Capped = Money.Zero, Request = plan.Definition.Request, Problems = outcome.Problems };
    }

    /// <summary>
    /// The item with another request. One of an assessment is assessed again by the same rules; of plain values, the capped amount becomes the
    /// lowest of the optimum, the request and the room.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The request is negative.</exception>
    /// <exception cref="InvalidOperationException">A limit other than the request decided plain values, so that the capped amount can't be told.</exception>
    /// <exception cref="DomainValidationException">The plan does not fit the rules with this request.</exception>
    public RoundItem WithRequest(Money request)
    {
        Guard.Against.OutOfRange(request, Money.Zero, Money.MaxValue);
        if (Assessment is { } assessment)
        {
            var again = Of(assessment.Rules.Assess(ServicePlan.Create(assessment.Plan.Definition with { Request = request })));
            return again with { Provider = Provider, Area = Area, Priority = Priority, Most = Most, Least = Least, Earlier = Earlier };
        }

        if (Limit is not (AwardLimit.Request or AwardLimit.None) || (Limit == AwardLimit.None && Capped < Optimum && Capped != Request))
            throw new InvalidOperationException($"The capped amount of '{Service}' was not decided by its request, so another request does not tell a new one; give a new item.");
        var capped = Money.Min(Optimum, request);
        return this with
        {
            Request = request,
            Capped = Room is { } room ? Money.Min(capped, room) : capped,
            Limit = Room < capped ? AwardLimit.Ceiling : request < Optimum ? AwardLimit.Request : AwardLimit.None,
            Notes = Notes & ~AssessmentNotes.RaisedToMinimum,
            Proposal = null,
        };
    }

    /// <summary>Service and capped amount in one invariant line.</summary>
    public override string ToString() => $"{Service}: optimum {Optimum}, capped {Capped}";

    /// <summary>Counted units: those of the item, else those of its assessment.</summary>
    internal IEnumerable<UnitCount> CountedUnits()
    {
        if (Units.Count > 0 || Assessment is not { } assessment)
            return Units;
        var weight = assessment.Rules.Definition.Weight;
        return assessment.Plan.Units.Select(line =>
            new UnitCount(weight == TimeWeight.EachDay ? Unit.BedDay : line.Unit, line.Counted.Exactly(weight, assessment.Plan.Year)));
    }
}

/// <summary>Exact number of counted units (započtené jednotky).</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many, zero or more.</param>
public sealed record UnitCount(Unit Unit, Exact Count)
{
    /// <summary>What is counted.</summary>
    public Unit Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); } = Guard.Against.Null(Unit);
}
