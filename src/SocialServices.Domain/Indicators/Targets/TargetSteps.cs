using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// The steps of targets, their fulfilment and what follows (kroky cílových hodnot a jejich naplnění). What a target is and what its fulfilment
/// brings stands in the grant decision; each explanation names the place.
/// </summary>
public static class TargetSteps
{
    /// <summary>Target in force on the last day of realisation.</summary>
    public static StepDefinition InForce { get; } = new("indicator.target",
        new("Platná cílová hodnota", "Target in force"),
        new("verze účinná a schválená do posledního dne realizace", "version in effect and approved by the last day of realisation"), FigureKind.Units);

    /// <summary>Target lowered by the part of the grant that was not drawn.</summary>
    public static StepDefinition Adjusted { get; } = new("indicator.target.adjusted",
        new("Upravená cílová hodnota", "Adjusted target"),
        new("cílová hodnota × vyčerpaná dotace ÷ nejvyšší dotace", "target × grant drawn ÷ maximum grant"), FigureKind.Units);

    /// <summary>Fulfilment of one indicator.</summary>
    public static StepDefinition Fulfilment { get; } = new("indicator.fulfilment",
        new("Naplnění indikátoru", "Fulfilment of an indicator"),
        new("dosažená hodnota ÷ cílová hodnota", "value achieved ÷ target"), FigureKind.Share);

    /// <summary>Total fulfilment of the outputs or of the results.</summary>
    public static StepDefinition Total { get; } = new("indicator.total",
        new("Celkové naplnění indikátorů", "Total fulfilment of indicators"),
        new("průměr naplnění závazných indikátorů, každé nejvýše do stropu", "mean of the fulfilments of binding indicators, each at most to the cap"), FigureKind.Share);

    /// <summary>What of one fulfilment enters the total.</summary>
    public static StepDefinition Counted { get; } = new("indicator.total.counted",
        new("Započtené naplnění", "Fulfilment counted"),
        new("nižší z\u00A0naplnění a stropu", "lower of the fulfilment and the cap"), FigureKind.Share);

    /// <summary>Levy for indicators that were not fulfilled.</summary>
    public static StepDefinition Levy { get; } = new("indicator.levy",
        new("Odvod za nenaplnění indikátorů", "Levy for indicators not fulfilled"),
        new("odvody za výstupy a za výsledky spojené podle pravidel", "levies for outputs and for results, combined by the rules"), FigureKind.Amount,
        Citation.Section(LegalAct.BudgetRulesAct, "14"), Citation.Section(LegalAct.BudgetRulesAct, "44a"));

    /// <summary>Levy for the outputs or for the results.</summary>
    public static StepDefinition LevyOfKind { get; } = new("indicator.levy.kind",
        new("Odvod podle celkového naplnění", "Levy by total fulfilment"),
        new("základ × sazba pásma, ve kterém celkové naplnění leží", "base × rate of the bracket in which the total fulfilment lies"), FigureKind.Amount);

    /// <summary>Day by which a report is due.</summary>
    public static StepDefinition ReportDue { get; } = new("indicator.report-due",
        new("Termín předložení výkazu", "Day by which a report is due"),
        new("den měsíce, který následuje po vykazovaném období", "day of the month after the reported period"), FigureKind.Text);

    /// <summary>Persons for each unit of capacity.</summary>
    public static StepDefinition Load { get; } = new("indicator.load",
        new("Osoby na jednotku kapacity", "Persons for each unit of capacity"),
        new("osoby ÷ kapacita", "persons ÷ capacity"), FigureKind.Coefficient);
}
