using NodaTime;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Indicators;

public sealed class CapacityHistoryTests
{
    private static readonly DateInterval Year = new(new(2019, 1, 1), new(2019, 12, 31));
    private static readonly Citation Source = Citation.Document(new("metodika", "the methodology"));

    [Fact] // I29
    public void TryCreate_OfBedsAndPosts_RefusesToAddThem()
    {
        var report = Report(WholeYear("AD", Capacity.Beds(364)), WholeYear("NZDM", Capacity.FullTimeEquivalents(48)));

        var problem = Assert.Single(report.Problems);
        Assert.Equal("capacity.mixed-units", problem.Code);
        Assert.Equal("$.records[1].capacity", problem.Path);
        Assert.Contains("'bed' a 'fte' se nesčítají", problem.Text.Czech, StringComparison.Ordinal);
    }

    [Fact] // I29: only by an explicit mapping
    public void Measure_OfMappedUnits_CountsThemInOne()
    {
        var history = CapacityHistory.Create(new()
        {
            Period = Year,
            Records = [WholeYear("AD", Capacity.Beds(3)), WholeYear("NZDM", Capacity.FullTimeEquivalents(2.5m))],
            Mapping = new(Unit.Place, [new(Unit.Bed, Exact.One), new(Unit.FullTimeEquivalent, Exact.Of(1, 3))], Source),
        });

        var measured = history.Measure(CapacityRule.AtEnd);

        Assert.Equal(Exact.Of(23, 6), measured.Value.Value);
        Assert.Equal(Unit.Place, measured.Value.Unit);
        Assert.Contains("přepočet: přepočtený úvazek na místo", measured.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void On_DaysWithoutAService_IsZero()
    {
        var history = CapacityHistory.Create(new() { Period = Year, Records = [Record("A", new(2019, 2, 1), new(2019, 2, 28), Capacity.Places(10))] });

        Assert.Equal(Exact.Zero, history.On(new(2019, 1, 31)));
        Assert.Equal(Exact.Of(10), history.On(new(2019, 2, 28)));
        Assert.Equal([0, 1, 0], history.Stretches.Select(stretch => stretch.Services));
        Assert.Equal(Exact.Zero, history.Measure(CapacityRule.AtEnd).Value.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => history.On(new(2020, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => history.Measure((CapacityRule)2));
    }

    [Fact]
    public void TryCreate_OfBrokenRecords_ReportsAllWithTheirRows()
    {
        var report = Report(
            WholeYear(" ", Capacity.Places(1)), Record("A", new(2019, 3, 1), new(2019, 2, 1), Capacity.Places(1)), WholeYear("B", Capacity.Contacts(5)),
            Record("C", new(2019, 1, 1), new(2019, 6, 30), Capacity.Places(1)), Record("C", new(2019, 6, 30), new(2019, 7, 1), Capacity.Places(2)), Record("D", new(2018, 1, 1), new(2018, 6, 30), Capacity.Places(1)));

        Assert.Equal(
        [
            "capacity.blank $.records[0].service", "capacity.range $.records[1]", "capacity.no-stock $.records[2].capacity", "capacity.mixed-units $.records[2].capacity",
            "capacity.outside-period $.records[5]", "capacity.overlap $.records",
        ], report.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal(ProblemSeverity.Warning, report.Problems[4].Severity);
        Assert.Equal("D: no day lies in the period 1\u00A0January\u00A02019 to 31\u00A0December\u00A02019; the capacity does not count.", report.Problems[4].Text.English);
        Assert.Equal("capacity.empty", Report().Problems.Single().Code);
    }

    [Fact]
    public void TryCreate_OfABrokenMapping_ReportsIt()
    {
        var definition = new CapacityHistoryDefinition
        {
            Period = Year,
            Records = [WholeYear("A", Capacity.Beds(1))],
            Mapping = new(Unit.Bed, [new(Unit.Place, Exact.Zero), new(Unit.Place, Exact.One), new(Unit.Bed, Exact.One)], Source),
        };

        var report = CapacityHistory.TryCreate(definition, out var none);

        Assert.Null(none);
        Assert.Equal(["capacity.range", "capacity.duplicate-rate", "capacity.duplicate-rate"], report.Problems.Select(problem => problem.Code));
        Assert.Throws<DomainValidationException>(() => CapacityHistory.Create(definition));
    }

    [Fact]
    public void TryCreate_OfUnitsAndFormsThatAreNone_ReportsThem()
    {
        var record = WholeYear("A", Capacity.Beds(1));

        Assert.Equal("capacity.range $.records[0].form", Single(new() { Period = Year, Records = [record with { Form = (ServiceForm)9 }] }));
        Assert.Equal("capacity.no-stock $.mapping.unit", Single(new() { Period = Year, Records = [record], Mapping = new(Unit.Hour, [new(Unit.Bed, Exact.One)], Source) }));
        Assert.Equal("capacity.mixed-units $.records[0].capacity", Single(new() { Period = Year, Records = [record], Mapping = new(Unit.Place, [new(Unit.FullTimeEquivalent, Exact.One)], Source) }));

        static string Single(CapacityHistoryDefinition definition)
        {
            var problem = Assert.Single(CapacityHistory.TryCreate(definition, out _).Problems);
            return $"{problem.Code} {problem.Path}";
        }
    }

    [Fact]
    public void TryCreate_OfTwoRecordsOfOneDay_TellsThatTheyOverlap() => Assert.Equal(
        "capacity.overlap", Assert.Single(Report(Record("A", new(2019, 5, 5), new(2019, 5, 5), Capacity.Beds(1)), Record("A", new(2019, 5, 5), new(2019, 5, 5), Capacity.Beds(2))).Problems).Code);

    [Fact]
    public void Measure_OfACapacityThatChanges_TakesTheLastDayOrTheHighest()
    {
        var history = CapacityHistory.Create(new()
        {
            Period = Year,
            Records = [Record("A", new(2019, 1, 1), new(2019, 3, 31), Capacity.Beds(5)), Record("A", new(2019, 4, 1), new(2019, 6, 30), Capacity.Beds(9)), Record("A", new(2019, 7, 1), new(2019, 12, 31), Capacity.Beds(7))],
        });

        var (last, highest) = (history.Measure(CapacityRule.AtEnd), history.Measure(CapacityRule.Maximum));

        Assert.Equal((Exact.Of(7), Exact.Of(9)), (last.Value.Value, highest.Value.Value));
        Assert.Contains("31\u00A0December\u00A02019", last.Explanation.Reason.English, StringComparison.Ordinal);
        Assert.Contains("1\u00A0April\u00A02019", highest.Explanation.Reason.English, StringComparison.Ordinal);
        Assert.Equal((3, 3), (last.Explanation.Parts.Count, highest.Explanation.Parts.Count));
        Assert.Empty(CapacityHistory.Create(new() { Period = Year, Records = [WholeYear("A", Capacity.Beds(5))] }).Measure(CapacityRule.Maximum).Explanation.Parts);
    }

    [Fact] // a record without a day of the period warns and does not count
    public void Measure_OfARecordOutsideThePeriod_LeavesItOut()
    {
        var history = CapacityHistory.Create(new() { Period = Year, Records = [WholeYear("A", Capacity.Places(4)), Record("B", new(2018, 1, 1), new(2018, 12, 31), Capacity.Places(9))] });

        Assert.Equal(Exact.Of(4), history.Measure(CapacityRule.Maximum).Value.Value);
        Assert.Contains("kapacita se nezapočte", history.Measure(CapacityRule.Maximum).ToText(Language.Czech), StringComparison.Ordinal);
    }

    private static CapacityRecord WholeYear(string service, Capacity capacity) => Record(service, Year.Start, Year.End, capacity);

    private static CapacityRecord Record(string service, LocalDate from, LocalDate to, Capacity capacity) => new(service, new(from, to, capacity));

    private static ValidationReport Report(params ValueList<CapacityRecord> records) => CapacityHistory.TryCreate(new() { Period = Year, Records = records }, out _);
}
