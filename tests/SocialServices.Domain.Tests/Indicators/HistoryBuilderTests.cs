using NodaTime;
using SocialServices.Domain.Indicators.Supports;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>The one order of a history, and what becomes of statements when two histories are joined.</summary>
public sealed class HistoryBuilderTests
{
    private static readonly LocalDate Day = new(2018, 3, 1);
    private static readonly PersonKey B = PersonKey.Identified("B");
    private static readonly PersonKey Code = PersonKey.Anonymous("NZDM", "X1");
    private static readonly PersonKey SameCode = PersonKey.Anonymous("AD", "X1");

    [Fact]
    public void Create_RecordsOfOneDay_StandByServiceKindBedAmountNeedAndWorker()
    {
        ValueList<SupportRow> rows =
        [
            Work(A, Day, 10) with { Need = "a", Worker = "1" }, Work(A, Day, 10) with { Need = "a", Worker = "2" }, Work(A, Day, 10) with { Need = "b", Worker = "1" },
            Work(A, Day, 20), SupportRow.Of(A, "NZDM", SupportKind.WorkOnBehalf, Day, 5),
            Work(A, Day, 1, "AD"), SupportRow.Stay(A, "AD", Day, Day, "1"), SupportRow.Stay(A, "AD", Day, Day, "2"),
        ];

        foreach (var history in new[] { History(rows), History(rows.Reverse().ToValueList()) })
        {
            Assert.Equal(
                [
                    (0, SupportKind.DirectWork, 0, 10, 1, 1), (0, SupportKind.DirectWork, 0, 10, 1, 2), (0, SupportKind.DirectWork, 0, 10, 2, 1),
                    (0, SupportKind.DirectWork, 0, 20, 0, 0), (0, SupportKind.WorkOnBehalf, 0, 5, 0, 0),
                    (1, SupportKind.DirectWork, 0, 1, 0, 0), (1, SupportKind.ResidentialStay, 1, 1, 0, 0), (1, SupportKind.ResidentialStay, 2, 1, 0, 0),
                ],
                history.Records.Select(record => (record.Service, record.Kind, record.Bed, record.Amount, record.Need, record.Worker)));
            Assert.Equal([["a", "b"], ["1", "2"], ["1", "2"]], new[] { history.Needs, history.Workers, history.Beds });
        }
    }

    [Fact]
    public void Create_StatementsInAnyOrder_StandByTheirKeysAndDays()
    {
        PersonDetails[] details = [new() { Person = A, BirthDate = new(2000, 1, 1) }, new() { Person = B, BirthDate = new(1990, 1, 1) }];
        var other = PersonKey.Anonymous("NZDM", "X2");
        Identification[] identifications = [new(Code, A, Day), new(Code, A, Day.PlusDays(1)), new(Code, B, Day), new(other, A, Day)];
        UserContract[] contracts =
            [new(A, "AD", Day), new(A, "NZDM", Day, Day), new(A, "NZDM", Day, Day.PlusDays(1)), new(A, "NZDM", Day.PlusDays(1), Day.PlusDays(1)), new(B, "AD", Day)];

        var history = SupportHistory.Create(Project, new() { Persons = details.Reverse(), Identifications = identifications.Reverse(), Contracts = contracts.Reverse() });

        Assert.Equal(details, history.Details);
        Assert.Equal(identifications, history.Identifications);
        Assert.Equal(contracts, history.Contracts);
    }

    /// <summary>Which of two contradicting statements stands first does not depend on how they came, whatever they differ in and whatever their keys look like.</summary>
    [Fact]
    public void Create_ContradictingDetailsInAnyOrder_GiveAnEqualHistory()
    {
        PersonDetails plain = new() { Person = A, Family = "R" };
        (PersonDetails One, PersonDetails Other)[] pairs =
        [
            (plain, plain with { Sensitive = [new("s", SensitiveAnswer.Applies)] }),
            (plain, plain with { Children = [Day] }),
            (plain, plain with { TargetGroups = ["g"] }),
            (plain, plain with { Outcomes = [new(Day, "u")] }),
            (plain with { Family = "R|2018-03-01" }, plain with { Children = [Day] }),
            (plain with { TargetGroups = ["2018-03-01"] }, plain with { Children = [Day] }),
            (plain with { TargetGroups = ["2018-03-01=u"] }, plain with { Outcomes = [new(Day, "u")] }),
            (plain, plain with { Sex = "" }),
            (plain with { TargetGroups = ["a", "b"] }, plain with { TargetGroups = ["a|b"] }),
        ];

        Assert.All(pairs, pair => Assert.Equal(Of(pair.One, pair.Other), Of(pair.Other, pair.One)));

        static SupportHistory Of(params ValueList<PersonDetails> details) => SupportHistory.Create(Project, new() { Persons = details });
    }

    [Fact]
    public void MergeWith_ContractsOfBoth_KeepsEachOnce()
    {
        UserContract[] contracts = [new(A, "NZDM", Day), new(B, "NZDM", Day)];

        Assert.Equal(contracts, Contracted(contracts[0]).MergeWith(Contracted(contracts)).Contracts);

        static SupportHistory Contracted(params UserContract[] contracts) => SupportHistory.Create(Project, new() { Contracts = contracts });
    }

    [Fact]
    public void MergeWith_StatementsThatContradictThoseOfTheOther_TellsIt()
    {
        var merged = Stated(new(Code, A, Day), "F").MergeWith(Stated(new(Code, B, Day), "M"));

        Assert.Equal(["$.persons support.contradiction", "$.identifications support.contradiction"], Told(merged));

        static SupportHistory Stated(Identification identification, string sex) =>
            SupportHistory.Create(Project, new() { Persons = [new() { Person = A, Sex = sex }], Identifications = [identification] });
    }

    /// <summary>The history that has both tells of them; the other one, which has only one of them, brings nothing new.</summary>
    [Fact]
    public void MergeWith_AContradictionThatOneHistoryTold_TellsItNoMore()
    {
        PersonDetails details = new() { Person = A, Sex = "F" };
        var one = SupportHistory.Create(Project, new() { Persons = [details, details with { Sex = "M" }] });

        Assert.Equal(["$.persons[1] support.contradiction"], Told(one.MergeWith(SupportHistory.Create(Project, new() { Persons = [details] }))));
    }

    [Fact]
    public void MergeWith_TheSameCodeInBoth_TellsItWithoutALineOfARow()
    {
        var problem = Assert.Single(History(Work(Code, Day)).MergeWith(History(Work(SameCode, Day, service: "AD"))).Report.Problems);

        Assert.Equal((SupportProblemCodes.SameCode, "$.supports", (int?)null), (problem.Code, problem.Path, problem.Line));
    }

    [Fact]
    public void MergeWith_TheSameCodeThatOneHistoryTold_TellsItNoMore()
    {
        var one = SupportHistory.Create(Project, new()
        {
            Supports = [Work(Code, Day), Work(SameCode, Day, service: "AD")], Persons = [new() { Person = Code }, new() { Person = SameCode }],
        });

        Assert.Equal(["$.supports[1] support.same-code"], Told(one.MergeWith(SupportHistory.Empty(Project))));
    }

    private static IEnumerable<string> Told(SupportHistory history) => history.Report.Problems.Select(problem => $"{problem.Path} {problem.Code}");
}
