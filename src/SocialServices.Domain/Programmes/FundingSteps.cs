using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Programmes;

/// <summary>The steps of dividing the budget of a project (kroky rozdělení rozpočtu projektu).</summary>
public static class FundingSteps
{
    /// <summary>What the sources of a project pay together.</summary>
    public static StepDefinition Framework { get; } = new("project.framework",
        new("Finanční rámec projektu", "Financial framework of a project"),
        new("způsobilé výdaje − příjmy, rozdělené podle podílů", "eligible expenditure − income, divided by the shares"), FigureKind.Amount);

    /// <summary>The part of one source.</summary>
    public static StepDefinition Part { get; } = new("project.part",
        new("Část jednoho zdroje", "Part of one source"),
        new("částka × podíl; poslední zdroj s podílem rozdílem", "amount × share; the last source that has a share by difference"), FigureKind.Amount);

    /// <summary>The grant.</summary>
    public static StepDefinition Grant { get; } = new("project.grant",
        new("Dotace projektu", "Grant of a project"),
        new("část EU + část státního rozpočtu", "part of the EU + part of the State budget"), FigureKind.Amount);

    /// <summary>Project money that goes back, divided among its sources.</summary>
    public static StepDefinition Return { get; } = new("project.return",
        new("Vratka prostředků projektu podle zdrojů", "Return of project money by source"),
        new("částka rozdělená podle podílů projektu", "amount divided by the shares of the project"), FigureKind.Amount);
}
