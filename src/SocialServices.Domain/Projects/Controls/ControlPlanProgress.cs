using NodaTime;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>How a plan of controls is kept on a day (stav plnění plánu kontrol).</summary>
/// <param name="Day">The day.</param>
/// <param name="Items">Each planned control, in the order of the plan.</param>
/// <param name="Unplanned">Numbers of controls that started and were not planned.</param>
public sealed record ControlPlanProgress(LocalDate Day, ValueList<PlannedControlStatus> Items, ValueList<string> Unplanned)
{
    /// <summary>How many planned controls are in a state.</summary>
    public int Count(PlannedControlState state) => Items.Count(item => item.State == state);

    internal BilingualText InWords => new(
        FormattableString.Invariant($"včas {Count(PlannedControlState.StartedInTime)}, pozdě {Count(PlannedControlState.StartedLate)}, po termínu {Count(PlannedControlState.Overdue)}, čeká {Count(PlannedControlState.Ahead)}, mimo plán {Unplanned.Count}"),
        FormattableString.Invariant($"in time {Count(PlannedControlState.StartedInTime)}, late {Count(PlannedControlState.StartedLate)}, overdue {Count(PlannedControlState.Overdue)}, ahead {Count(PlannedControlState.Ahead)}, not planned {Unplanned.Count}"));
}

/// <summary>How a planned control stands on a day (stav plánované kontroly).</summary>
/// <param name="Planned">The planned control.</param>
/// <param name="Control">Number of the control that fulfils it; none where none does.</param>
/// <param name="StartedOn">Day on which that control started; none where none does.</param>
/// <param name="Day">The asked day.</param>
public sealed record PlannedControlStatus(PlannedControl Planned, string? Control, LocalDate? StartedOn, LocalDate Day)
{
    /// <summary>The state.</summary>
    public PlannedControlState State => StartedOn is { } started
        ? started <= Planned.StartBy ? PlannedControlState.StartedInTime : PlannedControlState.StartedLate
        : Day > Planned.StartBy ? PlannedControlState.Overdue : PlannedControlState.Ahead;
}

/// <summary>State of a planned control (druh stavu plánované kontroly).</summary>
public enum PlannedControlState
{
    /// <summary>Started by its day (zahájena včas).</summary>
    StartedInTime,

    /// <summary>Started after its day (zahájena pozdě).</summary>
    StartedLate,

    /// <summary>Not started, and its day is over (po termínu).</summary>
    Overdue,

    /// <summary>Not started, and its day is not over (čeká).</summary>
    Ahead,
}

/// <summary>Names of the states (názvy stavů plánované kontroly).</summary>
public static class PlannedControlStates
{
    private static readonly BilingualText[] Names =
        [new("zahájena včas", "started in time"), new("zahájena pozdě", "started late"), new("po termínu", "overdue"), new("čeká na zahájení", "ahead")];

    /// <summary>Text for people: "zahájena včas" in Czech, "started in time" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no state.</exception>
    public static string ToText(this PlannedControlState state, Language language) => NameOf(state).In(language);

    internal static BilingualText NameOf(PlannedControlState state) => Names[(int)Guard.Against.EnumOutOfRange(state)];
}
