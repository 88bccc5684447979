using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>A settlement by one reading of overcompensation (výsledek podle výkladu), in crowns.</summary>
public readonly record struct SettlementReading
{
    internal SettlementReading(long ceiling, long overcompensation, long headroom, long toReturn, long returned, long repaidOfSettled, long repaidOfOthers)
    {
        Ceiling = Money.Result(ceiling);
        Overcompensation = Money.Result(overcompensation);
        Headroom = Money.Result(headroom);
        TotalBack = Money.Result(returned + toReturn + overcompensation);

        // What other sources got back counts against overcompensation only, never against what is owed to the settled one.
        var rest = overcompensation - repaidOfOthers;
        var balance = toReturn + Math.Max(0, rest) - repaidOfSettled;
        ToReturnNow = Money.Result(Math.Max(0, balance));
        RepaidTooMuch = Money.Result(Math.Max(0, -balance) + Math.Max(0, -rest));
    }

    /// <summary>What public money is compared with.</summary>
    public Money Ceiling { get; }

    /// <summary>Public money above the ceiling, zero or more (nadměrná vyrovnávací platba).</summary>
    public Money Overcompensation { get; }

    /// <summary>
    /// How much more public money may come in, zero or more (zbývající částka): the ceiling less the net public money, without what was repaid
    /// or carried out, and less promised money, which counts as if it had come.
    /// </summary>
    public Money Headroom { get; }

    /// <summary>All that went back or is to go back of the settled source, and the overcompensation of the service (zpět celkem).</summary>
    public Money TotalBack { get; }

    /// <summary>
    /// What is to be returned after what came back already, zero or more (zbývá vrátit). Against what is owed to the settled source only
    /// what it got back itself counts; what others got back counts against overcompensation.
    /// </summary>
    public Money ToReturnNow { get; }

    /// <summary>
    /// What more was repaid than is due, zero or more (přeplatek vratky). It may stand beside <see cref="ToReturnNow"/>: others may have got
    /// back too much while the settled source still has something to come.
    /// </summary>
    public Money RepaidTooMuch { get; }
}
