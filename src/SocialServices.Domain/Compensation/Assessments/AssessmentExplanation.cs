using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Puts the numbers that the core hands over into explained steps; it computes nothing that the result depends on.</summary>
internal sealed class AssessmentExplanation(CompensationRules rules, ServicePlan plan, ValueList<UnitSide> sides)
{
    private readonly List<Figure> _lines = [];

    private MethodologyDefinition Methodology => rules.Definition;

    public Explanation Line(int index, int side, Exact amount)
    {
        var units = plan.Units[index];
        var line = plan.Definition.Lines[index];
        var weight = Methodology.Weight;
        var unit = weight == TimeWeight.EachDay ? Unit.BedDay : units.Unit;
        var provided = Figure.Units(units.Provided().Exactly(weight, plan.Year), unit);
        var counted = Figure.Units(units.Counted.Exactly(weight, plan.Year), unit);
        var perUnit = Figure.Amount(sides[side].PerUnit);

        List<Explanation> parts = [Units(line, provided)];
        if (line.Registered is not null || line.InNetwork is not null || line.Entrusted is not null || line.Requested is not null)
            parts.Add(UnitsLimit(line, units, counted));
        parts.AddRange(sides[side].Steps);

        var calculation = Calculation.Join("×", counted, perUnit);
        if (Methodology.Revenue == RevenueSetting.Actual)
        {
            var given = Figure.Amount(line.ActualRevenue!.Value);
            var taken = Figure.Amount(given.Value * sides[side].PerRevenue);
            parts.Add(Step(CompensationSteps.ActualRevenue, taken) with
            {
                Operands = [new("revenue.actual", OperandOrigin.Input, new("skutečné výnosy", "actual revenue"), given), .. sides[side].RevenueFactors],
                Calculation = sides[side].PerRevenue == Exact.One ? default : Calculation.Join("×", given, Figure.Coefficient(sides[side].PerRevenue)),
            });
            calculation = new($"{calculation.Czech} − {taken.ToText(Language.Czech)}", $"{calculation.English} − {taken.ToText(Language.English)}");
        }

        _lines.Add(Figure.Amount(amount));
        return Step(CompensationSteps.Line, _lines[^1]) with
        {
            Subject = new($"{line.Form.ToText(Language.Czech)}, {units.Unit.Name.Czech}", $"{line.Form.ToText(Language.English)}, {units.Unit.Name.English}"),
            Operands = [Computed("units", CompensationSteps.UnitsLimit.Label, counted), Computed("per-unit", new("částka na jednotku", "amount per unit"), perUnit)],
            Calculation = calculation,
            Reason = Methodology is { Revenue: RevenueSetting.Actual, FloorAtZero: true } && amount == Exact.Zero
                ? new("Záporná částka se počítá jako nula.", "A negative amount counts as zero.")
                : default,
            Parts = parts.ToValueList(),
        };
    }

    public Explanation Ceiling(Exact before, Exact after)
    {
        var figures = _lines.ToList();
        List<Explanation> parts = [];
        if (Methodology.Profit == ProfitSetting.Given)
        {
            var profit = Figure.Amount(Money.FromHellers(plan.Profit));
            figures.Add(profit);
            parts.Add(Step(CompensationSteps.Profit, profit) with
            {
                Operands = [new("profit", OperandOrigin.Input, CompensationSteps.Profit.Label, profit)],
            });
        }

        var sum = figures.Aggregate(Exact.Zero, (total, figure) => total + figure.Value);
        return Step(CompensationSteps.Ceiling, Figure.Amount(after)) with
        {
            Calculation = figures.Count > 1 ? Calculation.Join("+", figures.ToArray()) : default,
            Operands = _lines.Select((line, i) => Computed(FormattableString.Invariant($"line.{i}"), CompensationSteps.Line.Label, line)).ToValueList(),
            Reason = sum.IsNegative ? new("Výnosy převyšují náklady, vyrovnávací platba je nulová.", "Revenue is above cost, so the ceiling is zero.") : default,
            Rounding = Methodology.CeilingRounding is { } rule ? new(rule, before, rule.Round(before)) : null,
            Parts = parts.ToValueList(),
        };
    }

