using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Golden;

/// <summary>A contribution in a case; the shares of a project as "OPZ region".</summary>
internal sealed record ContributionInput(string Source, Money Amount, string? Funder = null, LocalDate? PaidOn = null, bool MayBeCarried = false, string? Shares = null)
{
    public Contribution ToContribution() => new(PublicSource.All.Single(source => source.Code == Source), Amount)
    {
        Funder = Funder,
        PaidOn = PaidOn,
        MayBeCarried = MayBeCarried,
        ProjectShares = Shares?.Split(' ') is [var programme, var applicant] ? FundingShares.Of(Programme.Parse(programme), ApplicantCategory.Parse(applicant)) : null,
    };

    public static DateInterval Days(string text) => Validity.Parse(text) is { From: { } from, To: { } to } ? new(from, to) : throw new FormatException(text);

    public static string Sources(FundingParts parts) => $"{parts.European} + {parts.State} + {parts.Own}";
}
