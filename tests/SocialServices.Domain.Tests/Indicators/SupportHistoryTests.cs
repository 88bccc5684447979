using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

public sealed class SupportHistoryTests
{
    private static readonly LocalDate Day = new(2018, 3, 1);
    private static readonly PersonKey Code = PersonKey.Anonymous("NZDM", "X1");

    [Fact]
    public void Create_BadRows_AreReportedWithTheirRowAndTheRestCounts()
    {
        var history = History(
            Work(A, Day),
            Work(A, Day, service: "jiná"),
            Work(A, Day, -30),
            Work(A, Day, 0),
            Work(A, new(2019, 1, 1)),
            Work(A, new(2018, 1, 31), service: "AD"),
            Work(PersonKey.Identified(" "), Day),
            Work(default, Day),
            Work(Code, Day, service: "AD"),
            SupportRow.Stay(A, "AD", new(2018, 3, 5), new(2018, 3, 4)),
            SupportRow.Stay(A, "AD", new(2018, 12, 5), null),
            SupportRow.HousingMonths(A, "NZDM", new(2018, 5), 0),
            SupportRow.HousingMonths(A, "NZDM", new(2019, 5)),
            Work(A, Day, 90));

        Assert.Equal([60, 90], history.RecordsOf(A).ToArray().Select(record => record.Amount));
        Assert.Equal(
            [
                "2 support.unknown-service", "3 support.range", "4 support.range", "5 support.outside-project", "6 support.outside-project", "7 support.blank", "8 support.blank",
                "9 support.foreign-code", "10 support.departure", "11 support.outside-project", "12 support.range", "13 support.outside-project",
            ],
            history.Report.Problems.Select(problem => FormattableString.Invariant($"{problem.Line} {problem.Code}")));
        Assert.All(history.Report.Problems, problem => Assert.Equal(ProblemSeverity.Error, problem.Severity));
        Assert.Equal("$.supports[1].service (line 2): The project has no service 'jiná'; it has NZDM, AD. [support.unknown-service]", history.Report.Problems[0].ToString());
        Assert.Equal("Služba 'jiná' v\u00A0projektu není; má služby NZDM, AD.", history.Report.Problems[0].Text.Czech);
        Assert.Equal("$.supports[2].amount (řádek 3): Minut je 1 až 1 000 000, ne -30. [support.range]", history.Report.Problems[1].ToText(Language.Czech));
    }