    public Explanation ExternalCeiling() => External(CompensationSteps.Ceiling);

    public void Share<TTrace>(TTrace trace, Exact of, Exact share) where TTrace : struct, ITrace
    {
        switch (Methodology.Base)
        {
            case CompensationBase.PreviousAward:
                var entry = rules.Parameters[0];
                var previous = Figure.Amount(plan.Definition.PreviousAward!.Value);
                var index = Figure.Coefficient(entry.Index!.Value.ToExact());
                trace.Add(Step(CompensationSteps.PreviousAward, Figure.Amount(share)) with
                {
                    Operands =
                    [
                        new("previous-award", OperandOrigin.Input, new("loňská dotace", "last year's award"), previous),
                        new("index", OperandOrigin.Parameter, new("index druhu služby", "index of the service type"), index, rules.CitationOf(entry)),
                    ],
                    Calculation = Calculation.Join("×", Figure.Amount(of), index),
                });
                break;

            case CompensationBase.ReferenceCost:
                var own = rules.Parameters[0].Share;
                var setting = own ?? Methodology.Share;
                var source = own is null ? rules.CitationOfMethodology() : rules.CitationOf(rules.Parameters[0]);
                if (setting.IsByTerritory)
                {
                    var territory = Figure.Share(setting.Territory);
                    trace.Add(Step(CompensationSteps.Territory, Figure.Amount(of - share)) with
                    {
                        Operands = [new("share.territory", OperandOrigin.Parameter, new("podíl z území", "share of the territory"), territory, source)],
                        Calculation = Calculation.Join("×", Figure.Amount(of), territory),
                    });
                }

                if (setting != PublicShare.Whole)
                {
                    var rate = Figure.Share(setting.Rate);
                    trace.Add(Step(CompensationSteps.Share, Figure.Amount(share)) with
                    {
                        Operands = setting.IsByTerritory ? [] : [new("share", OperandOrigin.Parameter, new("podíl", "share"), rate, source)],
                        Calculation = setting.IsByTerritory ? Calculation.Join("−", Figure.Amount(of), Figure.Amount(of - share)) : Calculation.Join("×", Figure.Amount(of), rate),
                    });
                }

                break;
        }
    }

    public void Deduction<TTrace>(TTrace trace, Exact before, Exact after) where TTrace : struct, ITrace
    {
        var operands = Others(source => Methodology.OtherSources.Deducted.Contains(source));
        if (operands.Count > 0)
            trace.Add(Step(CompensationSteps.OtherSources, Figure.Amount(after)) with { Operands = operands, Calculation = Less(before, operands) });
    }

    public Explanation Optimum(Exact optimum, AssessmentNotes notes)
    {
        var step = (notes & AssessmentNotes.ExternalOptimum) != AssessmentNotes.None
            ? External(CompensationSteps.Optimal)
            : Step(CompensationSteps.Optimal, Figure.Amount(optimum)) with { Citations = Methodology.Funding?.Law is { } law && law.Validity.Overlaps(rules.YearDays) ? [law] : [] };
        return (notes & AssessmentNotes.ExcludedByOtherSource) == AssessmentNotes.None
            ? step
            : Step(CompensationSteps.Optimal, Figure.Amount(optimum)) with
            {
                Operands = [.. step.Operands, .. Others(source => Methodology.OtherSources.Excluding.Contains(source))],
                Reason = new("Služba má zdroj, který dotaci vylučuje (dvojí financování).", "The service has a source that excludes an award (double funding)."),
            };
    }

