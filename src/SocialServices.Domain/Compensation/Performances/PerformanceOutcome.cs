using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>
/// What a shortfall of performance cuts of an amount (výsledek krácení za nenaplnění závazku). A cut is a result, not an error; it is between
/// nothing and the whole amount, rounded once. More than was promised gives no more money.
/// </summary>
public sealed record PerformanceOutcome
{
    private readonly Citation _source;

    private PerformanceOutcome(PerformanceSetting setting, Citation source, Money amount, ValueList<MeasureCut> measures)
    {
        _source = source;
        Setting = setting;
        Amount = amount;
        Measures = measures;
        ExactCut = setting.Several == SeveralMeasures.Worst
            ? measures.Max(measure => measure.Cut)
            : Exact.Min(amount.ToExact(), measures.Aggregate(Exact.Zero, (sum, measure) => sum + measure.Cut));
        Cut = Money.Min(amount, setting.Rounding.Round(ExactCut));
        Binding = measures.Aggregate((binding, measure) => measure.Outweighs(binding) ? measure : binding);
    }

    /// <summary>The rules.</summary>
    public PerformanceSetting Setting { get; }

    /// <summary>The amount that is cut: the ceiling, the price or the award, as the setting says.</summary>
    public Money Amount { get; }

    /// <summary>Every measure in the given order.</summary>
    public ValueList<MeasureCut> Measures { get; }

    /// <summary>The cut before rounding, in crowns.</summary>
    public Exact ExactCut { get; }

    /// <summary>The cut, from 0 Kč to the whole amount.</summary>
    public Money Cut { get; }

    /// <summary>What is left of the amount: the amount less the cut.</summary>
    public Money Remaining => Amount - Cut;

    /// <summary>The measure with the highest cut; of equal ones that of the lowest fulfilment, then the first.</summary>
    public MeasureCut Binding { get; }

    /// <summary>Performance over commitment of the binding measure; never rounded.</summary>
    public Exact Fulfilment => Binding.Measured.Fulfilment;

    /// <summary>What is missing in the binding measure, in its units.</summary>
    public Exact Shortfall => Binding.Measured.Shortfall;

    /// <summary>The cut of an amount by a setting.</summary>
    /// <param name="setting">The rules.</param>
    /// <param name="amount">The amount that the setting cuts, zero or more.</param>
    /// <param name="measured">The commitments with their performance, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentException">
    /// Nothing is measured, the setting has no rule for a measure or does not say what several of them do, or the parts of the amount do not fit it.
    /// </exception>
    /// <exception cref="DomainValidationException">The setting breaks rules; the report names all of them.</exception>
    public static PerformanceOutcome Of(PerformanceSetting setting, Money amount, params ValueList<MeasuredCommitment> measured) =>
        Of(setting, Citation.Document(Guard.Against.Null(setting).Source), amount, measured);

    /// <summary>The cut with its explanation.</summary>
    public Explained<PerformanceOutcome> Explain() => new(this, new(PerformanceSteps.Cut, Figure.Amount(Cut))
    {
        Operands = [new("amount", OperandOrigin.Input, NameOf(Setting.On), Figure.Amount(Amount))],
        Calculation = Measures.Count < 2 || Setting.Several == SeveralMeasures.Worst
            ? default
            : Calculation.Join("+", Measures.Select(measure => Figure.Amount(measure.Cut)).ToArray()),
        Rounding = ExactCut == Cut.ToExact() ? null : new(Setting.Rounding, ExactCut, Cut),
        Reason = Reason(),
        Parts = Measures.Select(measure => measure.Explain(_source, isPart: Setting.Several == SeveralMeasures.Parts && Measures.Count > 1)).ToValueList(),
    });

    internal static PerformanceOutcome Of(PerformanceSetting setting, Citation source, Money amount, ValueList<MeasuredCommitment> measured)
    {
        var faults = setting.Faults("$.performance").Select(fault => Problem.Error(fault.Code, fault.Path, fault.Text)).ToValueList();
        new ValidationReport(faults).ThrowIfErrors();
        Guard.Against.OutOfRange(amount, Money.Zero, Money.MaxValue);
        if (Guard.Against.Null(measured).Count == 0)
            throw new ArgumentException("At least one measured commitment is expected.", nameof(measured));
        if (measured.Count > 1 && setting.Several is null)
            throw new ArgumentException("The setting must say what several measures of one service do: 'worst', 'sum' or 'parts'.", nameof(setting));
        if (measured.CountBy(each => each).FirstOrDefault(count => count.Value > 1).Key is { } repeated)
            throw new ArgumentException($"Each measured commitment once is expected; that of '{repeated.Measure}' stands twice.", nameof(measured));
        CheckParts(setting, amount, measured);
        return new(setting, source, amount, measured.Select(each => new MeasureCut(each, RuleFor(each.Measure), each.Part ?? amount)).ToValueList());

        ShortfallRule RuleFor(PerformanceMeasure measure) => setting.RuleFor(measure)
            ?? throw new ArgumentException($"The setting has no rule for the measure '{measure}' and none for every other measure; add one of them.", nameof(setting));
    }

