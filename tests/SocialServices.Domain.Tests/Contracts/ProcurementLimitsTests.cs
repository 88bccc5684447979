using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class ProcurementLimitsTests
{
    private static readonly ProcurementLimits Known = ProcurementLimits.Known;
    private static readonly Citation Source = Citation.Document(new("vlastní ověření", "own check"));

    [Theory]
    [InlineData(2006, 7, 1, 2_000_000, false, "Act 137/2006 Sb., § 12(3)")]
    [InlineData(2012, 3, 31, 2_000_000, false, "Act 137/2006 Sb., § 12(3)")]
    [InlineData(2012, 4, 1, 1_000_000, false, "Act 137/2006 Sb. as amended by Act 55/2012 Sb., § 12(3)")]
    [InlineData(2013, 12, 31, 1_000_000, false, "Act 137/2006 Sb. as amended by Act 55/2012 Sb., § 12(3)")]
    [InlineData(2014, 1, 1, 2_000_000, false, "Act 137/2006 Sb. as amended by Senate Measure 341/2013 Sb., § 12(3)")]
    [InlineData(2016, 9, 30, 2_000_000, false, "Act 137/2006 Sb. as amended by Senate Measure 341/2013 Sb., § 12(3)")]
    [InlineData(2016, 10, 1, 2_000_000, true, "Act 134/2016 Sb., § 27")]
    [InlineData(2025, 4, 2, 2_000_000, true, "Act 134/2016 Sb., § 27")]
    [InlineData(2025, 4, 3, 3_000_000, true, "Act 134/2016 Sb. as amended by Act 69/2025 Sb., § 27")]
    public void SmallScale_OnADay_HasAmountComparisonAndCitation(int year, int month, int day, int amount, bool includes, string citation)
    {
        var limit = Known.SmallScale.At(new(year, month, day));

        Assert.Equal((Money.Of(amount), includes, Confidence.High), (limit.Value.Amount, limit.Value.IncludesAmount, limit.Value.Confidence));
        Assert.Equal(citation, limit.Citation.ToText(Language.English).Replace('\u00A0', ' '));
        Assert.Equal(includes, limit.Value.Covers(Money.Of(amount)));
        Assert.True(limit.Value.Covers(Money.Of(amount) - Money.OneHeller));
        Assert.False(limit.Value.Covers(Money.Of(amount) + Money.OneHeller));
    }

    [Theory]
    [InlineData(2017, 5_706_000, 3_686_000, 20_478_000, 2_184_000)]
    [InlineData(2018, 5_944_000, 3_873_000, 20_172_000, 2_151_000)]
    [InlineData(2019, 5_944_000, 3_873_000, 20_172_000, 2_151_000)]
    [InlineData(2021, 5_494_000, 3_568_000, 19_257_000, 2_054_000)]
    [InlineData(2023, 5_610_000, 3_653_000, 19_572_000, 2_087_000)]
    [InlineData(2025, 5_401_000, 3_494_000, 18_330_000, 1_955_000)]
    public void EuropeanLimits_OfAPeriod_AreThoseOfTheSources(int year, int ordinary, int state, int special, int smallLot)
    {
        foreach (var day in (LocalDate[])[new(year, 1, 1), new(year, 2, 28), new(year, 12, 31)])
        {
            Assert.Equal(
                (Money.Of(ordinary), Money.Of(state), Money.Of(special), Money.Of(smallLot)),
                (At(Known.OrdinaryServices, day).Amount, At(Known.OrdinaryServicesOfState, day).Amount, At(Known.SpecialServices, day).Amount, At(Known.SmallLot, day).Amount));
            Assert.All((Dated<ProcurementLimit>[])[Known.OrdinaryServices, Known.SpecialServices, Known.SmallLot], table => Assert.False(At(table, day).Covers(At(table, day).Amount)));
        }
    }

    [Fact]
    public void Limits_ThatAreNotReadInASource_SayHowSureTheyAre()
    {
        foreach (var table in (Dated<ProcurementLimit>[])[Known.SmallScale, Known.OrdinaryServices, Known.OrdinaryServicesOfState, Known.SpecialServices, Known.SmallLot, Known.ProfileExemption, Known.GrantPublication])
        {
            foreach (var segment in table.Segments.Where(segment => segment.Kind == DatedSegmentKind.Value))
            {
                Assert.Equal(segment.Value!.IsDerived, segment.Note.English.StartsWith("Derived", StringComparison.Ordinal));
                if (segment.Value.Confidence == Confidence.Medium)
                    Assert.NotEqual(default, segment.Note);
                if (segment.Value.IsDerived)
                    Assert.Equal(Confidence.Medium, segment.Value.Confidence);
            }
        }

        Assert.Equal([new(2016, 10, 1)], Known.SpecialServices.Segments.Where(segment => segment.Value?.IsDerived == true).Select(segment => segment.From));
        Assert.Equal([new(2016, 10, 1), new(2018, 1, 1)], Known.SmallLot.Segments.Where(segment => segment.Value?.IsDerived == true).Select(segment => segment.From));
        Assert.Contains("19 256 000", Known.SpecialServices.At(new(2020, 6, 1)).Reservation.English.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory] // T9, T10 and the evidence of the rule: rounding to the nearest thousand would give 131,403,000 and 10,490,000
    [InlineData(750_000, "24.440", 18_330_000)]
    [InlineData(80_000, "26.096", 2_087_000)]
    [InlineData(80_000, "24.440", 1_955_000)]
    [InlineData(750_000, "26.096", 19_572_000)]
    [InlineData(221_000, "24.440", 5_401_000)]
    [InlineData(215_000, "26.096", 5_610_000)]
    [InlineData(5_538_000, "24.440", 135_348_000)]
    [InlineData(1_000_000, "24.440", 24_440_000)]
    [InlineData(5_186_000, "25.338", 131_402_000)]
    [InlineData(414_000, "25.338", 10_489_000)]
    public void Converted_EuroAtARate_IsRoundedDownToThousands(int euro, string rate, int crowns)
    {
        var limit = ProcurementLimit.Converted(Euro.Of(euro), Rate.Parse(rate));

        Assert.Equal((Money.Of(crowns), false, true, Confidence.Medium), (limit.Amount, limit.IncludesAmount, limit.IsDerived, limit.Confidence));
    }

    [Fact]
    public void Converted_OfWrongInput_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcurementLimit.Converted(Euro.Of(-1), Rate.One));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcurementLimit.Converted(Euro.Of(1), Rate.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcurementLimit.Below(Money.Of(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcurementLimit.UpTo(Money.Of(-1)));
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => Known.Converted(new(2026, 1, 1), Rate.One, null!)).ParamName);
    }

    [Fact]
    public void Converted_FromARateOfTheCaller_FillsTheLimitsOfARegionOnly()
    {
        var supplied = Known.Converted(new(2026, 1, 1), Rate.Of(25m), Source); // an invented rate
        var day = new LocalDate(2027, 2, 28);

        Assert.Equal(
            (Money.Of(5_400_000), Money.Of(18_750_000), Money.Of(2_000_000)),
            (At(supplied.OrdinaryServices, day).Amount, At(supplied.SpecialServices, day).Amount, At(supplied.SmallLot, day).Amount));
        Assert.Equal(Source, supplied.SpecialServices.At(day).Citation);
        Assert.StartsWith("The limit is converted", supplied.SpecialServices.At(day).Reservation.English, StringComparison.Ordinal);
        Assert.False(supplied.OrdinaryServicesOfState.TryAt(day, out _));
        Assert.Equal(Known.SpecialServices.At(new(2025, 12, 31)).Value, supplied.SpecialServices.At(new(2025, 12, 31)).Value);
        Assert.Equal(new(2016, 10, 1), Assert.Throws<LegalParameterNotDefinedException>(() => Known.Converted(new(2016, 9, 30), Rate.Of(27m), Source)).Known[0].From);
    }

    [Theory]
    [InlineData(2015, 12, 31)]
    [InlineData(2026, 1, 1)]
    public void OrdinaryServices_OutsideOfWhatIsRead_AreNotKnown(int year, int month, int day)
    {
        Assert.False(Known.OrdinaryServices.TryAt(new(year, month, day), out _));
        Assert.False(Known.OrdinaryServicesOfState.TryAt(new(year, month, day), out _));
        Assert.False(Known.SpecialServices.TryAt(new(year, month, day), out _));
    }

    [Theory]
    [InlineData(2025, 4, 2, 500_000, Confidence.High)]
    [InlineData(2025, 4, 3, 1_000_000, Confidence.Medium)]
    public void ProfileExemption_AroundTheAmendment_ChangesWithItsConfidence(int year, int month, int day, int amount, Confidence confidence)
    {
        var limit = At(Known.ProfileExemption, new(year, month, day));

        Assert.Equal((Money.Of(amount), true, confidence), (limit.Amount, limit.IncludesAmount, limit.Confidence));
    }

    [Fact]
    public void ToText_OfALimit_SaysTheComparison()
    {
        Assert.Equal("nejvýše 3 000 000,00 Kč, odvozeno", (ProcurementLimit.UpTo(Money.Of(3_000_000)) with { IsDerived = true }).ToText(Language.Czech).Replace('\u00A0', ' '));
        Assert.Equal("nižší než 18 330 000,00 Kč", ProcurementLimit.Below(Money.Of(18_330_000)).ToText(Language.Czech).Replace('\u00A0', ' '));
        Assert.Equal("at most 3 000 000.00 CZK, derived", (ProcurementLimit.UpTo(Money.Of(3_000_000)) with { IsDerived = true }).ToString().Replace('\u00A0', ' '));
    }

    private static ProcurementLimit At(Dated<ProcurementLimit> table, LocalDate day) => table.At(day).Value;
}
