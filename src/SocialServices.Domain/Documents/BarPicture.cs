using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Picture of amounts as horizontal bars on one scale (graf): a waterfall where each bar begins at the amount before it, or amounts side by
/// side. Immutable and thread-safe.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Bars">The bars from top to bottom.</param>
public sealed record BarPicture(BilingualText Title, ValueList<Bar> Bars);

/// <summary>One bar of a picture (sloupec grafu).</summary>
/// <param name="Label">What it is.</param>
/// <param name="From">Amount where it begins; zero for a whole amount.</param>
/// <param name="To">Amount where it ends.</param>
/// <param name="Note">Why, in a few words; empty where there is nothing to say.</param>
public sealed record Bar(BilingualText Label, Money From, Money To, BilingualText Note = default)
{
    /// <summary>Amount that the bar is compared with, drawn as a frame behind it; none where there is none.</summary>
    public Money? Reference { get; init; }

    /// <summary>True for a whole amount, false for a change from one amount to another.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The whole amount, or the change with its sign.</summary>
    public Money Amount => IsWhole ? To : To - From;

    /// <summary>A whole amount.</summary>
    /// <param name="label">What it is.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="note">Why, in a few words.</param>
    public static Bar Whole(BilingualText label, Money amount, BilingualText note = default) => new(label, Money.Zero, amount, note) { IsWhole = true };
}