    private static void CheckParts(PerformanceSetting setting, Money amount, ValueList<MeasuredCommitment> measured)
    {
        if (setting.Several != SeveralMeasures.Parts)
        {
            if (measured.Any(each => each.Part is not null))
                throw new ArgumentException("Measures share the amount by this setting; a part of the amount is given only with 'parts'.", nameof(measured));
            return;
        }

        if (measured is [{ Part: null }])
            return; // a single measure has the whole amount
        if (measured.FirstOrDefault(each => each.Part is null) is { } missing)
            throw new ArgumentException($"Each measure cuts its own part of the amount by this setting; the part of '{missing.Measure}' is missing.", nameof(measured));
        var sum = Money.Sum(measured.Select(each => each.Part!.Value));
        if (sum != amount)
            throw new ArgumentException($"The parts of the measures must sum to the amount, {amount}, not to {sum}.", nameof(measured));
    }

    private BilingualText Reason()
    {
        var left = Cut == Money.Zero
            ? new("Částka se nekrátí.", "Nothing is cut.")
            : new BilingualText($"Zbývá {Remaining.ToText(Language.Czech)} (rozdílem).", $"What is left is {Remaining.ToText(Language.English)} (by difference).");
        var why = (Setting.Several, Measures.Count > 1, IsCapped: Setting.Several == SeveralMeasures.Sum && ExactCut == Amount.ToExact()) switch
        {
            (_, false, _) => default,
            (_, _, true) => new BilingualText("Krácení podle ukazatelů se sčítají, nejvýše do celé částky. ", "The cuts of the measures add up, at most to the whole amount. "),
            (SeveralMeasures.Sum, _, _) => new BilingualText("Krácení podle ukazatelů se sčítají. ", "The cuts of the measures add up. "),
            (SeveralMeasures.Parts, _, _) => new BilingualText("Každý ukazatel krátí svou část částky. ", "Each measure cuts its own part of the amount. "),
            _ when Binding.Cut == Exact.Zero => default,
            _ => new BilingualText($"Platí nejvyšší krácení: {Binding.Measured.Measure.Name.Czech}. ", $"The highest cut counts: {Binding.Measured.Measure.Name.English}. "),
        };
        return new(why.Czech + left.Czech, why.English + left.English);
    }

    private static BilingualText NameOf(CutAmount amount) => amount switch
    {
        CutAmount.Ceiling => new("vyrovnávací platba", "ceiling"),
        CutAmount.Price => new("cena plnění", "contract price"),
        _ => new("dotace", "award"),
    };
}

/// <summary>Cut of one measure (krácení podle ukazatele), exact.</summary>
public sealed record MeasureCut
{
    internal MeasureCut(MeasuredCommitment measured, ShortfallRule rule, Money amount)
    {
        Measured = measured;
        Rule = rule;
        Amount = amount;
        Share = rule.ShareCutAt(measured.Fulfilment);
    }

    /// <summary>The commitment and its performance.</summary>
    public MeasuredCommitment Measured { get; }

    /// <summary>The rule of the measure.</summary>
    public ShortfallRule Rule { get; }

    /// <summary>The amount or the part of it that this measure cuts.</summary>
    public Money Amount { get; }

    /// <summary>The share of the amount that is cut, from 0 to 1.</summary>
    public Exact Share { get; }

    /// <summary>The cut in crowns, not rounded.</summary>
    public Exact Cut => Amount.ToExact() * Share;

    internal bool Outweighs(MeasureCut other) => Cut > other.Cut || (Cut == other.Cut && Measured.Fulfilment < other.Measured.Fulfilment);

