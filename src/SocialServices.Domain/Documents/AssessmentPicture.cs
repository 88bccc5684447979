using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Documents;

/// <summary>Waterfall of an assessment, read off its explanation, so that it shows the very numbers of the calculation.</summary>
internal static class AssessmentPicture
{
    private static readonly BilingualText Title = new("Od nákladů k\u00A0dotaci", "From cost to award");
    private static readonly BilingualText Cost = new("Obvyklé náklady", "Reference cost");
    private static readonly BilingualText RevenueAndCoefficients = new("Výnosy a koeficienty", "Revenue and coefficients");
    private static readonly BilingualText Revenue = new("Výnosy", "Revenue");
    private static readonly BilingualText Lines = new("Částky za formy služby", "Amounts of the lines");
    private static readonly BilingualText PublicShare = new("Podíl z\u00A0území nebo jiných zdrojů", "Share of the territory or others");
    private static readonly BilingualText OtherSources = new("Ostatní veřejné zdroje", "Other public sources");
    private static readonly BilingualText Limits = new("Limity", "Limits");
    private static readonly BilingualText PreviousAward = new("Loňská dotace", "Last year's award");
    private static readonly BilingualText Index = new("Index", "Index");
    private static readonly BilingualText Adjustment = new("Úprava", "Adjustment");
    private static readonly BilingualText Rounding = new("Zaokrouhlení", "Rounding");

    public static BarPicture Of(Explanation explanation)
    {
        var bars = new List<Bar>();
        var steps = explanation.Parts.Append(explanation); // of a ceiling, the proposal is the last part
        var lines = explanation.Parts.Where(step => step.Step == CompensationSteps.Line).ToList();
        var cost = CostOf(lines);
        if (lines.Count > 0)
        {
            var net = Shown(Sum(lines.Select(line => line.Value.Value)));
            bars.Add(cost is { } gross ? Bar.Whole(Cost, Shown(gross)) : Bar.Whole(Lines, net));
            Change(lines.Any(HasCoefficient) ? RevenueAndCoefficients : Revenue, net);
        }

        if (explanation.Parts.FirstOrDefault(part => part.Step == CompensationSteps.PreviousAward) is { } previous)
            bars.Add(Bar.Whole(PreviousAward, Shown(previous.Operands[0].Value.Value)));

        Money? ceiling = null;
        foreach (var step in steps)
        {
            if (step.Step == CompensationSteps.Ceiling)
            {
                ceiling = Shown(step.Value.Value);
                if (cost is null)
                    continue; // a limit of the award, which does not come from it
                if (step.Parts.FirstOrDefault(part => part.Step == CompensationSteps.Profit) is { } profit)
                    Change(CompensationSteps.Profit.Label, bars[^1].To + Shown(profit.Value.Value));
                Whole(step);
            }
            else if (step.Step == CompensationSteps.PreviousAward)
            {
                Change(Index, Shown(step.Value.Value));
            }
            else if (step.Step == CompensationSteps.Optimal)
            {
                Whole(step);
            }
            else if (step.Step == CompensationSteps.Share)
            {
                Change(PublicShare, Shown(step.Value.Value));
            }
            else if (step.Step == CompensationSteps.OtherSources)
            {
                Change(OtherSources, Shown(step.Value.Value));
            }
            else if (step.Step == CompensationSteps.Capped)
            {
                Change(Limits, Shown(step.Value.Value), step.Reason);
            }
            else if (step.Step == CompensationSteps.Proposal)
            {
                Change(Rounding, Shown(step.Value.Value));
                bars.Add(Bar.Whole(step.Step.Label, Shown(step.Value.Value)) with { Reference = ceiling });
            }
        }

        return new(Title, bars.ToValueList());

        void Whole(Explanation step)
        {
            var amount = Shown(step.Value.Value);
            if (bars.Count > 0)
                Change(Adjustment, amount, step.Reason); // an amount taken over, a floor, an exclusion
            bars.Add(Bar.Whole(step.Step.Label, amount));
        }

        void Change(BilingualText label, Money to, BilingualText note = default)
        {
            if (bars[^1].To != to)
                bars.Add(new(label, bars[^1].To, to, note));
        }
    }

    /// <summary>Cost of all lines before revenue and coefficients; none where the base is not a cost.</summary>
    private static Exact? CostOf(List<Explanation> lines)
    {
        if (lines.Count == 0)
            return null;
        var sum = Exact.Zero;
        foreach (var line in lines)
        {
            if (line.Parts.FirstOrDefault(part => part.Step == CompensationSteps.Cost) is not { } cost || line.Operands.FirstOrDefault(operand => operand.Id == "units") is not { } units)
                return null;
            sum += units.Value.Value * cost.Value.Value;
        }

        return sum;
    }

    private static bool HasCoefficient(Explanation line) => line.Parts.Any(part => part.Step == CompensationSteps.CoefficientApplied);

    private static Exact Sum(IEnumerable<Exact> amounts) => amounts.Aggregate(Exact.Zero, (sum, amount) => sum + amount);

    // A picture shows amounts to a haléř; nothing is computed from them.
    private static Money Shown(Exact amount) => RoundingRule.ToHeller.Round(amount);
}