    public Explanation Capped(Exact optimum, Exact capped, (Exact Ceiling, Exact Room)? ceiling, Exact unitCap, AwardLimit limit, AssessmentNotes notes)
    {
        var limits = Methodology.Limits;
        List<Operand> operands = [Computed("optimum", CompensationSteps.Optimal.Label, Figure.Amount(optimum))];
        if (limits.ByRequest)
            operands.Add(new("limit.request", OperandOrigin.Input, new("požadavek", "request"), Figure.Amount(plan.Definition.Request!.Value)));
        if (limits.EligibleCostShare is { } share)
        {
            operands.Add(new("limit.eligible-cost", OperandOrigin.Input, new("uznatelné náklady", "eligible cost"), Figure.Amount(plan.Definition.EligibleCost!.Value)));
            operands.Add(new("limit.eligible-cost-share", OperandOrigin.Parameter, new("nejvyšší podíl na uznatelných nákladech", "most of the eligible cost"), Figure.Share(share), rules.CitationOfMethodology()));
        }

        if (limits.PerUnit is { } perUnit)
        {
            operands.Add(new("limit.per-unit", OperandOrigin.Parameter, new("nejvýše na jednotku", "most per unit"), Figure.Amount(perUnit), rules.CitationOfMethodology()));
            operands.Add(Computed("limit.units", new("nejvýše za jednotky", "most for the units"), Figure.Amount(unitCap)));
        }

        if (limits.Maximum is { } maximum)
            operands.Add(new("limit.maximum", OperandOrigin.Parameter, new("nejvýše na službu", "most per service"), Figure.Amount(maximum), rules.CitationOfMethodology()));
        if (limits.Minimum is { } minimum)
            operands.Add(new("limit.minimum", OperandOrigin.Parameter, new("nejméně na službu", "least per service"), Figure.Amount(minimum), rules.CitationOfMethodology()));
        var others = Others(_ => true);
        operands.AddRange(others);
        if (ceiling is { Room: var room })
            operands.Add(Computed("limit.ceiling", new("vyrovnávací platba po odečtení ostatních veřejných zdrojů", "ceiling less other public money"), Figure.Amount(room)));

        return Step(CompensationSteps.Capped, Figure.Amount(capped)) with
        {
            Operands = operands.ToValueList(),
            Calculation = limit == AwardLimit.Ceiling && others.Count > 0 && capped == ceiling!.Value.Room ? Less(ceiling.Value.Ceiling, others) : default,
            Reason = ReasonOf(limit, notes),
            Warnings = ceiling is null
                ? [new("Maximální výše vyrovnávací platby není známa, součet veřejných zdrojů proto nebyl ověřen; doplňte ji z pověření.", "The ceiling is not known, so the sum of public money was not checked; supply it from the entrustment.")]
                : [],
        };
    }

    /// <summary>The steps under their result: the proposal, or the ceiling where that is what the methodology sets.</summary>
    public static Explanation Whole(CompensationRules rules, List<Explanation> steps)
    {
        var proposal = steps[^1];
        if (rules.Definition.Purpose != MethodologyPurpose.Ceiling)
            return proposal with { Parts = steps[..^1].ToValueList() };

        var ceiling = steps.FindLast(step => step.Step == CompensationSteps.Ceiling)!;
        return new(CompensationSteps.Result, ceiling.Value)
        {
            Heading = proposal.Heading,
            Warnings = proposal.Warnings,
            Parts = [.. steps[..^1], proposal with { Heading = [], Warnings = [] }],
        };
    }

