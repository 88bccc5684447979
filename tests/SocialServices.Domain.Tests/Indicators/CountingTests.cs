using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

public sealed class CountingTests
{
    private const int Batches = 20;

    private static readonly Citation Guidance = Citation.Document(BilingualText.Same("guidance"));

    [Fact]
    public void Of_EmploymentPlus_NeedsAThreshold() // I5
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => PersonRules.Of(Programme.EmploymentPlus));

        Assert.Equal("person.threshold.OPZ+", exception.ParameterId);
        Assert.Contains("PersonRules.EmploymentPlus", exception.Message, StringComparison.Ordinal);
        Assert.Same(PersonRules.Employment, PersonRules.Of(Programme.Employment));
        Assert.Same(PersonRules.HumanResourcesAndEmployment, PersonRules.Of(Programme.HumanResourcesAndEmployment));
    }

    [Fact]
    public void Rules_OfProgrammes_AreThoseOfTheSources()
    {
        Assert.Null(PersonRules.HumanResourcesAndEmployment.Threshold);
        Assert.Equal((Quantity.Of(40, Unit.Hour), Quantity.Of(20, Unit.Hour), Quantity.Of(15, Unit.Hour)),
            (PersonRules.Employment.Threshold!.Hours, PersonRules.Employment.Threshold.NotElectronic, PersonRules.Employment.HousingMonth!.Value));
        Assert.Null(PersonRules.Employment.StayDay);
        Assert.Null(PersonRules.EmploymentPlus(PersonRules.Employment.Threshold).HousingMonth);
        Assert.All(new[] { PersonRules.HumanResourcesAndEmployment, PersonRules.Employment }, rules => Assert.NotEmpty(SupportHistory.Empty(Project).CountPersons(rules).Reservations));
    }

    [Fact]
    public void CountPersons_StaysWithoutAConversion_AreAnErrorThatSaysSo() // I4, unknown conversion of a day
    {
        var history = History(SupportRow.Stay(A, "AD", new(2018, 3, 1), new(2018, 3, 5)));

        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => history.CountPersons(PersonRules.Employment));

        Assert.Equal(("person.stay-day.OPZ", new LocalDate(2018, 3, 1)), (exception.ParameterId, exception.Date));
        Assert.Contains("PersonRules.StayDay", exception.CzechMessage, StringComparison.Ordinal);
        Assert.Equal(1, history.CountPersons(PersonRules.Employment with { StayDay = Quantity.Of(0, Unit.Hour) }).Users.Total);
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonRules.Employment with { LeftOut = [(SupportKind)7] });
        Assert.Equal(PersonStatus.NoSupport, history.CountPerson(PersonRules.Employment with { LeftOut = [SupportKind.ResidentialStay] }, A)[0].Status);
        Assert.Equal(1, history.CountPersons(PersonRules.HumanResourcesAndEmployment).Participants.Total); // nobody asks for hours
        Assert.Throws<LegalParameterNotDefinedException>(() => History(SupportRow.HousingMonths(A, "NZDM", new(2018, 3))).CountPersons(PersonRules.EmploymentPlus(PersonRules.Employment.Threshold!)));
    }

    [Fact]
    public void Rules_ValuesOutsideTheirRange_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => ParticipationThreshold.Of(Quantity.Of(40, Unit.Bed), Quantity.Of(0, Unit.Hour), Guidance));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParticipationThreshold.Of(Quantity.Of(40, Unit.Hour), Quantity.Of(41, Unit.Hour), Guidance));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParticipationThreshold.Of(Quantity.Of(0.001m, Unit.Hour), Quantity.Of(0, Unit.Hour), Guidance));
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonRules.Employment with { StayDay = Quantity.Of(25, Unit.Hour) });
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonRules.Employment with { HousingMonth = Quantity.Of(745, Unit.Hour) }); // more than 31 days have
        Assert.Equal(Quantity.Of(744, Unit.Hour), (PersonRules.Employment with { HousingMonth = Quantity.Of(744, Unit.Hour) }).HousingMonth);
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonRules.Employment with { MinutesOfHour = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonRules.Employment with { Uniqueness = (PersonUniqueness)3 });
        Assert.Throws<InvalidOperationException>(() => SupportHistory.Empty(Project).CountPersons(PersonRules.Employment with { StayDay = Quantity.Of(0.5m, Unit.Hour), MinutesOfHour = 45 }));
    }

    [Fact]
    public void CountPersons_WhoseAgeIsNotKnown_CountAndAreTold() // I14
    {
        var rules = PersonRules.HumanResourcesAndEmployment with { Ages = AgeBounds.Between(15, 26, HighestAgeRule.WholeYearIncluded) };

        var indicators = History(Work(A, new(2018, 3, 1)), Work(PersonKey.Anonymous("NZDM", "X1"), new(2018, 3, 1))).CountPersons(rules);

        Assert.Equal(2, indicators.Participants.Total);
        Assert.Equal("Age or target group of 2 counted persons is not known; supply it, or it can't be checked.", indicators.Reservations[^1].English);
    }

    [Fact]
    public void CountPersons_OfRulesToConfirm_TellsTheThresholdFirstAndNothingOfKnownPersons()
    {
        var own = new BilingualText("Ověřte věk.", "Check the ages.");

        var indicators = History(Work(A, new(2018, 3, 1))).CountPersons(PersonRules.Employment with { Reservations = [own] });

        Assert.Equal([PersonRules.Employment.Threshold!.Reservation, own], indicators.Reservations);
    }

    /// <summary>1,000 items on 10,000 days can be counted; one more item is refused before it takes memory.</summary>
    [Fact]
    public void CountPersons_OfMoreDailyValuesThanCanBeCounted_IsRefused()
    {
        var start = new LocalDate(2000, 1, 1);
        var project = SupportedProject.Create("Dlouhý", new(start, start.PlusDays(9_999)), [new("AD", ServiceType.Shelters)]);
        SupportHistory WithOutcomes(int codes) => SupportHistory.Create(project, new()
        {
            Persons = [new() { Person = A, Outcomes = Enumerable.Range(0, codes).Select(i => new ExitOutcome(start, FormattableString.Invariant($"{i}"))).ToValueList() }],
        });

        Assert.Equal(994, WithOutcomes(994).CountPersons(PersonRules.HumanResourcesAndEmployment).Outcomes.Count);
        AssertReport(Assert.Throws<DomainValidationException>(() => WithOutcomes(995).CountPersons(PersonRules.HumanResourcesAndEmployment)).Report,
            "$: The breakdowns have 1001 items on 10000 days of the project; at most 10,000,000 daily values can be counted. "
            + "Use fewer different codes in the details of persons, or fewer services or groups in the rules. [support.range]",
            "$: Členění má 1001 položek na 10000 dní projektu; spočítat lze nejvýše 10 000 000 denních hodnot. "
            + "Omezte různé kódy v údajích o osobách, služby nebo skupiny v pravidlech. [support.range]");
    }

    [Fact]
    public void ByQuarters_OfAProjectThatEndsOnTheFirstDayOfAQuarter_HaveThatDay()
    {
        var project = SupportedProject.Create("Projekt", new(new(2018, 2, 15), new(2018, 10, 1)), [new("AD", ServiceType.Shelters)]);

        var history = SupportHistory.Create(project, new() { Supports = [Work(A, new(2018, 10, 1), service: "AD")] });

        Assert.Equal(
            [
                new(new(new(2018, 2, 15), new(2018, 3, 31)), 0, 0), new(new(new(2018, 4, 1), new(2018, 6, 30)), 0, 0), new(new(new(2018, 7, 1), new(2018, 9, 30)), 0, 0),
                new PeriodValue(new(new(2018, 10, 1), new(2018, 10, 1)), 1, 1),
            ],
            history.CountPersons(PersonRules.HumanResourcesAndEmployment).Participants.ByQuarters());
    }

    [Fact]
    public void ByQuarters_OfAProject_AreItsQuarters()
    {
        var quarters = History(Work(A, new(2018, 4, 1))).CountPersons(PersonRules.HumanResourcesAndEmployment).Participants.ByQuarters();

        Assert.Equal([0, 1, 0, 0], quarters.Select(quarter => quarter.Change));
        Assert.Equal([0, 1, 1, 1], quarters.Select(quarter => quarter.Cumulative));
        Assert.Equal(new DateInterval(new(2018, 10, 1), new(2018, 12, 31)), quarters[3].Days);
    }

    [Fact]
    public void At_DaysOutsideTheProject_AreNothingAndTheTotal()
    {
        var participants = History(Work(A, new(2018, 1, 1))).CountPersons(PersonRules.HumanResourcesAndEmployment).Participants;

        Assert.Equal((0, 1, 1), (participants.At(new(2017, 12, 31)), participants.At(new(2018, 1, 1)), participants.At(new(2030, 1, 1))));
    }

    [Fact]
    public void ExplainPerson_MoreSupportOnTheDayOfTheThreshold_TellsTheWholeDay()
    {
        var history = SupportHistory.Create(Project, new()
        {
            Supports = [Work(A, new(2018, 3, 1), 1_200), Work(A, new(2018, 4, 1), 1_200), Work(A, new(2018, 4, 1), 1_260), Work(A, new(2018, 4, 2), 60)],
            Persons = [new() { Person = A, BirthDate = new(1990, 1, 1), Sex = "F", LabourStatus = "n", Education = "1" }],
        });

        Assert.Contains("Do předchozího dne 20 hodin, tímto dnem 61 hodin.", history.ExplainPerson(PersonRules.Employment, A).ToText(Language.Czech).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void CountPersons_HousingInOpLzz_CountsFromItsFirstDay() // I2, I4
    {
        var participants = History(SupportRow.HousingMonths(A, "NZDM", new(2018, 3), 2)).CountPersons(PersonRules.HumanResourcesAndEmployment).Participants;

        Assert.Equal((0, 1), (participants.At(new(2018, 2, 28)), participants.At(new(2018, 3, 1))));
    }

    [Fact]
    public void CountPersons_ACodeIdentifiedAfterTheLastSupport_MovesNoExitAndEndsNoOutcome() // I11
    {
        var code = PersonKey.Anonymous("NZDM", "X1");
        var history = SupportHistory.Create(Project, new()
        {
            Supports = [Work(code, new(2018, 2, 1)), Work(A, new(2018, 3, 1), 1_200), Work(A, new(2018, 3, 2), 1_200)],
            Persons = [new() { Person = A, BirthDate = new(1990, 1, 1), Sex = "F", LabourStatus = "n", Education = "1", Outcomes = [new(new(2018, 3, 20), "umístění")] }],
            Identifications = [new(code, A, new(2018, 5, 1))],
        });

        var count = history.CountPerson(PersonRules.Employment, A)[0];

        Assert.Equal((new LocalDate(2018, 3, 2), Exact.Of(41)), (count.Exit, count.Hours));
        Assert.Equal(1, history.CountPersons(PersonRules.Employment).Outcomes[0].Persons.Total);
    }

    [Fact]
    public void CountFor_ATargetOfPersons_IsTheCountOfItsIndicatorAndType()
    {
        var history = History(Work(A, new(2018, 3, 1)), Work(A, new(2018, 3, 2), service: "AD"), Work(PersonKey.Identified("B"), new(2018, 3, 2)));
        var (once, byType) = (history.CountPersons(PersonRules.Employment), history.CountPersons(PersonRules.Employment with { Uniqueness = PersonUniqueness.PerServiceType }));

        Assert.Same(once.Participants, once.CountFor(Target(Indicator.Participants)));
        Assert.Equal(2, once.CountFor(Target(Indicator.ServiceUse)).Total);
        Assert.Equal(3, byType.CountFor(Target(Indicator.ServiceUse)).Total);
        Assert.Equal(1, byType.CountFor(Target(Indicator.ServiceUse, ServiceType.Shelters)).Total);
        Assert.Equal(2, history.CountPersons(PersonRules.HumanResourcesAndEmployment).CountFor(Target(Indicator.SupportedPersons)).Total);
        Assert.Equal(1, history.CountPersons(PersonRules.HumanResourcesAndEmployment with { Uniqueness = PersonUniqueness.PerServiceType })
            .CountFor(Target(Indicator.SupportedPersons, ServiceType.Shelters)).Total);
        Assert.Contains("OPZ+ 600 000", Assert.Throws<ArgumentException>(() => once.CountFor(Target(Indicator.ParticipantsPlus))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => once.CountFor(Target(Indicator.ServicePurposeMet)));
        Assert.Contains("PerServiceType", Assert.Throws<ArgumentException>(() => once.CountFor(Target(Indicator.Participants, ServiceType.Shelters))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => byType.CountFor(Target(Indicator.Participants, ServiceType.SocialActivationForFamilies)));

        static IndicatorTarget Target(Indicator indicator, ServiceType? type = null) => IndicatorTarget.Of(indicator, Quantity.Of(10, Unit.Person), Days.Start, TargetObligation.Obligatory, Guidance, type);
    }

    [Fact]
    public void CountEachPerson_OfAHistory_IsTheListOfItsPersons()
    {
        var history = History(Work(A, new(2018, 3, 1)), Work(PersonKey.Anonymous("NZDM", "X1"), new(2018, 3, 1)), Work(A, new(2018, 3, 2), service: "AD"));
        var rules = PersonRules.Employment with { Uniqueness = PersonUniqueness.PerService };

        Assert.Equal(history.Persons.SelectMany(person => history.CountPerson(rules, person)), history.CountEachPerson(rules));
        Assert.Equal(
            ["A NZDM: využívá služby, neúplný záznam", "A AD: využívá služby, neúplný záznam", "X1 NZDM: využívá služby, anonymní"],
            history.CountEachPerson(rules).Select(count => $"{count.Person.Code} {count.Group}: {count.Status.ToText(Language.Czech)}"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PersonStatus)99).ToText(Language.Czech));
    }

    [Fact]
    public void CountTimeUnits_OfAQuarter_AreThoseOfItsRecordsOfWork() // I19
    {
        var history = History(
            Work(A, new(2018, 3, 31), 45), Work(A, new(2018, 3, 30), 20), SupportRow.Of(A, "NZDM", SupportKind.WorkOnBehalf, new(2018, 2, 1), 60),
            SupportRow.Of(A, "NZDM", SupportKind.Intervention, new(2018, 2, 1), 60), SupportRow.Stay(A, "AD", new(2018, 3, 1), new(2018, 3, 5)), Work(A, new(2018, 4, 1), 300));

        var count = history.CountTimeUnits(TimeUnitRule.Of(30, TimeUnitRounding.Floor, TimeUnitRoundingPlace.Record, Guidance), new(new(2018, 1, 1), new(2018, 3, 31)));

        Assert.Equal((Exact.Of(1), Exact.Of(2), Exact.Of(1, 3)), (count.Direct.Units, count.OnBehalf.Units, count.DirectShare));
        Assert.Equal((2, 1), (count.Direct.Records, count.OnBehalf.Records));
        Assert.Throws<ArgumentNullException>("days", () => SupportHistory.Empty(Project).CountTimeUnits(count.Rule, null!));
    }

    [Fact]
    public void ExplainPerson_NotInTheHistory_IsRefused() =>
        Assert.Contains("'A'", Assert.Throws<ArgumentException>(() => SupportHistory.Empty(Project).ExplainPerson(PersonRules.Employment, A)).Message, StringComparison.Ordinal);

    /// <summary>Less than a byte for each further record; not exactly the same, since code that is compiled again meanwhile keeps a few objects on the stack.</summary>
    [Theory]
    [InlineData(PersonUniqueness.PerProject)]
    [InlineData(PersonUniqueness.PerService)]
    public void CountPersons_MoreRecordsAndPersons_AllocatesNoMore(PersonUniqueness uniqueness)
    {
        var rules = PersonRules.Employment with
        {
            Uniqueness = uniqueness,
            Ages = AgeBounds.Between(15, 26, HighestAgeRule.WholeYearIncluded),
            TargetGroups = [new("g", new("skupina", "group")) { ChildAges = AgeBounds.UpTo(15, HighestAgeRule.UntilBirthday) }],
        };
        var (small, large, longer) = (Persons(20, 5), Persons(1_600, 5), Persons(20, 400));

        var most = LeastAllocated(small) + ((20 * 400) - (20 * 5)) - 1;

        Assert.InRange(LeastAllocated(large), 1, most);
        Assert.InRange(LeastAllocated(longer), 1, most);
        Assert.Equal([(int)PersonStatus.Participant, (int)PersonStatus.BelowThreshold, (int)PersonStatus.OutsideTargetGroup], large.CountPersons(rules).Statuses.Select(status => (int)status.Status));

        long LeastAllocated(SupportHistory history)
        {
            var smallest = long.MaxValue;
            for (var i = 0; i < Batches; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                history.CountPersons(rules);
                smallest = Math.Min(smallest, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return smallest;
        }
    }

    // Some reach the threshold, some do not, some are of another age, whatever the numbers.
    private static SupportHistory Persons(int persons, int records) => SupportHistory.Create(Project, new()
    {
        Supports = Enumerable.Range(0, persons * records).Select(i => Work(Key(i % persons), Days.Start.PlusDays(i / persons), i % persons % 2 == 0 ? 1_000 : 1)),
        Persons = Enumerable.Range(0, persons).Select(i => new PersonDetails
        {
            Person = Key(i), BirthDate = new LocalDate(i % 10 == 0 ? 1980 : 2000, 1, 1).PlusDays(i), Sex = "F", LabourStatus = "n", Education = "1",
            TargetGroups = ["g"], Children = [new(1999, 1, 1), new(2010, 1, 1)], Sensitive = [new("s", SensitiveAnswer.Applies)],
        }),
    });

    private static PersonKey Key(int number) => PersonKey.Identified(FormattableString.Invariant($"P{number}"));
}
