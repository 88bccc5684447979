using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class DeMinimisRegulationTests
{
    private static readonly ValueList<DeMinimisGrant> Granted = [Grant("2022-03-15", 300_000), Grant("2023-06-10", 250_000)];

    // Item 20 of the list of edges: a grant leaves the rolling window overnight.
    [Theory]
    [InlineData("2025-03-14", 180_000, 550_000, true)]
    [InlineData("2025-03-14", 200_000, 550_000, true)]
    [InlineData("2025-03-14", 210_000, 550_000, false)]
    [InlineData("2025-03-16", 210_000, 250_000, true)]
    public void R23_Test_InTheRollingWindow_CountsThreeYearsBack(string day, int requested, int counted, bool fits)
    {
        var test = DeMinimisRegulation.Regulation2023.Test(Grant(day, requested), Granted);

        Assert.Equal(Euro.Of(counted), test.Value.Counted);
        Assert.Equal(fits, test.Value.Fits);
        Assert.Equal(fits ? Euro.Of(requested) : Euro.Zero, test.Value.Allowed); // the whole grant or nothing
        Assert.Equal(Euro.Of(750_000 - counted), test.Value.Headroom);
        Assert.Empty(test.Explanation.Warnings);
    }

    [Fact]
    public void R23_Test_OnTheDayAGrantIsThreeYearsOld_FollowsTheParameterAndSaysSo()
    {
        var requested = Grant("2025-03-15", 210_000);

        var byDefault = DeMinimisRegulation.Regulation2023.Test(requested, Granted);
        var counting = DeMinimisRegulation.Regulation2023.Test(requested, Granted, countsExactlyThreeYearsOld: true);

        Assert.Equal(DeMinimisRegulation.CountsGrantExactlyThreeYearsOld, byDefault.Value.Counted == Euro.Of(550_000));
        Assert.Equal(Euro.Of(250_000), byDefault.Value.Counted);
        Assert.Equal(Euro.Of(550_000), counting.Value.Counted);
        Assert.False(counting.Value.Fits);
        Assert.All([byDefault, counting], test => Assert.Equal("Aid of 15\u00A0March\u00A02022 is exactly three years old; whether it still counts is not verified.", Assert.Single(test.Explanation.Warnings).English));
    }

    [Fact]
    public void Test_OfGrantsInAnyOrder_ShowsThemByDayWithTheirRegulation()
    {
        ValueList<DeMinimisGrant> granted = [Grant("2023-06-10", 250_000), new(new(2023, 6, 10), Euro.Of(1_000), isGeneral: true), Grant("2022-03-15", 300_000)];

        var operands = DeMinimisRegulation.Regulation2023.Test(Grant("2025-03-14", 1), granted).Explanation.Operands;

        Assert.Equal(
            [
                "grant.1 SGEI de minimis aid of 15\u00A0March\u00A02022", "grant.2 general de minimis aid of 10\u00A0June\u00A02023", "grant.3 SGEI de minimis aid of 10\u00A0June\u00A02023",
                "requested new aid of 14\u00A0March\u00A02025",
            ],
            operands.Take(4).Select(operand => $"{operand.Id} {operand.Name.English}"));
    }

    [Fact]
    public void Test_OfNothingOrOfAMonthThatIsNone_IsRefused()
    {
        Assert.Equal("requested", Assert.Throws<ArgumentNullException>(() => DeMinimisRegulation.Regulation2023.Test(null!, [])).ParamName);
        Assert.Equal("firstMonthOfFiscalYear", Assert.Throws<ArgumentOutOfRangeException>(() => DeMinimisRegulation.Regulation2023.Test(Grant("2025-03-14", 1), [], firstMonthOfFiscalYear: 0)).ParamName);
        Assert.Equal("firstMonthOfFiscalYear", Assert.Throws<ArgumentOutOfRangeException>(() => DeMinimisRegulation.Regulation2023.Test(Grant("2025-03-14", 1), [], firstMonthOfFiscalYear: 13)).ParamName);
    }

    [Fact]
    public void R23_Test_ByFiscalYears_CountsTheCurrentAndTwoPreviousOnes()
    {
        ValueList<DeMinimisGrant> granted = [Grant("2017-12-31", 400_000), Grant("2018-01-01", 100_000), Grant("2020-06-01", 200_000)];
        var regulation = DeMinimisRegulation.Regulation2012;

        Assert.Equal(Euro.Of(300_000), regulation.Test(Grant("2020-12-31", 200_000), granted).Value.Counted);
        Assert.True(regulation.Test(Grant("2020-12-31", 200_000), granted).Value.Fits);
        Assert.False(regulation.Test(Grant("2020-12-31", 200_001), granted).Value.Fits);
        Assert.Equal(Euro.Of(700_000), regulation.Test(Grant("2020-06-30", 1), granted, firstMonthOfFiscalYear: 7).Value.Counted);
        Assert.Equal(Euro.Zero, regulation.Test(Grant("2020-06-30", 1), granted, firstMonthOfFiscalYear: 7).Value.Headroom); // over the ceiling already
        Assert.Equal(Euro.Of(200_000), regulation.Test(Grant("2020-07-01", 1), granted, firstMonthOfFiscalYear: 7).Value.Counted);
        Assert.Throws<ArgumentOutOfRangeException>(() => regulation.Test(Grant("2020-07-01", 1), granted, firstMonthOfFiscalYear: 13));
    }

    [Fact]
    public void R23_Test_WithGeneralDeMinimisAid_CountsItUnderTheSameCeiling()
    {
        ValueList<DeMinimisGrant> granted = [new(new(2024, 5, 1), Euro.Of(300_000), isGeneral: true), Grant("2024-05-01", 300_000)];

        var test = DeMinimisRegulation.Regulation2023.Test(Grant("2025-05-01", 150_001), granted);

        Assert.False(test.Value.Fits);
        Assert.Equal("""
            Podpora de minimis pro SOHZ: nevejde se, vyloučena je celá nová podpora
            · podpora de minimis pro SOHZ z 1. 5. 2024: 300 000,00 € (zadáno)
            · běžná podpora de minimis z 1. 5. 2024: 300 000,00 € (zadáno)
            · nová podpora z 1. 5. 2025: 150 001,00 € (zadáno)
            · strop podpory de minimis pro SOHZ, nařízení 2023/2832: 750 000,00 € (parametr: nařízení Komise (EU) 2023/2832)
            = 600 000,00 € + 150 001,00 €
            Započítávají se podpory od 2. 5. 2022 do 1. 5. 2025. Před novou podporou zbývá 150 000,00 €.
            Předpis: nařízení Komise (EU) 2023/2832
            POZOR: Že se do stropu započítá i běžná podpora de minimis, je ověřeno pro nařízení č. 360/2012; pro nařízení 2023/2832 je to pravděpodobné, ověřte to.

            """, test.ToText(Language.Czech).Replace('\u00A0', ' '));
    }

    [Fact]
    public void R23_Test_WithGrantsOfTheDayAndLater_CountsOnlyThoseOfTheDay() =>
        Assert.Equal(Euro.Of(10), DeMinimisRegulation.Regulation2023.Test(Grant("2025-05-01", 1), [Grant("2025-05-01", 10), Grant("2025-05-02", 100)]).Value.Counted);

    [Theory]
    [InlineData("2012-04-28", "")]
    [InlineData("2012-04-29", "360/2012")]
    [InlineData("2023-12-31", "360/2012")]
    [InlineData("2024-01-01", "360/2012 2023/2832")]
    [InlineData("2024-06-30", "360/2012 2023/2832")]
    [InlineData("2024-07-01", "2023/2832")]
    [InlineData("2030-12-31", "2023/2832")]
    [InlineData("2031-01-01", "")]
    public void R23_UsableOn_Days_FollowsTheRegulationsAndTheTransition(string day, string codes) =>
        Assert.Equal(codes, string.Join(' ', DeMinimisRegulation.UsableOn(Day(day))));

    [Fact]
    public void R23_Test_OutsideTheRegulation_SaysWhenItEnded()
    {
        var error = Assert.Throws<LegalParameterNotDefinedException>(() => DeMinimisRegulation.Regulation2012.Test(Grant("2024-07-01", 1), []));

        Assert.Contains("it ended on 2024-06-30", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Regulations_AsACodeList_KeepTheContracts()
    {
        var regulations = Gen.Elements(DeMinimisRegulation.All.AsEnumerable()).ToArbitrary();

        ValueContract.Equality(regulations);
        ValueContract.TextRoundTrip(regulations);
        ValueContract.JsonRoundTrip(regulations);
        Assert.Contains("'360/2012', '2023/2832'", Assert.Throws<FormatException>(() => DeMinimisRegulation.Parse("1407/2013")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Grant_AsAValue_KeepsTheContract()
    {
        ValueContract.Equality(StateAidGenerators.Grants);
        Assert.Throws<ArgumentOutOfRangeException>(() => Grant("2025-05-01", -1));
    }

    private static DeMinimisGrant Grant(string day, int euro) => new(Day(day), Euro.Of(euro));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
