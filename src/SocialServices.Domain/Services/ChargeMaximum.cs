using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// The most that a client may be charged (maximální výše úhrady): an amount, for hours an amount up to a number of hours in a calendar month
/// and another above it, or no amount where the decree sets none.
/// </summary>
public sealed record ChargeMaximum
{
    private ChargeMaximum(Money? amount, HourlySplit? above, BilingualText basis)
    {
        Amount = amount;
        Above = above;
        Basis = basis;
    }

    /// <summary>The amount; up to <see cref="HourlySplit.Hours"/> where there is a split. None where the decree sets no amount.</summary>
    public Money? Amount { get; }

    /// <summary>The amount above a number of hours; none where the amount is the same for every hour.</summary>
    public HourlySplit? Above { get; }

    /// <summary>How the charge is set where the decree sets no amount; empty otherwise.</summary>
    public BilingualText Basis { get; }

    /// <summary>One amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static ChargeMaximum Of(Money amount) => new(NotNegative(amount), null, default);

    /// <summary>An amount for each hour up to a number of hours in a calendar month with one client, and another for each hour above.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the number of hours is not from 1 to 744.</exception>
    public static ChargeMaximum OfHours(Money upTo, int hours, Money above) =>
        new(NotNegative(upTo), new(Guard.Against.OutOfRange(hours, 1, 31 * 24), NotNegative(above)), default);

    /// <summary>No amount: the charge is set otherwise.</summary>
    public static ChargeMaximum WithoutAmount(BilingualText basis) => new(null, null, basis);

    /// <summary>Text for people: "155,00 Kč do 80 hodin v měsíci, 135,00 Kč nad ně".</summary>
    public string ToText(Language language) => ToText(language, string.Empty);

    /// <summary>The text with what an amount is for after each amount: "155,00 Kč za hodinu do 80 hodin v měsíci".</summary>
    internal string ToText(Language language, string per) => (Amount, Above, language) switch
    {
        (null, _, _) => Basis.In(language),
        ({ } amount, null, _) => amount.ToText(language) + per,
        ({ } amount, { } above, Language.Czech) => $"{amount.ToText(language)}{per} do {above.Hours} hodin v měsíci, {above.Amount.ToText(language)}{per} nad ně",
        ({ } amount, { } above, _) => $"{amount.ToText(language)}{per} up to {above.Hours} hours in a month, {above.Amount.ToText(language)}{per} above them",
    };

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static Money NotNegative(Money amount) => Guard.Against.OutOfRange(amount, Money.Zero, Money.MaxValue);
}

/// <summary>The amount for hours above a limit in a calendar month (úhrada nad měsíční hranici hodin).</summary>
/// <param name="Hours">Hours of one client in a calendar month up to which the other amount holds.</param>
/// <param name="Amount">The amount for an hour above them.</param>
public sealed record HourlySplit(int Hours, Money Amount);
