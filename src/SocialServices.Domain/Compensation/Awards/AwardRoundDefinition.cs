using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>What a round of awards divides and how (zadání kola dotací); not checked yet. <see cref="AwardRound.Divide(AwardRoundDefinition)"/> checks it.</summary>
public sealed record AwardRoundDefinition
{
    /// <summary>Name of the round or programme, for people; empty for none.</summary>
    public BilingualText Name { get; init; }

    /// <summary>Number of the round from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>What a later round is about; none for the first one.</summary>
    public LaterRound? Later { get; init; }

    /// <summary>Calendar year of the services.</summary>
    public required int Year { get; init; }

    /// <summary>The services.</summary>
    public required ValueList<RoundItem> Items { get; init => field = Guard.Against.Null(value, nameof(Items)); }

    /// <summary>Money to divide, in crowns, zero or more.</summary>
    public required Money Allocation { get; init; }

    /// <summary>How the money is divided.</summary>
    public required ReductionSetting Reduction { get; init => field = Guard.Against.Null(value, nameof(Reduction)); }

    /// <summary>Rounding of each award.</summary>
    public required RoundingRule Rounding { get; init; }

    /// <summary>What happens to an award below the least one; stated exactly when a service has a least award.</summary>
    public MinimumPolicy? BelowLeast { get; init; }

    /// <summary>Whose money it is; none when the caller leaves it open.</summary>
    public PublicSource? Funding { get; init; }

    /// <summary>Where reduction and rounding are stated, such as the methodology.</summary>
    public Citation? Source { get; init; }

    /// <summary>The round of assessments of one methodology, which gives rounding, least award and money.</summary>
    /// <param name="assessments">At least one assessment.</param>
    /// <param name="allocation">Money to divide.</param>
    /// <param name="reduction">The reduction; none for that of the methodology. Order and remainder are those of the methodology where it states a reduction.</param>
    /// <exception cref="DomainValidationException">There is no assessment, the methodologies differ, or none states a reduction.</exception>
    public static AwardRoundDefinition Of(IEnumerable<CompensationAssessment> assessments, Money allocation, Reduction? reduction = null) =>
        Of(Guard.Against.Null(assessments).Select(RoundItem.Of).ToValueList(), allocation, reduction);

    /// <summary>The round of outcomes of one methodology; a row with problems stays in it and gets no award.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="outcomes">The outcomes, each at the position of its plan.</param>
    /// <param name="allocation">Money to divide.</param>
    /// <param name="reduction">The reduction; none for that of the methodology.</param>
    /// <exception cref="ArgumentException">The two spans differ in length, or an outcome is the default value, so its plan was not assessed.</exception>
    /// <exception cref="DomainValidationException">No row was assessed, the methodologies differ, or none states a reduction.</exception>
    public static AwardRoundDefinition Of(ReadOnlySpan<ServicePlan> plans, ReadOnlySpan<AssessmentOutcome> outcomes, Money allocation, Reduction? reduction = null)
    {
        if (plans.Length != outcomes.Length)
            throw new ArgumentException($"As many outcomes as plans are expected: {plans.Length}, not {outcomes.Length}.", nameof(outcomes));
        var items = new RoundItem[plans.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = RoundItem.Of(Guard.Against.NullItem(plans[i], i, nameof(plans)), outcomes[i]);
        return Of(new ValueList<RoundItem>(items), allocation, reduction);
    }

    private static AwardRoundDefinition Of(ValueList<RoundItem> items, Money allocation, Reduction? reduction)
    {
        var problems = new ProblemList();
        var methodology = items.FirstOrDefault(item => item.Assessment is not null)?.Assessment!.Value.Rules.Methodology;
        if (methodology is null)
        {
            problems.Fail(RoundProblemCodes.Empty, "$.items", new("V kole není žádná posouzená služba.", "There is no assessed service in the round."));
            throw new DomainValidationException(problems.Report);
        }

        var definition = methodology.Definition;
        for (var i = 0; i < items.Count; i++)
        {
            var other = items[i].Assessment?.Rules.Methodology;
            problems.Require(other is null || ReferenceEquals(other, methodology) || other == methodology, RoundProblemCodes.Methodology, FormattableString.Invariant($"$.items[{i}]"), new(
                $"Služba '{items[i].Service}' je posouzena podle metodiky {other?.Definition.Id}, první služba podle {definition.Id}; jedno kolo se dělí podle jedné metodiky.",
                $"The service '{items[i].Service}' is assessed by the methodology {other?.Definition.Id}, the first one by {definition.Id}; a round is divided by one methodology."));
        }

        problems.Require(reduction is not null || definition.Reduction is not null, RoundProblemCodes.NoReduction, "$.reduction", new(
            $"Metodika {definition.Id} krácení nestanoví; uveďte je v její části 'reduction', nebo je předejte, například Reduction.Uniform.",
            $"The methodology {definition.Id} states no reduction; state it in its section 'reduction', or pass one, such as Reduction.Uniform."));
        problems.Report.ThrowIfErrors();

        var setting = definition.Reduction ?? ReductionSetting.Of(reduction!);
        return new()
        {
            Name = definition.Name,
            Year = definition.Year,
            Items = items,
            Allocation = allocation,
            Reduction = reduction is null ? setting : setting with { Reduction = reduction },
            Rounding = definition.AwardRounding,
            BelowLeast = definition.Limits.BelowMinimum,
            Funding = definition.Funding,
            Source = items.First(item => item.Assessment is not null).Assessment!.Value.Rules.CitationOfMethodology(),
        };
    }
}
