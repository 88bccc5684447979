using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>A service in the network (zařazení služby do sítě): units of a form, over some days, by a resolution.</summary>
/// <param name="Service">Identifier of the service.</param>
/// <param name="Form">Form.</param>
/// <param name="Capacity">Units that the network counts.</param>
/// <param name="Status">Part of the network; a service may have units in several at once.</param>
/// <param name="Validity">Days, open at the end while no end is resolved.</param>
/// <param name="Resolution">Resolution of the region that decided it.</param>
public sealed record NetworkEntry(ServiceIdentifier Service, ServiceForm Form, Capacity Capacity, NetworkStatus Status, Validity Validity, string Resolution)
{
    /// <summary>Resolution of the region that decided it.</summary>
    public string Resolution { get; init => field = Guard.Against.Null(value, nameof(Resolution)); } = Guard.Against.Null(Resolution);

    internal (ServiceIdentifier Service, ServiceForm Form, Monetary.Unit Unit, NetworkStatus Status) Key => (Service, Form, Capacity.Unit, Status);
}
