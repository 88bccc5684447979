using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Time;

public sealed class ValidityTests
{
    private static readonly LocalDate First = new(2012, 1, 31);
    private static readonly LocalDate Last = new(2026, 1, 7);

    [Fact]
    public void Default_HoldsAlways()
    {
        Assert.Equal(Validity.Always, default);
        Assert.True(default(Validity).Contains(LocalDate.MinIsoValue));
        Assert.True(default(Validity).Contains(LocalDate.MaxIsoValue));
        Assert.Equal("..", default(Validity).ToString());
    }

    [Fact]
    public void Contains_AtTheEnds_IncludesBoth()
    {
        var validity = Validity.Between(First, Last);

        Assert.False(validity.Contains(First.PlusDays(-1)));
        Assert.True(validity.Contains(First));
        Assert.True(validity.Contains(Last));
        Assert.False(validity.Contains(Last.PlusDays(1)));
        Assert.True(Validity.Since(First).Contains(LocalDate.MaxIsoValue));
        Assert.False(Validity.Since(First).Contains(First.PlusDays(-1)));
        Assert.True(Validity.Between(null, Last).Contains(LocalDate.MinIsoValue));
    }

    [Fact]
    public void Between_WithTheLastBeforeTheFirst_Refuses()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Validity.Between(Last, First));

        Assert.StartsWith("A last day on or after 2026-01-07 is expected, not 2012-01-31.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("2012-01-31..2012-01-31", Validity.Between(First, First).ToString());
    }

    [Fact]
    public void Intersect_OfAPeriod_GivesTheDaysInside()
    {
        var validity = Validity.Between(new LocalDate(2022, 3, 1), new(2022, 10, 31));
        var year = new DateInterval(new(2022, 1, 1), new(2022, 12, 31));

        Assert.Equal(new DateInterval(new(2022, 3, 1), new(2022, 10, 31)), validity.Intersect(year));
        Assert.Equal(new DateInterval(new(2022, 3, 1), new(2022, 12, 31)), Validity.Since(new(2022, 3, 1)).Intersect(year));
        Assert.Equal(new DateInterval(new(2022, 1, 1), new(2022, 10, 31)), Validity.Between(null, new(2022, 10, 31)).Intersect(year));
        Assert.Equal(year, Validity.Always.Intersect(year));
        Assert.Null(validity.Intersect(new(new(2022, 11, 1), new(2022, 12, 31))));
        Assert.True(validity.Overlaps(new(new(2022, 10, 31), new(2022, 12, 31))));
        Assert.False(validity.Overlaps(new(new(2022, 1, 1), new(2022, 2, 28))));
        Assert.Throws<ArgumentNullException>(() => validity.Overlaps(null!));
    }

    [Theory]
    [InlineData("2012-01-31..2026-01-07", "od 31.\u00A01.\u00A02012 do 7.\u00A01.\u00A02026", "from 31\u00A0January\u00A02012 to 7\u00A0January\u00A02026")]
    [InlineData("2012-01-31..2012-01-31", "od 31.\u00A01.\u00A02012 do 31.\u00A01.\u00A02012", "from 31\u00A0January\u00A02012 to 31\u00A0January\u00A02012")]
    [InlineData("2012-01-31..", "od 31.\u00A01.\u00A02012", "from 31\u00A0January\u00A02012")]
    [InlineData("..2026-01-07", "do 7.\u00A01.\u00A02026", "to 7\u00A0January\u00A02026")]
    [InlineData("..", "bez omezení", "always")]
    public void Text_OfAValidity_IsInvariantAndCzechAndEnglish(string invariant, string czech, string english)
    {
        var validity = Validity.Parse(invariant);

        Assert.Equal(invariant, validity.ToString());
        Assert.Equal(czech, validity.ToText(Language.Czech));
        Assert.Equal(english, validity.ToText(Language.English));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-01-01")]
    [InlineData("2022-12-31..2022-01-01")]
    [InlineData("2022-02-29..")]
    [InlineData("2022-1-1..")]
    [InlineData("....")]
    [InlineData("2022-01-01...")]
    [InlineData("2022-01-01..2022-12-31\0")] // the pattern of the date would read it
    [InlineData("2022-01-01\0..")]
    [InlineData("2022-01-01..2022-12-31..")]
    [InlineData(" ..")]
    public void Parse_OfAnotherForm_RefusesAndShowsTheForm(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => Validity.Parse(text));

        Assert.Equal($"Days such as '2022-01-01..2022-12-31', '2022-01-01..' or '..' are expected, the last not before the first; not '{text}'.", refusal.Message);
        Assert.False(Validity.TryParse(text, null, out _));
        Assert.False(Validity.TryParse(null, null, out _));
    }

    [Fact]
    public void DateText_OfAPeriod_IsTheSameOnEveryMachine()
    {
        var period = new DateInterval(new(2022, 3, 1), new(2022, 4, 30));

        Assert.Equal("1.\u00A03.\u00A02022 až 30.\u00A04.\u00A02022", DateText.Of(period, Language.Czech));
        Assert.Equal("1\u00A0March\u00A02022 to 30\u00A0April\u00A02022", DateText.Of(period, Language.English));
    }
}
