using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Steps 3 to 6 of a line, folded (strana jednotky): the amount per unit, what a crown of actual revenue takes off, and the explanation
/// of both.
/// </summary>
/// <param name="PerUnit">Crowns per unit and year.</param>
/// <param name="PerRevenue">Crowns taken off per crown of actual revenue; zero where the usual revenue is used.</param>
/// <param name="Steps">The steps as they ran.</param>
internal sealed record UnitSide(Exact PerUnit, Exact PerRevenue, ValueList<Explanation> Steps)
{
    /// <summary>Coefficients of the actual revenue.</summary>
    public ValueList<Operand> RevenueFactors { get; private init; } = ValueList<Operand>.Empty;

    public static UnitSide Of(CompensationRules rules, ServiceParameters entry, Money? operatingCost, ValueList<CoefficientValue> fromPlan)
    {
        var folding = new Folding(rules, entry, fromPlan);
        return rules.Definition.Base switch
        {
            CompensationBase.ReferenceCost => folding.FromCost(operatingCost),
            CompensationBase.UnitValue => folding.FromValue(),
            _ => new(Exact.Zero, Exact.Zero, ValueList<Explanation>.Empty),
        };
    }

    private sealed class Folding(CompensationRules rules, ServiceParameters entry, ValueList<CoefficientValue> fromPlan)
    {
        private static readonly BilingualText Adjusted = new("po úpravách", "as adjusted");
        private readonly List<Explanation> _steps = [];
        private readonly MethodologyDefinition _definition = rules.Definition;

        public UnitSide FromCost(Money? operatingCost)
        {
            var cost = Apply(CoefficientTarget.Cost, Cost(operatingCost));
            if (_definition.Revenue == RevenueSetting.Actual)
            {
                // The revenue is known per line only, so each net coefficient scales both sides of the difference; what is added scales neither.
                var factors = _definition.Coefficients.Where(each => each.Target != CoefficientTarget.Cost && each.Addition is null).Select(Operand).ToValueList();
                var perRevenue = factors.Aggregate(Exact.One, (product, factor) => product * factor.Value.Value);
                return new(Apply(CoefficientTarget.Net, cost), perRevenue, _steps.ToValueList()) { RevenueFactors = factors };
            }

            var revenue = Apply(CoefficientTarget.Revenue, Revenue());
            var difference = Calculation.Join("−", Figure.Amount(cost), Figure.Amount(revenue));
            if (_definition.Coefficients.All(coefficient => coefficient.Target != CoefficientTarget.Net))
                return new(Final(CompensationSteps.Net, default, cost - revenue, difference), Exact.Zero, _steps.ToValueList());

            var net = Apply(CoefficientTarget.Net, Step(CompensationSteps.Net, cost - revenue, difference, default));
            return new(Final(CompensationSteps.Net, Adjusted, net, default), Exact.Zero, _steps.ToValueList());
        }

        public UnitSide FromValue()
        {
            var value = entry.Value!.Value.ToExact();
            _steps.Add(new(CompensationSteps.UnitValue, Figure.Amount(value))
            {
                Operands = [Parameter("value", new("hodnota na jednotku", "value per unit"), Figure.Amount(value))],
            });
            var changed = Apply(CoefficientTarget.Net, value);
            if (_definition.UnitRounding is not null)
                changed = Final(CompensationSteps.UnitValue, Adjusted, changed, default);
            return new(changed, Exact.Zero, _steps.ToValueList());
        }

        private Exact Cost(Money? operatingCost)
        {
            switch (entry.Cost)
            {
                case ReferenceCost.OneValue single:
                    return Step(CompensationSteps.Cost, single.PerUnit.ToExact(), default, default,
                        Parameter("cost", new("obvyklé náklady", "usual cost"), Figure.Amount(single.PerUnit)));

                case ReferenceCost.RegionalOrNational choice:
                    var enough = _definition.EnoughProviders!.Value;
                    var takesRegional = choice.RegionalProviders >= enough && choice.Regional > choice.National;
                    var reason = takesRegional
                        ? new BilingualText("Krajská hodnota: poskytovatelů je dost a hodnota je vyšší než celostátní.", "The regional value: there are enough providers and it is higher than the national one.")
                        : choice.RegionalProviders < enough
                            ? new("Celostátní hodnota: krajských poskytovatelů není dost.", "The national value: there are not enough regional providers.")
                            : new("Celostátní hodnota: krajská není vyšší.", "The national value: the regional one is not higher.");
                    return Step(CompensationSteps.Cost, (takesRegional ? choice.Regional : choice.National).ToExact(), default, reason,
                        Parameter("cost.regional", new("krajská hodnota", "regional value"), Figure.Amount(choice.Regional)),
                        Parameter("cost.national", new("celostátní hodnota", "national value"), Figure.Amount(choice.National)),
                        Parameter("cost.providers", new("počet krajských poskytovatelů", "number of regional providers"), Figure.Coefficient(Exact.Of(choice.RegionalProviders))),
                        new Operand("cost.enough-providers", OperandOrigin.Parameter, new("potřebný počet poskytovatelů", "number of providers that is enough"), Figure.Coefficient(Exact.Of(enough)), rules.CitationOfMethodology()));

                case ReferenceCost.PersonnelAndOperating parts:
                    var claimed = operatingCost!.Value;
                    var operating = Money.Min(claimed, parts.OperatingCap);
                    Step(CompensationSteps.CostCap, operating.ToExact(), default,
                        claimed > parts.OperatingCap ? new("Uplatněné náklady přesahují limit.", "The claimed cost is over the cap.") : new("Uplatněné náklady jsou v limitu.", "The claimed cost is within the cap."),
                        new Operand("cost.operating", OperandOrigin.Input, new("uplatněné provozní náklady", "claimed operating cost"), Figure.Amount(claimed)),
                        Parameter("cost.operating-cap", new("limit", "cap"), Figure.Amount(parts.OperatingCap)));
                    return Step(CompensationSteps.Cost, (parts.Personnel + operating).ToExact(), Calculation.Join("+", Figure.Amount(parts.Personnel), Figure.Amount(operating)), default,
                        Parameter("cost.personnel", new("osobní náklady", "personnel cost"), Figure.Amount(parts.Personnel)));

                default:
                    throw new InvalidOperationException($"The entry of service type {entry.Service.Code} has no cost although its methodology was checked.");
            }
        }

