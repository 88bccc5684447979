using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>Units of a form over some days, with the paper that states them (uvedený rozsah): a request, a contract with its addenda, a report.</summary>
/// <param name="Form">Form.</param>
/// <param name="Segment">Days and units.</param>
/// <param name="Source">Where they stand.</param>
public sealed record StatedUnits(ServiceForm Form, CapacitySegment Segment, string Source);
