using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Component of the usual revenue (složka obvyklých výnosů): client payments, care allowance, health insurance, own activity.</summary>
/// <param name="Name">What it is.</param>
/// <param name="PerUnit">Crowns per unit and year, zero or more.</param>
public sealed record RevenueComponent(BilingualText Name, Money PerUnit);
