using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Entrustments;

/// <summary>Steps of comparing need with plan and contracts (kroky porovnání potřeby).</summary>
public static class NeedSteps
{
    /// <summary>Need that contracts do not meet in an area.</summary>
    public static StepDefinition Area { get; } = new("need.area", new("Nepokrytá potřeba v území", "Unmet need of an area"),
        new("požadováno − zajištěno, nejméně 0", "requested − contracted, at least 0"), FigureKind.Units);

    /// <summary>Need that contracts do not meet; more than enough in one area makes up for nothing in another.</summary>
    public static StepDefinition Unmet { get; } = new("need.unmet", new("Nepokrytá potřeba", "Unmet need"),
        new("součet nepokryté potřeby všech území", "sum of the unmet need of all areas"), FigureKind.Units,
        Citation.Section(LegalAct.SocialServicesAct, "95", letter: "a"), Citation.Section(LegalAct.SocialServicesAct, "95", letter: "g"));
}
