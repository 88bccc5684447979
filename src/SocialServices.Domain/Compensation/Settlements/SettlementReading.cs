using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>A settlement by one reading of overcompensation (výsledek podle výkladu), in crowns.</summary>
public readonly record struct SettlementReading
{
    internal SettlementReading(long ceiling, long overcompensation, long headroom, long toReturn, long returned, long repaid)
    {
        Ceiling = Money.Result(ceiling);
        Overcompensation = Money.Result(overcompensation);
        Headroom = Money.Result(headroom);
        TotalBack = Money.Result(returned + toReturn + overcompensation);
        var balance = toReturn + overcompensation - repaid;
        ToReturnNow = Money.Result(Math.Max(0, balance));
        RepaidTooMuch = Money.Result(Math.Max(0, -balance));
    }

    /// <summary>What public money is compared with.</summary>
    public Money Ceiling { get; }

    /// <summary>Public money above the ceiling, zero or more (nadměrná vyrovnávací platba).</summary>
    public Money Overcompensation { get; }

    /// <summary>How much more public money may come in, promised money counted as if it had come; zero or more (zbývající částka).</summary>
    public Money Headroom { get; }

    /// <summary>All that went back or is to go back of the settled source, and the overcompensation of the service (zpět celkem).</summary>
    public Money TotalBack { get; }

    /// <summary>What is to be returned after what came back already, zero or more (zbývá vrátit).</summary>
    public Money ToReturnNow { get; }

    /// <summary>What more was repaid than is due, zero or more (přeplatek vratky).</summary>
    public Money RepaidTooMuch { get; }
}
