using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// Brackets of a levy for the total fulfilment of the outputs or of the results (pásma odvodu): each from its lower edge, included, to the
/// edge above, not included. The percentages are the caller's; no source has them. Value-equal and immutable.
/// </summary>
public sealed record LevySchedule
{
    private LevySchedule(Rate noLevyFrom, ValueList<LevyBracket> brackets, BilingualText reservation)
    {
        NoLevyFrom = noLevyFrom;
        Brackets = brackets;
        Reservation = reservation;
    }

    /// <summary>From this fulfilment on there is no levy.</summary>
    public Rate NoLevyFrom { get; }

    /// <summary>The brackets, from the highest fulfilment to zero.</summary>
    public ValueList<LevyBracket> Brackets { get; }

    /// <summary>What to confirm before relying on the edges; empty where the caller stated all of them.</summary>
    public BilingualText Reservation { get; }

    /// <summary>A schedule of brackets that cover every fulfilment below an edge.</summary>
    /// <param name="noLevyFrom">From this fulfilment on there is no levy; above 0.</param>
    /// <param name="brackets">The brackets by falling lower edge, the last from 0; a lower fulfilment has no lower levy.</param>
    /// <exception cref="ArgumentException">The edges do not fall from below the first one to 0, or a levy is not above 0, above 1, or lower than that of a better bracket.</exception>
    public static LevySchedule Of(Rate noLevyFrom, params ValueList<LevyBracket> brackets) => Checked(noLevyFrom, brackets, default);

    /// <summary>
    /// A schedule for the outputs of OPZ: from 85 % on there is no levy. The edge is probable, not confirmed by the wording of a decision, and the
    /// explanation says so; the other edges and all percentages are the caller's.
    /// </summary>
    /// <param name="brackets">The brackets below 85 % by falling lower edge, the last from 0.</param>
    /// <exception cref="ArgumentException">The brackets break the rules of <see cref="Of"/>.</exception>
    public static LevySchedule OfEmploymentOutputs(params ValueList<LevyBracket> brackets) => Checked(Rate.Percent(85), brackets, new(
        "Hranice 85\u00A0%, od které se u\u00A0výstupů OPZ neodvádí, je pravděpodobná; ověřte ji v\u00A0rozhodnutí o\u00A0poskytnutí dotace.",
        "The edge of 85% from which there is no levy for outputs of OPZ is probable; check it in the grant decision."));

    /// <summary>The bracket in which a total fulfilment lies; none from the first edge on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fulfilment is negative.</exception>
    public LevyBracket? At(Exact fulfilment) => fulfilment.IsNegative
        ? throw new ArgumentOutOfRangeException(nameof(fulfilment), fulfilment, "A fulfilment of zero or more is expected.")
        : fulfilment >= NoLevyFrom.ToExact() ? null : Brackets.First(bracket => fulfilment >= bracket.From.ToExact());

    /// <summary>The edge above a bracket, not included.</summary>
    internal Rate UpperEdgeOf(LevyBracket bracket) => Brackets.TakeWhile(each => each != bracket).LastOrDefault()?.From ?? NoLevyFrom;

    private static LevySchedule Checked(Rate noLevyFrom, ValueList<LevyBracket> brackets, BilingualText reservation)
    {
        Guard.Against.Null(brackets);
        var edges = brackets.Select(bracket => bracket.From).Prepend(noLevyFrom).ToList();
        if (brackets.Count == 0 || edges[^1] != Rate.Zero || edges.Zip(edges.Skip(1)).Any(pair => pair.Second >= pair.First))
            throw new ArgumentException($"Brackets whose lower edges fall from below {noLevyFrom.ToText(Language.English)} to 0% are expected.", nameof(brackets));
        var levies = brackets.Select(bracket => bracket.Levy).ToList();
        if (levies.Exists(levy => levy <= Rate.Zero || levy > Rate.One) || levies.Zip(levies.Skip(1)).Any(pair => pair.Second < pair.First))
            throw new ArgumentException("Levies above 0%, at most 100%, are expected, none lower than that of a better fulfilment.", nameof(brackets));
        return new(noLevyFrom, brackets, reservation);
    }
}

/// <summary>Bracket of a levy (pásmo odvodu).</summary>
/// <param name="From">The lower edge of the total fulfilment, included; 0 in the last bracket.</param>
/// <param name="Levy">The share of the base that is levied, above 0 and at most 1.</param>
public sealed record LevyBracket(Rate From, Rate Levy);
