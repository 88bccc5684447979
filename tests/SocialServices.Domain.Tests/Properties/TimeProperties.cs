using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Properties;

public sealed class TimeProperties
{
    [Fact]
    public void PartOfYear_OfDays_IsAdditive()
    {
        foreach (var weight in (TimeWeight[])[TimeWeight.DaysOf365, TimeWeight.DaysOfYear, TimeWeight.EachDay])
        {
            Property.Holds(TimeGenerators.PeriodsOfOneYear, period =>
            {
                var split = period.Start.PlusDays((period.Length - 1) / 2);
                var first = Proration.PartOfYear(new(period.Start, split), weight);
                var second = split == period.End ? Exact.Zero : Proration.PartOfYear(new(split.PlusDays(1), period.End), weight);

                Assert.Equal(Proration.PartOfYear(period, weight), first + second);
            });
        }
    }

    [Fact]
    public void PartOfYear_OfAnyPeriod_IsBetweenFullMonthsAndStartedMonths() =>
        Property.Holds(TimeGenerators.PeriodsOfOneYear, period =>
        {
            var full = Proration.PartOfYear(period, TimeWeight.FullMonths);
            var started = Proration.PartOfYear(period, TimeWeight.StartedMonths);

            Assert.True(full >= Exact.Zero && full <= started && started <= Exact.One);
            Assert.True(started - full <= Exact.Of(2, 12));
            Assert.Equal(Months(period, (days, all) => days > 0), started);
            Assert.Equal(Months(period, (days, all) => days == all), full);
        });

    [Fact]
    public void Intersect_OfAPeriod_HoldsExactlyTheDaysThatAreContained() =>
        Property.Holds(TimeGenerators.Validities, TimeGenerators.PeriodsOfOneYear, (validity, period) =>
        {
            var inside = validity.Intersect(period);

            Assert.Equal(period.Count(validity.Contains), inside?.Length ?? 0);
            Assert.Equal(inside is not null, validity.Overlaps(period));
            Assert.All(inside?.AsEnumerable() ?? [], day => Assert.True(validity.Contains(day) && period.Contains(day)));
        }, cases: 100);

    /// <summary>Months counted one by one over the days of the period, the slow way.</summary>
    private static Exact Months(DateInterval period, Func<int, int, bool> counts) => Exact.Of(
        Enumerable.Range(1, 12).Count(month => counts(period.Count(day => day.Month == month), CalendarSystem.Iso.GetDaysInMonth(period.Start.Year, month))), 12);
}
