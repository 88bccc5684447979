using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>Amount as a source published it, with the step to which it was rounded (zveřejněná částka): 191 million is the amount with a step of one million.</summary>
public readonly record struct PublishedAmount
{
    private PublishedAmount(Money amount, Money step)
    {
        Amount = amount;
        Step = step;
    }

    /// <summary>The amount in crowns.</summary>
    public Money Amount { get; }

    /// <summary>The step in crowns; zero for the default, which stands for an exact amount.</summary>
    public Money Step { get; }

    /// <summary>An amount published to the haléř.</summary>
    public static PublishedAmount Exactly(Money amount) => new(amount, default);

    /// <summary>An amount published in whole steps, such as millions.</summary>
    /// <param name="amount">Crowns, a multiple of the step.</param>
    /// <param name="step">Crowns above zero.</param>
    /// <exception cref="ArgumentException">The amount is no multiple of the step.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero.</exception>
    public static PublishedAmount InSteps(Money amount, Money step)
    {
        Guard.Against.OutOfRange(step, Money.OneHeller, Money.MaxValue);
        return amount.Hellers % step.Hellers == 0
            ? new(amount, step)
            : throw new ArgumentException($"A multiple of {step.ToText(Language.English)} is expected, not {amount.ToText(Language.English)}.", nameof(amount));
    }

    /// <summary>An amount published in whole millions of crowns: 191 for 191,000,000.</summary>
    /// <exception cref="OverflowException">The amount is outside the range of money.</exception>
    public static PublishedAmount Millions(int millions) => InSteps(Money.Of(1_000_000) * millions, Money.Of(1_000_000));

    /// <summary>True when an exact amount may have been published so: it lies at most half a step away, whichever way it was rounded.</summary>
    public bool Agrees(Money exact) => Int128.Abs((Int128)exact.Hellers - Amount.Hellers) * 2 <= Step.Hellers;

    /// <summary>Text for people: the amount, with its step where it is not exact.</summary>
    public string ToText(Language language) => Step == Money.Zero
        ? Amount.ToText(language)
        : $"{Amount.ToText(language)} ({(language == Language.Czech ? "na" : "to")} {Step.ToText(language)})";

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
