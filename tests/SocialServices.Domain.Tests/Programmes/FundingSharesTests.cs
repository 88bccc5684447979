using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Tests.Programmes;

public sealed class FundingSharesTests
{
    private static readonly Citation Decision = Citation.Document(new("rozhodnutí", "decision"));

    [Theory]
    [InlineData("OP LZZ", "region", "85% / 15% / 0%", Confidence.High)]
    [InlineData("OPZ", "region", "85% / 10% / 5%", Confidence.High)]
    [InlineData("OPZ", "municipality", "85% / 10% / 5%", Confidence.High)]
    [InlineData("OPZ", "non-profit", "85% / 15% / 0%", Confidence.Medium)]
    [InlineData("OPZ", "business", "85% / 0% / 15%", Confidence.Medium)]
    [InlineData("OPZ+", "region", "76.735% / 13.265% / 10%", Confidence.High)]
    [InlineData("OPZ+", "non-profit", "76.735% / 23.265% / 0%", Confidence.High)]
    public void Of_AKnownCategory_GivesItsShares(string programme, string applicant, string shares, Confidence confidence)
    {
        var known = FundingShares.Of(Programme.Parse(programme), ApplicantCategory.Parse(applicant));

        Assert.Equal(shares, known.ToString());
        Assert.Equal(confidence, known.Confidence);
        Assert.Equal(confidence == Confidence.Medium, known.Divide(Money.Of(100)).ToText(Language.Czech).Contains("POZOR: Podíly jsou obvyklé", StringComparison.Ordinal));
        Assert.Equal(confidence == Confidence.Medium, known.SplitReturn(Money.Of(100)).ToText(Language.English).Contains("NOTE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("OP LZZ", "prague", "žádný zdroj")]
    [InlineData("OPZ", "prague", "50 %")]
    [InlineData("OPZ+", "municipality", "žádný zdroj")]
    [InlineData("OPZ+", "small-municipality", "76,735 %")]
    public void Of_AnUnknownCategory_AsksForShares(string programme, string applicant, string why)
    {
        var exception = Assert.Throws<FundingSharesNotKnownException>(() => FundingShares.Of(Programme.Parse(programme), ApplicantCategory.Parse(applicant)));

        Assert.Contains(why, exception.CzechMessage, StringComparison.Ordinal);
        Assert.Contains("FundingShares.Of(european, state, own, source)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Known for: region", exception.Message, StringComparison.Ordinal);
        Assert.Equal(Programme.Parse(programme), exception.Programme);
        Assert.Equal(ApplicantCategory.Parse(applicant), exception.Applicant);
    }

    [Fact]
    public void Of_AnyProgrammeAndCategory_IsKnownOrAClearError() => Assert.All(
        from programme in Programme.All from applicant in ApplicantCategory.All select (programme, applicant),
        pair => Assert.Equal(FundingShares.KnownFor(pair.programme).Contains(pair.applicant), FundingShares.TryFind(pair.programme, pair.applicant, out _)));

    [Fact]
    public void Of_WrongShares_AreRefused()
    {
        Assert.Contains("100%", Assert.Throws<ArgumentException>(() => FundingShares.Of(Rate.Percent(85), Rate.Percent(10), Rate.Percent(4), Decision)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => FundingShares.Of(Rate.Percent(105), Rate.Zero, Rate.Percent(-5), Decision));
    }

    [Fact]
    public void Divide_AnIncomeAboveTheExpenditure_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FundingShares.Of(Programme.Employment, ApplicantCategory.Region).Divide(Money.Of(100), Money.Of(100.01m)));

    [Fact]
    public void Split_ByOneSource_GivesItAll()
    {
        var parts = FundingShares.Of(Rate.One, Rate.Zero, Rate.Zero, Decision).Split(Money.Of(100.10m));

        Assert.Equal((Money.Of(100.10m), Money.Zero, Money.Zero), (parts.European, parts.State, parts.Own));
    }

    [Fact]
    public void Split_WithoutStateMoney_LeavesTheResidualToOwnMoney()
    {
        var parts = FundingShares.Of(Programme.Employment, ApplicantCategory.Business).Split(Money.Of(100.10m));

        Assert.Equal((Money.Of(85.09m), Money.Zero, Money.Of(15.01m)), (parts.European, parts.State, parts.Own));
    }

    [Fact]
    public void Category_OfAnUnknownCode_ListsTheCodes() =>
        Assert.Contains("'x' is not known; expected one of region, prague", Assert.Throws<FormatException>(() => ApplicantCategory.Parse("x")).Message, StringComparison.Ordinal);
}
