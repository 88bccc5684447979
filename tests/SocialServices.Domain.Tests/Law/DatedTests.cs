using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Law;

public sealed class DatedTests
{
    private static readonly Citation Rule = Citation.Section(LegalAct.SocialServicesDecree, "9");

    private static readonly Dated<Money> Maximum = Dated.Of("meal.maximum", new("nejvyšší úhrada", "maximum charge"), new LocalDate(2026, 6, 30),
        Dated.Value(new(2007, 1, 1), Money.Of(140), Rule),
        Dated.Ended<Money>(new(2010, 1, 1), Rule),
        Dated.Unknown<Money>(new(2012, 1, 1), new("vyhláška nebyla dohledána", "the decree was not found")),
        Dated.Value(new(2014, 1, 1), Money.Of(170), Rule));

    [Fact]
    public void At_InAValue_GivesItWithValidityAndCitation()
    {
        var value = Maximum.At(new(2009, 12, 31));

        Assert.Equal(new DatedValue<Money>(Money.Of(140), Validity.Between(new LocalDate(2007, 1, 1), new(2009, 12, 31)), Rule, default, false), value);
        Assert.Equal(Money.Of(140), Maximum.At(new(2007, 1, 1)).Value);
        Assert.True(Maximum.TryAt(new(2007, 1, 1), out var tried));
        Assert.Equal(Money.Of(140), tried.Value);
    }

    [Fact]
    public void At_PastTheLastVerifiedDay_CarriesOnAndSaysSo()
    {
        Assert.False(Maximum.At(new(2026, 6, 30)).IsPastVerification);
        Assert.True(Maximum.At(new(2026, 7, 1)).IsPastVerification);
        Assert.Equal(Validity.Since(new(2014, 1, 1)), Maximum.At(new(2030, 1, 1)).Validity);
    }

    [Fact]
    public void At_PastVerificationInAClosedSegment_DoesNotSaySo()
    {
        var late = Dated.Of("late", BilingualText.Same("late"), new LocalDate(2010, 6, 30), Dated.Value(new(2007, 1, 1), 1, Rule), Dated.Value(new(2010, 1, 1), 2, Rule));

        Assert.False(late.At(new(2008, 1, 1)).IsPastVerification);
        Assert.True(late.At(new(2011, 1, 1)).IsPastVerification);
        Assert.False(late.At(new(2010, 6, 30)).IsPastVerification);
        Assert.True(late.With(Dated.Value(new LocalDate(2010, 6, 30), 3, Rule)).At(new(2011, 1, 1)).IsPastVerification); // it was there to be checked on that day
        Assert.False(late.With(Dated.Value(new LocalDate(2011, 1, 1), 3, Rule)).At(new(2030, 1, 1)).IsPastVerification); // the caller's own, with its source
        Assert.False(Dated.Of("open", default, null, Dated.Value(new(2007, 1, 1), 1, Rule)).At(new(2030, 1, 1)).IsPastVerification);
    }

    [Theory]
    [InlineData(2006, 12, 31, "The parameter 'meal.maximum' (maximum charge) is not known on 2006-12-31: its table starts on 2007-01-01. Known on: 2007-01-01..2009-12-31, 2014-01-01... Supply the value with its source through With(Dated.Value(…)).",
        "Parametr 'meal.maximum' (nejvyšší úhrada) není ke dni 31.\u00A012.\u00A02006 znám: tabulka začíná 1.\u00A01.\u00A02007. Známá období: od 1.\u00A01.\u00A02007 do 31.\u00A012.\u00A02009; od 1.\u00A01.\u00A02014. Doplňte hodnotu se zdrojem pomocí With(Dated.Value(…)).")]
    [InlineData(2010, 1, 1, "The parameter 'meal.maximum' (maximum charge) is not known on 2010-01-01: it ended on 2009-12-31. Known on: 2007-01-01..2009-12-31, 2014-01-01... Supply the value with its source through With(Dated.Value(…)).",
        "Parametr 'meal.maximum' (nejvyšší úhrada) není ke dni 1.\u00A01.\u00A02010 znám: skončilo dnem 31.\u00A012.\u00A02009. Známá období: od 1.\u00A01.\u00A02007 do 31.\u00A012.\u00A02009; od 1.\u00A01.\u00A02014. Doplňte hodnotu se zdrojem pomocí With(Dated.Value(…)).")]
    [InlineData(2013, 12, 31, "The parameter 'meal.maximum' (maximum charge) is not known on 2013-12-31: the decree was not found. Known on: 2007-01-01..2009-12-31, 2014-01-01... Supply the value with its source through With(Dated.Value(…)).",
        "Parametr 'meal.maximum' (nejvyšší úhrada) není ke dni 31.\u00A012.\u00A02013 znám: vyhláška nebyla dohledána. Známá období: od 1.\u00A01.\u00A02007 do 31.\u00A012.\u00A02009; od 1.\u00A01.\u00A02014. Doplňte hodnotu se zdrojem pomocí With(Dated.Value(…)).")]
    public void At_BeforeEndedOrUnknown_ThrowsWithDayReasonNeighboursAndRemedy(int year, int month, int day, string english, string czech)
    {
        var date = new LocalDate(year, month, day);

        var refusal = Assert.Throws<LegalParameterNotDefinedException>(() => Maximum.At(date));

        Assert.Equal(english, refusal.Message);
        Assert.Equal(czech, refusal.CzechMessage);
        Assert.Equal("meal.maximum", refusal.ParameterId);
        Assert.Equal(date, refusal.Date);
        Assert.Equal([Validity.Between(new LocalDate(2007, 1, 1), new(2009, 12, 31)), Validity.Since(new(2014, 1, 1))], refusal.Known);
        Assert.False(Maximum.TryAt(date, out var tried));
        Assert.Null(tried);
    }

