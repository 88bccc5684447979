using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Projects.Statements;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>Instrument by which a project pays services over a period (nástroj financování projektu); a project may change it between periods.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Period">When it is used; none for the whole project, or where that is not stated.</param>
/// <param name="Basis">What the payment rests on; none where that is not stated.</param>
public sealed record ProjectInstrument(FundingInstrument Instrument, PublishedSource Source, PartialPeriod? Period = null, PaymentBasis? Basis = null)
{
    /// <summary>Where it stands.</summary>
    public PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);

    /// <summary>How it is used, such as one contract for each service and locality; empty where nothing more is stated.</summary>
    public BilingualText Remark { get; init; }
}

/// <summary>What a payment rests on (základ platby).</summary>
public enum PaymentBasis
{
    /// <summary>The compensation payment (vyrovnávací platba).</summary>
    CompensationPayment,

    /// <summary>A share of the compensation payment (podíl vyrovnávací platby).</summary>
    ShareOfCompensationPayment,

    /// <summary>A price from a tender (soutěžená cena).</summary>
    TenderedPrice,
}
