using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Entrustments;

/// <summary>Steps of the entitlement (kroky výpočtu nároku).</summary>
public static class EntitlementSteps
{
    /// <summary>Units of a form summed over days.</summary>
    public static StepDefinition Line { get; } = new("entitlement.line", new("Rozsah, za který lze platit, součet po dnech", "Units that may be paid for, summed over days"),
        new("Σ započtené jednotky × dny", "Σ units counted × days"), FigureKind.Units, Citation.Section(LegalAct.SocialServicesAct, "101a"));

    /// <summary>Units on some days.</summary>
    public static StepDefinition Days { get; } = new("entitlement.days", new("Započtený rozsah ve dnech", "Units counted on days"),
        new("nejnižší z registrace, sítě, pověření, žádosti a poskytované kapacity", "the lowest of registration, network, entrustment, request and provided capacity"), FigureKind.Units);

    /// <summary>Whether a carried surplus follows to a successor.</summary>
    public static StepDefinition Succession { get; } = new("entrustment.succession", new("Převedený přebytek a nástupce", "Carried surplus and successor"),
        new("přechází jen na nástupce, kterého pověření jmenuje", "follows only to a successor that the entrustment names"), FigureKind.Text);
}
