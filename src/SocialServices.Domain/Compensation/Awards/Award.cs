using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Award of one service in a round (dotace služby): optimum, capped, reduced and final amount, and the reason of each cut.</summary>
public sealed record Award
{
    private readonly MinimumPolicy? _belowLeast;
    private readonly RoundFate _fate;
    private readonly long _least;
    private readonly long _weight;

    internal Award(RoundItem item, in RoundClaim claim, AwardRoundDefinition round)
    {
        Item = item;
        Claim = Money.FromHellers(claim.Cap);
        Reduced = Money.FromHellers(claim.Reduced);
        Amount = Money.FromHellers(claim.Amount);
        Ratio = claim.Ratio;
        Rounding = RoundDivision.RoundingOf(round);
        HandsOn = claim.HandsOn;
        _belowLeast = round.BelowLeast;
        _fate = claim.Fate;
        _least = claim.Least;
        _weight = claim.Weight;
    }

    /// <summary>The service.</summary>
    public RoundItem Item { get; }

    /// <summary>Name or identifier of the service.</summary>
    public string Service => Item.Service;

    /// <summary>The optimal amount.</summary>
    public Money Optimum => Item.Optimum;

    /// <summary>The amount after the limits of the service.</summary>
    public Money Capped => Item.Capped;

    /// <summary>
    /// Most that this round may give: the capped amount and the most of the round less earlier rounds; rounded already where the methodology
    /// reduces after rounding.
    /// </summary>
    public Money Claim { get; }

    /// <summary>The amount after the reduction, shown to a haléř, half away from zero; the exact amount goes on.</summary>
    public Money Reduced { get; }

    /// <summary>The proposed award of the round, rounded; never above <see cref="Claim"/>.</summary>
    public Money Amount { get; }

    /// <summary>What the service was reduced by; none where it was not.</summary>
    public ReductionRatio? Ratio { get; }

    /// <summary>Amount as approved; none before the assembly decides.</summary>
    public Money? Approved { get; internal init; }

    /// <summary>Why the approved amount differs from the proposal; empty where it does not.</summary>
    public BilingualText ApprovedReason { get; internal init; }

    /// <summary>The approved amount, or the proposal while there is none.</summary>
    public Money Granted => Approved ?? Amount;

    /// <summary>Earlier rounds and this one together, net of what was returned.</summary>
    public Money Total => Item.Earlier + Granted;

    /// <summary>What decided: the last change that is no rounding, else the rounding, else none.</summary>
    public AwardReason Reason
    {
        get
        {
            var cuts = Cuts;
            for (var i = cuts.Count - 1; i >= 0; i--)
            {
                if (cuts[i].Reason is not (AwardReason.Rounding or AwardReason.Earlier))
                    return cuts[i].Reason;
            }

            return cuts.Count > 0 ? cuts[^1].Reason : AwardReason.None;
        }
    }

    /// <summary>Every change from the optimum to the award, in order: each begins where the one before it ended.</summary>
    public ValueList<AwardCut> Cuts => AwardCuts.Of(this);

    /// <summary>Service, award and reason in one invariant line.</summary>
    public override string ToString() => $"{Service}: {Amount} ({Reason})";

    internal RoundFate Fate => _fate;

    internal MinimumPolicy? BelowLeast => _belowLeast;

    /// <summary>True where others share what the service does not get; nobody does where they get all that they may, or stated coefficients.</summary>
    internal bool HandsOn { get; }

    /// <summary>The rule that made the award.</summary>
    internal RoundingRule Rounding { get; }

    /// <summary>What earlier rounds leave of the least award, up to a step of the rounding.</summary>
    internal Money Least => Money.FromHellers(_least);

    /// <summary>What the ratio multiplies.</summary>
    internal Money Weight => Money.FromHellers(_weight);

    /// <summary>The amount after the reduction, exactly, in crowns.</summary>
    internal Exact ReducedExactly => _fate == RoundFate.Reduced ? Ratio!.Value * Weight.ToExact() : Reduced.ToExact();
}

/// <summary>One change of the amount of a service (úprava částky) with its reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Before">Amount before, shown to a haléř.</param>
/// <param name="After">Amount after, shown to a haléř.</param>
/// <param name="Text">The reason with its numbers, a sentence.</param>
public sealed record AwardCut(AwardReason Reason, Money Before, Money After, BilingualText Text);
