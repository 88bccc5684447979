using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Services;

public sealed class UserChargesTests
{
    // Confirmed maxima of Decree 505/2006 Sb. by the first day of each wording: item, sections of the Act, amounts; "?" is not known,
    // "a/b" is an amount up to 80 hours a month and one above, "-" is none because the type of service ended.
    private const string Columns = "2007-01-01 2009-08-01 2010-06-01 2012-01-01 2014-01-01 2022-03-01 2023-01-01 2024-01-01 2024-07-01 2025-03-01 2026-02-01";

    public static TheoryData<string, string, string> Maxima => new()
    {
        { "hour", "39 40", "? ? ? 120 130 135 155/135 ? 165/145 ? ?" },
        { "hour", "42 43 44 45 46 70", "? ? ? 120 130 135 ? ? ? ? ?" },
        { "hour", "51", "? 100 ? ? 130 135 ? ? ? ? ?" },
        { "full-day-meals", "47 48 49 50 44 45 46 40 67 70", "? ? ? 160 170 205 235 255 255 260 290" },
        { "full-day-meals", "52", "? ? ? 160 170 205 235 255 255 - -" },
        { "full-day-meals", "51 57 64 68", "? ? ? ? 170 205 ? ? ? ? ?" },
        { "lunch", "40 44 45 46 47 48 49 50 51 57 64 67 68 70", "? ? ? ? 75 95 ? ? ? ? ?" },
        { "accommodation", "47 48 49 50 44", "? ? ? 200 210 250 280 315 315 315 335" },
        { "accommodation", "52", "? ? ? 200 210 250 280 315 315 - -" },
        { "accommodation", "51 64 68 70", "? ? ? ? ? ? ? ? ? ? ?" },
        { "full-day-meals", "61", "? ? ? ? ? ? ? ? ? ? ?" },
        { "lunch", "61", "? ? ? ? ? ? ? ? ? ? ?" },
        { "accommodation", "57", "? ? ? 120 130 ? 170 ? ? ? ?" },
        { "accommodation-parent", "57", "? ? ? 90 100 ? 140 ? ? ? ?" },
        { "accommodation-child", "57", "? ? ? 60 70 ? 90 ? ? ? ?" },
        { "accommodation", "58", "? ? ? 120 130 ? ? ? ? ? ?" },
        { "meal-delivery", "40", "? ? ? ? 30 40 ? ? ? ? ?" },
        { "large-shopping", "40", "? ? ? ? 115 140 ? ? ? ? ?" },
        { "laundry", "40", "? ? ? ? 70 80 ? ? ? ? ?" },
    };

    public static IEnumerable<string> Ids => UserCharges.All.Select(charge => charge.Maximum.Id);

    [Theory]
    [MemberData(nameof(Maxima))]
    public void Maximum_OnTheFirstAndLastDayOfEachWording_IsTheConfirmedOne(string item, string sections, string amounts)
    {
        var starts = Columns.Split(' ').Select(text => LocalDatePattern.Iso.Parse(text).Value).ToArray();
        foreach (var section in sections.Split(' '))
        {
            var charge = UserCharges.Of(ServiceType.Parse(section), ChargeItem.Parse(item));
            foreach (var (amount, index) in amounts.Split(' ').Select((amount, index) => (amount, index)))
            {
                var last = index + 1 < starts.Length ? starts[index + 1].PlusDays(-1) : new LocalDate(2030, 12, 31);
                Assert.Equal((section, amount), (section, Shown(charge, starts[index])));
                Assert.Equal((section, amount), (section, Shown(charge, last)));
            }
        }
    }

