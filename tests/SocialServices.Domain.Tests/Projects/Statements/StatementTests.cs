using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Tests.Projects.Statements;

public sealed class StatementTests
{
    private static readonly PublishedSource Plan = new("plan", new("plán", "plan"), PartialDate.Of(2012));
    private static readonly PublishedSource Message = new("zprava", new("zpráva", "message"), PartialDate.Of(2014, 1), "https://example.org/");

    [Theory]
    [InlineData("2012", "2012-01-01", "2012-12-31", "2012", "2012")]
    [InlineData("2012-08", "2012-08-01", "2012-08-31", "srpen 2012", "August 2012")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29", "únor 2012", "February 2012")]
    [InlineData("2012-02-29", "2012-02-29", "2012-02-29", "29. 2. 2012", "29 February 2012")]
    public void PartialDate_OfAText_HasItsDaysAndReadsBack(string text, string earliest, string latest, string czech, string english)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((earliest, latest), (NodaTime.Text.LocalDatePattern.Iso.Format(date.Earliest), NodaTime.Text.LocalDatePattern.Iso.Format(date.Latest)));
        Assert.Equal((text, czech, english), (date.ToString(), date.ToText(Language.Czech).Replace('\u00A0', ' '), date.ToText(Language.English).Replace('\u00A0', ' ')));
        Assert.Equal(text.Length == 10, date.Exact is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("0000")]
    [InlineData("2012-8")]
    [InlineData("2012-13")]
    [InlineData("2013-02-29")]
    [InlineData("2012-08-01-1")]
    [InlineData("2012-08-1 ")]
    [InlineData("201\0")]
    [InlineData("2012-8\0")]
    [InlineData("2012-08-1\0")]
    public void PartialDate_OfAnotherText_IsRefused(string text)
    {
        Assert.False(PartialDate.TryParse(text, null, out _));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PartialDate_Default_StandsForADateThatNobodyStated()
    {
        Assert.Equal((string.Empty, 0, null), (default(PartialDate).ToString(), default(PartialDate).Year, default(PartialDate).Exact));
        Assert.Throws<InvalidOperationException>(() => default(PartialDate).Earliest);
        Assert.True(default(PartialDate).AgreesWith(default));
        Assert.False(default(PartialDate).AgreesWith(PartialDate.Of(2012)));
    }

    [Theory]
    [InlineData("2012", "2012-08", true)]
    [InlineData("2012-08", "2012-08-31", true)]
    [InlineData("2012-08", "2012-10", false)]
    [InlineData("2012-08-01", "2012-08-02", false)]
    public void AgreesWith_OfDates_IsThatOneLiesWithinTheOther(string first, string second, bool agrees)
    {
        Assert.Equal(agrees, PartialDate.Parse(first).AgreesWith(PartialDate.Parse(second)));
        Assert.Equal(agrees, PartialDate.Parse(second).AgreesWith(PartialDate.Parse(first)));
    }

    [Fact]
    public void PartialPeriod_OfDaysAndOfMonths_CountsWhatItCan()
    {
        Assert.Equal((942, 31), (PartialPeriod.Parse("2012-08-01..2015-02-28").Days, PartialPeriod.Parse("2012-08-01..2015-02-28").CalendarMonths));
        Assert.Equal((null, 34), (PartialPeriod.Parse("2016-03..2018-12").Days, PartialPeriod.Parse("2016-03..2018-12").CalendarMonths));
        Assert.Equal((null, null), (PartialPeriod.Parse("2013..2014").Days, PartialPeriod.Parse("2013..2014").CalendarMonths));
        Assert.Equal(new DateInterval(new(2013, 1, 1), new(2014, 12, 31)), PartialPeriod.Parse("2013..2014").Longest);
        Assert.True(PartialPeriod.Parse("2013..2014").MayContain(new(new(2013, 5, 1), new(2014, 12, 31))));
        Assert.False(PartialPeriod.Parse("2013..2014").MayContain(new(new(2012, 5, 1), new(2014, 12, 31))));
        Assert.True(PartialPeriod.Parse("2012-08-01..2015-02-28").AgreesWith(PartialPeriod.Parse("2012-08..2015")));
        Assert.Throws<ArgumentException>(() => PartialPeriod.Between(PartialDate.Of(2014), PartialDate.Of(2013)));
        Assert.Throws<FormatException>(() => PartialPeriod.Parse("2014.."));
        Assert.Equal("březen 2016 až prosinec 2018", PartialPeriod.Parse("2016-03..2018-12").ToText(Language.Czech).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("135000000.00 CZK rounded to 1000000.00 CZK", "134500000", true)]
    [InlineData("135000000.00 CZK rounded to 1000000.00 CZK", "134499999.99", false)]
    [InlineData("135000000.00 CZK rounded to 1000000.00 CZK", "135499999.99", true)]
    [InlineData("135000000.00 CZK rounded to 1000000.00 CZK", "135500000", false)]
    [InlineData("135000000.00 CZK rounded to 1000000.00 CZK", "136000000.00 CZK rounded to 1000000.00 CZK", false)]
    [InlineData("191000000.00 CZK rounded to 1000000.00 CZK", "191250000.00 CZK", true)]
    [InlineData("about 14800000.00 CZK", "14800000.00 CZK", true)]
    [InlineData("about 14800000.00 CZK", "14800000.01 CZK", false)]
    [InlineData("100.00 CZK", "100.00 CZK", true)]
    [InlineData("100.00 CZK", "100.01 CZK", false)]
    public void AgreesWith_OfAmounts_IsThatBothCanBeTrue(string first, string second, bool agrees)
    {
        Assert.Equal(agrees, StatedAmount.Parse(first).AgreesWith(StatedAmount.Parse(second)));
        Assert.Equal(agrees, StatedAmount.Parse(second).AgreesWith(StatedAmount.Parse(first)));
        Assert.Equal(first, StatedAmount.Parse(first).ToString());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("about")]
    [InlineData("about 10 rounded to 10")]
    [InlineData("15 rounded to 10")]
    [InlineData("10 rounded to 0")]
    [InlineData("0.001")]
    public void StatedAmount_OfAnotherText_IsRefused(string text)
    {
        Assert.False(StatedAmount.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => StatedAmount.Parse(text));
    }

    [Fact]
    public void StatedAmount_OfEachPrecision_TellsItInWords()
    {
        Assert.Equal("asi 14 800 000,00 Kč", StatedAmount.About(Money.Of(14_800_000)).ToText(Language.Czech).Replace('\u00A0', ' '));
        Assert.Contains("rounded to", StatedAmount.Rounded(Money.Of(135_000_000), Money.Of(1_000_000)).ToText(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => StatedAmount.Rounded(Money.Of(15), Money.Of(10)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatedAmount.Exactly(Money.Of(-1)));
    }

    [Fact]
    public void Stated_OfTwoSources_KeepsBothAndHasNoneInForceUntilChosen()
    {
        var stated = Stated.Of<PartialDate>(new(PartialDate.Of(2012, 8), Message), new(PartialDate.Of(2012, 10), Plan) { Wording = "v říjnu" });
        var chosen = stated.Choose(0, new("zpráva je pozdější", "the message is later"));

        Assert.Null(stated.InForce);
        Assert.Equal((Message, Plan), (stated.Disagreements.Single().First.Source, stated.Disagreements.Single().Second.Source));
        Assert.Equal((PartialDate.Of(2012, 8), "zpráva je pozdější", 2), (chosen.InForce!.Value, chosen.Reason.Czech, chosen.Statements.Count));
        Assert.Equal("v říjnu", chosen.By("plan").Single().Wording);
        Assert.NotEqual(stated, chosen);
        Assert.Throws<ArgumentOutOfRangeException>(() => stated.Choose(2, new("a", "b")));
        Assert.Throws<ArgumentException>(() => stated.Choose(0, new(" ", "b")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Stated<int>.Nowhere.Choose(0, new("a", "b")));
    }

    [Fact]
    public void Stated_OfValuesThatAgree_HasTheFirstInForce()
    {
        var stated = Stated.By(Plan, PartialDate.Of(new LocalDate(2012, 8, 1))).With(new(PartialDate.Of(2012, 8), Message));

        Assert.Equal(Plan, stated.InForce!.Source);
        Assert.Empty(stated.Disagreements);
        Assert.False(Stated<PartialDate>.Nowhere.IsStated);
        Assert.Null(Stated<PartialDate>.Nowhere.InForce);
        Assert.Equal("2012-08-01 (plan); 2012-08 (zprava)", stated.ToString());
    }

    [Fact]
    public void Stated_OfTerritories_ComparesThemAsSets()
    {
        var day = new LocalDate(2012, 8, 1);
        var districts = ServiceTerritory.On(day, District.All.Where(district => district.Region == Region.KarlovyVary));

        Assert.Empty(Stated.Of<ServiceTerritory>(new(ServiceTerritory.On(day, Region.KarlovyVary), Plan), new(districts, Plan)).Disagreements);
    }

    [Fact]
    public void StatedAges_WithoutARule_HaveTwoReadings()
    {
        Assert.Equal([AgeBounds.UpTo(15, HighestAgeRule.WholeYearIncluded), AgeBounds.UpTo(15, HighestAgeRule.UntilBirthday)], new StatedAges(null, 15).Readings);
        Assert.Equal([AgeBounds.From(18)], new StatedAges(18, null).Readings);
        Assert.Equal([AgeBounds.Between(15, 26, HighestAgeRule.UntilBirthday)], new StatedAges(15, 26, HighestAgeRule.UntilBirthday).Readings);
        Assert.Equal("15–26 let (zda včetně, není známo)", new StatedAges(15, 26).ToText(Language.Czech));
        Assert.Equal("do 1 roku (zda včetně, není známo)", new StatedAges(null, 1).ToText(Language.Czech));
        Assert.Equal("up to 1 year (whether included is not known)", new StatedAges(null, 1).ToString());
        Assert.Throws<ArgumentException>(() => new StatedAges(null, null).Readings);
    }

    [Theory]
    [InlineData("2019-01", "ledna 2019", "January 2019")]
    [InlineData("2019-09", "září 2019", "September 2019")]
    [InlineData("2019-12", "prosince 2019", "December 2019")]
    [InlineData("2019-12-05", "5. 12. 2019", "5 December 2019")]
    [InlineData("2019", "2019", "2019")]
    public void ToTextAfterPreposition_OfAMonth_IsInTheGenitive(string text, string czech, string english)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((czech, english), (date.ToTextAfterPreposition(Language.Czech).Replace('\u00A0', ' '), date.ToTextAfterPreposition(Language.English).Replace('\u00A0', ' ')));
        Assert.Equal(string.Empty, default(PartialDate).ToTextAfterPreposition(Language.Czech));
    }

    [Fact]
    public void PublishedSource_WithADay_TellsIt() => Assert.Equal("zpráva, stav leden 2014", Message.ToText(Language.Czech).Replace('\u00A0', ' '));
}
