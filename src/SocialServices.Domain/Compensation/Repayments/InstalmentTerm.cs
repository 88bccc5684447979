using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>When an instalment is due and what it is for (termín splátky); both are the caller's, no law sets them.</summary>
/// <param name="Due">Day on which it is due.</param>
/// <param name="Covers">First and last day for which the money is given, such as a quarter.</param>
public sealed record InstalmentTerm(LocalDate Due, DateInterval Covers);

/// <summary>One instalment (splátka).</summary>
/// <param name="Term">When it is due and what it is for.</param>
/// <param name="Amount">Crowns, zero or more.</param>
public sealed record Instalment(InstalmentTerm Term, Money Amount);
