using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>
/// Services of one type, form and unit in one measure of efficiency (skupina srovnatelných služeb), with exact median and quartiles. Value-equal.
/// </summary>
public sealed record EfficiencyGroup
{
    internal EfficiencyGroup(EfficiencyMeasure measure, ServiceType type, ServiceForm form, Unit unit, IEnumerable<EfficiencyFigures> services)
    {
        Measure = measure;
        Type = type;
        Form = form;
        Unit = unit;
        var values = services
            .Select(service => (Service: service, Value: service.Cost.ToExact() / service.DivisorOf(measure)!.Value.ToExact()))
            .OrderBy(each => each.Value).ThenBy(each => each.Service.Service, StringComparer.Ordinal)
            .ToList();
        var sorted = values.ConvertAll(each => each.Value);
        LowerQuartile = At(sorted, Exact.Of(1, 4));
        Median = At(sorted, Exact.Of(1, 2));
        UpperQuartile = At(sorted, Exact.Of(3, 4));
        Services = values.Select(each => new ServiceEfficiency(each.Service, each.Value, Median)).ToValueList();
    }

    /// <summary>By what the cost is divided.</summary>
    public EfficiencyMeasure Measure { get; }

    /// <summary>Service type.</summary>
    public ServiceType Type { get; }

    /// <summary>Form.</summary>
    public ServiceForm Form { get; }

    /// <summary>Unit by which the cost is divided.</summary>
    public Unit Unit { get; }

    /// <summary>The services from the cheapest, of equal ones by name.</summary>
    public ValueList<ServiceEfficiency> Services { get; }

    /// <summary>The middle value, of an even number of services the mean of the middle two; crowns per unit, exact.</summary>
    public Exact Median { get; }

    /// <summary>
    /// A quarter of the way from the lowest to the highest service: the value at position 1 + (n − 1)/4, between neighbours in proportion, as
    /// spreadsheets' inclusive quartile does; crowns per unit, exact.
    /// </summary>
    public Exact LowerQuartile { get; }

    /// <summary>Three quarters of the way: the value at position 1 + 3(n − 1)/4, between neighbours in proportion; crowns per unit, exact.</summary>
    public Exact UpperQuartile { get; }

    /// <summary>The measure, the type, the form and the unit.</summary>
    public override string ToString() => NameIn(Language.English);

    internal Explanation Explain(bool withQuartiles)
    {
        var middle = Services.Count / 2;
        return new(EfficiencySteps.Median, Figure.Amount(Median))
        {
            Subject = BilingualText.Of(NameIn),
            Calculation = Services.Count % 2 == 1 ? default : HalfOf(Figure.Amount(Services[middle - 1].Value), Figure.Amount(Services[middle].Value)),
            Reason = Services.Count == 1
                ? new("Ve skupině je jediná služba; medián je její vlastní hodnota.", "There is a single service in the group; the median is its own value.")
                : new(FormattableString.Invariant($"Služeb ve skupině: {Services.Count}."), FormattableString.Invariant($"Services in the group: {Services.Count}.")),
            Parts =
            [
                .. withQuartiles && Services.Count > 1
                    ? [Quartile(LowerQuartile, Exact.Of(1, 4), new("dolní", "lower")), Quartile(UpperQuartile, Exact.Of(3, 4), new("horní", "upper"))]
                    : Array.Empty<Explanation>(),
                .. Services.Select(service => service.Explain(Measure)),
            ],
        };
    }

    private Explanation Quartile(Exact value, Exact part, BilingualText subject)
    {
        var position = Figure.Coefficient(Exact.One + PositionOf(part, Services.Count));
        return new(EfficiencySteps.Quartile, Figure.Amount(value))
        {
            Subject = subject,
            Reason = new(
                $"Hodnota na pořadí {position.ToText(Language.Czech)} od nejnižší, mezi sousedy poměrně.", $"The value at position {position.ToText(Language.English)} from the lowest, between neighbours in proportion."),
        };
    }

    private string NameIn(Language language)
    {
        var unit = Measure == EfficiencyMeasure.PerUnit ? $" ({Unit.Name.In(language)})" : string.Empty;
        return $"{Measure.ToText(language)}{unit}, {Type.Name.In(language)}, {Form.ToText(language)}";
    }

    private static BilingualText HalfOf(Figure one, Figure other)
    {
        var sum = Calculation.Join("+", one, other);
        return new($"({sum.Czech}) ÷ 2", $"({sum.English}) ÷ 2");
    }

    private static Exact PositionOf(Exact part, int count) => Exact.Of(count - 1) * part;

    // The value so far along the sorted ones, from 0 for the first to 1 for the last.
    private static Exact At(List<Exact> sorted, Exact part)
    {
        var position = PositionOf(part, sorted.Count);
        var below = (int)(position.Numerator / position.Denominator);
        var rest = position - Exact.Of(below);
        return rest == Exact.Zero ? sorted[below] : sorted[below] + ((sorted[below + 1] - sorted[below]) * rest);
    }
}

/// <summary>Cost of a service per unit against the median of its group (efektivnost služby), exact.</summary>
public sealed record ServiceEfficiency
{
    private readonly Exact _median;

    internal ServiceEfficiency(EfficiencyFigures service, Exact value, Exact median)
    {
        Service = service;
        Value = value;
        _median = median;
    }

    /// <summary>The service.</summary>
    public EfficiencyFigures Service { get; }

    /// <summary>Cost per unit, person or hour in crowns.</summary>
    public Exact Value { get; }

    /// <summary>The value less the median in crowns; above zero for a dearer service.</summary>
    public Exact Difference => Value - _median;

    /// <summary>The difference over the median: 1/10 is 10 % above it; none where the median is zero.</summary>
    public Exact? RelativeDifference => _median == Exact.Zero ? null : Difference / _median;

    internal Explanation Explain(EfficiencyMeasure measure)
    {
        var (cost, divisor) = (Figure.Amount(Service.Cost), Figure.Units(Service.DivisorOf(measure)!.Value));
        return new(EfficiencySteps.Service, Figure.Amount(Value))
        {
            Subject = BilingualText.Same(Service.Service),
            Operands =
            [
                new("cost", OperandOrigin.Input, new("náklady", "cost"), cost),
                new("units", OperandOrigin.Input, new("dělitel", "divisor"), divisor),
            ],
            Calculation = Calculation.Join("÷", cost, divisor),
            Reason = Difference == Exact.Zero
                ? new("Shodně s\u00A0mediánem.", "Equal to the median.")
                : BilingualText.Of(Distance),
        };
    }

    private string Distance(Language language)
    {
        var isAbove = !Difference.IsNegative;
        var amount = Figure.Amount(isAbove ? Difference : -Difference).ToText(language);
        var share = RelativeDifference is { } relative ? $" ({Figure.Share(isAbove ? relative : -relative).ToText(language)})" : string.Empty;
        return language == Language.Czech
            ? $"{(isAbove ? "Nad" : "Pod")} mediánem o\u00A0{amount}{share}."
            : $"{(isAbove ? "Above" : "Below")} the median by {amount}{share}.";
    }
}
