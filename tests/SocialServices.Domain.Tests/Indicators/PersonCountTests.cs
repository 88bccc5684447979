using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>How a person counts at the edges: on the first day of all, on birthdays, as a code that becomes known, as a child that comes to a shelter.</summary>
public sealed class PersonCountTests
{
    private static readonly LocalDate Day = new(2018, 3, 1);

    /// <summary>OPZ+ with 40 hours, 20 of them not electronic, and two hours for a day of a stay.</summary>
    internal static PersonRules Plus => PersonRules.EmploymentPlus(ParticipationThreshold.Of(Quantity.Of(40, Unit.Hour), Quantity.Of(20, Unit.Hour), Guidance)) with
    {
        StayDay = Quantity.Of(2, Unit.Hour),
    };

    private static Citation Guidance => Citation.Document(new("smyšlené pokyny", "invented guidance"));

    private static LocalDate FirstOfAll => new(1970, 1, 1);

    private static PersonKey Code => PersonKey.Anonymous("NZDM", "X1");

    [Fact]
    public void CountPersons_OnTheFirstDayThatARecordCanHave_IsThatOfAnyDay()
    {
        var (history, rules) = OnTheFirstOfAll();
        var indicators = history.CountPersons(rules);

        Assert.Equal(
            [
                ("A", PersonStatus.Participant, FirstOfAll, FirstOfAll, FirstOfAll, FirstOfAll), ("D", PersonStatus.ChildInShelter, FirstOfAll, FirstOfAll, null, FirstOfAll),
                ("O", PersonStatus.OutsideTargetGroup, null, null, (LocalDate?)null, (LocalDate?)null),
            ],
            history.CountEachPerson(rules).Select(count => (count.Person.Code, count.Status, count.Entry, count.Exit, count.ParticipantFrom, count.UserFrom)));
        Assert.Equal([new(PersonStatus.Participant, 1), new(PersonStatus.ChildInShelter, 1), new StatusCount(PersonStatus.OutsideTargetGroup, 1)], indicators.Statuses);
        Assert.Equal((1, 1, 1), (indicators.Participants.At(FirstOfAll), indicators.Users.At(FirstOfAll), indicators.Outcomes[0].Persons.At(FirstOfAll)));
    }

    /// <summary>To the day before it becomes known a code is a person; where there is no such day, it never was one.</summary>
    [Fact]
    public void CountPerson_ACodeThatBecameKnown_CountsOnlyOnDaysBefore()
    {
        var earlier = PersonKey.Anonymous("NZDM", "X2");
        var rules = PersonRules.HumanResourcesAndEmployment with { Ages = AgeBounds.From(15) };
        var history = SupportHistory.Create(Project, new()
        {
            Supports = [Work(Code, Day), Work(earlier, Day.PlusDays(-1))],
            Identifications = [new(Code, A, Day), new(earlier, A, Day)],
        });

        Assert.Equal(
            [
                (PersonStatus.Participant, Day.PlusDays(-1), Day, Day), (PersonStatus.Identified, Day, null, null),
                (PersonStatus.Identified, Day.PlusDays(-1), Day.PlusDays(-1), (LocalDate?)Day.PlusDays(-1)),
            ],
            new[] { A, Code, earlier }.Select(person => history.CountPerson(rules, person)[0])
                .Select(count => (count.Status, count.Entry!.Value, count.ParticipantFrom, count.UserFrom)));
        var indicators = history.CountPersons(rules);
        Assert.Equal((1, 1, 1), (indicators.Participants.At(Day.PlusDays(-1)), indicators.Participants.At(Day), indicators.Participants.Total));
        Assert.StartsWith("Age or target group of 2 counted persons is not known", indicators.Reservations[^1].English, StringComparison.Ordinal); // not of the code without a day
        Assert.Equal(
            ["does not count", "28\u00A0February\u00A02018"],
            new[] { Code, earlier }.Select(person => history.ExplainPerson(PersonRules.Employment, person).Explanation.Parts[^1].Value.ToText(Language.English)));
    }

