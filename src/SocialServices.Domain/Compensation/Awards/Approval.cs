using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Resolution that approves the awards of a round (usnesení zastupitelstva); what it does not name is approved as proposed.</summary>
public sealed record Approval
{
    /// <summary>Number of the resolution, such as "0130/Z05/21".</summary>
    public required string Resolution { get; init => field = Guard.Against.Null(value, nameof(Resolution)); }

    /// <summary>Day of the resolution.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Amounts that differ from the proposal.</summary>
    public ValueList<ApprovedAmount> Amounts { get; init => field = Guard.Against.Null(value, nameof(Amounts)); } = ValueList<ApprovedAmount>.Empty;
}

/// <summary>Amount that was approved otherwise than proposed (odlišně schválená částka).</summary>
/// <param name="Service">Name or identifier of the service.</param>
/// <param name="Amount">Crowns, zero or more.</param>
/// <param name="Reason">Why it differs.</param>
public sealed record ApprovedAmount(string Service, Money Amount, BilingualText Reason)
{
    /// <summary>Name or identifier of the service.</summary>
    public string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); } = Guard.Against.Null(Service);
}
