using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>The steps of a control (kroky kontroly).</summary>
public static class ControlSteps
{
    /// <summary>The last day of a time limit of a control.</summary>
    public static StepDefinition Deadline { get; } = new("control.deadline", new("Poslední den lhůty kontroly", "Last day of a time limit of a control"),
        new("den události + lhůta; nepracovní den se posouvá na nejbližší pracovní", "day of the event + time limit; a day that is no working day moves to the next working day"), FigureKind.Text, Rules("12"), Rules("13"), Rules("14"));

    /// <summary>What the findings of a control come to.</summary>
    public static StepDefinition Outcome { get; } = new("control.outcome", new("Výsledek kontroly, částka do vypořádání", "Outcome of a control, amount for the settlement"),
        new("součet zjištění po námitkách a splněných výzvách k nápravě", "sum of the findings after objections and calls to remedy that were met"), FigureKind.Amount, Calls);

    /// <summary>What one finding comes to.</summary>
    public static StepDefinition Finding { get; } = new("control.finding", new("Kontrolní zjištění", "Finding"),
        new("zjištěná částka po námitkách; napravená včas se nepočítá", "the amount found after objections; remedied in time it does not count"), FigureKind.Amount, Rules("14"), Calls);

    /// <summary>How the plan of controls is kept.</summary>
    public static StepDefinition Plan { get; } = new("control.plan", new("Plnění plánu kontrol", "Progress of the plan of controls"),
        new("plánované kontroly proti zahájeným", "planned controls against those started"), FigureKind.Text);

    /// <summary>How one planned control stands.</summary>
    public static StepDefinition Planned { get; } = new("control.planned", new("Plánovaná kontrola", "Planned control"),
        new("zahájena do plánovaného dne", "started by the planned day"), FigureKind.Text);

    internal static Citation Calls => Citation.Section(LegalAct.TerritorialBudgetRulesAct, "22");

    internal static Citation Rules(string section) => Citation.Section(LegalAct.ControlRulesAct, section);
}
