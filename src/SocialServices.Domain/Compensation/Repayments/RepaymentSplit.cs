using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>Repayment divided among funders (rozdělení vratky mezi poskytovatele podpory): the parts sum to the whole, and none gets back more than it gave.</summary>
public sealed record RepaymentSplit
{
    private RepaymentSplit(RepaymentPolicy policy, ValueList<RepaymentPart> parts)
    {
        Policy = policy;
        Parts = parts;
    }

    /// <summary>By which policy.</summary>
    public RepaymentPolicy Policy { get; }

    /// <summary>One part for each contribution, in their order.</summary>
    public ValueList<RepaymentPart> Parts { get; }

    /// <summary>The whole repayment.</summary>
    public Money Total => Money.Sum(Parts.Select(part => part.Amount));

    /// <summary>
    /// Divides a repayment. In proportion means to a haléř by the largest remainder; of equal remainders the larger contribution comes first,
    /// then the source that stands first in the code list, then the one given first.
    /// </summary>
    /// <param name="amount">Crowns, from 0 to the sum of the contributions.</param>
    /// <param name="policy">How.</param>
    /// <param name="contributions">What the funders gave.</param>
    /// <exception cref="ArgumentException">A day of payment is missing where days decide, or stated amounts do not fit the contributions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A contribution is negative, or the amount is not from 0 to their sum.</exception>
    public static Explained<RepaymentSplit> Of(Money amount, RepaymentPolicy policy, params ValueList<Contribution> contributions) => Of(amount, policy, contributions, isRepaid: true);

    /// <summary>Divides what need not all go back; only what does is divided further among those who paid a project.</summary>
    internal static Explained<RepaymentSplit> Of(Money amount, RepaymentPolicy policy, ValueList<Contribution> contributions, bool isRepaid)
    {
        Guard.Against.Null(policy);
        foreach (var contribution in Guard.Against.Null(contributions))
            Guard.Against.OutOfRange(contribution.Amount, Money.Zero, Money.MaxValue, nameof(contributions));
        var given = Money.Sum(contributions.Select(contribution => contribution.Amount));
        if (amount.IsNegative || amount > given)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"A repayment from {Money.Zero} to what the funders gave together, {given}, is expected.");