    [Fact]
    public void Create_OverlappingStaysOnOneBed_AreReportedAndSharedDaysCountOnce()
    {
        var history = History(
            SupportRow.Stay(A, "AD", new(2018, 3, 8), new(2018, 3, 12), "1"),
            SupportRow.Stay(A, "AD", new(2018, 3, 1), new(2018, 3, 10), "1"),
            SupportRow.Stay(A, "AD", new(2018, 3, 12), new(2018, 3, 14), "1"),
            SupportRow.Stay(PersonKey.Identified("B"), "AD", new(2018, 3, 1), new(2018, 3, 10), "1"));

        Assert.Equal(13, history.RecordsOf(A).Length); // 1 to 13 March
        Assert.Equal(9, history.RecordsOf(PersonKey.Identified("B")).Length);
        Assert.Equal(
            ["$.supports[0] (line 1): Stays of the person 'A' on the same bed of the service 'AD' overlap on 8\u00A0March\u00A02018 (with line 2); shared days count once. [support.overlapping-stays]"],
            history.Report.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Create_StaysReachingOut_CountInsideAndAreWarned()
    {
        var history = History(
            SupportRow.Stay(A, "AD", new(2018, 1, 20), new(2018, 2, 3)),
            SupportRow.Stay(PersonKey.Identified("B"), "AD", new(2018, 11, 29), null),
            SupportRow.HousingMonths(A, "NZDM", new(2018, 12), 3),
            Work(A, Day, 1_441));

        Assert.Equal([new LocalDate(2018, 2, 1), new(2018, 2, 2), Day, new(2018, 12, 1), new(2018, 12, 31)], history.RecordsOf(A).ToArray().Select(record => record.Day));
        Assert.Equal(2, history.RecordsOf(PersonKey.Identified("B")).Length); // goes on to the last supported day
        Assert.False(history.Report.HasErrors);
        Assert.Equal([1, 3, 4], history.Report.Problems.Select(problem => problem.Line!.Value));
    }

    [Fact]
    public void Create_StaysOnABedThatIsNotRecorded_OverlapHoweverItIsLeftOut()
    {
        var history = History(SupportRow.Stay(A, "AD", new(2018, 3, 1), new(2018, 3, 5)), SupportRow.Stay(A, "AD", new(2018, 3, 4), new(2018, 3, 6), " "));

        Assert.Equal(5, history.Records.Count);
        Assert.Equal((SupportProblemCodes.OverlappingStays, 2), (Assert.Single(history.Report.Problems).Code, history.Report.Problems[0].Line));
    }

    [Fact]
    public void Create_RowsFarOutsideTheCalendarOfTheProject_AreReportedNotThrown()
    {
        var history = History(
            SupportRow.HousingMonths(A, "NZDM", new(9999, 6), 1_200),
            SupportRow.HousingMonths(A, "NZDM", new(1, 1), 1_200),
            SupportRow.Stay(A, "AD", new(9999, 12, 31), null),
            default);

        Assert.Empty(history.Records);
        Assert.Equal(
            [(1, SupportProblemCodes.OutsideProject), (2, SupportProblemCodes.OutsideProject), (3, SupportProblemCodes.OutsideProject), (4, SupportProblemCodes.Blank)],
            history.Report.Problems.Select(problem => (problem.Line!.Value, problem.Code)));
    }

    [Fact]
    public void Create_KeysThatNoServiceHas_AreReported()
    {
        var history = SupportHistory.Create(Project, new()
        {
            Persons = [new() { Person = PersonKey.Anonymous("jiná", "X1") }, new() { Person = Code }],
            Contracts = [new(A, null!, Day)],
        });

        Assert.Equal([Code], history.Persons);
        Assert.Equal(["$.persons[0].person support.unknown-service", "$.contracts[0].service support.unknown-service"], history.Report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.Throws<ArgumentNullException>(() => new SupportBatch { Supports = null! });
    }

    [Fact]
    public void Create_AnUnknownServiceOfALargeProject_NamesAFewOfItsServices()
    {
        var project = SupportedProject.Create("Projekt", Days, Enumerable.Range(1, 30).Select(i => new SupportedService(FormattableString.Invariant($"S{i}"), ServiceType.Shelters)).ToValueList());

        var problem = Assert.Single(SupportHistory.Create(project, new() { Supports = [Work(A, Day, service: "jiná")] }).Report.Problems);

        Assert.EndsWith("; má služby S1, S2, S3, S4, S5 … (celkem 30).", problem.Text.Czech, StringComparison.Ordinal);
        Assert.EndsWith("; it has S1, S2, S3, S4, S5 … (30 in all).", problem.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_TheSameCodeInTwoServices_IsTwoPersonsWithAWarning()
    {
        var other = PersonKey.Anonymous("AD", "X1");
        var history = History(Work(Code, Day), Work(other, Day, service: "AD"), Work(other, Day, service: "AD"));

        Assert.Equal([other, Code], history.Persons);
        Assert.Equal(
            "$.supports[1] (line 2): warning: The code 'X1' is in the service 'NZDM' and in 'AD'; it counts as two persons, since a code holds within one service only. [support.same-code]",
            Assert.Single(history.Report.Problems).ToString());
        Assert.Single(History(Work(Code, Day)).MergeWith(History(Work(other, Day, service: "AD"))).Report.Problems);
        Assert.Single(history.MergeWith(history).Report.Problems.Distinct()); // told once, by the history that had both
    }

    /// <summary>A code that only a statement names has no row; the problem stands where the statement does.</summary>
    [Fact]
    public void Create_TheSameCodeInAStatementOnly_IsWarnedAtTheStatement()
    {
        var history = SupportHistory.Create(Project, new() { Supports = [Work(Code, Day)], Persons = [new() { Person = PersonKey.Anonymous("AD", "X1") }] });

        Assert.Equal([(SupportProblemCodes.SameCode, "$.persons[0]", (int?)null)], history.Report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line)));
    }

    [Fact]
    public void Create_ContradictingDetails_AreNotUsed()
    {
        PersonDetails details = new() { Person = A, BirthDate = new(2000, 1, 1), Sex = "F", LabourStatus = "n", Education = "1" };
        var batch = new SupportBatch
        {
            Supports = [Work(A, Day, 5_000)],
            Persons = [details, details with { Sex = "M" }, details],
            Identifications = [new(Code, A, Day), new(Code, PersonKey.Identified("B"), Day), new(A, A, Day), new(PersonKey.Anonymous("jiná", "X"), A, Day), new(PersonKey.Anonymous("NZDM", "X2"), A, new(2019, 1, 1))],
        };

        var history = SupportHistory.Create(Project, batch);

        Assert.Equal(0, history.CountPersons(PersonRules.Employment).Participants.Total);
        Assert.Equal(
            ["$.supports[0].amount support.range", "$.identifications[2] support.identification", "$.identifications[3] support.unknown-service", "$.identifications[4].day support.outside-project", "$.persons[1] support.contradiction", "$.identifications[1] support.contradiction"],
            history.Report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.Equal(1, SupportHistory.Create(Project, batch with { Persons = [details, details] }).CountPersons(PersonRules.Employment).Participants.Total);
    }

    [Theory]
    [InlineData(0, false)] // born on the day of the first support
    [InlineData(1, true)]
    public void Create_ABirthAfterTheFirstSupport_IsWarned(int daysAfter, bool isWarned)
    {
        var history = SupportHistory.Create(Project, new() { Supports = [Work(A, Day.PlusDays(9)), Work(A, Day)], Persons = [new() { Person = Code }, new() { Person = A, BirthDate = Day.PlusDays(daysAfter) }] });

        Assert.Equal(isWarned ? ["support.birth-after-support $.persons[1].birthDate Warning"] : [], history.Report.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Severity}"));
        Assert.All(history.Report.Problems, problem => Assert.Equal(
            new(
                $"Datum narození {DateText.Of(Day.PlusDays(1), Language.Czech)} je po první podpoře ({DateText.Of(Day, Language.Czech)}); ověřte je.",
                $"The birth date {DateText.Of(Day.PlusDays(1), Language.English)} is after the first support ({DateText.Of(Day, Language.English)}); check it."),
            problem.Text));
    }

    /// <summary>A person supported under a code was supported before the code became known; one of whom nothing is recorded was never supported.</summary>
    [Fact]
    public void Create_ABirthAfterTheSupportOfACode_IsWarned()
    {
        var batch = new SupportBatch { Supports = [Work(Code, Day)], Persons = [new() { Person = A, BirthDate = Day.PlusDays(2) }] };

        Assert.Empty(SupportHistory.Create(Project, batch).Report.Problems);
        Assert.Equal(["$.persons[0].birthDate"], SupportHistory.Create(Project, batch with { Identifications = [new(Code, A, Day.PlusDays(9))] }).Report.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void MergeWith_ABirthAfterTheFirstSupport_IsWarnedOnce()
    {
        var born = SupportHistory.Create(Project, new() { Persons = [new() { Person = A, BirthDate = Day.PlusDays(2) }] });
        var told = born.MergeWith(History(Work(A, Day)));

        Assert.Empty(born.Report.Problems);
        Assert.Equal([(SupportProblemCodes.BirthAfterSupport, "$.persons")], told.Report.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal(told.Report, told.MergeWith(History(Work(A, Day.PlusDays(-1)))).Report);
    }

    [Fact]
    public void MergeWith_BothHavingABedDay_CountsItOnce()
    {
        var one = History(SupportRow.Stay(A, "AD", new(2018, 3, 1), new(2018, 3, 5)));

        var merged = one.MergeWith(History(SupportRow.Stay(A, "AD", new(2018, 3, 3), new(2018, 3, 7))));

        Assert.Equal(6, merged.Records.Count);
        Assert.Equal(SupportProblemCodes.OverlappingStays, Assert.Single(merged.Report.Problems).Code);
        Assert.Contains("overlap on 3\u00A0March\u00A02018; shared days", merged.Report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MergeWith_AnotherProject_IsRefused() // I12
    {
        var other = SupportHistory.Empty(SupportedProject.Create("Jiný", Days, Project.Services));

        Assert.Contains("support never moves between projects", Assert.Throws<ArgumentException>(() => SupportHistory.Empty(Project).MergeWith(other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_NeedsWorkersAndBeds_AreTheTextsOfTheRows()
    {
        var history = History(Work(A, Day) with { Need = "bydlení", Worker = "W2" }, Work(A, Day.PlusDays(1)) with { Worker = "W1" }, SupportRow.Stay(A, "AD", Day.PlusDays(2), Day.PlusDays(3), "12"));

        Assert.Equal(
            [("bydlení", "W2", "-"), ("-", "W1", "-"), ("-", "-", "12")],
            history.Records.Select(record => (Text(history.Needs, record.Need), Text(history.Workers, record.Worker), Text(history.Beds, record.Bed))));
        Assert.Equal([0, 0, 1], history.Records.Select(record => record.Service));
        Assert.All(history.Records, record => Assert.Equal(A, history.Persons[record.Person]));
        Assert.Equal("Projekt, 1\u00A0January\u00A02018 to 31\u00A0December\u00A02018: 1 persons, 3 records", history.ToString());

        static string Text(ValueList<string> texts, int number) => number == 0 ? "-" : texts[number - 1];
    }

    /// <summary>Records have room for 65,535 texts of a kind; the kind that has no more is named, and no text becomes another one where histories are joined.</summary>
    [Theory]
    [InlineData("need", "Různých potřeb je nejvýše 65 535.", "At most 65,535 different needs are possible.")]
    [InlineData("worker", "Různých pracovníků je nejvýše 65 535.", "At most 65,535 different workers are possible.")]
    [InlineData("bed", "Různých lůžek je nejvýše 65 535.", "At most 65,535 different beds are possible.")]
    public void Create_MoreTextsThanRecordsHold_NamesTheOneThatIsFull(string property, string czech, string english)
    {
        var rows = Enumerable.Range(0, 65_536).Select(i => Row(FormattableString.Invariant($"{i}"))).ToValueList();

        var history = History(rows);
        var problem = Assert.Single(history.Report.Problems);

        Assert.Throws<OverflowException>(() => history.MergeWith(History(Row("another"))));
        Assert.Equal((SupportHistory.PathOf(65_535) + "." + property, new BilingualText(czech, english)), (problem.Path, new(problem.Text.Czech.Replace('\u00A0', ' '), problem.Text.English)));

        SupportRow Row(string text) => property switch
        {
            "need" => Work(A, Day) with { Need = text },
            "worker" => Work(A, Day) with { Worker = text },
            _ => SupportRow.Stay(A, "AD", Day, Day.PlusDays(1), text),
        };
    }

    [Fact]
    public void Record_InMemory_TakesTwentyBytes() => Assert.Equal(20, Unsafe.SizeOf<SupportRecord>());

    [Fact]
    public void Record_LastPossibleDay_IsKept()
    {
        var project = SupportedProject.Create("Budoucí", new(new(2149, 1, 1), new(2149, 6, 6)), Project.Services.Select(service => service with { Days = null }).ToValueList());

        var history = SupportHistory.Create(project, new() { Supports = [Work(A, new(2149, 6, 6))] });

        Assert.Equal(new(2149, 6, 6), history.Records[0].Day);
        Assert.Equal(1, history.CountPersons(PersonRules.HumanResourcesAndEmployment).Participants.Total);
    }

    [Fact]
    public void Create_ABadProject_NamesAllProblems()
    {
        var exception = Assert.Throws<DomainValidationException>(() => SupportedProject.Create(" ", new(new(1969, 1, 1), new(2018, 1, 1)),
            [new("A", ServiceType.Shelters), new("A", ServiceType.Shelters), new(" ", ServiceType.Shelters, new(new(2020, 1, 1), new(2020, 1, 2)))], (StayDayRule)7));

        Assert.Equal(["$.name", "$.period", "$.stayDays", "$.services[2].key", "$.services[2].days", "$.services[1].key"], exception.Report.Problems.Select(problem => problem.Path));
        Assert.Throws<DomainValidationException>(() => SupportedProject.Create("A", Days, []));
        Assert.Equal("$.services", Assert.Single(SupportedProject.TryCreate("A", Days, [], out var project).Problems).Path);
        Assert.Null(project);
    }

    [Fact]
    public void Create_AProjectOfTheMostServices_IsPossibleAndOfOneMoreIsNot()
    {
        var services = Enumerable.Range(0, 65_536).Select(i => new SupportedService(FormattableString.Invariant($"S{i}"), ServiceType.Shelters)).ToList();

        Assert.Equal(65_535, SupportedProject.Create("A", Days, services.Skip(1).ToValueList()).Services.Count);
        Assert.Equal("$.services: A project has 1 to 65,535 services. [support.range]", SupportedProject.TryCreate("A", Days, services.ToValueList(), out _).ToString());
    }

    [Fact]
    public void IsComplete_OfDetails_NeedsEachOfTheFour()
    {
        PersonDetails details = new() { Person = A, BirthDate = new(2000, 1, 1), Sex = "F", LabourStatus = "n", Education = "1" };

        Assert.True(details.IsComplete);
        Assert.All(
            [details with { BirthDate = null }, details with { Sex = " " }, details with { LabourStatus = null }, details with { Education = "" }],
            missing => Assert.False(missing.IsComplete));
    }

    [Fact]
    public void Of_AKindThatIsNotInMinutes_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SupportRow.Of(A, "AD", SupportKind.ResidentialStay, Day, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SupportRow.Of(A, "AD", (SupportKind)99, Day, 1));
    }

    [Fact]
    public void UsersIn_ContractsOfTwoServices_CountInEachOfThem() // I27
    {
        var history = SupportHistory.Create(Project, new()
        {
            Supports = [Work(A, Day), Work(Code, Day)],
            Contracts =
            [
                new(A, "NZDM", new(2017, 1, 1), new(2018, 3, 31)), new(A, "NZDM", new(2018, 6, 1)), new(A, "AD", Day), new(Code, "NZDM", new(2019, 1, 1)),
                new(A, "jiná", Day), new(default, "AD", Day), new(Code, "AD", Day), new(A, "AD", Day, Day.PlusDays(-1)),
            ],
        });

        var used = history.UsersIn(Days, UserPolicy.ContractAndSupport);
        var contracted = history.UsersIn(Days, UserPolicy.Contract);

        Assert.Equal((1, 1), (used.Persons, contracted.Persons));
        Assert.Equal([(1, 1), (0, 0)], used.Services.Select(service => (service.Persons, service.Contracts)));
        Assert.Equal([(1, 2), (1, 1)], contracted.Services.Select(service => (service.Persons, service.Contracts)));
        Assert.Equal(4, history.Report.Problems.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => history.UsersIn(Days, (UserPolicy)5));
    }

    [Fact]
    public void UsersIn_SupportOnTheFirstOrLastDayOfAContract_IsUseUnderIt() // I27
    {
        var history = SupportHistory.Create(Project, new()
        {
            Supports = [Work(A, Day)],
            Contracts =
            [
                new(A, "NZDM", Day.PlusDays(-9), Day.PlusDays(-1)), new(A, "NZDM", Day.PlusDays(-5), Day), new(A, "NZDM", Day, Day.PlusDays(5)), new(A, "NZDM", Day.PlusDays(1)),
            ],
        });

        Assert.Equal((1, 2), history.UsersIn(Days, UserPolicy.ContractAndSupport).Services.Select(service => (service.Persons, service.Contracts)).First());
    }

    /// <summary>A code that became known by the end of the period is the person: they count once, and what the code did is use under either contract.</summary>
    [Theory]
    [InlineData("2018-06-30", 1)] // on the last day of the period
    [InlineData("2018-07-01", 2)]
    [InlineData("2018-01-01", 1)]
    public void UsersIn_OfACodeThatBecameKnown_CountsItAsThePersonFromThatDay(string known, int persons) // I11
    {
        var period = new DateInterval(Days.Start, new(2018, 6, 30));
        var history = SupportHistory.Create(Project, new()
        {
            Supports = [Work(A, Day), Work(Code, Day)],
            Contracts = [new(A, "NZDM", Days.Start), new(Code, "NZDM", Days.Start)],
            Identifications = [new(Code, A, LocalDatePattern.Iso.Parse(known).Value)],
        });

        Assert.All(Enum.GetValues<UserPolicy>(), policy =>
        {
            var users = history.UsersIn(period, policy);
            Assert.Equal((persons, persons, 2), (users.Persons, users.Services[0].Persons, users.Services[0].Contracts));
        });
    }

    [Theory]
    [InlineData("2018-06-30", true)]
    [InlineData("2018-07-01", false)]
    public void UsersIn_WithSupportUnderACodeThatBecameKnown_IsUseByThePerson(string known, bool isUse)
    {
        var (first, second) = (new DateInterval(Days.Start, new(2018, 6, 30)), new DateInterval(new(2018, 7, 1), Days.End));

        Assert.Equal((isUse, false), (Used(A, Code, first), Used(A, Code, second))); // none of its support is in the second half
        Assert.Equal((isUse, false), (Used(Code, A, first), Used(Code, A, second))); // a contract of the code that the person uses
        Assert.True(Used(Code, Code, first));

        bool Used(PersonKey ofContract, PersonKey supported, DateInterval period) => SupportHistory.Create(Project, new()
        {
            Supports = [Work(supported, Day)],
            Contracts = [new(ofContract, "NZDM", Days.Start)],
            Identifications = [new(Code, A, LocalDatePattern.Iso.Parse(known).Value)],
        }).UsersIn(period, UserPolicy.ContractAndSupport).Persons == 1;
    }

    [Fact]
    public void UsersIn_WithAContractOfAPersonWithoutAnythingElse_CountsItByTheContract()
    {
        var history = SupportHistory.Create(Project, new() { Contracts = [new(A, "NZDM", Day)], Identifications = [new(Code, PersonKey.Identified("B"), Day)] });

        Assert.Equal((1, 0), (history.UsersIn(Days, UserPolicy.Contract).Persons, history.UsersIn(Days, UserPolicy.ContractAndSupport).Persons));
    }

    [Fact]
    public void Equals_OfHistoriesThatDifferInOneThing_IsFalse()
    {
        static SupportBatch Batch() => new() { Supports = [Work(A, Day), Work(Code, Day)], Persons = [new() { Person = A, Sex = "F" }] };
        SupportHistory[] histories =
        [
            SupportHistory.Create(Project, Batch()),
            SupportHistory.Create(SupportedProject.Create("Jiný", Days, Project.Services), Batch()),
            SupportHistory.Create(Project, Batch() with { Supports = [Work(A, Day), Work(Code, Day.PlusDays(1))] }),
            SupportHistory.Create(Project, Batch() with { Supports = [Work(A, Day), Work(PersonKey.Identified("B"), Day)] }),
            SupportHistory.Create(Project, Batch() with { Supports = [Work(A, Day) with { Need = "bydlení" }, Work(Code, Day)] }),
            SupportHistory.Create(Project, Batch() with { Supports = [Work(A, Day) with { Worker = "P1" }, Work(Code, Day)] }),
            SupportHistory.Create(Project, Batch() with { Persons = [new() { Person = A, Sex = "M" }] }),
            SupportHistory.Create(Project, Batch() with { Identifications = [new(Code, A, Day.PlusDays(5))] }),
            SupportHistory.Create(Project, Batch() with { Contracts = [new(A, "NZDM", Day)] }),
        ];

        Assert.Equal(SupportHistory.Create(Project, Batch()), histories[0]);
        Assert.Equal(histories.Length, histories.Distinct().Count());
        Assert.False(histories[0].Equals(null));
    }
}