    public Explanation Proposal(RoundingRule rule, Exact before, Exact proposal, AssessmentNotes notes)
    {
        List<BilingualText> warnings = [];
        if ((notes & AssessmentNotes.InputNotUsed) != AssessmentNotes.None)
            warnings.Add(new("Některý zadaný údaj tato metodika nepoužívá.", "This methodology does not use one of the given inputs."));
        if (rules.IsLawVouchedFor)
        {
            warnings.Add(new($"Že druh služby platí {DateText.Of(rules.LawfulDays, Language.Czech)}, potvrdil uživatel; knihovna to neví.",
                $"That the service type is in force on {DateText.Of(rules.LawfulDays, Language.English)} was vouched for by the caller; the library does not know it."));
        }

        if (rules.IsLawPastVerification)
            warnings.Add(new("Ustanovení o druhu služby bylo naposledy ověřeno před koncem roku; potvrďte je.", "The provision on the service type was last checked before the end of the year; confirm it."));
        var service = rules.Service;
        return Step(CompensationSteps.Proposal, Figure.Amount(proposal)) with
        {
            Heading =
            [
                new($"{plan.Service}, {service.Name.Czech} ({service.Label}), rok {plan.Year}", $"{plan.Service}, {service.Name.English} ({service.Label}), {plan.Year}"),
                new($"{Methodology.Region}: {Methodology.Name.Czech}, verze {Methodology.Version}, rozhodnutí {DateText.Of(rules.DecidedOn, Language.Czech)}",
                    $"{Methodology.Region}: {Methodology.Name.English}, version {Methodology.Version}, decision of {DateText.Of(rules.DecidedOn, Language.English)}"),
            ],
            Rounding = new(rule, before, rule.Round(before)),
            Reason = (notes & AssessmentNotes.RoundedDownToLimit) != AssessmentNotes.None
                ? new("Zaokrouhleno dolů, jinak by částka překročila limit.", "Rounded down, since the amount would have passed a limit.")
                : default,
            Warnings = warnings.ToValueList(),
        };
    }

    private Explanation Units(ServiceLine line, Figure provided) => Step(CompensationSteps.Units, provided) with
    {
        Operands = line.Provided.Select(segment => Days("provided", new("kapacita", "capacity"), new(segment.From, segment.To), line.Basis == UnitLimit.Provided ? default : line.Basis.Name(), segment.Capacity.Quantity)).ToValueList(),
        Warnings = line.Basis == UnitLimit.Provided
            ? []
            : [new($"Poskytovaná kapacita není uvedena; základem výpočtu je {line.Basis.Name().Czech}.", $"The provided capacity is not stated; the {line.Basis.Name().English} is the base of the calculation.")],
        Reason = Methodology.Weight switch
        {
            TimeWeight.Total => new("Časová váha: žádná, množství za celé období.", "Time weight: none, totals of the period."),
            TimeWeight.StartedMonths => new("Časová váha: započaté měsíce z\u00A012.", "Time weight: started months out of 12."),
            TimeWeight.FullMonths => new("Časová váha: celé měsíce z\u00A012.", "Time weight: full months out of 12."),
            TimeWeight.DaysOf365 => new("Časová váha: dny z\u00A0365.", "Time weight: days out of 365."),
            TimeWeight.EachDay => new("Časová váha: každý den, lůžka × dny.", "Time weight: each day, beds × days."),
            _ => WeightOfYear(),
        },
    };

    private BilingualText WeightOfYear()
    {
        var days = Proration.Denominator(TimeWeight.DaysOfYear, plan.Year);
        return new($"Časová váha: dny roku, kterých je {days}.", $"Time weight: days of the year, which has {days}.");
    }

    private Explanation UnitsLimit(ServiceLine line, CountedUnits units, Figure counted)
    {
        var isTotal = Methodology.Weight == TimeWeight.Total;
        return Step(CompensationSteps.UnitsLimit, counted) with
        {
            Operands = isTotal
                ? CountedUnits.Given(line).Select(given => Total(given.Limit, given.Segments, units.Unit)).ToValueList()
                : units.Pieces.Select(piece => Days("counted", new("rozsah", "units"), piece.Days, piece.Limit.Name(), Quantity.FromTenThousandths(piece.Counted, units.Unit))).ToValueList(),
            Reason = isTotal
                ? new($"Rozhoduje nejnižší součet: {units.TotalLimit.Name().Czech}.", $"The lowest total decides: {units.TotalLimit.Name().English}.")
                : new("Každý den se počítá nejnižší ze zadaných rozsahů; v závorce ten, který rozhodl.", "On each day the lowest of the given capacities counts; the one that decided stands in brackets."),
        };
    }

