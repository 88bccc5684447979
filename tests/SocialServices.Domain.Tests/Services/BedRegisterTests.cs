using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Services;

public sealed class BedRegisterTests
{
    private static readonly DateInterval December = new(new(2022, 12, 1), new(2022, 12, 31));
    private static readonly DateInterval January = new(new(2023, 1, 1), new(2023, 1, 31));

    [Fact]
    public void CountOccupancy_OfAQuarter_IsTheOneOfTheReport() // I20: 20 beds × 90 days, occupied 1710 = 95 %
    {
        var quarter = new DateInterval(new(2023, 1, 1), new(2023, 3, 31));
        var stays = Enumerable.Range(1, 19).Select(i => Stay(FormattableString.Invariant($"k{i}"), new(2022, 1, 1), null)).ToArray();

        var occupancy = Count(Definition(quarter, 20, stays));

        Assert.Equal(Exact.Of(1800), occupancy.CapacityBedDays);
        Assert.Equal(Exact.Of(1710), occupancy.OccupiedBedDays);
        Assert.Equal(Exact.Of(95, 100), occupancy.Ratio);
        Assert.Equal(Exact.Of(95, 100), Occupancy.Of(Exact.Of(1800), Exact.Of(1710)).Ratio);
    }

    [Fact]
    public void CountOccupancy_OfAWholeYear_CountsItsDays() => // I20: 364 beds × 365
        Assert.Equal(Exact.Of(132_860), Count(Definition(new(new(2023, 1, 1), new(2023, 12, 31)), 364)).CapacityBedDays);

    [Fact]
    public void CountOccupancy_OfAStayOverTheEndOfAYear_IsDividedByDays() // I10
    {
        var stay = Stay("k", new(2022, 12, 28), new(2023, 1, 3));

        Assert.Equal(Exact.Of(4), Count(Definition(December, 1, stay)).OccupiedBedDays);
        Assert.Equal(Exact.Of(2), Count(Definition(January, 1, stay)).OccupiedBedDays);
        Assert.Equal(Exact.Of(3), Count(Definition(January, 1, stay) with { DayRule = StayDayRule.BothDays }).OccupiedBedDays);
    }

    [Fact]
    public void CountOccupancy_OfAStayOfOneDay_CountsIt()
    {
        var stay = Stay("k", new(2023, 1, 5), new(2023, 1, 5));

        Assert.Equal(Exact.One, Count(Definition(January, 1, stay)).OccupiedBedDays);
        Assert.Equal(Exact.One, Count(Definition(January, 1, stay) with { DayRule = StayDayRule.BothDays }).OccupiedBedDays);
    }

    [Fact]
    public void CountOccupancy_OfAnAbsence_DependsOnTheBasis()
    {
        var stay = Stay("k", new(2023, 1, 1), new(2023, 1, 11)) with { Absences = [new(new(2023, 1, 4), new(2023, 1, 6)), new(new(2023, 1, 11), new(2023, 1, 11))] };

        Assert.Equal(Exact.Of(10), Count(Definition(January, 1, stay)).OccupiedBedDays);
        Assert.Equal(Exact.Of(7), Count(Definition(January, 1, stay) with { Basis = BedDayBasis.Presence }).OccupiedBedDays);
        Assert.Equal(Exact.Of(7), Count(Definition(January, 1, stay) with { Basis = BedDayBasis.Presence, DayRule = StayDayRule.BothDays }).OccupiedBedDays);
    }

