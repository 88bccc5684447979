using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Explains a statement of costs.</summary>
internal static class CostExplanation
{
    public static Explanation Net(CostStatement statement)
    {
        var (figures, several) = (statement.Figures, statement.Definition.Lines.Count > 1);
        var (cost, revenue, gifts) = (Figure.Amount(figures.Cost), Figure.Amount(figures.Revenue), Figure.Amount(figures.EarmarkedGifts));
        var hasGifts = statement.Revenues.Any(item => item.Class.Role == MoneyRole.EarmarkedGift);
        return new(CostSteps.Net, Figure.Amount(figures.Net))
        {
            Heading = [Heading(statement)],
            Operands =
            [
                Computed(CostSteps.Cost, cost), Computed(CostSteps.Revenue, revenue),
                .. hasGifts ? (Operand[])[Computed(CostSteps.Gifts, gifts)] : [],
            ],
            Calculation = hasGifts ? Calculation.Join("−", cost, revenue, gifts) : Calculation.Join("−", cost, revenue),
            Reason = several ? ByLine(statement) : default,
            Citations = CostSteps.Net.CitationsIn(statement.Year),
            Warnings = statement.Report.Problems.Select(problem => problem.Text).ToValueList(),
            Parts =
            [
                Costs(statement, CostSteps.Cost, isEligible: true, CostSteps.Cost.CitationsIn(statement.Year)),
                .. statement.Costs.Any(item => !item.Eligibility.IsEligible) ? (Explanation[])[Costs(statement, CostSteps.Ineligible, isEligible: false, [])] : [],
                Received(statement, CostSteps.Revenue, MoneyRole.Revenue),
                .. hasGifts ? (Explanation[])[Received(statement, CostSteps.Gifts, MoneyRole.EarmarkedGift)] : [],
                .. statement.Revenues.Any(item => IsNoRevenue(item.Class.Role)) ? (Explanation[])[Received(statement, CostSteps.NoRevenue, MoneyRole.Compensation, MoneyRole.Outside)] : [],
            ],
        };
    }

    public static Explanation Maximum(CostStatement statement)
    {
        var (net, profit) = (Figure.Amount(statement.NetCost), Figure.Amount(statement.Figures.Profit));
        var sum = statement.NetCost + statement.Figures.Profit;
        var above = Above(statement.Figures);
        return new(CostSteps.Maximum, Figure.Amount(statement.Figures.Ceiling))
        {
            Heading = [Heading(statement)],
            Operands =
            [
                Computed(CostSteps.Net, net),
                new("profit", statement.Definition.ProfitBasis is null ? OperandOrigin.Input : OperandOrigin.Step, new("přiměřený zisk", "reasonable profit"), profit),
            ],
            Calculation = Calculation.Join("+", net, profit),
            Reason = (sum.IsNegative, statement.NetCost.IsNegative) switch
            {
                (true, _) => new($"{above.Czech} náklady s\u00A0přiměřeným ziskem: žádná vyrovnávací platba není přípustná, každá koruna veřejných peněz by byla nadměrná.",
                    $"{above.English} cost with reasonable profit: no compensation is allowed, every crown of public money would be overcompensation."),
                (_, true) => new($"{above.Czech} náklady, ale přiměřený zisk ještě nepokryly.", $"{above.English} cost, but the reasonable profit is not yet covered."),
                _ => default,
            },
            Citations = CostSteps.Maximum.CitationsIn(statement.Year),
            Parts = [Net(statement), .. statement.Definition.ProfitBasis is { } basis ? (Explanation[])[basis] : []],
        };
    }

    /// <summary>The beginning of a sentence that tells what is above cost; gifts are named where there are some.</summary>
    public static BilingualText Above(ActualFigures figures) => figures.EarmarkedGifts > Money.Zero
        ? new("Výnosy a\u00A0účelové dary převyšují", "Revenue and earmarked gifts are above")
        : new("Výnosy převyšují", "Revenue is above");