    internal Explanation Explain(Citation source, bool isPart) => new(PerformanceSteps.Measure, Figure.Amount(Cut))
    {
        Subject = Measured.Measure.Name,
        Operands =
        [
            .. isPart ? (Operand[])[new("part", OperandOrigin.Input, new("část částky", "part of the amount"), Figure.Amount(Amount))] : [],
            new("rule", OperandOrigin.Parameter, new("pravidlo krácení", "rule of cutting"), Figure.Text(BilingualText.Of(Rule.ToText)), source),
        ],
        Calculation = Share == Exact.Zero ? default : Formula(),
        Reason = Reason(),
        Parts = [Measured.Explain()],
    };

    // The missing units over the committed ones, so that no rounded ratio stands in the formula; the fraction itself where they are no decimals.
    private BilingualText Formula()
    {
        var amount = Figure.Amount(Amount);
        if (Rule is ShortfallRule.Stepped)
            return Calculation.Join("×", amount, Figure.Share(Share));
        var (missing, committed) = (Share * Measured.Commitment.Amount, Measured.Commitment.Amount);
        var ratio = missing.IsDecimal(4) && committed.IsDecimal(4)
            ? Calculation.Join("÷", Measured.Measure.Figure(missing), Measured.Measure.Figure(committed))
            : BilingualText.Same(Share.ToString());
        return new($"{amount.ToText(Language.Czech)} × {ratio.Czech}", $"{amount.ToText(Language.English)} × {ratio.English}");
    }

    private BilingualText Reason()
    {
        if (Measured.Fulfilment > Exact.One)
            return new("Závazek je naplněn; výkon nad závazek částku nezvyšuje.", "The commitment is met; more than was promised does not raise the amount.");
        if (Measured.Fulfilment == Exact.One)
            return new("Závazek je naplněn.", "The commitment is met.");
        if (Share == Exact.Zero)
            return new("Nenaplnění je v\u00A0mezích, ve kterých se nekrátí.", "The shortfall is within what is not cut.");
        return Rule switch
        {
            ShortfallRule.Proportional each => new(
                $"Naplnění je {each.Edge.ToText(Language.Czech)}; krátí se celý nenaplněný rozsah.", $"The fulfilment is {each.Edge.ToText(Language.English)}; the whole shortfall is cut."),
            ShortfallRule.ExcessOnly each => new(
                $"Naplnění je {each.Edge.ToText(Language.Czech)}; krátí se jen rozsah chybějící do {each.Edge.Fulfilment.ToText(Language.Czech)} závazku.",
                $"The fulfilment is {each.Edge.ToText(Language.English)}; only what is missing to {each.Edge.Fulfilment.ToText(Language.English)} of the commitment is cut."),
            ShortfallRule.Stepped each when each.StepAt(Measured.Fulfilment) is { } step => new(
                $"Naplnění je {step.Edge.ToText(Language.Czech)}; krátí se {step.Cut.ToText(Language.Czech)} částky.",
                $"The fulfilment is {step.Edge.ToText(Language.English)}; {step.Cut.ToText(Language.English)} of the amount is cut."),
            _ => default,
        };
    }
}

/// <summary>Performance cuts by the rules of a methodology (krácení podle metodiky).</summary>
public static class PerformanceCutting
{
    /// <summary>The cut of an amount by what the methodology says of performance.</summary>
    /// <param name="rules">The resolved rules.</param>
    /// <param name="amount">The amount that the methodology cuts, zero or more.</param>
    /// <param name="measured">The commitments with their performance, at least one.</param>
    /// <exception cref="LegalParameterNotDefinedException">The methodology says nothing of performance.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentException">
    /// Nothing is measured, the methodology has no rule for a measure or does not say what several of them do, or the parts of the amount do not fit it.
    /// </exception>
    public static PerformanceOutcome CutForPerformance(this CompensationRules rules, Money amount, params ValueList<MeasuredCommitment> measured)
    {
        var methodology = Guard.Against.Null(rules).Methodology.Definition;
        var setting = methodology.Performance ?? throw new LegalParameterNotDefinedException(
            $"{methodology.Id}.performance", new("krácení za nenaplnění závazku", "performance cut"), rules.YearDays.Start, [],
            new("metodika o něm nic neříká", "the methodology says nothing of it"),
            new("Doplňte oddíl performance, nebo předejte pravidla smlouvy do PerformanceOutcome.Of.", "Add the section performance, or pass the rules of the contract to PerformanceOutcome.Of."));
        return PerformanceOutcome.Of(setting, rules.CitationOf(setting.Source), amount, measured);
    }
}
