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
        Assert.Contains("1234567, 31.\u00A012.\u00A02024.", mixing.Explanation.Reason.Czech, StringComparison.Ordinal);
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

    [Fact]
    public void R24_Find_InSeveralServicesAndYears_IsByServiceAndDayUnderTheLawOfEach()
    {
        DateInterval quarter = new(new(2024, 1, 1), new(2024, 3, 31)), firstHalf = new(new(2024, 1, 1), new(2024, 6, 30)), secondHalf = new(new(2024, 7, 1), new(2024, 12, 31));
        var mixing = AidOverlap.Find(
            new(Id("2222222"), AidInstrument.SgeiDeMinimis, Year), new(Id("2222222"), AidInstrument.Compensation, Year),
            new(Id("1111111"), AidInstrument.Compensation, Year), new(Id("1111111"), AidInstrument.Compensation, Year22),
            new(Id("1111111"), AidInstrument.SgeiDeMinimis, secondHalf), new(Id("1111111"), AidInstrument.SgeiDeMinimis, firstHalf),
            new(Id("1111111"), AidInstrument.SgeiDeMinimis, quarter), new(Id("1111111"), AidInstrument.SgeiDeMinimis, Year22));

        Assert.Equal(
            [new(Id("1111111"), Year22), new(Id("1111111"), quarter), new(Id("1111111"), firstHalf), new(Id("1111111"), secondHalf), new AidOverlap(Id("2222222"), Year)],
            mixing.Value);
        Assert.Equal(
            ["Commission Regulation (EU) No 360/2012, Art.\u00A02(8)", "Commission Regulation (EU) 2023/2832"],
            mixing.Explanation.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void R24_Find_ToTheLastDayOfTheEarlierRegulation_IsVerified()
    {
        var mixing = AidOverlap.Find(
            new(Id("1111111"), AidInstrument.Compensation, new(new(2023, 1, 1), new(2023, 12, 31))),
            new(Id("1111111"), AidInstrument.SgeiDeMinimis, new(new(2023, 7, 1), new(2024, 6, 30))));

        Assert.Equal(new(2023, 12, 31), Assert.Single(mixing.Value).Days.End);
        Assert.Empty(mixing.Explanation.Warnings);
    }

    private static ServiceIdentifier Id(string digits) => ServiceIdentifier.Parse(digits);
}
