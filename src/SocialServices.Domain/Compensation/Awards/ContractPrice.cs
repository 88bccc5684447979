using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>
/// Price of a public contract as a share of the compensation payment (cena plnění jako podíl vyrovnávací platby); the rest falls on the
/// territory and comes by difference, so that both always sum to the ceiling.
/// </summary>
public sealed record ContractPrice
{
    private ContractPrice(Money ceiling, Rate share, Money price)
    {
        Ceiling = ceiling;
        Share = share;
        Price = price;
    }

    /// <summary>The ceiling (vyrovnávací platba).</summary>
    public Money Ceiling { get; }

    /// <summary>The share that the price is.</summary>
    public Rate Share { get; }

    /// <summary>The price, rounded to a haléř, half away from zero.</summary>
    public Money Price { get; }

    /// <summary>What is left for the territory (podíl území): the ceiling less the price.</summary>
    public Money TerritoryPart => Ceiling - Price;

    /// <summary>A price of a share of a ceiling.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ceiling is negative, or the share is not from 0 to 1.</exception>
    public static ContractPrice Of(Money ceiling, Rate share)
    {
        Guard.Against.OutOfRange(ceiling, Money.Zero, Money.MaxValue);
        Guard.Against.OutOfRange(share, Rate.Zero, Rate.One);
        return new(ceiling, share, RoundingRule.ToHeller.Round(ceiling * share));
    }

    /// <summary>
    /// What is due when the ceiling of actual figures turns out to be another one: its share, at most the agreed price.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The ceiling is negative.</exception>
    public Money DueAt(Money actualCeiling) => Money.Min(Price, Of(actualCeiling, Share).Price);

    /// <summary>
    /// What is due for delivered units: their exact part of the price, rounded once to a haléř, at most the price. A unit price rounded
    /// beforehand would lose haléře.
    /// </summary>
    /// <exception cref="ArgumentException">No units are planned, a number is negative, or the units differ.</exception>
    public Money DueFor(Quantity planned, Quantity delivered)
    {
        if (planned.Unit != delivered.Unit || planned.TenThousandths <= 0 || delivered.TenThousandths < 0)
            throw new ArgumentException($"Delivered units of zero or more in the unit of a positive plan are expected, not '{delivered}' of '{planned}'.", nameof(delivered));
        return Money.Min(Price, RoundingRule.ToHeller.Round(Price.ToExact() * delivered.ToExact() / planned.ToExact()));
    }

    /// <summary>The price with its explanation.</summary>
    /// <param name="source">Where the share stands, such as the tender documents.</param>
    public Explained<ContractPrice> Explain(Citation source)
    {
        var (ceiling, share, price) = (Figure.Amount(Ceiling), Figure.Share(Share), Figure.Amount(Price));
        return new(this, new(CompensationSteps.ContractPrice, price)
        {
            Operands =
            [
                new("ceiling", OperandOrigin.Input, CompensationSteps.Ceiling.Label, ceiling),
                new("share", OperandOrigin.Parameter, new("podíl", "share"), share, Guard.Against.Null(source)),
            ],
            Calculation = Calculation.Join("×", ceiling, share),
            Rounding = new(RoundingRule.ToHeller, Ceiling * Share, Price),
            Reason = new($"Na území zbývá {TerritoryPart.ToText(Language.Czech)} (rozdílem).", $"The territory is left with {TerritoryPart.ToText(Language.English)} (by difference)."),
        });
    }
}

/// <summary>Contract prices of assessments (ceny plnění podle posouzení).</summary>
public static class ContractPricing
{
    /// <summary>The price of a share of the ceiling of an assessment.</summary>
    /// <exception cref="InvalidOperationException">The assessment has no ceiling.</exception>
    public static ContractPrice PriceAt(this CompensationAssessment assessment, Rate share) => assessment.Ceiling is { } ceiling
        ? ContractPrice.Of(ceiling, share)
        : throw new InvalidOperationException($"'{assessment.Plan}' has no ceiling; a price needs one: give the entrustment's ceiling as an external value of the step '{CompensationSteps.Ceiling.Id}'.");
}
