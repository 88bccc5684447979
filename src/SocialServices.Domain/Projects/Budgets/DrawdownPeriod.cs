using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>What happened with the money of a project in one period (období čerpání), such as that of one report on implementation.</summary>
/// <param name="Days">First and last day.</param>
/// <param name="Expenditure">Eligible expenditure that was proven, in crowns, zero or more.</param>
/// <param name="Income">Income that falls on it, at most the expenditure.</param>
/// <param name="Advance">Grant money received in the period, in crowns, zero or more (záloha).</param>
public sealed record DrawdownPeriod(DateInterval Days, Money Expenditure, Money Income = default, Money Advance = default);
