using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// Total fulfilment of the outputs or of the results of a project (celkové naplnění): the mean of the fulfilments of the binding indicators,
/// each at most to the cap. Exact, never rounded; value-equal and immutable.
/// </summary>
public sealed record TotalFulfilment
{
    private TotalFulfilment(IndicatorKind kind, OverfulfilmentCap cap, ValueList<CountedFulfilment> counted, ValueList<IndicatorFulfilment> leftOut)
    {
        Kind = kind;
        Cap = cap;
        Counted = counted;
        LeftOut = leftOut;
    }

    /// <summary>Outputs or results.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>The cap of each fulfilment.</summary>
    public OverfulfilmentCap Cap { get; }

    /// <summary>What enters the mean, in the given order.</summary>
    public ValueList<CountedFulfilment> Counted { get; }

    /// <summary>Indicators of the kind without a fulfilment: their value is only reported.</summary>
    public ValueList<IndicatorFulfilment> LeftOut { get; }

    /// <summary>The mean; none where no binding indicator of the kind has a fulfilment, and then no levy of the kind either.</summary>
    public Exact? Value => Counted.Count == 0 ? null : Counted.Aggregate(Exact.Zero, (sum, each) => sum + each.Counted) / Exact.Of(Counted.Count);

    /// <summary>The total over indicators of which each has one target.</summary>
    /// <inheritdoc cref="Of(IndicatorKind, OverfulfilmentCap, TargetsOfServices?, ValueList{IndicatorFulfilment})"/>
    public static TotalFulfilment Of(IndicatorKind kind, OverfulfilmentCap cap, params ValueList<IndicatorFulfilment> fulfilments) => Of(kind, cap, null, fulfilments);

    /// <summary>The total of the fulfilments of a kind; those of the other kind may be given and do not count.</summary>
    /// <param name="kind">Outputs or results.</param>
    /// <param name="cap">The cap of each fulfilment.</param>
    /// <param name="services">How several targets of one indicator, by service type, enter the mean; needed only where there are some.</param>
    /// <param name="fulfilments">The fulfilments of one project, in one state of its realisation.</param>
    /// <exception cref="ArgumentException">
    /// One target stands twice, the fulfilments are not of one last day and drawing, or several targets of one indicator can't be summed.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is no kind or no rule.</exception>
    /// <exception cref="LegalParameterNotDefinedException">
    /// Whether a target is binding, or of which kind it is, is not known; or an indicator has several targets and it is not stated how they count.
    /// </exception>
    public static TotalFulfilment Of(IndicatorKind kind, OverfulfilmentCap cap, TargetsOfServices? services, params ValueList<IndicatorFulfilment> fulfilments)
    {
        Guard.Against.EnumOutOfRange(kind);
        Guard.Against.EnumOutOfRange(services ?? default, nameof(services));
        Guard.Against.Null(cap);
        Check(Guard.Against.Null(fulfilments));
        var measured = fulfilments.Where(each => each.State == FulfilmentState.Measured && KindOf(each) == kind).ToList();
        if (measured.FirstOrDefault(each => each.Target.Obligation == TargetObligation.NotKnown) is { } unknown)
            throw NotKnown(unknown, "obligation", new("závaznost cílové hodnoty", "obligation of the target"), new("Uveďte ji v\u00A0cílové hodnotě.", "State it in the target."));
        var counted = measured.GroupBy(each => each.Target.Indicator).SelectMany(group => Count([.. group], cap, services)).ToValueList();
        return new(kind, cap, counted, fulfilments.Where(each => each.State != FulfilmentState.Measured && each.Target.Kind == kind).ToValueList());
    }

    /// <summary>The total with its explanation.</summary>
    public Explained<TotalFulfilment> Explain()
    {
        var counted = Counted.Select(each => Figure.Share(each.Counted)).ToArray();
        var sum = Calculation.Join("+", counted);
        return new(this, new(TargetSteps.Total, Value is { } value ? Figure.Share(value) : Figure.Text(new("neurčuje se", "not determined")))
        {
            Subject = Kind.Plural(),
            Calculation = Counted.Count < 2 ? default : new(FormattableString.Invariant($"({sum.Czech}) ÷ {Counted.Count}"), FormattableString.Invariant($"({sum.English}) ÷ {Counted.Count}")),
            Reason = Value is null
                ? new("Žádný závazný indikátor tohoto druhu nemá naplnění, odvod podle něj nevzniká.", "No binding indicator of this kind has a fulfilment; there is no levy by it.")
                : default,
            Parts = [.. Counted.Select(each => each.Explain(Cap)), .. LeftOut.Select(each => each.Explain().Explanation)],
        });
    }

