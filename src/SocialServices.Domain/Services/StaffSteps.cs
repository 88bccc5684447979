using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Services;

/// <summary>The steps of full-time equivalents (kroky výpočtu přepočtených úvazků).</summary>
public static class StaffSteps
{
    private static readonly Citation WeeklyTime = Citation.Section(LegalAct.LabourCode, "79");

    /// <summary>Full-time equivalents of the whole list.</summary>
    public static StepDefinition FullTimeEquivalents { get; } = new("staff.fte",
        new("Průměrné přepočtené úvazky", "Average full-time equivalents"),
        new("Σ úvazků podle forem", "Σ full-time equivalents of the forms"), FigureKind.Units);

    /// <summary>Full-time equivalents of a group of forms.</summary>
    public static StepDefinition Forms { get; } = new("staff.forms",
        new("Úvazky pro formu služby", "Full-time equivalents for a form"),
        new("Σ úvazků podle kategorií", "Σ full-time equivalents of the categories"), FigureKind.Units);

    /// <summary>Full-time equivalents of a category.</summary>
    public static StepDefinition Category { get; } = new("staff.category",
        new("Úvazky kategorie", "Full-time equivalents of a category"),
        new("Σ úvazků podle smluv a dohod", "Σ full-time equivalents of contracts and agreements"), FigureKind.Units);

    /// <summary>A contract: weekly hours over the full ones, on the days on which the post is held.</summary>
    public static StepDefinition Contract { get; } = new("staff.contract",
        new("Úvazek podle smlouvy", "Full-time equivalent of a contract"),
        new("týdenní hodiny ÷ plná týdenní doba × obsazené dny ÷ dny období", "weekly hours ÷ full weekly time × days held ÷ days of the period"), FigureKind.Units, WeeklyTime);

    /// <summary>An agreement: its hours over the fund of the period.</summary>
    public static StepDefinition Agreement { get; } = new("staff.agreement",
        new("Úvazek podle dohody", "Full-time equivalent of an agreement"),
        new("hodiny ÷ (roční fond × dny období ÷ dny roku)", "hours ÷ (yearly fund × days of the period ÷ days of the year)"), FigureKind.Units);

    /// <summary>Full-time equivalents in direct care.</summary>
    public static StepDefinition DirectCare { get; } = new("staff.direct-care",
        new("Z toho úvazky v přímé péči", "Of which in direct care"),
        new("Σ úvazků kategorií 1.1 až 1.6", "Σ full-time equivalents of the categories 1.1 to 1.6"), FigureKind.Units);
}
