using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// Fulfilment of a target (naplnění indikátoru): what was achieved over the target in force on the last day of realisation, lowered first by
/// the part of the grant that was not drawn. Exact, never rounded; value-equal and immutable.
/// </summary>
public sealed record IndicatorFulfilment
{
    private static readonly Citation EmploymentRule = Citation.Document(new(
        "rozhodnutí o\u00A0poskytnutí dotace z\u00A0OPZ, část III bod 2.1", "grant decision of OPZ, part III, point 2.1"));

    private readonly Citation? _rule;

    private IndicatorFulfilment(IndicatorTarget target, Exact achieved, Unit unit, LocalDate lastDay, GrantDrawing? drawing, Citation? rule)
    {
        Target = target;
        Achieved = achieved;
        Unit = unit;
        LastDayOfRealisation = lastDay;
        Drawing = drawing;
        _rule = rule;
    }

    /// <summary>The target with all its versions.</summary>
    public IndicatorTarget Target { get; }

    /// <summary>What was achieved, zero or more of the unit.</summary>
    public Exact Achieved { get; }

    /// <summary>The unit of both.</summary>
    public Unit Unit { get; }

    /// <summary>The last day of realisation of the project.</summary>
    public LocalDate LastDayOfRealisation { get; }

    /// <summary>How much of the grant was drawn; none where the target is not lowered by it.</summary>
    public GrantDrawing? Drawing { get; }

    /// <summary>The version of the target that was in force; none where there was none.</summary>
    public TargetVersion? Version => Target.InForceAt(LastDayOfRealisation);

    /// <summary>The target that the achieved value is compared with, after both changes and drawing; none where no target is set.</summary>
    public Exact? ComparedTarget => Version?.Value?.ToExact() is { } value ? Drawing is null ? value : value * Drawing.Part : null;

    /// <summary>Whether there is a fulfilment, and if not, why.</summary>
    public FulfilmentState State => Version?.Value is null ? FulfilmentState.NoTarget
        : Target.Obligation == TargetObligation.NotObligatory ? FulfilmentState.NoObligation
        : ComparedTarget == Exact.Zero ? FulfilmentState.NothingDrawn
        : FulfilmentState.Measured;

    /// <summary>Achieved over the target, above 1 for more than was promised; none where there is no target, no obligation, or nothing was drawn.</summary>
    public Exact? Ratio => State == FulfilmentState.Measured ? Achieved / ComparedTarget!.Value : null;

    /// <summary>The fulfilment of a target by a quantity.</summary>
    /// <inheritdoc cref="Of(IndicatorTarget, Exact, Unit, LocalDate, GrantDrawing?)"/>
    public static IndicatorFulfilment Of(IndicatorTarget target, Quantity achieved, LocalDate lastDayOfRealisation, GrantDrawing? drawing) =>
        Of(target, achieved.ToExact(), achieved.Unit, lastDayOfRealisation, drawing);

    /// <summary>The fulfilment of a target by an exact number, such as an average of full-time equivalents.</summary>
    /// <param name="target">The target.</param>
    /// <param name="achieved">What was achieved from the start of the project, zero or more.</param>
    /// <param name="unit">Its unit, that of the target.</param>
    /// <param name="lastDayOfRealisation">The last day of realisation; versions approved or in effect later are ignored.</param>
    /// <param name="drawing">How much of the grant was drawn; null where the target is not lowered by it.</param>
    /// <exception cref="ArgumentException">The unit is not that of the target; units never convert.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The achieved value is negative.</exception>
    /// <exception cref="LegalParameterNotDefinedException">A drawing is given for another programme than OPZ without the place of its rule.</exception>
    public static IndicatorFulfilment Of(IndicatorTarget target, Exact achieved, Unit unit, LocalDate lastDayOfRealisation, GrantDrawing? drawing)
    {
        Guard.Against.Null(target);
        Guard.Against.Null(unit);
        if (achieved.IsNegative)
            throw new ArgumentOutOfRangeException(nameof(achieved), achieved, "An achieved value of zero or more is expected.");
        if (target.Unit is null ? !target.Indicator.MayBeIn(unit) : unit != target.Unit)
            throw new ArgumentException($"A value in '{target.Unit ?? target.Indicator.Unit}' is expected for {target}, not in '{unit}'; units never convert.", nameof(unit));
        var rule = drawing is null ? null : drawing.Rule ?? (target.Indicator.Programme == Programme.Employment ? EmploymentRule : throw NoRule(target, lastDayOfRealisation));
        return new(target, achieved, unit, lastDayOfRealisation, drawing, rule);
    }

