using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Statement of costs and revenues of a service-year (výkaz nákladů a výnosů), checked: what is eligible, what is revenue, the net cost, and
/// what each source may pay of it. Immutable, value-equal and thread-safe.
/// </summary>
public sealed record CostStatement
{
    private CostStatement(CostStatementDefinition definition, ValidationReport report)
    {
        Definition = definition;
        Report = report;
        var covered = CostStatementRules.CoveredBy(definition);
        Costs = definition.Lines.SelectMany((line, i) => line.Costs.Select((item, j) => new CountedCost(line.Name, CostStatementRules.CostPath(i, j), item,
            covered.Judge(item.Category, item.Purpose, CostStatementRules.DayOf(item, definition.Year))))).ToValueList();
        Revenues = definition.Lines.SelectMany((line, i) => line.Revenues.Select((item, j) => new CountedRevenue(line.Name, CostStatementRules.RevenuePath(i, j), item,
            item.Source.Classify(definition.Policy, item.CountedPurpose, Year.End)))).ToValueList();
        Figures = FiguresOf(Costs, Revenues) with { Profit = definition.Profit };
    }

    /// <summary>What the statement says.</summary>
    public CostStatementDefinition Definition { get; }

    /// <summary>Warnings, such as a source that pays what it may not.</summary>
    public ValidationReport Report { get; }

    /// <summary>Eligible cost, revenue, earmarked gifts and profit: what a settlement is computed from.</summary>
    public ActualFigures Figures { get; }

    /// <summary>Cost that is not eligible.</summary>
    public Money IneligibleCost => Money.Sum(Costs.Where(cost => !cost.Eligibility.IsEligible).Select(cost => cost.Item.Amount));

    /// <summary>Net cost; may be negative. Compensation is no revenue here.</summary>
    public Money NetCost => Figures.Net;

    /// <summary>The net cost of each line, in their order; they sum to <see cref="NetCost"/>.</summary>
    public ValueList<Money> NetCostByLine => Definition.Lines
        .Select(line => FiguresOf(Costs.Where(cost => cost.LineName == line.Name), Revenues.Where(revenue => revenue.LineName == line.Name)).Net).ToValueList();

    /// <summary>Public money that is part of the compensation payment, by source in the order of the code list; support in kind where the region counts it.</summary>
    public ValueList<OtherSource> PublicMoney => PublicSource.All
        .Select(source => (Source: source, Items: Revenues.Where(revenue => revenue.Class.Role == MoneyRole.Compensation && revenue.Item.Source.PublicSource == source).ToList()))
        .Where(each => each.Items.Count > 0)
        .Select(each => new OtherSource(each.Source, Money.Sum(each.Items.Select(revenue => revenue.Item.Amount)))).ToValueList();

    internal ValueList<CountedCost> Costs { get; }

    internal ValueList<CountedRevenue> Revenues { get; }

    internal DateInterval Year => new(new(Definition.Year, 1, 1), new(Definition.Year, 12, 31));

    /// <summary>A statement of a definition.</summary>
    /// <exception cref="DomainValidationException">The statement breaks rules; the report names all of them.</exception>
    public static CostStatement Create(CostStatementDefinition definition)
    {
        TryCreate(definition, out var statement).ThrowIfErrors();
        return statement!;
    }

    /// <summary>Checks a definition; the statement is null when the report has an error.</summary>
    public static ValidationReport TryCreate(CostStatementDefinition definition, out CostStatement? statement)
    {
        var report = CostStatementRules.Check(Guard.Against.Null(definition));
        statement = report.HasErrors ? null : new(definition, report);
        return report;
    }

    /// <summary>
    /// Reads a JSON document of the schema "socialservices.actuals/1" in UTF-8: the actual costs and revenue of a service and year.
    /// </summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static CostStatement Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var statement).ThrowIfErrors();
        return statement!;
    }

    /// <summary>Reads a JSON document; the statement is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out CostStatement? statement) => ActualsDocument.Read(document, out statement);

    /// <summary>The statement as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => ActualsDocument.Write(Definition);

    /// <summary>The net cost with its explanation.</summary>
    public Explained<Money> ExplainNetCost() => new(NetCost, CostExplanation.Net(this));

    /// <summary>The most compensation by actual figures, with its explanation: net cost and reasonable profit, at least 0 Kč.</summary>
    public Explained<Money> ExplainMaximum() => new(Figures.Ceiling, CostExplanation.Maximum(this));

    /// <summary>
    /// How much a source may pay at most, with its explanation. Support in kind that counts is cost and public money at once, so revenue is
    /// never set against it: the source and the support together stay within the maximum.
    /// </summary>
    /// <param name="rules">Rules of the source, of <see cref="CostStatementDefinition.Sources"/> or others.</param>
    /// <param name="order">Against which costs revenue is set first; no law says it.</param>
    /// <exception cref="ArgumentException">The rules are those of the compensation payment, not of a source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is not defined.</exception>
    public Explained<SourceLimit> PayableFrom(CostRules rules, RevenueOrder order)
    {
        if (Guard.Against.Null(rules).Source is null)
            throw new ArgumentException($"Rules of a source are expected, not those of the {rules}.", nameof(rules));
        Guard.Against.EnumOutOfRange(order);
        var judged = JudgedBy(rules);
        var excluded = judged.Where(cost => !IsPayable(cost)).ToValueList();
        var payable = Figures.Cost - Money.Sum(excluded.Select(cost => cost.Item.Amount));
        var ofOthers = Money.Sum(excluded.Where(cost => !cost.IsInKind).Select(cost => cost.Item.Amount));
        var revenue = Figures.Revenue + Figures.EarmarkedGifts;
        var setOff = order == RevenueOrder.PayableFirst ? revenue : Money.Max(Money.Zero, revenue - ofOthers);
        var limit = new SourceLimit(rules, Figures.Ceiling, payable, setOff);
        return new(limit, CostExplanation.Payable(this, limit, order, excluded, judged.Where(IsPayable).SelectMany(cost => cost.Eligibility.Warnings).Distinct().ToValueList()));
    }

    /// <summary>How much each source of the definition may pay at most.</summary>
    /// <param name="order">Against which costs revenue is set first; no law says it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The order is not defined.</exception>
    public ValueList<Explained<SourceLimit>> PayableFromEach(RevenueOrder order) => Definition.Sources.Select(rules => PayableFrom(rules, order)).ToValueList();

    /// <summary>Service and year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Definition.Service}, {Definition.Year}");

    private static bool IsPayable(CountedCost cost) => cost.Eligibility.IsEligible && !cost.IsInKind;

    private ValueList<CountedCost> JudgedBy(CostRules rules) => Costs
        .Where(cost => cost.Eligibility.IsEligible)
        .Select(cost => cost with { Eligibility = rules.Judge(cost.Item.Category, cost.Item.Purpose, CostStatementRules.DayOf(cost.Item, Definition.Year)) }).ToValueList();

    private static ActualFigures FiguresOf(IEnumerable<CountedCost> costs, IEnumerable<CountedRevenue> revenues) => new()
    {
        Cost = Money.Sum(costs.Where(cost => cost.Eligibility.IsEligible).Select(cost => cost.Item.Amount)),
        Revenue = Money.Sum(revenues.Where(revenue => revenue.Class.Role == MoneyRole.Revenue).Select(revenue => revenue.Item.Amount)),
        EarmarkedGifts = Money.Sum(revenues.Where(revenue => revenue.Class.Role == MoneyRole.EarmarkedGift).Select(revenue => revenue.Item.Amount)),
    };
}