    [Theory]
    [InlineData(UseOfServices.Disjoint, new[] { 1, 0, 0, 1, 1 }, "1 March 2018 to 31 March 2018; from 1 May 2018")]
    [InlineData(UseOfServices.Inclusive, new[] { 1, 1, 1, 1, 1 }, "from 1 March 2018")]
    public void CountPersons_AChildThatComesToAShelter_IsAParticipantToTheDayBefore(UseOfServices use, int[] users, string told)
    {
        LocalDate[] days = [new(2018, 3, 15), new(2018, 4, 1), new(2018, 4, 30), new(2018, 5, 1), Days.End];
        var history = Child(Work(A, Day, 1_200), Work(A, new(2018, 4, 1), 1_200), SupportRow.Stay(A, "AD", new(2018, 5, 1), new(2018, 5, 3)));
        var rules = Plus with { Use = use };

        var indicators = history.CountPersons(rules);

        Assert.Equal([0, 1, 1, 0, 0], days.Select(indicators.Participants.At));
        Assert.Equal(users, days.Select(indicators.Users.At));
        var count = history.CountPerson(rules, A)[0];
        Assert.Equal((PersonStatus.ChildInShelter, new LocalDate(2018, 4, 1), Day), (count.Status, count.ParticipantFrom, count.UserFrom));
        Assert.Equal(told, Readable(history.ExplainPerson(rules, A).Explanation.Parts[^1].Value.ToText(Language.English)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void CountPersons_AChildInAShelterByTheDayOfTheThreshold_IsNoParticipant(int month)
    {
        var history = Child(Work(A, Day, 1_200), Work(A, new(2018, month, 1), 60, "AD"), Work(A, new(2018, 4, 1), 1_200));

        var count = history.CountPerson(Plus, A)[0];

        Assert.Equal((PersonStatus.ChildInShelter, (LocalDate?)null, Exact.Of(41)), (count.Status, count.ParticipantFrom, count.Hours));
        Assert.Equal((0, 1), (history.CountPersons(Plus).Participants.At(new(2018, 4, 1)), history.CountPersons(Plus).Users.Total));
    }

    [Theory]
    [InlineData(2000, 3, 1, PersonStatus.BelowThreshold)] // 18 on the day
    [InlineData(2000, 3, 2, PersonStatus.ChildInShelter)]
    [InlineData(2018, 3, 1, PersonStatus.ChildInShelter)] // born on the day
    public void CountPerson_InAShelter_IsAChildBeforeTheBirthdayOfAnAdult(int year, int month, int day, PersonStatus status) =>
        Assert.Equal(status, Of(Complete(A, new(year, month, day)), Work(A, Day, service: "AD")).CountPerson(Plus, A)[0].Status);

    [Fact]
    public void CountPersons_BornOnTheDayOfEntry_IsOfTheLowestAges()
    {
        var infant = AgeBounds.UpTo(1, HighestAgeRule.UntilBirthday);
        var history = Of(Complete(A, Day) with { TargetGroups = ["g"] }, Work(A, Day));

        var indicators = history.CountPersons(Plus with { Ages = infant, TargetGroups = [new("g", new("kojenci", "infants")) { Ages = infant }] });

        Assert.Equal([1, 0, 0, 0, 0], indicators.ByAge.Select(item => item.Users.Total));
        Assert.Equal(1, indicators.ByTargetGroup[0].Users.Total);
    }

    [Fact]
    public void CountPerson_OfATargetGroupButNotOfItsAges_IsOutsideIt()
    {
        var rules = Plus with { TargetGroups = [new("g", new("mládež", "youth")) { Ages = AgeBounds.UpTo(26, HighestAgeRule.UntilBirthday) }] };
        PersonStatus StatusOfBorn(int year) => Of(Complete(A, new(year, 3, 1)) with { TargetGroups = ["g"] }, Work(A, Day)).CountPerson(rules, A)[0].Status;

        Assert.Equal((PersonStatus.OutsideTargetGroup, PersonStatus.BelowThreshold), (StatusOfBorn(1992), StatusOfBorn(1993)));
    }

    /// <summary>Not known is not outside: who is recorded in a group of some ages and has no age counts, in that group, and the result says so.</summary>
    [Theory]
    [InlineData(null, new[] { "g" }, PersonStatus.IncompleteRecord, 1, 1)]
    [InlineData(null, new[] { "g", "h" }, PersonStatus.IncompleteRecord, 1, 0)] // it belongs to the other group for certain
    [InlineData(null, new[] { "h", "g" }, PersonStatus.IncompleteRecord, 1, 0)]
    [InlineData(null, new[] { "r" }, PersonStatus.OutsideTargetGroup, 0, 0)] // no child of the ages, whatever the age of the person
    [InlineData(null, new[] { "r", "g" }, PersonStatus.IncompleteRecord, 1, 1)]
    [InlineData(null, new[] { "other" }, PersonStatus.OutsideTargetGroup, 0, 0)]
    [InlineData(1993, new[] { "g" }, PersonStatus.BelowThreshold, 1, 0)]
    [InlineData(1992, new[] { "g" }, PersonStatus.OutsideTargetGroup, 0, 0)]
    public void CountPersons_OfATargetGroupWithoutTheAgeThatItAsksFor_CountsAndIsTold(int? year, string[] groups, PersonStatus status, int ofGroup, int told)
    {
        var young = AgeBounds.UpTo(26, HighestAgeRule.UntilBirthday);
        var rules = Plus with
        {
            TargetGroups = [new("g", new("mládež", "youth")) { Ages = young }, new("h", new("lidé", "people")), new("r", new("mladí rodiče", "young parents")) { Ages = young, ChildAges = young }],
        };
        var details = Complete(A, new(year ?? 1, 3, 1)) with { TargetGroups = groups.ToValueList(), Children = [new(1980, 1, 1)] };
        var history = Of(year is null ? details with { BirthDate = null } : details, Work(A, Day));

        var indicators = history.CountPersons(rules);

        Assert.Equal((status, ofGroup), (history.CountPerson(rules, A)[0].Status, indicators.ByTargetGroup[0].Users.Total));
        Assert.Equal(told, indicators.Reservations.Count(reservation => reservation.English.Contains("of 1 counted person is not known", StringComparison.Ordinal)));
        var entry = history.ExplainPerson(rules, A).Explanation.Parts[0];
        Assert.Equal((told, ofGroup), (entry.Warnings.Count, entry.Operands.Count(operand => operand.Id == "target-group.g")));
    }

    [Fact]
    public void CountPersons_OfAParentWithAChildOfTheAgesAndNoAgeOfItsOwn_Counts()
    {
        var rules = Plus with { TargetGroups = [new("r", new("mladí rodiče", "young parents")) { Ages = AgeBounds.UpTo(26, HighestAgeRule.UntilBirthday), ChildAges = AgeBounds.UpTo(15, HighestAgeRule.UntilBirthday) }] };
        var details = Complete(A, new(1990, 1, 1)) with { BirthDate = null, TargetGroups = ["r"] };
        PersonStatus StatusWith(params ValueList<LocalDate> children) => Of(details with { Children = children }, Work(A, Day)).CountPerson(rules, A)[0].Status;

        Assert.Equal((PersonStatus.IncompleteRecord, PersonStatus.OutsideTargetGroup), (StatusWith(new LocalDate(2010, 1, 1)), StatusWith()));
    }

    [Theory]
    [InlineData(1, "U\u00A01 započtené osoby není znám", "Age or target group of 1 counted person is not known")]
    [InlineData(2, "U\u00A02 započtených osob není znám", "Age or target group of 2 counted persons is not known")]
    [InlineData(5, "U\u00A05 započtených osob není znám", "Age or target group of 5 counted persons is not known")]
    public void CountPersons_WhoseAgeIsNotKnown_TellsThemByTheirNumber(int persons, string czech, string english)
    {
        var history = History([.. Enumerable.Range(0, persons).Select(i => Work(PersonKey.Identified(FormattableString.Invariant($"P{i}")), Day))]);

        var reservation = history.CountPersons(Plus with { Ages = AgeBounds.From(15) }).Reservations[^1];

        Assert.StartsWith(czech, reservation.Czech, StringComparison.Ordinal);
        Assert.StartsWith(english, reservation.English, StringComparison.Ordinal);
    }

    /// <summary>However many supports a day has, on a day on which the person does not belong none of them counts.</summary>
    [Fact]
    public void CountPerson_WithTwoSupportsOnADayOutsideTheAges_HasNoDayAndNoHours()
    {
        var history = Of(Complete(A, new(1990, 1, 1)), Work(A, Day), Work(A, Day, 90));

        Assert.Equal(
            [new() { Person = A, Status = PersonStatus.OutsideTargetGroup }],
            history.CountPerson(Plus with { Ages = AgeBounds.UpTo(26, HighestAgeRule.UntilBirthday) }, A));
    }

    [Theory]
    [InlineData(112, PersonStatus.BelowThreshold)]
    [InlineData(113, PersonStatus.Participant)]
    public void CountPerson_OfAThresholdWithAPartOfAMinute_ReachesItOnTheNextMinute(int minutes, PersonStatus status)
    {
        var rules = PersonRules.Employment.WithThreshold(ParticipationThreshold.Of(Quantity.Of(2.5m, Unit.Hour), Quantity.Of(0, Unit.Hour), Guidance)) with { MinutesOfHour = 45 };

        Assert.Equal(status, Of(Complete(A, new(1990, 1, 1)), Work(A, Day, minutes)).CountPerson(rules, A)[0].Status);
    }

    internal static PersonDetails Complete(PersonKey person, LocalDate born) => new()
    {
        Person = person, BirthDate = born, Sex = "F", LabourStatus = "n", Education = "1",
    };

    /// <summary>A participant with an outcome, a child in a shelter and somebody outside the ages, all on the first day that there is.</summary>
    internal static (SupportHistory History, PersonRules Rules) OnTheFirstOfAll()
    {
        var (child, outside) = (PersonKey.Identified("D"), PersonKey.Identified("O"));
        var project = SupportedProject.Create("Nejdřívější", new(FirstOfAll, new(1970, 12, 31)), [new("AD", ServiceType.Shelters)]);
        var history = SupportHistory.Create(project, new()
        {
            Supports = new[] { A, A, child, child, outside }.Select(person => Work(person, FirstOfAll, 1_200, "AD")),
            Persons = [Complete(A, new(1940, 1, 1)) with { Outcomes = [new(FirstOfAll, "umístění")] }, Complete(child, new(1960, 1, 1)), Complete(outside, new(1890, 1, 1))],
        });
        return (history, Plus with { Ages = AgeBounds.UpTo(65, HighestAgeRule.WholeYearIncluded) });
    }

    private static SupportHistory Child(params ValueList<SupportRow> rows) => Of(Complete(A, new(2010, 1, 1)), rows);

    private static SupportHistory Of(PersonDetails details, params ValueList<SupportRow> rows) => SupportHistory.Create(Project, new() { Supports = rows, Persons = [details] });
}
