using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Projects.Statements;

/// <summary>
/// Amount as exact as a source states it (uvedená částka): exact to the haléř, rounded to a step ("135 million"), or said to be about so
/// much. The default is exactly 0 CZK. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(StatedAmountJsonConverter))]
public readonly record struct StatedAmount : IParsable<StatedAmount>, IStatedValue<StatedAmount>
{
    private const string AboutPrefix = "about ";
    private const string RoundedInfix = " rounded to ";

    private StatedAmount(Money amount, AmountPrecision precision, Money step)
    {
        Amount = amount;
        Precision = precision;
        Step = step;
    }

    /// <summary>The amount as it is stated, zero or more.</summary>
    public Money Amount { get; }

    /// <summary>How exact it is.</summary>
    public AmountPrecision Precision { get; }

    /// <summary>The step that it is rounded to, above 0; 0 where it is not rounded.</summary>
    public Money Step { get; }

    /// <summary>An amount to the haléř.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static StatedAmount Exactly(Money amount) => new(NotNegative(amount), AmountPrecision.Exact, Money.Zero);

    /// <summary>An amount that is rounded to a step, such as to a million.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the step is not above 0.</exception>
    /// <exception cref="ArgumentException">The amount is no multiple of the step.</exception>
    public static StatedAmount Rounded(Money amount, Money step)
    {
        Guard.Against.OutOfRange(step, Money.OneHeller, Money.MaxValue);
        return NotNegative(amount).Hellers % step.Hellers == 0
            ? new(amount, AmountPrecision.Rounded, step)
            : throw new ArgumentException($"An amount that is a multiple of {step} is expected, not {amount}.", nameof(amount));
    }

    /// <summary>An amount that is rounded to a whole million: 191 for 191,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static StatedAmount Millions(int millions) => Rounded(Money.Of(1_000_000) * millions, Money.Of(1_000_000));

    /// <summary>An amount of which a source says that it is about so much; how far it may be off is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static StatedAmount About(Money amount) => new(NotNegative(amount), AmountPrecision.About, Money.Zero);

    /// <summary>
    /// True when both can be true of one sum: exact amounts are equal, an exact one rounds to a rounded one, steps overlap. What is about so
    /// much agrees with everything that it equals; nothing more is known of it.
    /// </summary>
    public bool AgreesWith(StatedAmount other) => Amount == other.Amount
        || (Precision != AmountPrecision.About && other.Precision != AmountPrecision.About && StartsWithin(other) && other.StartsWithin(this));

    /// <summary>Text for people: "135 000 000,00 Kč (zaokrouhleno na 1 000 000,00 Kč)", "asi 14 800 000,00 Kč" in Czech.</summary>
    public string ToText(Language language)
    {
        var (czech, amount) = (language == Language.Czech, Amount.ToText(language));
        return Precision switch
        {
            AmountPrecision.About => $"{(czech ? "asi" : "about")} {amount}",
            AmountPrecision.Rounded => $"{amount} ({(czech ? "zaokrouhleno na" : "rounded to")} {Step.ToText(language)})",
            _ => amount,
        };
    }

    /// <summary>Invariant text: "474070.00 CZK", "135000000.00 CZK rounded to 1000000.00 CZK" or "about 14800000.00 CZK".</summary>
    public override string ToString() => Precision switch
    {
        AmountPrecision.About => $"{AboutPrefix}{Amount}",
        AmountPrecision.Rounded => $"{Amount}{RoundedInfix}{Step}",
        _ => Amount.ToString(),
    };

    /// <summary>Reads the forms of <see cref="ToString"/>, with or without the currency. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text has another form, or an amount is outside its range.</exception>
    public static StatedAmount Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var amount)
        ? amount
        : throw new FormatException($"An amount such as '474070.00', '135000000 rounded to 1000000' or 'about 14800000' is expected, not '{s}'.");

    /// <summary>Reads the forms of <see cref="ToString"/>; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StatedAmount result)
    {
        result = default;
        if (s is null)
            return false;
        var isAbout = s.StartsWith(AboutPrefix, StringComparison.Ordinal);
        var parts = (isAbout ? s[AboutPrefix.Length..] : s).Split(RoundedInfix);
        var step = Money.Zero;
        if (parts.Length > (isAbout ? 1 : 2) || !Money.TryParse(parts[0], provider, out var amount) || amount.IsNegative
            || (parts.Length == 2 && (!Money.TryParse(parts[1], provider, out step) || step <= Money.Zero || amount.Hellers % step.Hellers != 0)))
            return false;
        result = isAbout ? About(amount) : parts.Length == 2 ? Rounded(amount, step) : Exactly(amount);
        return true;
    }

    private static Money NotNegative(Money amount) => Guard.Against.OutOfRange(amount, Money.Zero, Money.MaxValue);

    // In halves of a haléř: a rounded amount begins half a step below it and ends just before half a step above it.
    private bool StartsWithin(StatedAmount other)
    {
        var (start, end) = (((Int128)Amount.Hellers * 2) - Step.Hellers, ((Int128)other.Amount.Hellers * 2) + other.Step.Hellers);
        return start < end || (start == end && other.Step == Money.Zero);
    }
}

/// <summary>How exact an amount is that a source states (přesnost částky).</summary>
public enum AmountPrecision
{
    /// <summary>To the haléř (přesně).</summary>
    Exact,

    /// <summary>Rounded to a known step (zaokrouhleno).</summary>
    Rounded,

    /// <summary>The source says "about" (přibližně).</summary>
    About,
}

/// <summary>Writes a stated amount as text, such as "about 14800000.00 CZK"; reads the forms of <see cref="StatedAmount.Parse"/>.</summary>
public sealed class StatedAmountJsonConverter : TextJsonConverter<StatedAmount>;
