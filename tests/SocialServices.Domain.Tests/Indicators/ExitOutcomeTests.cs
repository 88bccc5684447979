using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using static SocialServices.Domain.Tests.Indicators.PersonCountTests;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>What became of participants at their exit: from the day on which it was found to the day before a return.</summary>
public sealed class ExitOutcomeTests
{
    private static LocalDate Crossed => new(2018, 3, 2);

    private static PersonKey B => PersonKey.Identified("B");

    private static PersonKey Code => PersonKey.Anonymous("NZDM", "X1");

    [Fact]
    public void Outcome_OnTheDayOfTheThreshold_Counts()
    {
        var placed = Placed(Crossed, PersonRules.Employment, []);

        Assert.Equal((0, 1, 1), (placed.At(new(2018, 3, 1)), placed.At(Crossed), placed.Total));
        Assert.Equal(0, Placed(new(2018, 3, 1), PersonRules.Employment, []).Total);
    }

    [Fact]
    public void Outcome_OnTheDayOfTheLastSupport_CountsHoweverLongAgoTheOthersWere() =>
        Assert.Equal((1, 0), (Placed(new(2018, 6, 1), PersonRules.Employment, [Work(A, new(2018, 6, 1))]).Total, Placed(new(2018, 6, 1), PersonRules.Employment, []).Total));

    /// <summary>Support under a code on the day of the finding is none after it, whenever the code became known.</summary>
    [Fact]
    public void Outcome_WithSupportOfACodeOnItsDay_StaysOnceTheCodeIsKnown() =>
        Assert.Equal(1, Placed(Crossed, PersonRules.Employment, [Work(Code, Crossed)], new Identification(Code, A, new(2018, 5, 1))).Total);

