using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Indicators.Capacities;

/// <summary>The steps of capacity over time (kroky kapacity v čase).</summary>
public static class CapacitySteps
{
    /// <summary>Capacity that is reported.</summary>
    public static StepDefinition Reported { get; } = new("indicator.capacity",
        new("Vykazovaná kapacita služeb", "Reported capacity of services"),
        new("kapacita služeb činných v\u00A0rozhodný den", "capacity of the services active on the deciding day"), FigureKind.Units);

    /// <summary>Capacity on each day of a stretch.</summary>
    public static StepDefinition Stretch { get; } = new("indicator.capacity.stretch",
        new("Kapacita v\u00A0období", "Capacity over a stretch of days"),
        new("Σ kapacit služeb činných v\u00A0každém dni", "Σ capacities of the services active on each day"), FigureKind.Units);
}