        private Exact Revenue()
        {
            var components = entry.Revenue;
            var sum = Money.Sum(components.Select(component => component.PerUnit)).ToExact();
            return Step(CompensationSteps.Revenue, sum, default,
                components.Count == 0 ? new("Služba bez obvyklých výnosů.", "A service without usual revenue.") : default,
                components.Select((component, i) => Parameter(FormattableString.Invariant($"revenue.{i}"), component.Name, Figure.Amount(component.PerUnit))).ToValueList());
        }

        private Exact Apply(CoefficientTarget target, Exact amount)
        {
            foreach (var coefficient in _definition.Coefficients.Where(each => each.Target == target))
            {
                var before = amount;
                if (coefficient.Addition is { } addition)
                {
                    amount += addition.ToExact();
                    Step(CompensationSteps.CoefficientApplied, coefficient.Name, amount, Calculation.Join("+", Figure.Amount(before), Figure.Amount(addition)),
                        Parameter($"coefficient.{coefficient.Id}", coefficient.Name, Figure.Amount(addition)));
                    continue;
                }

                var factor = Operand(coefficient);
                amount *= factor.Value.Value;
                Step(CompensationSteps.CoefficientApplied, coefficient.Name, amount, Calculation.Join("×", Figure.Amount(before), factor.Value), factor);
            }

            return amount;
        }

        private Operand Operand(Coefficient coefficient)
        {
            var (value, origin) = ValueOf(coefficient);
            var figure = Figure.Coefficient(value.ToExact());
            return origin == OperandOrigin.Input
                ? new($"coefficient.{coefficient.Id}", origin, coefficient.Name, figure)
                : Parameter($"coefficient.{coefficient.Id}", coefficient.Name, figure);
        }

        private (Rate Value, OperandOrigin Origin) ValueOf(Coefficient coefficient) => coefficient.FromPlan
            ? (fromPlan.First(given => given.Id == coefficient.Id).Value, OperandOrigin.Input)
            : (entry.Coefficients.FirstOrDefault(own => own.Id == coefficient.Id)?.Value ?? coefficient.Value!.Value, OperandOrigin.Parameter);

        // The floor and the rounding of the amount per unit, whatever it was computed from.
        private Exact Final(StepDefinition step, BilingualText subject, Exact net, BilingualText calculation)
        {
            var floored = _definition.FloorAtZero && net.IsNegative ? Exact.Zero : net;
            var rounding = _definition.UnitRounding is { } rule ? new RoundingNote(rule, floored, rule.Round(floored)) : null;
            var result = rounding?.After.ToExact() ?? floored;
            _steps.Add(new(step, Figure.Amount(result))
            {
                Subject = subject,
                Calculation = calculation,
                Reason = floored != net ? new("Záporná částka se počítá jako nula.", "A negative amount counts as zero.") : default,
                Rounding = rounding,
                Citations = step.CitationsIn(rules.YearDays),
            });
            return result;
        }

        private Exact Step(StepDefinition step, Exact amount, BilingualText calculation, BilingualText reason, params ValueList<Operand> operands) =>
            Step(step, default, amount, calculation, reason, operands);

        private void Step(StepDefinition step, BilingualText subject, Exact amount, BilingualText calculation, params ValueList<Operand> operands) =>
            Step(step, subject, amount, calculation, default, operands);

        private Exact Step(StepDefinition step, BilingualText subject, Exact amount, BilingualText calculation, BilingualText reason, ValueList<Operand> operands)
        {
            _steps.Add(new(step, Figure.Amount(amount))
            {
                Subject = subject,
                Calculation = calculation,
                Reason = reason,
                Operands = operands,
                Citations = step.CitationsIn(rules.YearDays),
            });
            return amount;
        }

        private Operand Parameter(string id, BilingualText name, Figure value) => new(id, OperandOrigin.Parameter, name, value, rules.CitationOf(entry));
    }
}
