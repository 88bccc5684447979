using NodaTime;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>Units of a service that one source pays over a period (financované období služby).</summary>
/// <param name="Service">Identifier of the service.</param>
/// <param name="Form">Form.</param>
/// <param name="Days">First and last day.</param>
/// <param name="Instrument">How the money is given.</param>
/// <param name="Source">Where it comes from, such as "projekt CZ.03.2.60/…" or "§ 101a".</param>
/// <param name="Units">Units that the source pays.</param>
public sealed record FundedPeriod(ServiceIdentifier Service, ServiceForm Form, DateInterval Days, FundingInstrument Instrument, string Source, Capacity Units)
{
    /// <summary>First and last day.</summary>
    public DateInterval Days { get; init => field = Guard.Against.Null(value, nameof(Days)); } = Guard.Against.Null(Days);

    /// <summary>Where it comes from, such as "projekt CZ.03.2.60/…" or "§ 101a".</summary>
    public string Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}
