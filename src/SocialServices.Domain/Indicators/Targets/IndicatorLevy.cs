using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// Levy for indicators that were not fulfilled (odvod za nenaplnění indikátorů), by the brackets of the caller. It is the reduced levy that a
/// grant decision sets for this breach; who assesses it, by which act, is said by <see cref="Compensation.Sanctions.Levy"/>, to which
/// <see cref="ToLowerLevy"/> leads. Value-equal and immutable.
/// </summary>
public sealed record IndicatorLevy
{
    private IndicatorLevy(LevyRules rules, Money levyBase, ValueList<LevyOfKind> kinds)
    {
        Rules = rules;
        Base = levyBase;
        Kinds = kinds;
        var sum = kinds.Aggregate(Exact.Zero, (sum, each) => sum + each.Amount);
        ExactAmount = rules.Combination == LevyCombination.Sum
            ? Exact.Min(sum, levyBase.ToExact())
            : kinds.Aggregate(Exact.Zero, (largest, each) => Exact.Max(largest, each.Amount));
        Amount = Money.Min(levyBase, rules.Rounding.Round(ExactAmount));
    }

    /// <summary>The rules.</summary>
    public LevyRules Rules { get; }

    /// <summary>The amount of which the percentages are: the grant used on the project, as the decision defines it.</summary>
    public Money Base { get; }

    /// <summary>The levies for outputs and for results, as far as they were given.</summary>
    public ValueList<LevyOfKind> Kinds { get; }

    /// <summary>The levy before rounding, in crowns.</summary>
    public Exact ExactAmount { get; }

    /// <summary>The levy, from 0 Kč to the base.</summary>
    public Money Amount { get; }

    /// <summary>The levy for the total fulfilments of a project.</summary>
    /// <param name="rules">The rules of the document that binds the project.</param>
    /// <param name="levyBase">The amount of which the percentages are, zero or more.</param>
    /// <param name="totals">The total fulfilment of the outputs, of the results, or of both.</param>
    /// <exception cref="ArgumentException">There is no total, or two of one kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The base is negative, or the number is no combination.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The rules have no brackets for a kind that has a total fulfilment.</exception>
    public static IndicatorLevy Of(LevyRules rules, Money levyBase, params ValueList<TotalFulfilment> totals)
    {
        Guard.Against.Null(rules);
        Guard.Against.EnumOutOfRange(rules.Combination, nameof(rules));
        Guard.Against.OutOfRange(levyBase, Money.Zero, Money.MaxValue);
        if (Guard.Against.Null(totals).Count == 0 || totals.Select(total => total.Kind).Distinct().Count() != totals.Count)
            throw new ArgumentException("A total fulfilment of the outputs, of the results or of both is expected, each once.", nameof(totals));
        return new(rules, levyBase, totals.OrderBy(total => total.Kind).Select(total => LevyOfKind.Of(rules, levyBase, total)).ToValueList());
    }

    /// <summary>The levy as the lower levy of a breach of budgetary discipline.</summary>
    public LowerLevy ToLowerLevy() => LowerLevy.Of(Amount, Rules.Source);

    /// <summary>The levy with its explanation.</summary>
    public Explained<IndicatorLevy> Explain() => new(this, new(TargetSteps.Levy, Figure.Amount(Amount))
    {
        Operands = [new("base", OperandOrigin.Input, new("základ odvodu", "base of the levy"), Figure.Amount(Base), Rules.Source)],
        Calculation = Kinds.Count < 2 ? default : Rules.Combination == LevyCombination.Sum
            ? Calculation.Join("+", Kinds.Select(each => Figure.Amount(each.Amount)).ToArray())
            : new($"vyšší z: {Listed(Language.Czech)}", $"larger of: {Listed(Language.English)}"),
        Rounding = ExactAmount == Amount.ToExact() ? null : new(Rules.Rounding, ExactAmount, Amount),
        Reason = Reason(),
        Citations = TargetSteps.Levy.Citations,
        Parts = Kinds.Select(each => each.Explain(this)).ToValueList(),
    });

    private string Listed(Language language) => string.Join("; ", Kinds.Select(each => Figure.Amount(each.Amount).ToText(language)));

    private BilingualText Reason()
    {
        if (Amount == Money.Zero)
            return new("Odvod nevzniká.", "There is no levy.");
        if (Kinds.Count < 2)
            return default;
        if (Rules.Combination == LevyCombination.Larger)
            return new("Použije se vyšší z\u00A0odvodů.", "The larger levy is used.");
        return ExactAmount == Base.ToExact()
            ? new("Odvody se sčítají, nejvýše do základu.", "The levies add up, at most to the base.")
            : new("Odvody se sčítají.", "The levies add up.");
    }
}

/// <summary>Levy for the outputs or for the results (odvod za výstupy nebo za výsledky), exact.</summary>
/// <param name="Total">The total fulfilment.</param>
/// <param name="Bracket">The bracket in which it lies; none where there is no levy.</param>
/// <param name="Amount">The levy in crowns, not rounded.</param>
public sealed record LevyOfKind(TotalFulfilment Total, LevyBracket? Bracket, Exact Amount)
{
    internal static LevyOfKind Of(LevyRules rules, Money levyBase, TotalFulfilment total)
    {
        if (total.Value is not { } value)
            return new(total, null, Exact.Zero);
        var schedule = rules.ScheduleOf(total.Kind) ?? throw new LegalParameterNotDefinedException(
            $"indicator.levy.{(total.Kind == IndicatorKind.Output ? "outputs" : "results")}", new($"pásma odvodu za {total.Kind.Plural().Czech}", $"brackets of the levy for {total.Kind.Plural().English}"),
            total.Counted[0].Fulfilments[0].LastDayOfRealisation, [],
            new($"pravidla je neuvádějí ({rules.Source.ToText(Language.Czech)})", $"the rules have none ({rules.Source.ToText(Language.English)})"),
            new("Doplňte je do LevyRules podle rozhodnutí o\u00A0poskytnutí dotace.", "Add them to LevyRules by the grant decision."));
        var bracket = schedule.At(value);
        return new(total, bracket, bracket is null ? Exact.Zero : levyBase * bracket.Levy);
    }

    internal Explanation Explain(IndicatorLevy levy)
    {
        var schedule = levy.Rules.ScheduleOf(Total.Kind);
        return new(TargetSteps.LevyOfKind, Figure.Amount(Amount))
        {
            Subject = Total.Kind.Plural(),
            Operands = Bracket is null ? [] : [new("rate", OperandOrigin.Parameter, BracketName(schedule!), Figure.Share(Bracket.Levy), levy.Rules.Source)],
            Calculation = Bracket is null ? default : Calculation.Join("×", Figure.Amount(levy.Base), Figure.Share(Bracket.Levy)),
            Reason = Total.Value is null || Bracket is not null ? default : new(
                $"Od naplnění {schedule!.NoLevyFrom.ToText(Language.Czech)} se neodvádí.", $"From a fulfilment of {schedule.NoLevyFrom.ToText(Language.English)} on there is no levy."),
            Warnings = Total.Value is null || schedule!.Reservation == default ? [] : [schedule.Reservation],
            Parts = [Total.Explain().Explanation],
        };
    }

    private BilingualText BracketName(LevySchedule schedule)
    {
        var (from, to) = (Bracket!.From, schedule.UpperEdgeOf(Bracket));
        return new(
            $"sazba pásma od {from.ToText(Language.Czech)} včetně do {to.ToText(Language.Czech)}", $"rate of the bracket from {from.ToText(Language.English)}, included, to {to.ToText(Language.English)}");
    }
}
