using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>
/// Plan of controls of a region for some days, such as a year (plán kontrol): which services, over which days, and by when. Visits of the project
/// team that check nothing, such as internships, do not belong in it. Immutable and thread-safe.
/// </summary>
public sealed record ControlPlan
{
    private ControlPlan(string name, DateInterval days, string methodology, ValueList<PlannedControl> items)
    {
        Name = name;
        Days = days;
        Methodology = methodology;
        Items = items;
    }

    /// <summary>Name or number of the plan.</summary>
    public string Name { get; }

    /// <summary>First and last day of the plan.</summary>
    public DateInterval Days { get; }

    /// <summary>Methodology of the region with its version.</summary>
    public string Methodology { get; }

    /// <summary>Planned controls in the order given.</summary>
    public ValueList<PlannedControl> Items { get; }

    /// <summary>A plan of controls.</summary>
    /// <param name="name">Name or number, not blank.</param>
    /// <param name="days">First and last day of the plan.</param>
    /// <param name="methodology">Methodology of the region with its version, not blank.</param>
    /// <param name="items">Planned controls; a service at most once for the same days.</param>
    /// <exception cref="DomainValidationException">The plan breaks rules; the report names all of them.</exception>
    public static ControlPlan Create(string name, DateInterval days, string methodology, params ValueList<PlannedControl> items)
    {
        TryCreate(name, days, methodology, items, out var plan).ThrowIfErrors();
        return plan!;
    }

    /// <summary>Checks a plan; it is null when the report has an error.</summary>
    public static ValidationReport TryCreate(string name, DateInterval days, string methodology, ValueList<PlannedControl> items, out ControlPlan? plan)
    {
        var report = Check(name, Guard.Against.Null(days), methodology, Guard.Against.Null(items));
        plan = report.HasErrors ? null : new(name, days, methodology, items);
        return report;
    }

    /// <summary>
    /// How the plan is kept on a day. A control fulfils the first planned one of its service whose days it shares and which no other control
    /// fulfils; the rest are not planned.
    /// </summary>
    /// <param name="day">The day; what happened later does not count.</param>
    /// <param name="controls">Controls in any order; cancelled ones fulfil nothing.</param>
    public Explained<ControlPlanProgress> Progress(LocalDate day, params IEnumerable<ServiceControl> controls)
    {
        var left = Guard.Against.Null(controls).Select(control => (Control: control, StartedOn: StartOf(control)))
            .Where(each => each.StartedOn <= day).OrderBy(each => each.StartedOn).ThenBy(each => each.Control.Number, StringComparer.Ordinal).ToList();
        var items = new List<PlannedControlStatus>();
        foreach (var item in Items)
        {
            var index = left.FindIndex(each => each.Control.Definition.Service == item.Service && each.Control.Definition.Period.Intersection(item.Period) is not null);
            items.Add(new(item, index < 0 ? null : left[index].Control.Number, index < 0 ? null : left[index].StartedOn, day));
            if (index >= 0)
                left.RemoveAt(index);
        }

        var progress = new ControlPlanProgress(day, items.ToValueList(), left.Select(each => each.Control.Number).ToValueList());
        return new(progress, new(ControlSteps.Plan, Figure.Text(progress.InWords))
        {
            Subject = BilingualText.Same(Name),
            Operands = [new("day", OperandOrigin.Input, new("stav ke dni", "as of"), Figure.Day(day))],
            Reason = progress.Unplanned.Count == 0 ? default : new($"Mimo plán: {string.Join(", ", progress.Unplanned)}.", $"Not planned: {string.Join(", ", progress.Unplanned)}."),
            Parts = progress.Items.Select(Explain).ToValueList(),
        });
    }

    private static LocalDate? StartOf(ServiceControl control) => control.History.FirstOrDefault(each => each.Stage == ControlStage.Started)?.Day;

    private static Explanation Explain(PlannedControlStatus status) => new(ControlSteps.Planned, Figure.Text(PlannedControlStates.NameOf(status.State)))
    {
        Subject = new($"{status.Planned.Service}, {DateText.Of(status.Planned.Period, Language.Czech)}", $"{status.Planned.Service}, {DateText.Of(status.Planned.Period, Language.English)}"),
        Operands =
        [
            new("start-by", OperandOrigin.Input, new("zahájit nejpozději", "start at the latest on"), Figure.Day(status.Planned.StartBy)),
            .. status.StartedOn is { } started ? (Operand[])[new("started", OperandOrigin.Input, new($"kontrola {status.Control} zahájena", $"control {status.Control} started"), Figure.Day(started))] : [],
        ],
        Reason = status.Planned.Reason,
    };

    private static ValidationReport Check(string name, DateInterval days, string methodology, ValueList<PlannedControl> items)
    {
        var problems = new ProblemList();
        Text(name, "$.name", new("Uveďte název plánu.", "Give the name of the plan."));
        Text(methodology, "$.methodology", new("Uveďte metodiku a její verzi.", "Give the methodology and its version."));
        var told = new HashSet<(string, DateInterval)>();
        for (var i = 0; i < items.Count; i++)
        {
            var (item, path) = (items[i], FormattableString.Invariant($"$.items[{i}]"));
            Text(item.Service, $"{path}.service", new("Uveďte službu.", "Give the service."));
            Text(item.Reason.Czech, $"{path}.reason", new("Uveďte, proč se služba kontroluje.", "Say why the service is controlled."));
            problems.Require(days.Contains(item.StartBy), ControlProblemCodes.Plan, $"{path}.startBy", new(
                $"Den zahájení leží v plánu ({DateText.Of(days, Language.Czech)}), ne {DateText.Of(item.StartBy, Language.Czech)}.", $"The day of the start lies in the plan ({DateText.Of(days, Language.English)}), not {DateText.Of(item.StartBy, Language.English)}."));
            problems.Require(told.Add((item.Service, Guard.Against.Null(item.Period))), ControlProblemCodes.Plan, path, new(
                $"Kontrola služby '{item.Service}' za stejné období je v plánu dvakrát; jednu vynechte.", $"The control of '{item.Service}' over the same days stands in the plan twice; leave one out."));
        }

        return problems.Report;

        void Text(string? text, string path, BilingualText problem) => problems.Require(!string.IsNullOrWhiteSpace(text), ControlProblemCodes.Blank, path, problem);
    }
}
