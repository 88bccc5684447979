using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Time;

/// <summary>Generators of days and periods: ends of months and years and leap days come more often than chance would bring them.</summary>
public static class TimeGenerators
{
    /// <summary>Years from the first of the Social Services Act to 2030, leap years more often.</summary>
    public static Arbitrary<int> Years { get; } = Arb.From(Gen.OneOf(Gen.Choose(2007, 2030), Gen.Elements(2008, 2012, 2016, 2020, 2024, 2028)));

    /// <summary>Days of those years.</summary>
    public static Arbitrary<LocalDate> Dates { get; } = Arb.From(Years.Generator.SelectMany(DaysOf), Earlier);

    /// <summary>Periods within one calendar year: whole years, whole months, single days and any other.</summary>
    public static Arbitrary<DateInterval> PeriodsOfOneYear { get; } = Arb.From(Years.Generator.SelectMany(PeriodsOf), Shorter);

    /// <summary>Validities with both ends, one or none.</summary>
    public static Arbitrary<Validity> Validities { get; } = Arb.From(
        from one in Dates.Generator
        from other in Dates.Generator
        from open in Gen.Choose(0, 3)
        select open switch
        {
            0 => Validity.Always,
            1 => Validity.Since(one),
            2 => Validity.Between(null, one),
            _ => Validity.Between(LocalDate.Min(one, other), LocalDate.Max(one, other)),
        },
        validity => validity == Validity.Always ? [] : [Validity.Always]);

    /// <summary>Halves of a year: those of these years, the first one of all and the last one.</summary>
    public static Arbitrary<HalfYear> HalfYears { get; } = Arb.From(
        Gen.Frequency(
            (1, Gen.Elements(default, HalfYear.Of(9998, 2))),
            (6, from year in Years.Generator from half in Gen.Choose(1, 2) select HalfYear.Of(year, half))),
        half => half == default ? [] : [default]);

    /// <summary>Days of one year.</summary>
    public static Arbitrary<LocalDate> DatesOf(int year) => Arb.From(DaysOf(year), Earlier);

    /// <summary>Periods within one year.</summary>
    public static Arbitrary<DateInterval> PeriodsWithin(int year) => Arb.From(PeriodsOf(year), Shorter);

    private static Gen<LocalDate> DaysOf(int year) => Gen.OneOf(
        Gen.Elements(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), new LocalDate(year, 2, 28), new LocalDate(year, 2, 28).PlusDays(1)),
        Gen.Choose(1, 12).SelectMany(month => Gen.Elements(new LocalDate(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1))),
        Gen.Choose(0, CalendarSystem.Iso.GetDaysInYear(year) - 1).Select(day => new LocalDate(year, 1, 1).PlusDays(day)));

    private static Gen<DateInterval> PeriodsOf(int year) => Gen.Frequency(
        (1, Gen.Constant(new DateInterval(new(year, 1, 1), new(year, 12, 31)))),
        (1, DaysOf(year).Select(day => new DateInterval(day, day))),
        (4, DaysOf(year).SelectMany(one => DaysOf(year).Select(other => new DateInterval(LocalDate.Min(one, other), LocalDate.Max(one, other))))));

    private static IEnumerable<LocalDate> Earlier(LocalDate date) =>
        Shrink.TowardsZero(date.DayOfYear - 1).Select(day => new LocalDate(date.Year, 1, 1).PlusDays((int)day));

    private static IEnumerable<DateInterval> Shorter(DateInterval period) =>
        Shrink.TowardsZero(period.Length - 1).Select(days => new DateInterval(period.Start, period.Start.PlusDays((int)days)));
}