    [Fact]
    public void CountOccupancy_OfBedsThatChange_AddsTheStretches()
    {
        var definition = Definition(January, 0, Stay("k", new(2023, 1, 1), null)) with
        {
            Beds =
            [
                new(new(new(2022, 12, 1), new(2023, 1, 10)), Capacity.Beds(20)),
                new(new(new(2023, 1, 16), new(2023, 1, 31)), Capacity.Beds(18.5m), DaysOfOperation: 12),
            ],
        };

        var occupancy = Count(definition);

        Assert.Equal(Exact.Of(20 * 10) + Exact.Of(222), occupancy.CapacityBedDays);
        Assert.Equal(Exact.Of(26), occupancy.OccupiedBedDays); // the five days without operation do not count
        var text = BedRegister.Create(definition).CountOccupancy().ToText(Language.Czech).Replace('\u00A0', ' ');
        Assert.Contains("= 20 lůžek × 10 + 18,5 lůžka × 12", text, StringComparison.Ordinal);
        Assert.Contains("· k, od 1. 1. 2023, mimo provoz −5: 26 lůžkodnů (z výpočtu)", text, StringComparison.Ordinal);
        Assert.Contains("Počítá se den příjezdu, den odjezdu jen u jednodenního pobytu; den nepřítomnosti se počítá.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CountOccupancy_AboveTheCapacity_IsAValueWithAWarning() // I20: two users, one bed, same day
    {
        var definition = Definition(new(new(2023, 1, 5), new(2023, 1, 5)), 1,
            Stay("a", new(2023, 1, 5), new(2023, 1, 5)) with { Bed = "1" }, Stay("b", new(2023, 1, 5), new(2023, 1, 5)) with { Bed = "1" });

        var (occupancy, explanation) = BedRegister.Create(definition).CountOccupancy();

        Assert.Equal(Exact.Of(2), occupancy.Ratio);
        Assert.True(occupancy.IsAboveCapacity);
        Assert.Equal("The occupancy is above 100%; check the beds and the stays.", Assert.Single(explanation.Warnings).English);
        Assert.Equal(["beds.overlapping-stays $.stays[1] Warning"], Problems(definition));
    }

    [Fact]
    public void Stays_ThatChangeOnADay_AreReportedOnlyWhereTheDayCountsTwice()
    {
        var definition = Definition(January, 1, Stay("a", new(2023, 1, 1), new(2023, 1, 5)) with { Bed = "1" }, Stay("b", new(2023, 1, 5), null) with { Bed = "1" });

        Assert.Empty(Problems(definition));
        Assert.Equal(["beds.overlapping-stays $.stays[1] Warning"], Problems(definition with { DayRule = StayDayRule.BothDays }));
        Assert.Equal(["beds.overlapping-stays $.stays[2] Warning"], Problems(definition with
        {
            Stays = [definition.Stays[0], Stay("c", new(2023, 1, 5), new(2023, 1, 5)) with { Bed = "1" }, definition.Stays[1]],
        }));
    }

    [Fact]
    public void Stays_ThatShareACountedDay_AreToldOfTheClientAndOfTheBed()
    {
        var definition = Definition(January, 1, Stay("a", new(2023, 1, 1), new(2023, 1, 5)) with { Bed = "1" }, Stay("a", new(2023, 1, 5), null) with { Bed = "1" }) with { DayRule = StayDayRule.BothDays };

        Assert.Equal(
            [
                new("Den 5. 1. 2023 se u klienta 'a' počítá dvakrát: jeden pobyt jím končí a druhý začíná.", "The day 5 January 2023 counts twice for the client 'a': one stay ends and another starts on it."),
                new BilingualText("Den 5. 1. 2023 se u lůžka '1' počítá dvakrát: jeden pobyt jím končí a druhý začíná.", "The day 5 January 2023 counts twice on the bed '1': one stay ends and another starts on it."),
            ],
            BedRegister.TryCreate(definition, out _).Problems.Select(problem => new BilingualText(problem.Text.Czech.Replace('\u00A0', ' '), problem.Text.English.Replace('\u00A0', ' '))));
    }

    [Fact]
    public void Stays_ThatOverlap_AreErrors()
    {
        Assert.Equal(["beds.overlapping-stays $.stays[1] Error"], Problems(Definition(January, 1, Stay("a", new(2023, 1, 1), new(2023, 1, 6)), Stay("a", new(2023, 1, 5), null))));
        Assert.Equal(["beds.overlapping-stays $.stays[0] Error"], Problems(Definition(January, 1, Stay("a", new(2023, 1, 9), new(2023, 1, 10)), Stay("a", new(2023, 1, 2), null))));
        Assert.Equal(
            ["beds.overlapping-stays $.stays[1] Error", "beds.overlapping-stays $.stays[2] Error"],
            Problems(Definition(January, 1,
                Stay("a", new(2023, 1, 1), new(2023, 1, 20)) with { Bed = "1" }, Stay("b", new(2023, 1, 2), new(2023, 1, 3)) with { Bed = "1" }, Stay("c", new(2023, 1, 8), null) with { Bed = "1" })));
    }

    [Fact]
    public void TryCreate_OfARegisterThatBreaksRules_NamesAllOfThem()
    {
        var definition = new BedRegisterDefinition
        {
            Service = "",
            Period = January,
            Basis = (BedDayBasis)7,
            DayRule = (StayDayRule)7,
            Beds =
            [
                new(January, Capacity.Places(3)),
                new(January, Capacity.Beds(0), DaysOfOperation: 32),
                new(new(new(2023, 2, 1), new(2023, 2, 5)), Capacity.Beds(1), DaysOfOperation: 1),
                new(December, Capacity.Beds(1)),
            ],
            Stays =
            [
                Stay(" ", new(2023, 1, 2), new(2023, 1, 1)) with { Bed = "" },
                Stay("a", new(2022, 1, 2), new(2022, 12, 31)),
                Stay("b", new(2023, 1, 2), new(2023, 1, 20)) with { Absences = [new(new(2023, 1, 20), new(2023, 1, 21)), new(new(2023, 1, 10), new(2023, 1, 20))] },
            ],
        };

        var report = BedRegister.TryCreate(definition, out var register);

        Assert.Null(register);
        Assert.Equal(
            [
                "beds.blank $.service Error",
                "beds.range $.basis Error",
                "beds.range $.dayRule Error",
                "beds.unit $.beds[0].beds Error", // I29
                "beds.range $.beds[1].daysOfOperation Error",
                "beds.outside-period $.beds[2].days Error",
                "beds.outside-period $.beds[3].days Warning",
                "beds.overlapping-beds $.beds Error",
                "beds.blank $.stays[0].client Error",
                "beds.blank $.stays[0].bed Error",
                "beds.departure $.stays[0].departure Error",
                "beds.outside-period $.stays[1] Warning",
                "beds.absence-outside-stay $.stays[2].absences Error",
                "beds.overlapping-absences $.stays[2].absences Error",
            ],
            report.Problems.Select(Short));
        Assert.Throws<DomainValidationException>(() => BedRegister.Create(definition));
    }

    [Fact]
    public void TryCreate_WithoutCapacity_AsksForIt()
    {
        Assert.Equal(["beds.no-capacity $.beds Error"], Problems(Definition(January, 0)));
        Assert.Equal(["beds.no-capacity $.beds Error"], Problems(Definition(January, 1) with { Beds = [] }));
        Assert.Equal(["beds.no-capacity $.beds Error"], Problems(Definition(January, 1) with { Beds = [new(January, Capacity.Beds(1), DaysOfOperation: 0)] }));
    }

    [Fact]
    public void Occupancy_OfImpossibleTotals_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Occupancy.Of(Exact.Zero, Exact.One));
        Assert.Throws<ArgumentOutOfRangeException>(() => Occupancy.Of(Exact.One, Exact.Of(-1)));
        Assert.Equal("3 of 4 bed-days", Occupancy.Of(Exact.Of(4), Exact.Of(3)).ToString());
    }

