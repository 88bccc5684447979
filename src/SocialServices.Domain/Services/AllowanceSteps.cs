using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Services;

/// <summary>Steps of the revenue from the care allowance (kroky výpočtu výnosu z příspěvku na péči).</summary>
public static class AllowanceSteps
{
    /// <summary>The revenue of a service.</summary>
    public static StepDefinition Revenue { get; } = new("allowance.revenue", new("Výnos z příspěvku na péči", "Revenue from the care allowance"),
        new("součet za skupiny klientů", "sum over groups of clients"), FigureKind.Amount, Citation.Section(LegalAct.SocialServicesAct, "73", "4"));

    /// <summary>The revenue of clients of one level and age in months of one amount.</summary>
    public static StepDefinition Group { get; } = new("allowance.group", new("Příspěvek skupiny klientů", "Allowance of a group of clients"),
        new("klienti × měsíce × příspěvek na péči × podíl", "clients × months × care allowance × share"), FigureKind.Amount,
        Citation.Section(LegalAct.SocialServicesAct, "11"));
}