    [Fact]
    public void At_WhereNothingIsKnown_SaysSo()
    {
        var unknown = Dated.Of("x", BilingualText.Same("x"), null, Dated.Unknown<int>(new(2007, 1, 1), BilingualText.Same("n/a")));

        var refusal = Assert.Throws<LegalParameterNotDefinedException>(() => unknown.At(new(2008, 1, 1)));

        Assert.Contains("Known on: no day.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Známá období: žádné.", refusal.CzechMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void At_InAnEndOnTheFirstDayOfAll_SaysThatItNeverHeld() => Assert.StartsWith(
        "The parameter 'x' (x) is not known on 2022-01-01: it never held.",
        Assert.Throws<LegalParameterNotDefinedException>(() => Dated.Of("x", BilingualText.Same("x"), null, Dated.Ended<int>(LocalDate.MinIsoValue, Rule)).At(new(2022, 1, 1))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void At_InAnEndWithAReservation_SaysWhatToConfirm() => Assert.StartsWith(
        "The parameter 'x' (x) is not known on 2022-01-01: it ended on 2021-12-31 (Confirm the day).",
        Assert.Throws<LegalParameterNotDefinedException>(() =>
            Dated.Of("x", BilingualText.Same("x"), null, Dated.Ended<int>(new(2022, 1, 1), Rule, new("Potvrďte den.", "Confirm the day."))).At(new(2022, 1, 1))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Warnings_OfAValue_AreItsReservationAndThatItWasNotVerified()
    {
        var reserved = Dated.Of("x", default, new LocalDate(2022, 6, 30), Dated.Value(new(2022, 1, 1), 1, Rule, BilingualText.Same("Confirm.")));

        Assert.Equal(["Confirm."], reserved.At(new(2022, 6, 30)).Warnings.Select(warning => warning.English));
        Assert.Equal(["Confirm.", "The value (Decree 505/2006 Sb., §\u00A09) was not verified for this day."], reserved.At(new(2022, 7, 1)).Warnings.Select(warning => warning.English));
        Assert.Empty(Maximum.At(new(2009, 1, 1)).Warnings);
    }

    [Fact]
    public void With_ANewDate_HoldsToTheNextSegmentAndLeavesTheOriginal()
    {
        var supplied = Maximum.With(Dated.Value(new(2010, 7, 1), Money.Of(150), Citation.Document(BilingualText.Same("minutes"))));

        Assert.Equal(Money.Of(150), supplied.At(new(2011, 12, 31)).Value);
        Assert.Equal(Validity.Between(new LocalDate(2010, 7, 1), new(2011, 12, 31)), supplied.At(new(2011, 1, 1)).Validity);
        Assert.Equal(5, supplied.Segments.Count);
        Assert.False(supplied.TryAt(new(2010, 6, 30), out _));
        Assert.False(Maximum.TryAt(new(2011, 1, 1), out _));
    }

    [Fact]
    public void With_AKnownDate_ReplacesItsSegment()
    {
        var supplied = Maximum.With(Dated.Value(new(2012, 1, 1), Money.Of(150), Rule));

        Assert.Equal(4, supplied.Segments.Count);
        Assert.Equal(Money.Of(150), supplied.At(new(2013, 1, 1)).Value);
        Assert.Throws<ArgumentNullException>(() => supplied.With(null!));
    }

    [Fact]
    public void Equality_OfTheSameSegments_IsByValue()
    {
        var segment = Dated.Value(new(2010, 7, 1), Money.Of(150), Citation.Document(BilingualText.Same("minutes")));

        Assert.Equal(Maximum.With(segment), Maximum.With(segment));
        Assert.Equal(Maximum.With(segment).GetHashCode(), Maximum.With(segment).GetHashCode());
        Assert.NotEqual(Maximum, Maximum.With(segment));
        Assert.NotEqual(Dated.Of("x", default, null, Dated.Value(new(2007, 1, 1), 1, Rule)), Dated.Of("y", default, null, Dated.Value(new(2007, 1, 1), 1, Rule)));
        Assert.Equal("meal.maximum", Maximum.ToString());
    }

    [Fact]
    public void Of_WrongSegments_Refuses()
    {
        Assert.StartsWith("'x' needs at least one segment.", Assert.Throws<ArgumentException>(() => Dated.Of<int>("x", default, null)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The segments of 'x' must start on rising dates; 2007-01-01 follows 2007-01-01.", Assert.Throws<ArgumentException>(() =>
            Dated.Of("x", default, null, Dated.Value(new(2007, 1, 1), 1, Rule), Dated.Value(new(2007, 1, 1), 2, Rule))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Dated.Of(" ", default, null, Dated.Value(new(2007, 1, 1), 1, Rule)));
        Assert.Throws<ArgumentNullException>(() => Dated.Value(new(2007, 1, 1), 1, null!));
        Assert.Throws<ArgumentNullException>(() => Dated.Ended<int>(new(2007, 1, 1), null!));
    }

    [Fact]
    public void ValidityOf_APositionOutside_Refuses()
    {
        Assert.StartsWith("A value from 0 to 3 is expected.", Assert.Throws<ArgumentOutOfRangeException>(() => Maximum.ValidityOf(4)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Maximum.ValidityOf(-1));
    }
}