    public static Explanation Payable(CostStatement statement, SourceLimit limit, RevenueOrder order, ValueList<CountedCost> excluded, ValueList<BilingualText> doubts)
    {
        var (source, payable, setOff, figures) = (limit.Rules.Source!, Figure.Amount(limit.PayableCost), Figure.Amount(limit.SetOff), statement.Figures);
        var isOrderOfNote = excluded.Any(item => !item.IsInKind) && figures.Revenue + figures.EarmarkedGifts > Money.Zero;
        return new(CostSteps.Payable, Figure.Amount(limit.Payable))
        {
            Heading = [Heading(statement)],
            Subject = limit.Rules.Name,
            Operands =
            [
                Computed(CostSteps.Maximum, Figure.Amount(limit.Maximum)),
                new("payable-cost", OperandOrigin.Step, new("náklady hraditelné ze zdroje", "cost that the source may pay"), payable),
                new("set-off", OperandOrigin.Step, new("započtené výnosy a účelové dary", "revenue and earmarked gifts set against it"), setOff),
            ],
            Calculation = Calculation.Join("−", payable, setOff),
            Reason = Join(isOrderOfNote ? Order(order) : default, limit.Remaining == Money.Zero
                ? new("Zdroj smí uhradit celou maximální výši vyrovnávací platby.", "The source may pay the whole ceiling.")
                : new($"Maximální výše vyrovnávací platby je {limit.Maximum.ToText(Language.Czech)}; jen z\u00A0jiných zdrojů lze hradit {limit.Remaining.ToText(Language.Czech)}.",
                    $"The ceiling is {limit.Maximum.ToText(Language.English)}; {limit.Remaining.ToText(Language.English)} of it only other sources may pay.")),
            Citations = source.Law is { } law ? [law] : [],
            Warnings = [.. PayableWarnings(statement, limit, isOrderOfNote), .. doubts],
            Parts = excluded.Count == 0 ? [] :
            [
                new(CostSteps.NotPayable, Figure.Amount(Money.Sum(excluded.Select(item => item.Item.Amount))))
                {
                    Operands = excluded.Select(item => Of(statement, item)).ToValueList(),
                    Reason = excluded.Any(item => item.IsInKind)
                        ? new("Nefinanční podporu nikdo nehradí v\u00A0penězích a\u00A0výnosy se proti ní nezapočítávají; její hodnota už je mezi veřejnými zdroji.",
                            "Nobody pays support in kind in money, and no revenue is set against it; its value is among the public money already.")
                        : default,
                    Warnings = excluded.SelectMany(item => item.Eligibility.Warnings).Distinct().ToValueList(),
                },
            ],
        };
    }

    private static IEnumerable<BilingualText> PayableWarnings(CostStatement statement, SourceLimit limit, bool isOrderOfNote)
    {
        var source = limit.Rules.Source!;
        if (limit.Rules.Exclusions.Count == 0)
        {
            yield return new($"Pravidla zdroje '{limit.Rules.Name.Czech}' nejsou zadána: počítá se, jako by hradil vše, co vyrovnávací platba. Ověřte jeho podmínky.",
                $"No rules of the source '{limit.Rules.Name.English}' are given: it is taken to pay all that the compensation payment covers. Confirm its conditions.");
        }

        if (source.Law is { } law && !law.Validity.Overlaps(statement.Year))
        {
            yield return new($"{law.ToText(Language.Czech)} v\u00A0roce {statement.Definition.Year} neplatil v\u00A0této podobě; částka je jen orientační.",
                $"{law.ToText(Language.English)} did not hold in this form in {statement.Definition.Year}; the amount is for orientation only.");
        }

        if (isOrderOfNote)
            yield return new("Pořadí započtení výnosů žádný předpis neurčuje; je to volba kraje.", "No law says in which order revenue is set off; it is a choice of the region.");
        if (statement.Figures.Profit > Money.Zero)
        {
            yield return new("Přiměřený zisk není náklad, do částky hraditelné ze zdroje se nepočítá; ověřte podmínky zdroje.",
                "Reasonable profit is no cost and does not count into what the source may pay; confirm the conditions of the source.");
        }
    }

    private static BilingualText Order(RevenueOrder order) => order == RevenueOrder.PayableFirst
        ? new("Výnosy se započítávají nejdříve proti nákladům, které zdroj hradit může.", "Revenue is set first against the costs that the source may pay.")
        : new("Výnosy se započítávají nejdříve proti nákladům, které zdroj hradit nemůže.", "Revenue is set first against the costs that the source can't pay.");

