using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Testing.Monetary;

namespace SocialServices.Domain.Testing.Programmes;

/// <summary>Generators of the funding of projects: known shares and any others, those without own money and with a single source among them.</summary>
public static class FundingGenerators
{
    private static readonly Citation Source = Citation.Document(new("vymyšlené rozhodnutí", "an invented decision"));

    /// <summary>Any category of applicant.</summary>
    public static Arbitrary<ApplicantCategory> Applicants { get; } = Arb.From(
        Gen.Elements(ApplicantCategory.All.AsEnumerable()), applicant => applicant == ApplicantCategory.Region ? [] : [ApplicantCategory.Region]);

    /// <summary>Shares of a European, a State and an own source; any of them may be nothing.</summary>
    public static Arbitrary<FundingShares> Shares { get; } = Arb.From(
        Gen.OneOf(
            Gen.Elements(Programme.All.SelectMany(programme => FundingShares.KnownFor(programme).Select(applicant => FundingShares.Of(programme, applicant)))),
            from one in MonetaryGenerators.Shares.Generator
            from other in MonetaryGenerators.Shares.Generator
            let low = one < other ? one : other
            let high = one < other ? other : one
            select FundingShares.Of(low, high - low, Rate.One - high, Source)),
        shares => shares.European == Rate.One ? [] : [FundingShares.Of(Rate.One, Rate.Zero, Rate.Zero, Source)]);
}
