using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>What money does in a calculation and why (zařazení zdroje).</summary>
/// <param name="Role">What it does.</param>
/// <param name="Citation">Where that stands; none where practice says so.</param>
/// <param name="Confidence">How sure it is; none where the region decides it.</param>
/// <param name="Reservation">What to confirm; empty where it is firm.</param>
public sealed record MoneyClassification(MoneyRole Role, Citation? Citation, Confidence? Confidence, BilingualText Reservation);
