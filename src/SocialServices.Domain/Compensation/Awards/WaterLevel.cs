namespace SocialServices.Domain.Compensation.Awards;

/// <summary>
/// The level λ at which services together take exactly the money: each takes the lower of its cap and λ × its weight, at least its floor.
/// The caps and floors are sorted once; every level is then found in one pass.
/// </summary>
internal sealed class WaterLevel
{
    private readonly RoundClaim[] _claims;
    private readonly int[] _members;
    private readonly bool _raises;
    private readonly Bend[] _bends;
    private readonly Bend[] _needs; // levels at which those with a least reach it, the highest first; empty where nobody leaves
    private readonly int[] _rank; // by claim: position among the needs; the rest never leave

    /// <param name="claims">All services of the round.</param>
    /// <param name="members">Those to divide among; each has a weight and a cap above zero, and a cap that is not below its least.</param>
    /// <param name="raises">True where a least is a floor; else who is below it leaves.</param>
    public WaterLevel(RoundClaim[] claims, int[] members, bool raises)
    {
        _claims = claims;
        _members = members;
        _raises = raises;
        var bends = new List<Bend>(members.Length);
        foreach (var i in members)
        {
            ref readonly var claim = ref claims[i];
            var floor = FloorOf(claim);
            if (floor >= claim.Cap)
                continue;
            if (floor > 0)
                bends.Add(new(floor, claim.Weight, i, IsCap: false));
            bends.Add(new(claim.Cap, claim.Weight, i, IsCap: true));
        }

        _bends = bends.ToArray();
        _bends.AsSpan().Sort(default(ByRatio));
        _needs = raises ? [] : members.Where(i => claims[i].Least > 0).Select(i => new Bend(claims[i].Least, claims[i].Weight, i, IsCap: false)).ToArray();
        _needs.AsSpan().Sort((one, other) => ByRatio.Compare(other, one));
        _rank = _needs.Length == 0 ? [] : new int[claims.Length];
        Array.Fill(_rank, int.MaxValue);
        for (var at = 0; at < _needs.Length; at++)
            _rank[_needs[at].Claim] = at;
    }

    /// <summary>
    /// The level for the money: a fraction with a denominator above zero, or none where all reach their caps. Who is below its least leaves,
    /// from the one that is furthest below, until everybody left reaches it; those who left come back in <paramref name="left"/>.
    /// </summary>
    /// <returns>False where the floors alone need more than the money.</returns>
    public bool TryFind(long money, out (long Money, long Weight)? level, out Func<int, bool> left)
    {
        left = _ => false;
        if (_needs.Length == 0)
            return TryFind(money, 0, out level);

        // The more leave, the higher the level and the lower what the rest need: the first number of leavers that suffices is found by halves.
        var starts = Enumerable.Range(0, _needs.Length).Where(at => at == 0 || ByRatio.Compare(_needs[at - 1], _needs[at]) != 0).Append(_needs.Length).ToArray();
        var (low, high) = (0, starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            _ = TryFind(money, starts[middle], out var tried);
            if (Suffices(tried, starts[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        var leaving = starts[low];
        left = claim => _rank[claim] < leaving;
        return TryFind(money, leaving, out level);
    }

    private bool Suffices((long Money, long Weight)? level, int leaving) => leaving == _needs.Length || level is not { } found
        || Math.BigMul(found.Money, _needs[leaving].Weight) >= Math.BigMul(_needs[leaving].Money, found.Weight);

    private bool TryFind(long money, int leaving, out (long Money, long Weight)? level)
    {
        level = null;
        long taken = 0, weight = 0; // at the level reached so far: by those at a floor or cap, and the weight of the others
        foreach (var i in _members)
        {
            if (HasLeft(i, leaving))
                continue;
            ref readonly var claim = ref _claims[i];
            if (FloorOf(claim) is > 0 and var floor)
                taken += floor;
            else
                weight += claim.Weight;
        }

        if (taken > money)
            return false;
        foreach (ref readonly var bend in _bends.AsSpan())
        {
            if (HasLeft(bend.Claim, leaving))
                continue;
            if (Math.BigMul(weight, bend.Money) >= Math.BigMul(money - taken, bend.Weight))
            {
                level = weight == 0 ? (bend.Money, bend.Weight) : (money - taken, weight);
                return true;
            }

            (taken, weight) = bend.IsCap
                ? (taken + _claims[bend.Claim].Cap, weight - bend.Weight)
                : (taken - bend.Money, weight + bend.Weight);
        }

        return true;
    }

    private bool HasLeft(int claim, int leaving) => leaving > 0 && _rank[claim] < leaving;

    private long FloorOf(in RoundClaim claim) => _raises ? Math.Min(claim.Least, claim.Cap) : 0;

    /// <summary>A level at which a service leaves its floor or reaches its cap: money over weight.</summary>
    private readonly record struct Bend(long Money, long Weight, int Claim, bool IsCap);

    // Floors before caps of the same level, so that no weight is taken away before it was added.
    private readonly struct ByRatio : IComparer<Bend>
    {
        public static int Compare(in Bend one, in Bend other) => one.Weight == other.Weight
            ? one.Money.CompareTo(other.Money)
            : Math.BigMul(one.Money, other.Weight).CompareTo(Math.BigMul(other.Money, one.Weight));

        int IComparer<Bend>.Compare(Bend one, Bend other) => Compare(one, other) is var order and not 0 ? order : one.IsCap.CompareTo(other.IsCap);
    }
}
