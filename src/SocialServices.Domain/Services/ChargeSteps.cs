using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>Steps of what a client may be charged (kroky výpočtu úhrady).</summary>
public static class ChargeSteps
{
    /// <summary>The most for the time of a month.</summary>
    public static StepDefinition Time { get; } = new("charge.time", new("Nejvyšší úhrada za čas v měsíci", "Highest charge for the time of a month"),
        new("hodiny do hranice × maximum + hodiny nad hranicí × nižší maximum", "hours up to the limit × maximum + hours above the limit × lower maximum"), FigureKind.Amount);

    /// <summary>The most for accommodation in a month.</summary>
    public static StepDefinition Accommodation { get; } = new("charge.accommodation", new("Úhrada za ubytování v měsíci", "Charge for accommodation in a month"),
        new("dny × denní úhrada, nejvýše maximum vyhlášky", "days × daily charge, at most the maximum of the decree"), FigureKind.Amount);

    /// <summary>The most for meals in a month.</summary>
    public static StepDefinition Meals { get; } = new("charge.meals", new("Úhrada za stravu v měsíci", "Charge for meals in a month"),
        new("dny × denní úhrada, nejvýše maximum vyhlášky", "days × daily charge, at most the maximum of the decree"), FigureKind.Amount);

    /// <summary>What income allows.</summary>
    public static StepDefinition IncomeLimit { get; } = new("charge.income-limit", new("Nejvyšší úhrada, kterou dovoluje příjem", "Highest charge that income allows"),
        new("příjem × (1 − podíl, který klientovi zůstává)", "income × (1 − share left to the client)"), FigureKind.Amount,
        Citation.Section(LegalAct.SocialServicesAct, "73"));

    /// <summary>Accommodation and meals, at most what income allows.</summary>
    public static StepDefinition Stay { get; } = new("charge.stay", new("Úhrada za ubytování a stravu", "Charge for accommodation and meals"),
        new("ubytování + strava, nejvýše kolik dovoluje příjem", "accommodation + meals, at most what income allows"), FigureKind.Amount,
        Citation.Section(LegalAct.SocialServicesAct, "73"));

    /// <summary>Care from the care allowance.</summary>
    public static StepDefinition Care { get; } = new("charge.care", new("Úhrada za péči", "Charge for care"),
        new("příspěvek na péči × podíl", "care allowance × share"), FigureKind.Amount, Citation.Section(LegalAct.SocialServicesAct, "73", "4"));

    /// <summary>The most in a month.</summary>
    public static StepDefinition Month { get; } = new("charge.month", new("Nejvyšší měsíční úhrada klienta", "Highest monthly payment of the client"),
        new("ubytování a strava + péče", "accommodation and meals + care"), FigureKind.Amount);

    /// <summary>A maximum is not to be passed, so a fraction of a haléř falls off.</summary>
    internal static RoundingRule Down => RoundingRule.Down(0.01m);

    internal static RoundingNote? Noted(Exact before, Money after) => before == after.ToExact() ? null : new(Down, before, after);

    /// <summary>What to confirm of a value of the law before relying on it.</summary>
    internal static ValueList<BilingualText> Warnings<T>(params ReadOnlySpan<DatedValue<T>> values)
    {
        var warnings = new List<BilingualText>();
        foreach (var value in values)
            warnings.AddRange(value.Warnings);
        return warnings.Distinct().ToValueList();
    }
}
