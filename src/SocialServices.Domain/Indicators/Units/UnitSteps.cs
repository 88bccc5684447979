using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Indicators.Units;

/// <summary>The steps of units of performance (kroky výkonových jednotek).</summary>
public static class UnitSteps
{
    /// <summary>Contacts and interventions.</summary>
    public static StepDefinition Sessions { get; } = new("indicator.sessions",
        new("Kontakty a intervence", "Contacts and interventions"),
        new("každé jednání podle délky a toho, s\u00A0kým je", "each session by its length and with whom it is"), FigureKind.Text);

    /// <summary>Time units.</summary>
    public static StepDefinition TimeUnits { get; } = new("indicator.time-units",
        new("Časové jednotky", "Time units"),
        new("časové jednotky přímé práce + časové jednotky práce ve prospěch klienta", "time units of direct work + time units of work on behalf of the client"), FigureKind.Units);

    /// <summary>Time units of one kind of work.</summary>
    public static StepDefinition TimeUnitsOfKind { get; } = new("indicator.time-units.kind",
        new("Časové jednotky druhu práce", "Time units of one kind of work"),
        new("minuty ÷ minuty jednotky, zaokrouhleno v\u00A0uvedeném místě", "minutes ÷ minutes of a unit, rounded at the stated place"), FigureKind.Units);

    /// <summary>Share of direct work.</summary>
    public static StepDefinition DirectShare { get; } = new("indicator.time-units.direct-share",
        new("Podíl přímé práce", "Share of direct work"),
        new("přímá práce ÷ (přímá práce + práce ve prospěch klienta)", "direct work ÷ (direct work + work on behalf of the client)"), FigureKind.Share);
}