    [Fact]
    public void CountOccupancy_OfAnyRegister_IsThatOfItsDaysOneByOne() => Property.Holds(BedGenerators.Definitions, definition =>
    {
        var report = BedRegister.TryCreate(definition, out var register);
        Assert.False(report.HasErrors, report.ToString());
        var (occupancy, explanation) = register!.CountOccupancy();

        var (capacity, occupied) = (Exact.Zero, 0);
        foreach (var day in definition.Period)
        {
            if (definition.Beds.SingleOrDefault(beds => beds.Days.Contains(day)) is not { } operated)
                continue;
            capacity += operated.Beds.Quantity.ToExact();
            occupied += definition.Stays.Count(stay => IsOccupied(stay, day, definition));
        }

        Assert.Equal(capacity, occupancy.CapacityBedDays);
        Assert.Equal(Exact.Of(occupied), occupancy.OccupiedBedDays);
        Assert.Equal(occupancy.Ratio, explanation.Value.Value);
        Assert.Equal(occupancy.Ratio > Exact.One, explanation.Warnings.Count > 0);
    });

    private static bool IsOccupied(BedStay stay, LocalDate day, BedRegisterDefinition definition) =>
        day >= stay.Arrival
        && (stay.Departure is null || day < stay.Departure || (day == stay.Departure && (definition.DayRule == StayDayRule.BothDays || day == stay.Arrival)))
        && (definition.Basis == BedDayBasis.Contract || !stay.Absences.Any(absence => absence.Contains(day)));

    private static BedStay Stay(string client, LocalDate arrival, LocalDate? departure) => new() { Client = client, Arrival = arrival, Departure = departure };

    private static BedRegisterDefinition Definition(DateInterval period, decimal beds, params BedStay[] stays) =>
        new() { Service = "s", Period = period, Beds = [new(period, Capacity.Beds(beds))], Stays = stays.ToValueList(), Basis = BedDayBasis.Contract };

    private static Occupancy Count(BedRegisterDefinition definition) => BedRegister.Create(definition).CountOccupancy().Value;

    private static IEnumerable<string> Problems(BedRegisterDefinition definition) => BedRegister.TryCreate(definition, out _).Problems.Select(Short);

    private static string Short(Problem problem) => $"{problem.Code} {problem.Path} {problem.Severity}";
}