        var shares = ShareOut(amount, policy, contributions);
        var split = new RepaymentSplit(policy, contributions.Select((contribution, index) => new RepaymentPart(contribution, shares[index].Part)).ToValueList());
        return new(split, new(RepaymentSteps.Split, Figure.Amount(amount))
        {
            Reason = new($"Způsob rozdělení: {policy.Name.Czech}.", $"How: {policy.Name.English}."),
            Parts = split.Parts.Select((part, index) => Explain(part, shares[index], isRepaid)).ToValueList(),
        });
    }

    private static Share[] ShareOut(Money amount, RepaymentPolicy policy, ValueList<Contribution> contributions)
    {
        if (policy.IsExplicit)
            return AsStated(amount, policy, contributions);

        var shares = new Share[contributions.Count];
        var left = amount;
        foreach (var group in InOrder(policy, contributions))
        {
            var members = group.OrderByDescending(i => contributions[i].Amount).ThenBy(i => contributions[i].Source.Bit).ToArray();
            var given = Money.Sum(members.Select(i => contributions[i].Amount));
            var here = Money.Min(left, given);
            var parts = here == Money.Zero
                ? members.Select(_ => Money.Zero).ToValueList()
                : Apportionment.ByLargestRemainder(here, members.Select(i => contributions[i].Amount.ToExact()).ToArray());
            foreach (var (member, part) in members.Zip(parts))
                shares[member] = new(part, here, given);
            left -= here;
        }

        return shares;
    }

    // Positions of the contributions that share in proportion, those first that get their money back first.
    private static IEnumerable<IEnumerable<int>> InOrder(RepaymentPolicy policy, ValueList<Contribution> contributions)
    {
        var all = Enumerable.Range(0, contributions.Count).Where(i => contributions[i].Amount > Money.Zero);
        return policy == RepaymentPolicy.RegionFirst ? all.GroupBy(i => contributions[i].Source == PublicSource.Region).OrderByDescending(group => group.Key)
            : policy == RepaymentPolicy.LastInFirstOut ? all.GroupBy(i => contributions[i].PaidOn ?? throw Undated(contributions, i)).OrderByDescending(group => group.Key)
            : [all];
    }

    private static Share[] AsStated(Money amount, RepaymentPolicy policy, ValueList<Contribution> contributions)
    {
        var stated = policy.Amounts;
        if (stated.Count != contributions.Count)
            throw new ArgumentException($"One stated amount for each of the {contributions.Count} contributions is expected, not {stated.Count}.", nameof(policy));
        if (Money.Sum(stated) is var sum && sum != amount)
            throw new ArgumentException($"Stated amounts that sum to the repayment of {amount} are expected; these sum to {sum}.", nameof(policy));
        for (var i = 0; i < stated.Count; i++)
        {
            if (stated[i].IsNegative || stated[i] > contributions[i].Amount)
                throw new ArgumentException($"A stated amount from 0 to what the funder gave is expected; '{contributions[i].Name.English}' gave {contributions[i].Amount} and would get {stated[i]}.", nameof(policy));
        }

        return stated.Select(part => new Share(part, part, part)).ToArray();
    }

    private static ArgumentException Undated(ValueList<Contribution> contributions, int index) =>
        new($"Where the last money goes back first, every contribution needs its day of payment; '{contributions[index].Name.English}' of {contributions[index].Amount} has none.", nameof(contributions));

    private static Explanation Explain(RepaymentPart part, Share share, bool isRepaid)
    {
        var exact = share.Given == Money.Zero ? Exact.Zero : share.Here.ToExact() * part.Contribution.Amount.ToExact() / share.Given.ToExact();
        var isDivided = share.Here != share.Given && share.Given != part.Contribution.Amount && part.Contribution.Amount != Money.Zero;
        return new(RepaymentSteps.Part, Figure.Amount(part.Amount))
        {
            Subject = part.Contribution.Name,
            Operands = [new("contribution", OperandOrigin.Input, new("příspěvek", "contribution"), part.Contribution.Figure)],
            Calculation = isDivided ? Proportion(share.Here, part.Contribution.Amount, share.Given) : default,
            Reason = Why(part, share, isRounded: isDivided && exact != part.Amount.ToExact()),
            Parts = !isRepaid || part.ProjectParts is null || part.Amount == Money.Zero ? [] : [part.Contribution.ProjectShares!.SplitReturn(part.Amount).Explanation],
        };
    }

    private static BilingualText Why(RepaymentPart part, Share share, bool isRounded) =>
        isRounded ? new("Na haléře podle největšího zbytku, aby části daly celek.", "To haléře by the largest remainder, so that the parts sum to the whole.")
        : part.Contribution.Amount == Money.Zero ? default
        : part.Amount == part.Contribution.Amount ? new("Celý příspěvek.", "The whole contribution.")
        : share.Given > Money.Zero && share.Here == Money.Zero ? new("Na tento příspěvek nic nepřipadá.", "Nothing falls on this contribution.")
        : default;

    private static BilingualText Proportion(Money whole, Money part, Money of) => new(InWords(whole, part, of, Language.Czech), InWords(whole, part, of, Language.English));

    private static string InWords(Money whole, Money part, Money of, Language language) => $"{whole.ToText(language)} × {part.ToText(language)} / {of.ToText(language)}";

    /// <summary>A part, and the amount and contributions among which it was divided.</summary>
    private readonly record struct Share(Money Part, Money Here, Money Given);
}

/// <summary>What one funder gets back (část vratky).</summary>
/// <param name="Contribution">What it gave.</param>
/// <param name="Amount">What it gets back: from 0 to what it gave.</param>
public sealed record RepaymentPart(Contribution Contribution, Money Amount)
{
    /// <summary>The amount among those who paid a project; none where the contribution has no project shares.</summary>
    public FundingParts? ProjectParts => Contribution.ProjectShares?.Split(Amount);
}
