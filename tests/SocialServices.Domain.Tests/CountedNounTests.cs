namespace SocialServices.Domain.Tests;

public sealed class CountedNounTests
{
    private static readonly CountedNoun Day = new("den", "dny", "dnů", "day", "days");

    [Theory]
    [InlineData(0, "0 dnů", "0 days")]
    [InlineData(1, "1 den", "1 day")]
    [InlineData(2, "2 dny", "2 days")]
    [InlineData(4, "4 dny", "4 days")]
    [InlineData(5, "5 dnů", "5 days")]
    [InlineData(21, "21 dnů", "21 days")]
    public void Of_ANumber_InflectsTheNoun(long number, string czech, string english) => Assert.Equal((czech, english), (Day.Of(number, Language.Czech), Day.Of(number, Language.English)));
}