    private Explanation External(StepDefinition step)
    {
        var external = plan.Definition.External.First(value => value.Step == step);
        return Step(step, Figure.Amount(external.Amount)) with
        {
            Operands = [new($"external.{step.Id}", OperandOrigin.Input, new("převzatá hodnota", "external value"), Figure.Amount(external.Amount), Citation.Document(BilingualText.Same(external.Source)))],
            Reason = new("Hodnota je převzata, nepočítá se zde.", "The value is taken over, it is not computed here."),
        };
    }

    private Explanation Step(StepDefinition step, Figure value) => new(step, value) { Citations = step.CitationsIn(rules.YearDays) };

    private ValueList<Operand> Others(Func<PublicSource, bool> which) => plan.Definition.OtherSources
        .Where(other => which(other.Source))
        .Select((other, i) => new Operand(FormattableString.Invariant($"source.{other.Source.Code}.{i}"), OperandOrigin.Input, other.Source.Name, Figure.Amount(other.Amount)))
        .ToValueList();

    private static BilingualText Less(Exact amount, ValueList<Operand> operands) =>
        Calculation.Join("−", [Figure.Amount(amount), .. operands.Select(operand => operand.Value)]);

    private static Operand Computed(string id, BilingualText name, Figure value) => new(id, OperandOrigin.Step, name, value);

    // The days are part of the id, so that a comparison tells a moved day; the year is not, so that two years compare.
    private static Operand Days(string kind, BilingualText name, DateInterval days, BilingualText limit, Quantity capacity)
    {
        string Name(Language language) => $"{name.In(language)} {DateText.Of(days, language)}" + (limit.In(language).Length == 0 ? string.Empty : $" ({limit.In(language)})");
        var id = FormattableString.Invariant($"{kind}.{days.Start.Month:00}-{days.Start.Day:00}..{days.End.Month:00}-{days.End.Day:00}");
        return new(id, OperandOrigin.Input, BilingualText.Of(Name), Figure.Units(capacity));
    }

    private static Operand Total(UnitLimit limit, ValueList<CapacitySegment> segments, Unit unit) =>
        new($"total.{limit.Id()}", OperandOrigin.Input, limit.Name(), Figure.Units(Quantity.FromTenThousandths(CountedUnits.TotalOf(segments), unit)));

    private static BilingualText ReasonOf(AwardLimit limit, AssessmentNotes notes)
    {
        if ((notes & AssessmentNotes.Refused) != AssessmentNotes.None)
            return new("Částka je pod minimem: žádost se zamítá.", "The amount is below the least one: the application is refused.");
        if ((notes & AssessmentNotes.BelowMinimum) != AssessmentNotes.None)
            return new("Částka je pod minimem: dotace je nulová.", "The amount is below the least one: the award is nothing.");
        if ((notes & AssessmentNotes.RaisedToMinimum) != AssessmentNotes.None)
            return new("Částka byla pod minimem a zvyšuje se.", "The amount was below the least one and is raised.");
        return limit switch
        {
            AwardLimit.Request => new("Rozhodl požadavek.", "The request decided."),
            AwardLimit.EligibleCost => new("Rozhodl podíl na uznatelných nákladech.", "The share of eligible cost decided."),
            AwardLimit.PerUnit => new("Rozhodl limit na jednotku.", "The cap per unit decided."),
            AwardLimit.Maximum => new("Rozhodlo maximum na službu.", "The maximum per service decided."),
            AwardLimit.Ceiling => new("Rozhodla vyrovnávací platba po odečtení ostatních veřejných zdrojů.", "The ceiling less other public money decided."),
            _ => new("Žádný limit částku nesnížil.", "No limit lowered the amount."),
        };
    }
}
