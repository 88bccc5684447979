using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>Scope of an entrustment for one service and form (rozsah pověření).</summary>
/// <param name="Service">Identifier of the service.</param>
/// <param name="Form">Form.</param>
/// <param name="Capacity">Units entrusted.</param>
/// <param name="Validity">Days within the entrustment; its whole duration where both ends are open.</param>
public sealed record EntrustmentLine(ServiceIdentifier Service, ServiceForm Form, Capacity Capacity, Validity Validity = default);
