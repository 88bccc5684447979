using NodaTime;
using SocialServices.Domain.Projects.Controls;

namespace SocialServices.Domain.Tests.Projects.Controls;

public sealed class ControlPlanTests
{
    private static readonly DateInterval Year2022 = new(new(2022, 1, 1), new(2022, 12, 31));
    private static readonly DateInterval Year2023 = new(new(2023, 1, 1), new(2023, 12, 31));
    private static readonly BilingualText Reason = new("každý třetí rok", "every third year");

    [Fact]
    public void Progress_OnADay_TellsEachPlannedAndEachUnplannedControl()
    {
        var plan = ControlPlan.Create("Plán 2023", Year2023, "Metodika 2023",
            new PlannedControl("A", Year2022, new(2023, 3, 31), Reason), new("B", Year2022, new(2023, 3, 31), Reason),
            new("C", Year2022, new(2023, 6, 30), Reason), new("D", Year2022, new(2023, 3, 31), Reason));
        var controls = new[] { Control("1", "A", new(2023, 3, 31)), Control("2", "B", new(2023, 4, 1)), Control("3", "E", new(2023, 2, 1)), Control("4", "C", new(2023, 7, 1)), Control("5", "D", null) };

        var progress = plan.Progress(new(2023, 6, 30), controls);

        Assert.Equal(
            [PlannedControlState.StartedInTime, PlannedControlState.StartedLate, PlannedControlState.Ahead, PlannedControlState.Overdue], progress.Value.Items.Select(item => item.State));
        Assert.Equal(["1", "2", null, null], progress.Value.Items.Select(item => item.Control));
        Assert.Equal(["3"], progress.Value.Unplanned);
        Assert.Equal("včas 1, pozdě 1, po termínu 1, čeká 1, mimo plán 1", progress.Explanation.Value.ToText(Language.Czech));
        Assert.Equal("Mimo plán: 3.", progress.Explanation.Reason.Czech);
        Assert.Equal(PlannedControlState.StartedLate, plan.Progress(new(2023, 7, 1), controls).Value.Items[2].State);
    }

    [Fact]
    public void Progress_OfOneControlForTwoPlanned_CountsItOnce()
    {
        var plan = ControlPlan.Create("Plán 2023", Year2023, "Metodika 2023",
            new PlannedControl("A", Year2022, new(2023, 3, 31), Reason), new("A", new(new(2022, 7, 1), new(2023, 6, 30)), new(2023, 9, 30), Reason));

        var progress = plan.Progress(new(2023, 3, 1), Control("1", "A", new(2023, 2, 1)));

        Assert.Equal([PlannedControlState.StartedInTime, PlannedControlState.Ahead], progress.Value.Items.Select(item => item.State));
    }

    [Fact]
    public void Create_OfABadPlan_TellsAllProblems()
    {
        var report = ControlPlan.TryCreate(" ", Year2023, "", [new("", Year2022, new(2024, 1, 1), default), new("", Year2022, new(2023, 1, 1), Reason)], out var plan);

        Assert.Null(plan);
        Assert.Equal(
            ["$.name", "$.methodology", "$.items[0].service", "$.items[0].reason", "$.items[0].startBy", "$.items[1].service", "$.items[1]"], report.Problems.Select(problem => problem.Path));
    }

    private static ServiceControl Control(string number, string service, LocalDate? startedOn)
    {
        var planned = ServiceControl.Plan(new() { Number = number, Service = service, Period = Year2022, Methodology = "Metodika 2022", Basis = ControlBasis.ControlRules }, new(2023, 1, 2));
        return startedOn is { } day ? planned.Start(day) : planned.Cancel(new(2023, 1, 3), "služba skončila");
    }
}
