namespace SocialServices.Domain.Projects.Controls;

/// <summary>Objection to a finding (námitka proti zjištění).</summary>
/// <param name="Finding">Number of the finding.</param>
/// <param name="Reason">Why the controlled one does not agree, not blank.</param>
public sealed record FindingObjection(string Finding, string Reason);
