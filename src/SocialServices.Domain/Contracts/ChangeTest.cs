using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Whether a change of a contract is allowed (posouzení změny závazku).</summary>
/// <param name="Path">Way in which the contract is changed.</param>
/// <param name="Original">Original value of the contract on the day of the change.</param>
/// <param name="Sum">Sizes of all changes made in the same way to that day, this one among them.</param>
/// <param name="JointIncrease">By how much additional services and unforeseeable changes raised the price together, lowerings taken off.</param>
/// <param name="Broken">Conditions that do not hold; empty where the change is allowed.</param>
public sealed record ChangeTest(ChangePath Path, Money Original, Money Sum, Money JointIncrease, ValueList<BilingualText> Broken)
{
    /// <summary>True when the change is allowed.</summary>
    public bool Passes => Broken.Count == 0;

    /// <summary>The share of the summed changes in the original value; none where that is zero.</summary>
    public Exact? Share => Original == Money.Zero ? null : Sum.ToExact() / Original.ToExact();
}
