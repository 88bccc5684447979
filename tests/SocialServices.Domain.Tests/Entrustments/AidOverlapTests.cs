using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class AidOverlapTests
{
    private static readonly DateInterval Year = new(new(2024, 1, 1), new(2024, 12, 31));
    private static readonly DateInterval Year22 = new(new(2022, 1, 1), new(2022, 12, 31));
    private static readonly DateInterval Later = new(new(2024, 12, 31), new(2025, 6, 30));

    [Fact]
    public void R24_Find_InTheSameServiceOnOneDay_IsAViolation()
    {
        var mixing = AidOverlap.Find(new(Id("1234567"), AidInstrument.Compensation, Year), new(Id("1234567"), AidInstrument.SgeiDeMinimis, Later));

        Assert.Equal([new AidOverlap(Id("1234567"), new(new(2024, 12, 31), new(2024, 12, 31)))], mixing.Value);
        Assert.Contains("2023/2832 it is probable", Assert.Single(mixing.Explanation.Warnings).English, StringComparison.Ordinal);
        Assert.Equal("nepřípustný", mixing.Explanation.Value.ToText(Language.Czech));
        Assert.Contains("1234567, 31.\u00A012.\u00A02024 až 31.\u00A012.\u00A02024", mixing.Explanation.Reason.Czech, StringComparison.Ordinal);
        Assert.Equal(["Commission Regulation (EU) 2023/2832"], mixing.Explanation.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void R24_Find_InAnotherServiceOrAnotherTimeOrAnotherInstrument_IsNone()
    {
        Assert.Empty(AidOverlap.Find(new(Id("1"), AidInstrument.Compensation, Year), new(Id("2"), AidInstrument.SgeiDeMinimis, Year)).Value);
        Assert.Empty(AidOverlap.Find(new(Id("1"), AidInstrument.Compensation, Year), new(Id("1"), AidInstrument.SgeiDeMinimis, new(new(2025, 1, 1), new(2025, 12, 31)))).Value);
        Assert.Empty(AidOverlap.Find(new(Id("1"), AidInstrument.Compensation, Year), new(Id("1"), AidInstrument.GeneralDeMinimis, Year)).Value);
        Assert.Empty(AidOverlap.Find(new(Id("1"), AidInstrument.Compensation, Year), new(Id("1"), AidInstrument.Compensation, Year)).Value);
        Assert.Empty(AidOverlap.Find(new(Id("1"), AidInstrument.Compensation, Year22), new(Id("1"), AidInstrument.SgeiDeMinimis, Year22)).Explanation.Warnings);
        Assert.Equal("není", AidOverlap.Find().Explanation.Value.ToText(Language.Czech));
    }

    private static ServiceIdentifier Id(string digits) => ServiceIdentifier.Parse(digits);
}
