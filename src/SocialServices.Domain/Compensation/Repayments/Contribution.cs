using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>Public money that a funder gave for a service (příspěvek poskytovatele podpory), net of what already went back.</summary>
/// <param name="Source">Which source.</param>
/// <param name="Amount">Crowns, zero or more.</param>
public sealed record Contribution(PublicSource Source, Money Amount)
{
    /// <summary>Money under § 101a is bound to the calendar year for which it was given.</summary>
    internal static Citation BoundToYear { get; } = Citation.Section(LegalAct.SubsidyUseRegulation, "1", "1");

    /// <summary>Who gave it, where the source alone does not say, such as the name of a municipality; none by default.</summary>
    public string? Funder { get; init; }

    /// <summary>Day on which it was paid; needed where the last money goes back first.</summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>Shares by which a project's money divides among those who paid the project; none by default.</summary>
    public FundingShares? ProjectShares { get; init; }

    /// <summary>
    /// True where the rules of the source allow to carry its money into the next period; false by default, so that it is repaid. Money under
    /// § 101a is bound to its year (§ 1(1) of Government Regulation 98/2015 Sb.) and never may be.
    /// </summary>
    public bool MayBeCarried { get; init; }

    /// <summary>Source, funder and day, as far as they are given.</summary>
    internal BilingualText Name => BilingualText.Of(NameIn);

    internal Figure Figure => Figure.Amount(Amount);

    private string NameIn(Language language) => string.Join(", ", new[]
    {
        Source.Name.In(language), Funder, PaidOn is { } day ? DateText.Of(day, language) : null,
    }.OfType<string>());
}
