using NodaTime;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>Protocol of a control (protokol o kontrole).</summary>
/// <param name="Number">Its number.</param>
/// <param name="MadeOn">Day on which it was made.</param>
/// <param name="DeliveredOn">Day on which it was delivered; none before that.</param>
/// <param name="ObjectionDays">Days for objections that it states; none where it states none.</param>
public sealed record ControlProtocol(string Number, LocalDate MadeOn, LocalDate? DeliveredOn = null, int? ObjectionDays = null);