    private static Explanation Costs(CostStatement statement, StepDefinition step, bool isEligible, ValueList<Citation> citations)
    {
        var items = statement.Costs.Where(item => item.Eligibility.IsEligible == isEligible).ToList();
        return new(step, Figure.Amount(Money.Sum(items.Select(item => item.Item.Amount))))
        {
            Operands = items.Select(item => Of(statement, item)).ToValueList(),
            Reason = items.Count > 0 ? default : new("Služba nemá žádné uznatelné náklady.", "The service has no eligible cost."),
            Citations = citations,
            Warnings = items.SelectMany(item => item.Eligibility.Warnings).Distinct().ToValueList(),
            Parts = items.Where(item => item.Item.Basis is not null).Select(item => Named(item.Item.Basis!, item.Item.Name)).ToValueList(),
        };
    }

    private static Explanation Received(CostStatement statement, StepDefinition step, params MoneyRole[] roles)
    {
        var items = statement.Revenues.Where(item => roles.Contains(item.Class.Role)).ToList();
        return new(step, Figure.Amount(Money.Sum(items.Select(item => item.Item.Amount))))
        {
            Operands = items.Select(item => Of(statement, item)).ToValueList(),
            Reason = items.Count > 0 ? default : new("Služba nemá výnosy.", "The service has no revenue."),
            Citations = step.CitationsIn(statement.Year),
            Warnings = items.Select(item => item.Class.Reservation).Where(reservation => reservation != default).Distinct().ToValueList(),
            Parts = items.Where(item => item.Item.Basis is not null).Select(item => Named(item.Item.Basis!, item.Item.Name)).ToValueList(),
        };
    }

    // What is eligible by a choice of the region shows where the choice stands; what is not, the provision.
    private static Operand Of(CostStatement statement, CountedCost cost) => new(cost.Path, Origin(cost.Item.Basis),
        Name(statement, cost.LineName, cost.Item.Name, cost.Item.Purpose == CostPurpose.BasicActivities ? cost.Item.Category.Name : Join(cost.Item.Category.Name, cost.Item.Purpose.Name, ", ")),
        Figure.Amount(cost.Item.Amount), cost.Eligibility.Provision ?? cost.Eligibility.Choice ?? (cost.Item.IsByPolicy ? statement.Definition.Policy?.Source : null));

    // Revenue rests on the provision of its step, or on a choice of the region; what is no revenue says what it is.
    private static Operand Of(CostStatement statement, CountedRevenue revenue) => new(revenue.Path, Origin(revenue.Item.Basis),
        Name(statement, revenue.LineName, revenue.Item.Name, IsNoRevenue(revenue.Class.Role) ? Join(revenue.Item.Source.Name, MoneyClassification.TextOf(revenue.Class.Role), ": ") : revenue.Item.Source.Name),
        Figure.Amount(revenue.Item.Amount), IsNoRevenue(revenue.Class.Role) || revenue.Class.Citation?.Act is null ? revenue.Class.Citation : null);

    private static bool IsNoRevenue(MoneyRole role) => role is MoneyRole.Compensation or MoneyRole.Outside;

    private static BilingualText Name(CostStatement statement, string line, string item, BilingualText kind)
    {
        var name = statement.Definition.Lines.Count > 1 ? $"{line}, {item}" : item;
        return new(With(name, item, kind.Czech), With(name, item, kind.English));
    }

    private static string With(string name, string item, string kind) => CzechText.Fold(item) == CzechText.Fold(kind) ? name : $"{name} ({kind})";

    private static Explanation Named(Explanation basis, string name) => basis.Subject == default ? basis with { Subject = BilingualText.Same(name) } : basis;

    private static OperandOrigin Origin(Explanation? basis) => basis is null ? OperandOrigin.Input : OperandOrigin.Step;

    private static Operand Computed(StepDefinition step, Figure value) => new(step.Id, OperandOrigin.Step, step.Label, value);

    private static BilingualText Heading(CostStatement statement) => BilingualText.Same(statement.ToString());

    private static BilingualText ByLine(CostStatement statement)
    {
        var nets = statement.Definition.Lines.Zip(statement.NetCostByLine).ToList();
        return new(
            $"Součet řádků: {string.Join("; ", nets.Select(each => $"{each.First.Name} {each.Second.ToText(Language.Czech)}"))}.",
            $"Sum of the lines: {string.Join("; ", nets.Select(each => $"{each.First.Name} {each.Second.ToText(Language.English)}"))}.");
    }

    private static BilingualText Join(BilingualText first, BilingualText second, string between = " ") =>
        first == default ? second : new($"{first.Czech}{between}{second.Czech}", $"{first.English}{between}{second.English}");
}
