using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Documents;

/// <summary>Amounts that the receipt of a settlement states (výsledek v dokladu o vypořádání), in crowns; each means what the property of <see cref="Settlement"/> means.</summary>
public sealed record SettlementResult
{
    /// <summary>What the agreed mode makes due.</summary>
    public required Money Due { get; init; }

    /// <summary>The agreed amount that was not spent.</summary>
    public required Money Unspent { get; init; }

    /// <summary>What of the spent was used ineligibly.</summary>
    public required Money Ineligible { get; init; }

    /// <summary>What of the rest is above the amount due.</summary>
    public required Money NotDue { get; init; }

    /// <summary>The cut.</summary>
    public required Money Cut { get; init; }

    /// <summary>What of the agreed amount the provider may keep.</summary>
    public required Money Entitled { get; init; }

    /// <summary>What the provider has of the settled source.</summary>
    public required Money Received { get; init; }

    /// <summary>What of the settled source is to be returned because it is not due.</summary>
    public required Money ToReturn { get; init; }

    /// <summary>What of the entitled was not paid yet.</summary>
    public required Money StillUnpaid { get; init; }

    /// <summary>Public money of the service, net; overcompensation repaid is still in it.</summary>
    public required Money PublicMoney { get; init; }

    /// <summary>Public money of the service that stays.</summary>
    public required Money NetPublicMoney { get; init; }

    /// <summary>What of the actual net cost with profit no public money covers.</summary>
    public required Money Undercompensation { get; init; }

    /// <summary>The settlement by the ceiling set in advance.</summary>
    public required SettlementReadingResult ByAdvanceCeiling { get; init; }

    /// <summary>The settlement by the actual net cost.</summary>
    public required SettlementReadingResult ByActualNetCost { get; init; }

    /// <summary>The reading that binds; none where nobody said it.</summary>
    public OvercompensationReading? Binding { get; init; }

    /// <summary>What a reader must know.</summary>
    public required SettlementNotes Notes { get; init; }

    internal static SettlementResult Of(Settlement settlement) => new()
    {
        Due = settlement.Due,
        Unspent = settlement.Unspent,
        Ineligible = settlement.Ineligible,
        NotDue = settlement.NotDue,
        Cut = settlement.Cut,
        Entitled = settlement.Entitled,
        Received = settlement.Received,
        ToReturn = settlement.ToReturn,
        StillUnpaid = settlement.StillUnpaid,
        PublicMoney = settlement.PublicMoney,
        NetPublicMoney = settlement.NetPublicMoney,
        Undercompensation = settlement.Undercompensation,
        ByAdvanceCeiling = SettlementReadingResult.Of(settlement.By(OvercompensationReading.AdvanceCeiling)),
        ByActualNetCost = SettlementReadingResult.Of(settlement.By(OvercompensationReading.ActualNetCost)),
        Binding = settlement.Binding,
        Notes = settlement.Notes,
    };
}

/// <summary>A settlement by one reading that a receipt states (výsledek podle výkladu v dokladu), in crowns.</summary>
/// <param name="Ceiling">What public money is compared with.</param>
/// <param name="Overcompensation">Public money above the ceiling.</param>
/// <param name="Headroom">How much more public money may still come in.</param>
/// <param name="TotalBack">All that went back or is to go back.</param>
/// <param name="ToReturnNow">What is to be returned after what came back already.</param>
/// <param name="RepaidTooMuch">What more was repaid than is due.</param>
public sealed record SettlementReadingResult(Money Ceiling, Money Overcompensation, Money Headroom, Money TotalBack, Money ToReturnNow, Money RepaidTooMuch)
{
    internal static SettlementReadingResult Of(SettlementReading reading) =>
        new(reading.Ceiling, reading.Overcompensation, reading.Headroom, reading.TotalBack, reading.ToReturnNow, reading.RepaidTooMuch);
}
