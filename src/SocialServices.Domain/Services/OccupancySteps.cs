using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Services;

/// <summary>The steps of occupancy (kroky výpočtu obložnosti).</summary>
public static class OccupancySteps
{
    /// <summary>Bed-days of capacity.</summary>
    public static StepDefinition Capacity { get; } = new("beds.capacity",
        new("Kapacita v lůžkodnech", "Capacity in bed-days"),
        new("Σ lůžka × dny provozu", "Σ beds × days of operation"), FigureKind.Units);

    /// <summary>Occupied bed-days.</summary>
    public static StepDefinition Occupied { get; } = new("beds.occupied",
        new("Obsazené lůžkodny", "Occupied bed-days"),
        new("Σ započtených dnů pobytů", "Σ counted days of stays"), FigureKind.Units);

    /// <summary>Occupancy.</summary>
    public static StepDefinition Occupancy { get; } = new("beds.occupancy",
        new("Obložnost", "Occupancy"),
        new("obsazené lůžkodny ÷ kapacita v lůžkodnech", "occupied bed-days ÷ capacity in bed-days"), FigureKind.Share);
}
