using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Time;

namespace SocialServices.Domain.Testing.Services;

/// <summary>
/// Generators of valid registers of beds: stays that cross the ends of the period, stays of a single day, changes of a bed on a day, absences at
/// the ends of a stay, gaps in operation, more often than chance would bring them.
/// </summary>
public static class BedGenerators
{
    /// <summary>Definitions that break no rule; some have warnings, some more stays than beds.</summary>
    public static Arbitrary<BedRegisterDefinition> Definitions { get; } = Arb.From(
        from period in TimeGenerators.PeriodsOfOneYear.Generator
        from beds in Beds(period)
        from basis in Gen.Elements(BedDayBasis.Contract, BedDayBasis.Presence)
        from rule in Gen.Elements(StayDayRule.ArrivalOnly, StayDayRule.BothDays)
        from first in StaysOf("first", period)
        from second in StaysOf("second", period)
        from third in StaysOf("third", period)
        select new BedRegisterDefinition
        {
            Service = "s", Period = period, Beds = beds, Basis = basis, DayRule = rule, Stays = [.. first, .. second, .. third],
        },
        large => Enumerable.Range(0, large.Stays.Count).Select(i => large with { Stays = large.Stays.Where((_, at) => at != i).ToValueList() }));

    // The first stretch has beds, so there is a capacity.
    private static Gen<ValueList<OperatedBeds>> Beds(DateInterval period) =>
        from days in Gen.Choose(0, period.Length - 1).Select(period.Start.PlusDays).ListOf()
        from first in Gen.Choose(1, 4)
        from half in Gen.Elements(0m, 0.5m)
        from further in Gen.Choose(0, 3)
        select days.Append(period.Start).Distinct().Take(5).Order().Chunk(2)
            .Select((ends, i) => new OperatedBeds(new(ends[0], ends.Length == 2 ? ends[1] : period.End), Capacity.Beds(i == 0 ? first : further + half))).ToValueList();

    // One after another, on a day of their own or on the day on which the one before ends; the last may go on.
    private static Gen<ValueList<BedStay>> StaysOf(string client, DateInterval period) =>
        from start in Gen.Choose(-20, period.Length)
        from lengths in Gen.OneOf(Gen.Elements(0, 1, 2), Gen.Choose(0, 90)).ListOf()
        from gap in Gen.Choose(0, 3)
        from ongoing in Gen.Elements(false, true)
        from away in Gen.Choose(0, 5)
        select Stays(client, period.Start.PlusDays(start), lengths.Take(5).ToList(), gap, ongoing, away).ToValueList();

    private static IEnumerable<BedStay> Stays(string client, LocalDate arrival, List<int> lengths, int gap, bool ongoing, int away)
    {
        for (var i = 0; i < lengths.Count; i++)
        {
            var departure = arrival.PlusDays(lengths[i]);
            yield return new()
            {
                Client = client,
                Bed = gap == 1 ? null : $"bed of {client}",
                Arrival = arrival,
                Departure = ongoing && i == lengths.Count - 1 ? null : departure,
                Absences = away == 0 || away > lengths[i] ? ValueList<DateInterval>.Empty : [new(departure.PlusDays(-away), departure.PlusDays(-away / 2))],
            };
            arrival = departure.PlusDays(gap);
        }
    }
}
