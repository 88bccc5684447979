using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Testing;
using static SocialServices.Domain.Projects.Controls.ControlStage;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>Random steps on a control, against a simple model that knows for each stage only what may follow, and two days.</summary>
public sealed class ControlModel
{
    private const int Record = 100;
    private const int NextOnTheWay = 101;

    private static readonly LocalDate Start = new(2023, 1, 10);

    private static readonly Dictionary<ControlStage, string> Follows = new()
    {
        [Planned] = "Started Cancelled", [Started] = "Examined", [Examined] = "ProtocolMade", [ProtocolMade] = "ProtocolDelivered", [ProtocolDelivered] = "ObjectionsFiled Closed",
        [ObjectionsFiled] = "ObjectionsAnswered", [ObjectionsAnswered] = "Closed", [Closed] = "Finished", [Settled] = "", [Finished] = "", [Cancelled] = "",
    };

    private static readonly Arbitrary<(int Kind, int Days)[]> Commands = Arb.From(
        Gen.ArrayOf(
            from kind in Gen.Frequency((8, Gen.Constant(NextOnTheWay)), (2, Gen.Constant(Record)), (3, Gen.Choose((int)Started, (int)Cancelled)))
            from days in Gen.Frequency((1, Gen.Choose(-3, -1)), (6, Gen.Choose(0, 20)))
            select (kind, days),
            30),
        commands => commands.Length == 0 ? [] : [commands[1..], commands[..^1], commands[..(commands.Length / 2)]]);

    [Fact]
    public void Steps_InAnyOrder_AreThoseOfTheModel() => Property.Holds(Commands, commands => Run(commands));

    [Fact]
    public void Steps_OfTheGenerator_ReachEveryStageButSettled()
    {
        var reached = new HashSet<ControlStage>();
        foreach (var commands in Commands.SampleOf(200))
            reached.UnionWith(Run(commands));

        Assert.Superset(Enum.GetValues<ControlStage>().Where(stage => stage != Settled).ToHashSet(), reached); // settling needs a version, which other tests have
    }

    private static HashSet<ControlStage> Run((int Kind, int Days)[] commands)
    {
        var control = ServiceControl.Plan(new() { Number = "K-1", Service = "služba", Period = new(new(2022, 1, 1), new(2022, 12, 31)), Methodology = "Metodika", Basis = ControlBasis.ControlRules }, Start);
        var (stage, last, findings, objectionsUntil) = (Planned, Start, 0, LocalDate.MinIsoValue);
        var reached = new HashSet<ControlStage> { Planned };
        foreach (var command in commands)
        {
            var day = last.PlusDays(command.Days);
            var kind = command.Kind == NextOnTheWay ? OnTheWay(stage, day, objectionsUntil, findings) : command.Kind;
            if (kind == (int)ObjectionsFiled && findings == 0 && stage == ProtocolDelivered)
                continue; // there is nothing to object to; a unit test refuses it
            var isInTime = day >= last;
            var isLegal = kind == Record ? stage is Started or Examined
                : Follows[stage].Split(' ').Contains(((ControlStage)kind).ToString(), StringComparer.Ordinal)
                    && !(stage == ProtocolDelivered && kind == (int)ObjectionsFiled && day > objectionsUntil)
                    && !(stage == ProtocolDelivered && kind == (int)Closed && isInTime && day <= objectionsUntil);
            var before = control;
            try
            {
                control = Apply(control, kind, day, findings);
                Assert.True(isLegal && isInTime);
            }
            catch (ControlTransitionException exception)
            {
                Assert.False(isLegal);
                Assert.Equal(stage, exception.Stage);
                Assert.NotEmpty(exception.Rule.Czech);
                Assert.Equal(before.AllowedNext.Where(next => (int)next != kind), exception.Allowed);
                continue;
            }
            catch (ArgumentOutOfRangeException)
            {
                Assert.True(isLegal && !isInTime);
                continue;
            }

            last = day;
            if (kind == Record)
                findings++;
            else
                stage = (ControlStage)kind;
            if (kind == (int)ProtocolDelivered)
                objectionsUntil = NextWorkingDay(day.PlusDays(15));
            reached.Add(stage);
            Assert.Equal((stage, last, findings), (control.Stage, control.LastDay, control.Findings.Count));
            Assert.Equal(control.History.Select(each => each.Day).Order(), control.History.Select(each => each.Day));
        }

        return reached;
    }

    private static LocalDate NextWorkingDay(LocalDate day)
    {
        while (!WorkingCalendar.IsWorkingDay(day))
            day = day.PlusDays(1);
        return day;
    }

    private static int OnTheWay(ControlStage stage, LocalDate day, LocalDate objectionsUntil, int findings) => stage switch
    {
        ProtocolDelivered => (int)(day <= objectionsUntil && findings > 0 ? ObjectionsFiled : Closed),
        Closed => (int)Finished,
        Finished or Cancelled => (int)Started,
        _ => (int)stage + 1,
    };

    // Findings are recommendations, so that a closed control can be finished without a settlement.
    private static ServiceControl Apply(ServiceControl control, int kind, LocalDate day, int findings) => kind switch
    {
        Record => control.Record(new()
        {
            Number = FormattableString.Invariant($"{findings + 1}"),
            Condition = new("podmínka", "condition"),
            Provision = Citation.Document(new("smlouva", "contract")),
            Year = 2022,
            Source = PublicSource.Region,
            Instrument = FundingInstrument.Grant,
            Consequence = FindingConsequence.Recommendation,
        }, day),
        (int)Started => control.Start(day),
        (int)Examined => control.EndExamination(day),
        (int)ProtocolMade => control.MakeProtocol("P-1", day),
        (int)ProtocolDelivered => control.DeliverProtocol(day),
        (int)ObjectionsFiled => control.FileObjections(day, control.Findings.Select(finding => new FindingObjection(finding.Number, "nesouhlas")).ToValueList()),
        (int)ObjectionsAnswered => control.AnswerObjections(day, control.Objections.Select(objection => ObjectionAnswer.UpheldInPart(objection.Finding, Money.Zero, "zčásti")).ToValueList()),
        (int)Closed => control.Close(day),
        (int)Settled => control.Settle(day),
        (int)Finished => control.Finish(day),
        _ => control.Cancel(day, "důvod"),
    };
}
