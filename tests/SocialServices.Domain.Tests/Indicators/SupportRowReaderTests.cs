using NodaTime;
using SocialServices.Domain.Indicators.Supports;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>Rows at the limits of what they may hold, and which rows of stays are named where they overlap.</summary>
public sealed class SupportRowReaderTests
{
    private static readonly LocalDate Day = new(2018, 3, 1);

    [Theory]
    [InlineData(1_440, 1, false)] // a whole day
    [InlineData(1_441, 1, true)]
    [InlineData(1_000_000, 1, true)]
    [InlineData(1_000_001, 0, true)]
    public void Create_MinutesAtTheirLimits_CountUpToAMillionAndAreToldAboveADay(int minutes, int records, bool isTold)
    {
        var history = History(Work(A, Day, minutes));

        Assert.Equal((records, isTold), (history.Records.Count, history.Report.Problems.Any(problem => problem.Code == SupportProblemCodes.Range)));
    }

    [Fact]
    public void Create_SupportOnTheFirstAndLastDays_IsNotTold()
    {
        var history = History(
            SupportRow.HousingMonths(A, "NZDM", new(2018, 1), 12), SupportRow.HousingMonths(A, "AD", new(2018, 11)), SupportRow.Stay(A, "AD", new(2018, 2, 1), new(2018, 2, 1)),
            Work(A, new(2018, 11, 30), service: "AD"));

        Assert.Empty(history.Report.Problems);
        Assert.Equal(13 + 2 + 1 + 1, history.Records.Count); // the first day and the last ones of housing, the day of arrival and departure, the work
    }

    [Fact]
    public void Create_StaysFromOneDay_NameTheLongerOne() => Assert.Equal([Overlap(1, 3, with: 2)], Told(Stay(3, 10), Stay(3, 6)));

    [Fact]
    public void Create_EqualStays_NameTheLaterRow() => Assert.Equal([Overlap(2, 3, with: 1)], Told(Stay(3, 6), Stay(3, 6)));

    [Fact]
    public void Create_StaysInsideOthers_NameTheRowThatReachedTheirDayFirst() =>
        Assert.Equal([Overlap(2, 2, with: 1), Overlap(3, 4, with: 1)], Told(Stay(1, 5), Stay(2, 5), Stay(4, 6)));

    [Fact]
    public void Create_AChainOfStays_NamesTheNeighbours() => Assert.Equal([Overlap(2, 3, with: 1), Overlap(3, 6, with: 2)], Told(Stay(1, 4), Stay(3, 8), Stay(6, 9)));

    [Fact]
    public void Create_AStayOnAnotherBed_IsNotNamed() => Assert.Equal([Overlap(2, 4, with: 1)], Told(Stay(1, 5), Stay(4, 6), Stay(2, 6, "2")));

    [Fact]
    public void Create_DetailsOfNobody_AreReported()
    {
        var problem = Assert.Single(SupportHistory.Create(Project, new() { Persons = [new() { Person = PersonKey.Identified(" ") }] }).Report.Problems);

        Assert.Equal("$.persons[0].person: The key of the person must not be blank. [support.blank]", problem.ToString());
    }

    [Fact]
    public void Create_StatementsThatAreNone_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("details", () => SupportHistory.Create(Project, new() { Persons = [null!] }));
        Assert.Throws<ArgumentNullException>("identification", () => SupportHistory.Create(Project, new() { Identifications = [null!] }));
        Assert.Throws<ArgumentNullException>("contract", () => SupportHistory.Create(Project, new() { Contracts = [null!] }));
    }

    private static SupportRow Stay(int arrival, int departure, string bed = "1") => SupportRow.Stay(A, "AD", new(2018, 3, arrival), new(2018, 3, departure), bed);

    private static IEnumerable<string> Told(params ValueList<SupportRow> rows) => History(rows).Report.Problems.Select(problem => problem.ToString());

    private static string Overlap(int line, int day, int with) =>
        FormattableString.Invariant($"$.supports[{line - 1}] (line {line}): Stays of the person 'A' on the same bed of the service 'AD' overlap on {day}\u00A0March\u00A02018")
        + FormattableString.Invariant($" (with line {with}); shared days count once. [support.overlapping-stays]");
}