    [Fact]
    public void All_Charges_AreThoseOfTheTableAndTheTwoWithoutAmount()
    {
        var listed = Maxima.SelectMany(row => ((string)((object[])row)[1]).Split(' ').Select(section => $"{section} {((object[])row)[0]}"));

        Assert.Equal(listed.Append("63 overnight-stay").Append("41 alarm-device").Append("52 lunch").Order(StringComparer.Ordinal),
            UserCharges.All.Select(charge => $"{charge.Service} {charge.Item}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_Segments_StartOnTheFirstDayOfAMonthAndCiteTheSectionOfTheDecree() => Assert.All(UserCharges.All, charge => Assert.All(charge.Maximum.Segments, segment =>
    {
        Assert.Equal(1, segment.From.Day);
        if (segment.Kind == DatedSegmentKind.Value)
        {
            Assert.Equal(LegalAct.SocialServicesDecree, segment.Citation!.Act);
            Assert.Contains($"§\u00A0{charge.Service.DecreeSection}", segment.Citation.ToText(Language.English), StringComparison.Ordinal);
            Assert.True(segment.Citation.Amendment is null || segment.Citation.Amendment.EffectiveFrom == segment.From);
        }
    }));

    [Fact]
    public void Maximum_OfAccommodationInAHomeInFebruary2023_IsTheAnswerToTheClerk()
    {
        var maximum = UserCharges.Of(ServiceType.HomesForTheElderly, ChargeItem.Accommodation).Maximum.At(new(2023, 2, 15));

        Assert.Equal(ChargeMaximum.Of(Money.Of(280)), maximum.Value);
        Assert.Equal("2023-01-01..2023-12-31", maximum.Validity.ToString());
        Assert.Equal("§\u00A015 vyhlášky č.\u00A0505/2006 Sb., ve znění vyhlášky č.\u00A0440/2022 Sb.", maximum.Citation.ToText(Language.Czech));
        Assert.Equal(default, maximum.Reservation);
        Assert.False(maximum.IsPastVerification);
    }

    [Fact]
    public void ToText_OfAKnownAnUnsureAndAnUnknownDay_AnswersInWords()
    {
        var help = UserCharges.Of(ServiceType.PersonalAssistance, ChargeItem.Hour);

        Assert.Equal("personal assistance (§ 39), an hour of the basic activities: at most 155.00 CZK an hour up to 80 hours in a month, 135.00 CZK an hour above them, "
            + "from 1 January 2023 to 31 December 2023. Decree 505/2006 Sb. as amended by Decree 440/2022 Sb., § 5.", Plain(help.ToText(new(2023, 5, 1), Language.English)));
        Assert.Equal("osobní asistence (§ 39), hodina poskytování základních činností: nejvýše 120,00 Kč za hodinu, od 1. 1. 2012 do 31. 12. 2013. "
            + "§ 5 vyhlášky č. 505/2006 Sb., ve znění vyhlášky č. 391/2011 Sb. Částka je doložena těsně před 1. lednem 2014; že platila už od 1. ledna 2012, není ověřeno.",
            Plain(help.ToText(new(2012, 5, 1), Language.Czech)));
        Assert.StartsWith("Parametr 'charge.39.hour' (maximální úhrada, hodina poskytování základních činností, osobní asistence) není ke dni 1. 2. 2024 znám: "
            + "zda 165 a 145 Kč platilo od 1. ledna, nebo až od 1. července 2024, není ověřeno.", Plain(help.ToText(new(2024, 2, 1), Language.Czech)), StringComparison.Ordinal);
        Assert.Contains("The value was not verified for this day.", UserCharges.Of(ServiceType.HomesForTheElderly, ChargeItem.Accommodation).ToText(new(2027, 1, 1), Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Maximum_WithoutAmount_SaysHowTheChargeIsSet()
    {
        var night = UserCharges.Of(ServiceType.NightShelters, ChargeItem.OvernightStay);

        Assert.Null(night.Maximum.At(new(2020, 1, 1)).Value.Amount);
        Assert.Contains("noclehárny (§ 63), přenocování: vyhláška maximum nestanoví, cenu určuje poskytovatel, od 1. 1. 2007.", Plain(night.ToText(new(2020, 1, 1), Language.Czech)), StringComparison.Ordinal);
        var error = Assert.Throws<InvalidOperationException>(() => night.HighestForTime(new(2020, 1), 60));
        Assert.Equal("A charge by the hour is expected, not 'overnight-stay' of '63'.", error.Message);
    }

    [Fact]
    public void Of_ATypeWithoutTheCharge_NamesThoseItHas()
    {
        var error = Assert.Throws<ArgumentException>(() => UserCharges.Of(ServiceType.HalfwayHouses, ChargeItem.FullDayMeals));

        Assert.Equal("The library has no maximum charge 'full-day-meals' of the service type '58' (domy na půl cesty); it has 'accommodation'. Payment for this type: accommodation, meals where they are given (§\u00A074). (Parameter 'item')", error.Message);
        Assert.False(UserCharges.TryOf(ServiceType.OutreachProgrammes, ChargeItem.Hour, out _));
        Assert.Empty(UserCharges.Of(ServiceType.OutreachProgrammes));
    }

    [Theory]
    [InlineData(0, "0.00 CZK")]
    [InlineData(60, "155.00 CZK")]
    [InlineData(20, "51.66 CZK")] // a third of 155 is 51.666…
    [InlineData(80 * 60, "12400.00 CZK")]
    [InlineData((80 * 60) + 1, "12402.25 CZK")]
    [InlineData((85 * 60) + 20, "13120.00 CZK")]
    [InlineData(44_640, "102040.00 CZK")]
    public void HighestForTime_UpToAndAboveEightyHours_IsTheProportionalSum(int minutes, string expected) =>
        Assert.Equal(expected, UserCharges.Of(ServiceType.HomeCare, ChargeItem.Hour).HighestForTime(new(2023, 3), minutes).Value.ToString());

    [Fact]
    public void HighestForTime_BeforeTheSplit_IsOneAmount() =>
        Assert.Equal("11542.50 CZK", UserCharges.Of(ServiceType.HomeCare, ChargeItem.Hour).HighestForTime(new(2022, 12), (85 * 60) + 30).Value.ToString());

    [Fact]
    public void HighestForTime_OfAnUnknownMonth_NamesTheRemedyAndTakesAValueOfTheCaller()
    {
        var help = UserCharges.Of(ServiceType.PersonalAssistance, ChargeItem.Hour);
        var error = Assert.Throws<LegalParameterNotDefinedException>(() => help.HighestForTime(new(2025, 3), 60));

        Assert.Equal("charge.39.hour", error.ParameterId);
        var supplied = help.With(Dated.Value(new LocalDate(2025, 3, 1), ChargeMaximum.OfHours(Money.Of(165), 80, Money.Of(145)), Citation.Document(new("ověřeno úřadem", "verified by the office"))));
        Assert.Equal("165.00 CZK", supplied.HighestForTime(new(2025, 3), 60).Value.ToString());
        Assert.NotEqual(help, supplied);
        Assert.Equal(supplied, help.With(supplied.Maximum.Segments.Single(segment => segment.From == new LocalDate(2025, 3, 1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => help.HighestForTime(new(2023, 3), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => help.HighestForTime(new(2023, 3), 44_641));
    }

    [Fact]
    public void HighestForTime_Explained_ShowsHoursMaximaAndRounding()
    {
        var explanation = UserCharges.Of(ServiceType.HomeCare, ChargeItem.Hour).HighestForTime(new(2023, 3), 20).Explanation;

        Assert.Equal(ChargeSteps.Time, explanation.Step);
        Assert.Equal(["hours", "maximum", "limit", "maximum-above"], explanation.Operands.Select(operand => operand.Id));
        Assert.Equal(new RoundingNote(RoundingRule.Down(0.01m), Exact.Of(155, 3), Money.Of(51.66m)), explanation.Rounding);
        Assert.Contains("Decree 440/2022 Sb.", Assert.Single(explanation.Citations).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ChargeMaximum_OfANegativeAmountOrImpossibleHours_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChargeMaximum.Of(Money.Of(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChargeMaximum.OfHours(Money.Of(1), 0, Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChargeMaximum.OfHours(Money.Of(1), 745, Money.Zero));
    }

    [Fact]
    public void ChargeItem_Codes_ParseAndSayWhatThereIs()
    {
        Assert.All(ChargeItem.All, item => Assert.Same(item, ChargeItem.Parse(item.ToString())));
        Assert.StartsWith("The item of charge 'beer' is not known; expected one of hour, full-day-meals,", Assert.Throws<FormatException>(() => ChargeItem.Parse("beer")).Message, StringComparison.Ordinal);
    }

    private static string Shown(UserCharge charge, LocalDate day)
    {
        if (charge.Maximum.TryAt(day, out var maximum))
            return maximum.Value.Above is { } above ? $"{Number(maximum.Value.Amount!.Value)}/{Number(above.Amount)}" : Number(maximum.Value.Amount!.Value);
        return charge.Maximum.Segments.Last(segment => segment.From <= day).Kind == DatedSegmentKind.Ended ? "-" : "?";
    }

    private static string Number(Money amount) => amount.ToDecimal().ToString("0.##", CultureInfo.InvariantCulture);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
