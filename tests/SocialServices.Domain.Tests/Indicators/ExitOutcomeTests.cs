using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using static SocialServices.Domain.Tests.Indicators.PersonCountTests;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>What became of participants at their exit: from the day on which it was found to the day before a return.</summary>
public sealed class ExitOutcomeTests
{
    private static LocalDate Crossed => new(2018, 3, 2);

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
