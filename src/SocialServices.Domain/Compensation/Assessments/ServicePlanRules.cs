using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Checks a plan by itself, whatever the methodology.</summary>
internal sealed class ServicePlanRules
{
    private const int MostItems = 100;
    private readonly ProblemList _problems = new();

    public static ValidationReport Check(ServicePlanDefinition definition)
    {
        var rules = new ServicePlanRules();
        rules.Plan(definition);
        return rules._problems.Report;
    }

    private void Plan(ServicePlanDefinition definition)
    {
        _problems.Require(!string.IsNullOrWhiteSpace(definition.Service), PlanProblemCodes.Blank, "$.service", new("Název služby nesmí být prázdný.", "The name of the service must not be blank."));
        _problems.Require(SocialServicesLaw.IsYear(definition.Year), PlanProblemCodes.Range, "$.year", SocialServicesLaw.YearExpected(definition.Year));
        _problems.Require(definition.Lines.Count is >= 1 and <= MostItems, definition.Lines.Count == 0 ? PlanProblemCodes.Empty : PlanProblemCodes.Range, "$.lines", new($"Služba má 1 až {MostItems} řádků (forma a jednotka).", $"A service has 1 to {MostItems} lines (form and unit)."));
        for (var i = 0; i < definition.Lines.Count; i++)
            Line(definition.Lines[i], definition.Year, FormattableString.Invariant($"$.lines[{i}]"));

        Amount(definition.Request, "$.request");
        Amount(definition.PreviousAward, "$.previousAward");
        Amount(definition.EligibleCost, "$.eligibleCost");
        Amount(definition.Profit, "$.profit");
        _problems.Require(definition.OtherSources.Count <= MostItems, PlanProblemCodes.Range, "$.otherSources", new($"Nejvýše {MostItems} zdrojů.", $"At most {MostItems} sources."));
        for (var i = 0; i < definition.OtherSources.Count; i++)
            Amount(definition.OtherSources[i].Amount, FormattableString.Invariant($"$.otherSources[{i}].amount"));

        foreach (var group in definition.Coefficients.GroupBy(coefficient => coefficient.Id, StringComparer.Ordinal))
        {
            _problems.Require(group.Count() == 1, PlanProblemCodes.Repeated, $"$.coefficients{DocumentNode.StepTo(group.Key)}", new($"Koeficient '{group.Key}' je uveden vícekrát.", $"The coefficient '{group.Key}' stands more than once."));
            _problems.Require(group.All(coefficient => coefficient.Value >= Rate.Zero), PlanProblemCodes.Range, $"$.coefficients{DocumentNode.StepTo(group.Key)}", new("Koeficient je nejméně 0.", "A coefficient is 0 or more."));
        }

        var steps = new HashSet<StepDefinition>();
        for (var i = 0; i < definition.External.Count; i++)
        {
            var (step, amount, source) = definition.External[i];
            var path = FormattableString.Invariant($"$.external[{i}]");
            Amount(amount, $"{path}.amount");
            _problems.Require(!string.IsNullOrWhiteSpace(source), PlanProblemCodes.Blank, $"{path}.source", new("Uveďte, odkud hodnota pochází.", "Say where the value comes from."));
            _problems.Require(step == CompensationSteps.Ceiling || step == CompensationSteps.Optimal, PlanProblemCodes.External, $"{path}.step",
                new($"Krok '{step.Id}' nelze nahradit; lze '{CompensationSteps.Ceiling.Id}' a '{CompensationSteps.Optimal.Id}'.", $"The step '{step.Id}' can't be replaced; '{CompensationSteps.Ceiling.Id}' and '{CompensationSteps.Optimal.Id}' can."));
            _problems.Require(steps.Add(step), PlanProblemCodes.Repeated, path, new($"Krok '{step.Id}' je nahrazen dvakrát.", $"The step '{step.Id}' is replaced twice."));
        }
    }

    private void Line(ServiceLine line, int year, string path)
    {
        _problems.Require(Enum.IsDefined(line.Form), PlanProblemCodes.Range, $"{path}.form", new("Forma není ve výčtu.", "The form is not defined."));
        _problems.Require(Enum.IsDefined(line.Basis), PlanProblemCodes.Range, $"{path}.basis", new("Základ kapacity není ve výčtu.", "The base of the capacity is not defined."));
        _problems.Require(line.Provided.Count > 0, PlanProblemCodes.Empty, $"{path}.provided", new("Uveďte aspoň jeden úsek kapacity.", "Give at least one segment of capacity."));
        var unit = line.Provided.Count > 0 ? line.Provided[0].Capacity.Unit : Unit.One;
        foreach (var (name, segments) in new[]
        {
            ("provided", line.Provided), ("registered", line.Registered), ("inNetwork", line.InNetwork), ("entrusted", line.Entrusted), ("requested", line.Requested),
        })
        {
            if (segments is not null)
                Segments(segments, unit, year, $"{path}.{name}");
        }

        Amount(line.ActualRevenue, $"{path}.actualRevenue");
        Amount(line.OperatingCost, $"{path}.operatingCost");
    }

    private void Segments(ValueList<CapacitySegment> segments, Unit unit, int year, string path)
    {
        _problems.Require(segments.Count <= MostItems * 10, PlanProblemCodes.Range, path, new($"Nejvýše {MostItems * 10} úseků.", $"At most {MostItems * 10} segments."));
        for (var i = 0; i < segments.Count; i++)
            Segment(segments[i], unit, year, path, i);

        _problems.NoSharedDay(
            segments.Where(segment => segment.From <= segment.To).Select(segment => new DateInterval(segment.From, segment.To)), PlanProblemCodes.Overlap, path, new("Úseky", "Segments"));
    }

    // A plan has many segments and nearly all are right, so a text is made only for one that is not.
    private void Segment(CapacitySegment segment, Unit unit, int year, string segments, int index)
    {
        if (segment.From > segment.To)
        {
            Wrong(PlanProblemCodes.Empty, new(
                $"Úsek od {DateText.Of(segment.From, Language.Czech)} do {DateText.Of(segment.To, Language.Czech)} je prázdný; konec je před začátkem.",
                $"The segment from {DateText.Of(segment.From, Language.English)} to {DateText.Of(segment.To, Language.English)} is empty; it ends before it starts."));
        }

        if (segment.From.Year != year || segment.To.Year != year)
        {
            Wrong(PlanProblemCodes.OutsideYear, new(
                $"Úsek od {DateText.Of(segment.From, Language.Czech)} do {DateText.Of(segment.To, Language.Czech)} neleží v roce {year}.",
                $"The segment from {DateText.Of(segment.From, Language.English)} to {DateText.Of(segment.To, Language.English)} is not within {year}."));
        }

        if (segment.Capacity.Unit == Unit.One)
            Wrong(PlanProblemCodes.Unit, new("Kapacita musí mít jednotku.", "A capacity must have a unit."));
        if (segment.Capacity.Unit != unit)
        {
            Wrong(PlanProblemCodes.Unit, new(
                $"Kapacita je v jednotce '{segment.Capacity.Unit.Code}', řádek v '{unit.Code}'; jednotky se samy nepřevádějí.",
                $"The capacity is in the unit '{segment.Capacity.Unit.Code}', the line in '{unit.Code}'; units never convert by themselves."));
        }

        void Wrong(string code, BilingualText text) => _problems.Fail(code, FormattableString.Invariant($"{segments}[{index}]"), text);
    }

    private void Amount(Money? amount, string path) => _problems.RequireAmount(amount, PlanProblemCodes.Range, path);
}
