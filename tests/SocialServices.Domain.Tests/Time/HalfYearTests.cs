using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Time;

public sealed class HalfYearTests
{
    [Fact]
    public void Days_OfBothHalves_MeetInTheMiddleOfTheYear()
    {
        Assert.Equal(new DateInterval(new(2015, 1, 1), new(2015, 6, 30)), HalfYear.Of(2015, 1).Days);
        Assert.Equal(new DateInterval(new(2015, 7, 1), new(2015, 12, 31)), HalfYear.Of(2015, 2).Days);
    }

    [Theory]
    [InlineData("2015-H2", 2015, 2)]
    [InlineData("2/2015", 2015, 2)] // as the Liberec project writes it, L4
    [InlineData("1/2012", 2012, 1)]
    [InlineData("0001-H1", 1, 1)]
    [InlineData("2/9998", 9998, 2)]
    public void Parse_OfBothForms_GivesTheHalf(string text, int year, int half)
    {
        var read = HalfYear.Parse(text);

        Assert.Equal(HalfYear.Of(year, half), read);
        Assert.Equal((year, half), (read.Year, read.Half));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2015")]
    [InlineData("3/2015")]
    [InlineData("0/2015")]
    [InlineData("2/15")]
    [InlineData("2/20155")]
    [InlineData("2015-H3")]
    [InlineData("2015-h2")]
    [InlineData("2015-H22")]
    [InlineData("0000-H1")]
    [InlineData("2/9999")]
    [InlineData("+1/2015")]
    [InlineData("2/ 201")]
    public void Parse_OfAnotherForm_NamesTheExpectedOne(string text)
    {
        Assert.Contains("'2015-H2' or '2/2015'", Assert.Throws<FormatException>(() => HalfYear.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(HalfYear.TryParse(text, null, out _));
    }

    [Fact]
    public void Of_OutsideTheRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HalfYear.Of(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HalfYear.Of(9999, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HalfYear.Of(2015, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => HalfYear.Of(2015, 3));
    }

    [Fact]
    public void ToText_OfAHalf_SpeaksBothLanguages()
    {
        Assert.Equal("2.\u00A0pololetí 2015", HalfYear.Of(2015, 2).ToText(Language.Czech));
        Assert.Equal("first half of 2015", HalfYear.Of(2015, 1).ToText(Language.English));
        Assert.Equal("second half of 2015", HalfYear.Of(2015, 2).ToText(Language.English));
        Assert.Equal("0001-H1", default(HalfYear).ToString());
    }

    [Fact]
    public void Order_OfHalves_IsThatOfTime()
    {
        var (earlier, later) = (HalfYear.Of(2014, 2), HalfYear.Of(2015, 1));

        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier);
        Assert.False(later < earlier || later <= earlier || earlier > later || earlier >= later);
        Assert.Equal((false, false, true, true), (later < HalfYear.Of(2015, 1), later > HalfYear.Of(2015, 1), later <= HalfYear.Of(2015, 1), later >= HalfYear.Of(2015, 1)));
    }
}