    private static IEnumerable<CountedFulfilment> Count(ValueList<IndicatorFulfilment> ofIndicator, OverfulfilmentCap cap, TargetsOfServices? services)
    {
        if (ofIndicator.Count == 1)
            return [Alone(ofIndicator[0])];
        if (services is null)
        {
            throw NotKnown(ofIndicator[0], "targets-of-services", new("započtení více cílových hodnot jednoho indikátoru", "how several targets of one indicator count"),
                new("Uveďte, zda se započte každá zvlášť, nebo jejich součet.", "State whether each counts alone or their sum."));
        }

        if (services == TargetsOfServices.EachAlone)
            return ofIndicator.Select(Alone);
        if (ofIndicator.FirstOrDefault(each => each.Unit != ofIndicator[0].Unit) is { } other)
            throw new ArgumentException($"Targets of {other.Target.Indicator} in one unit are expected to sum them, not in '{ofIndicator[0].Unit}' and '{other.Unit}'; units never convert.", nameof(ofIndicator));
        var (achieved, target) = (ofIndicator.Aggregate(Exact.Zero, (sum, each) => sum + each.Achieved), ofIndicator.Aggregate(Exact.Zero, (sum, each) => sum + each.ComparedTarget!.Value));
        return [new(ofIndicator, achieved / target, cap.Of(achieved / target))];

        CountedFulfilment Alone(IndicatorFulfilment each) => new([each], each.Ratio!.Value, cap.Of(each.Ratio.Value));
    }

    private static IndicatorKind KindOf(IndicatorFulfilment fulfilment) => fulfilment.Target.Kind
        ?? throw NotKnown(fulfilment, "kind", new("druh indikátoru, výstup nebo výsledek", "kind of the indicator, output or result"), new("Uveďte jej v\u00A0cílové hodnotě.", "State it in the target."));

    private static void Check(ValueList<IndicatorFulfilment> fulfilments)
    {
        if (fulfilments.Select(each => (each.Target.Indicator, each.Target.Service)).Distinct().Count() != fulfilments.Count)
            throw new ArgumentException("Each target once is expected: one indicator of one service type stands twice.", nameof(fulfilments));
        if (fulfilments.Select(each => (each.LastDayOfRealisation, each.Drawing)).Distinct().Count() > 1)
            throw new ArgumentException("Fulfilments of one last day of realisation and one drawing of the grant are expected.", nameof(fulfilments));
        if (fulfilments.Any(each => each.Target.Service is null && fulfilments.Any(other => other.Target.Service is not null && other.Target.Indicator == each.Target.Indicator)))
            throw new ArgumentException("Targets of an indicator for all services or by service type are expected, not both.", nameof(fulfilments));
    }

    private static LegalParameterNotDefinedException NotKnown(IndicatorFulfilment fulfilment, string what, BilingualText name, BilingualText remedy) => new(
        $"indicator.{what}.{fulfilment.Target}", name, fulfilment.LastDayOfRealisation, [],
        new($"u\u00A0indikátoru {fulfilment.Target.Name.Czech} to není uvedeno", $"it is not stated for {fulfilment.Target.Name.English}"), remedy);
}

/// <summary>A fulfilment as it enters the total (započtené naplnění), of one target or of the sum of several of one indicator.</summary>
/// <param name="Fulfilments">The fulfilments; several only where the targets of service types are summed.</param>
/// <param name="Ratio">Achieved over the target, never rounded.</param>
/// <param name="Counted">What of it counts: at most the cap.</param>
public sealed record CountedFulfilment(ValueList<IndicatorFulfilment> Fulfilments, Exact Ratio, Exact Counted)
{
    internal Explanation Explain(OverfulfilmentCap cap)
    {
        var parts = Fulfilments.Select(each => each.Explain().Explanation).ToValueList();
        return new(TargetSteps.Counted, Figure.Share(Counted))
        {
            Subject = Fulfilments.Count == 1 ? Fulfilments[0].Target.Name
                : new($"{Fulfilments[0].Target.Indicator.ToText(Language.Czech)}, součet druhů služeb", $"{Fulfilments[0].Target.Indicator.ToText(Language.English)}, sum of service types"),
            Operands =
            [
                new("fulfilment", OperandOrigin.Step, new("naplnění", "fulfilment"), Figure.Share(Ratio)),
                new("cap", OperandOrigin.Parameter, new("strop započteného naplnění", "cap of what counts"), Figure.Text(BilingualText.Of(cap.ToText)), cap.Source),
            ],
            Calculation = Fulfilments.Count == 1 ? default : Sums(),
            Reason = Counted == Ratio ? default : new("Naplnění nad stropem se nezapočte.", "Fulfilment above the cap does not count."),
            Parts = parts,
        };
    }

    private BilingualText Sums()
    {
        var unit = Fulfilments[0].Unit;
        var achieved = Calculation.Join("+", Fulfilments.Select(each => Figure.Units(each.Achieved, unit)).ToArray());
        var targets = Calculation.Join("+", Fulfilments.Select(each => Figure.Units(each.ComparedTarget!.Value, unit)).ToArray());
        return new($"({achieved.Czech}) ÷ ({targets.Czech})", $"({achieved.English}) ÷ ({targets.English})");
    }
}

/// <summary>How several targets of one indicator, by service type, enter the total (započtení cílů podle druhů služeb); no source says it.</summary>
public enum TargetsOfServices
{
    /// <summary>Each is one item of the mean (každý zvlášť).</summary>
    EachAlone,

    /// <summary>Their sums are one item of the mean (součet).</summary>
    Summed,
}