    /// <summary>The fulfilment with its explanation.</summary>
    public Explained<IndicatorFulfilment> Explain()
    {
        var (achieved, adjusted) = (Figure.Units(Achieved, Unit), Drawing is null || ComparedTarget is null ? null : ExplainAdjusted());
        var inForce = Target.ExplainInForceAt(LastDayOfRealisation);
        return new(this, new(TargetSteps.Fulfilment, Ratio is { } ratio ? Figure.Share(ratio) : Figure.Text(new("neurčuje se", "not determined")))
        {
            Subject = Target.Name,
            Operands = [new("achieved", OperandOrigin.Input, new("dosažená hodnota", "value achieved"), achieved)],
            Calculation = Ratio is null ? default : Calculation.Join("÷", achieved, Figure.Units(ComparedTarget!.Value, Unit)),
            Reason = State switch
            {
                FulfilmentState.NoTarget => new("Cílová hodnota není stanovena; dosažená hodnota se jen vykazuje.", "No target is set; the value achieved is only reported."),
                FulfilmentState.NoObligation => new("Cílová hodnota je bez závazku; dosažená hodnota se jen vykazuje.", "The target is without an obligation; the value achieved is only reported."),
                FulfilmentState.NothingDrawn => new("Z\u00A0dotace se nečerpalo nic, cílová hodnota klesla na nulu.", "Nothing of the grant was drawn, so the target fell to zero."),
                _ => default,
            },
            Warnings = Warnings().ToValueList(),
            Parts = adjusted is null ? [inForce] : [inForce, adjusted],
        });
    }

    /// <summary>The target, what was achieved and the ratio.</summary>
    public override string ToString() => $"{Target}: {Achieved} {Unit}, {Ratio?.ToString() ?? "not determined"}";

    private IEnumerable<BilingualText> Warnings()
    {
        if (Target.Indicator.Confidence != Confidence.High)
            yield return Target.Indicator.Reservation;
        if (Target.Obligation == TargetObligation.NotKnown)
            yield return new("Zda je cílová hodnota závazná, není známo.", "Whether the target is binding is not known.");
        if (Drawing is null && State == FulfilmentState.Measured && Target.Indicator.Programme == Programme.Employment)
        {
            yield return new(
                $"Cílová hodnota se nesnižuje; nebyla-li vyčerpána celá dotace, snižuje se ({EmploymentRule.ToText(Language.Czech)}).",
                $"The target is not lowered; where the grant was not drawn in full, it is ({EmploymentRule.ToText(Language.English)}).");
        }
    }

    private Explanation ExplainAdjusted()
    {
        var (target, drawn, maximum) = (Figure.Units(Version!.Value!.Value), Figure.Amount(Drawing!.Drawn), Figure.Amount(Drawing.Maximum));
        var product = Calculation.Join("×", target, drawn);
        return new(TargetSteps.Adjusted, Figure.Units(ComparedTarget!.Value, Unit))
        {
            Operands =
            [
                new("drawn", OperandOrigin.Input, new("vyčerpaná dotace", "grant drawn"), drawn),
                new("maximum", OperandOrigin.Input, new("nejvyšší dotace", "maximum grant"), maximum),
            ],
            Calculation = new($"{product.Czech} ÷ {maximum.ToText(Language.Czech)}", $"{product.English} ÷ {maximum.ToText(Language.English)}"),
            Citations = [_rule!],
        };
    }

    private static LegalParameterNotDefinedException NoRule(IndicatorTarget target, LocalDate day) => new(
        $"indicator.adjustment.{target.Indicator.Programme}", new("snížení cílových hodnot podle čerpání dotace", "lowering of targets by the grant drawn"), day, [],
        new($"je doloženo jen v\u00A0OPZ, ne v\u00A0{target.Indicator.Programme}", $"it is confirmed in OPZ only, not in {target.Indicator.Programme}"),
        new("Předejte GrantDrawing.Of místo, kde pravidlo stojí, nebo cílovou hodnotu nesnižujte.", "Pass the place of the rule to GrantDrawing.Of, or do not lower the target."));
}

/// <summary>Whether a target has a fulfilment (stav naplnění).</summary>
public enum FulfilmentState
{
    /// <summary>It has one (určeno).</summary>
    Measured,

    /// <summary>No target is set (bez cílové hodnoty).</summary>
    NoTarget,

    /// <summary>The target is only reported (bez závazku).</summary>
    NoObligation,

    /// <summary>Nothing of the grant was drawn, so that the target fell to zero (nic nečerpáno).</summary>
    NothingDrawn,
}