    [Fact]
    public void Outcome_WithLaterSupportOfACode_EndsOnTheDayOnWhichTheCodeBecomesKnown()
    {
        var placed = Placed(new(2018, 3, 20), PersonRules.Employment, [Work(Code, new(2018, 4, 10))], new Identification(Code, A, new(2018, 5, 1)));

        Assert.Equal((1, 0), (placed.At(new(2018, 4, 30)), placed.At(new(2018, 5, 1))));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Outcome_WithLaterSupport_EndsUnlessItsKindIsLeftOut(bool isLeftOut, int total)
    {
        var rules = PersonRules.Employment with { LeftOut = isLeftOut ? [SupportKind.Electronic] : [] };

        Assert.Equal(total, Placed(new(2018, 3, 20), rules, [SupportRow.Of(A, "NZDM", SupportKind.Electronic, new(2018, 4, 1), 60)]).Total);
    }

    /// <summary>A child is no participant from the day on which it came to a shelter, so nothing that is found then is an outcome of one.</summary>
    [Fact]
    public void Outcome_OfAChild_CountsOnlyBeforeItComesToAShelter()
    {
        var child = Complete(A, new(2010, 1, 1)) with { Outcomes = [new(new(2018, 3, 20), "před"), new(new(2018, 5, 1), "v den")] };

        var outcomes = Of(child, [SupportRow.Stay(A, "AD", new(2018, 5, 1), new(2018, 5, 3))]).CountPersons(Plus).Outcomes;

        Assert.Equal(["před", "v den"], outcomes.Select(outcome => outcome.Code));
        Assert.Equal((1, 1, 0), (outcomes[0].Persons.At(new(2018, 3, 20)), outcomes[0].Persons.At(new(2018, 4, 30)), outcomes[0].Persons.At(new(2018, 5, 1))));
        Assert.All(Days, day => Assert.Equal(0, outcomes[1].Persons.At(day)));
    }

    [Fact]
    public void Outcome_ThatIsStatedTwice_CountsOnce()
    {
        var placed = new ExitOutcome(new(2018, 3, 20), "umístění");

        Assert.Equal(1, Counted(placed, placed));
        Assert.Equal(1, Counted(placed, placed with { }));

        static int Counted(params ValueList<ExitOutcome> outcomes) =>
            Of(Complete(A, new(1990, 1, 1)) with { Outcomes = outcomes }, []).CountPersons(PersonRules.Employment).Outcomes[0].Persons.Total;
    }

    /// <summary>Most participants leave with the project, and what became of them may be found in four weeks after the last support: it counts on the last day.</summary>
    [Theory]
    [InlineData("2018-12-10", "2018-12-31", 1)] // on the last day of the project
    [InlineData("2018-12-10", "2019-01-01", 1)]
    [InlineData("2018-12-10", "2019-01-07", 1)] // 28 days
    [InlineData("2018-12-10", "2019-01-08", 0)]
    [InlineData("2018-12-31", "2019-01-28", 1)]
    [InlineData("2018-12-31", "2019-01-29", 0)]
    public void Outcome_FoundAfterTheProject_CountsOnItsLastDayForFourWeeks(string support, string found, int total)
    {
        var placed = Placed(Day(found), PersonRules.Employment, [Work(A, Day(support))]);

        Assert.Equal((0, total), (placed.At(Days.End.PlusDays(-1)), placed.Total));
    }

    [Fact]
    public void Outcome_FoundAfterTheProjectOfWhoNeverTookPart_DoesNotCount()
    {
        var born = Complete(A, new(1990, 1, 1)) with { Outcomes = [new(new(2019, 1, 5), "umístění")] };

        Assert.Equal((0, 1), (Total(born), Total(born with { Person = B }))); // B has the forty hours

        static int Total(PersonDetails details) => SupportHistory.Create(Project, new()
        {
            Supports = [Work(A, Days.End, 2_399), Work(B, Days.End, 2_400)],
            Persons = [details],
        }).CountPersons(PersonRules.Employment).Outcomes[0].Persons.Total;
    }

    [Theory]
    [InlineData("2018-12-20", "2019-01-07", 1, 0, 1)] // what is found later stands for it, on the last day only
    [InlineData("2018-12-20", "2019-01-01", 1, 0, 1)]
    [InlineData("2018-12-31", "2019-01-07", 0, 0, 1)]
    [InlineData("2019-01-02", "2019-01-07", 0, 0, 1)]
    [InlineData("2018-12-20", "2019-01-08", 1, 1, 0)] // too late to count, so it changes nothing
    [InlineData("2019-01-02", "2019-01-08", 0, 1, 0)]
    public void Outcome_WithALaterOneAfterTheProject_EndsOnTheLastDayUnlessThatIsTooLate(string first, string second, int before, int total, int totalOfSecond)
    {
        var details = Complete(A, new(1990, 1, 1)) with { Outcomes = [new(Day(second), "b"), new(Day(first), "a")] };

        var outcomes = Of(details, [Work(A, new(2018, 12, 10))]).CountPersons(PersonRules.Employment).Outcomes;

        Assert.Equal((before, total, totalOfSecond), (outcomes[0].Persons.At(Days.End.PlusDays(-1)), outcomes[0].Persons.Total, outcomes[1].Persons.Total));
    }

    /// <summary>On the day on which a code becomes known it no longer counts, and its support is that of the person.</summary>
    [Theory]
    [InlineData(false, 1, 0)]
    [InlineData(true, 0, 1)]
    public void Outcome_FoundAfterTheProjectOfACode_IsOfThePersonWhoseItIsOnTheLastDay(bool isKnown, int ofCode, int ofPerson)
    {
        var found = new LocalDate(2019, 1, 5);
        var outcomes = SupportHistory.Create(Project, new()
        {
            Supports = [Work(Code, new(2018, 12, 20)), Work(A, new(2018, 3, 1))],
            Persons = [new() { Person = Code, Outcomes = [new(found, "kód")] }, new() { Person = A, Outcomes = [new(found, "osoba")] }],
            Identifications = isKnown ? [new(Code, A, Days.End)] : [],
        }).CountPersons(PersonRules.HumanResourcesAndEmployment).Outcomes;

        Assert.Equal([("kód", ofCode), ("osoba", ofPerson)], outcomes.Select(outcome => (outcome.Code, outcome.Persons.Total)));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static CumulativeCount Placed(LocalDate found, PersonRules rules, ValueList<SupportRow> more, params ValueList<Identification> known) =>
        Of(Complete(A, new(1990, 1, 1)) with { Outcomes = [new(found, "umístění")] }, more, known).CountPersons(rules).Outcomes[0].Persons;

    // Forty hours on two days, and what came after.
    private static SupportHistory Of(PersonDetails details, ValueList<SupportRow> more, params ValueList<Identification> known) => SupportHistory.Create(Project, new()
    {
        Supports = [Work(A, new(2018, 3, 1), 1_200), Work(A, Crossed, 1_200), .. more],
        Persons = [details],
        Identifications = known,
    });
}
