using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Testing;
using static SocialServices.Domain.Contracts.ProcurementStage;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>Random steps on a lot, against a simple model that knows for each stage only what may follow.</summary>
public sealed class LotProcedureModel
{
    private const int OpenReview = 100;
    private const int Dismiss = 101;
    private const int Void = 102;
    private const int NextOnTheWay = 103;

    private static readonly LocalDate Start = new(2017, 2, 1);

    private static readonly Dictionary<ProcurementStage, string> Follows = new()
    {
        [Draft] = "Announced", [Announced] = "BidsOpen Cancelled", [BidsOpen] = "BidsClosed Cancelled", [BidsClosed] = "Evaluated Cancelled",
        [Evaluated] = "Selected ExplanationRequested Cancelled", [ExplanationRequested] = "Selected Cancelled", [Selected] = "ManagingAuthorityCheck BoardApproved Cancelled",
        [ManagingAuthorityCheck] = "BoardApproved Cancelled", [BoardApproved] = "Standstill Cancelled", [ProcurementStage.Standstill] = "ContractSigned Cancelled",
        [ContractSigned] = "Finished", [Finished] = "", [Cancelled] = "",
    };

    // Two steps of three go on the ordinary way; the rest is any step, on a day a little back or ahead.
    private static readonly Arbitrary<(int Kind, int Days)[]> Commands = Arb.From(
        Gen.ArrayOf(
            from kind in Gen.Frequency((6, Gen.Constant(NextOnTheWay)), (2, Gen.Elements(OpenReview, Dismiss, Void)), (3, Gen.Choose(1, (int)Cancelled)))
            from days in Gen.Frequency((1, Gen.Choose(-3, -1)), (6, Gen.Choose(0, 20)))
            select (kind, days),
            40),
        commands => commands.Length == 0 ? [] : [commands[1..], commands[..^1], commands[..(commands.Length / 2)]]);

    [Fact]
    public void Steps_InAnyOrder_AreThoseOfTheModel() => Property.Holds(Commands, Gen.Elements(true, false).ToArbitrary(), (commands, needsCheck) => Run(commands, needsCheck));

    [Fact]
    public void Steps_OfTheGenerator_ReachEveryStage()
    {
        var reached = new HashSet<ProcurementStage>();
        foreach (var commands in Commands.SampleOf(200))
            reached.UnionWith(Run(commands, needsCheck: false));

        Assert.Superset(Enum.GetValues<ProcurementStage>().ToHashSet(), reached);
    }

    private static HashSet<ProcurementStage> Run((int Kind, int Days)[] commands, bool needsCheck)
    {
        var lot = LotProcedure.Prepare(new("VZ-1", "1"), needsCheck);
        var (stage, last, free, review) = (Draft, (LocalDate?)null, (LocalDate?)null, false);
        var reached = new HashSet<ProcurementStage> { Draft };
        foreach (var command in commands)
        {
            var day = (last ?? Start).PlusDays(command.Days);
            var kind = command.Kind == NextOnTheWay ? OnTheWay(stage, needsCheck) : command.Kind;
            var isOpen = stage is not (Draft or ContractSigned or Finished or Cancelled);
            var isLegal = kind switch
            {
                OpenReview => isOpen && !review,
                Dismiss => isOpen && review,
                Void => isOpen && review && stage >= Evaluated,
                _ => Follows[stage].Split(' ').Contains(((ProcurementStage)kind).ToString(), StringComparer.Ordinal)
                    && !(needsCheck && stage == Selected && kind == (int)BoardApproved)
                    && !(kind == (int)ContractSigned && (review || (day < free && day >= last))),
            };
            var isInTime = !(day < last);
            var before = lot;
            try
            {
                lot = Apply(lot, kind, day);
                Assert.True(isLegal && isInTime);
            }
            catch (ProcurementTransitionException exception)
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
            (stage, review, free) = kind switch
            {
                OpenReview => (stage, true, free),
                Dismiss => (stage, false, free),
                Void => (BidsClosed, false, null),
                (int)ProcurementStage.Standstill => (ProcurementStage.Standstill, review, day.PlusDays(16)),
                _ => ((ProcurementStage)kind, review, free),
            };
            reached.Add(stage);
            Assert.Equal((stage, last, review), (lot.Stage, lot.LastDay, lot.IsUnderReview));
            Assert.Equal(lot.History.Select(each => each.Day).Order(), lot.History.Select(each => each.Day));
        }

        return reached;
    }

    private static int OnTheWay(ProcurementStage stage, bool needsCheck) => stage switch
    {
        Evaluated => (int)Selected,
        Selected => (int)(needsCheck ? ManagingAuthorityCheck : BoardApproved),
        Finished or Cancelled => (int)Announced,
        ExplanationRequested => (int)Selected,
        _ => (int)stage + 1,
    };

    private static LotProcedure Apply(LotProcedure lot, int kind, LocalDate day) => kind switch
    {
        OpenReview => lot.OpenReview(day),
        Dismiss => lot.CloseReview(day, ProcurementReviewOutcome.Dismissed),
        Void => lot.CloseReview(day, ProcurementReviewOutcome.SelectionVoid),
        (int)Announced => lot.Announce(day),
        (int)BidsOpen => lot.OpenBids(day),
        (int)BidsClosed => lot.CloseBids(day),
        (int)Evaluated => lot.Evaluate(day),
        (int)ExplanationRequested => lot.RequestExplanation(day),
        (int)Selected => lot.Select(day),
        (int)ManagingAuthorityCheck => lot.StartManagingAuthorityCheck(day),
        (int)BoardApproved => lot.ApproveByBoard(day),
        (int)ProcurementStage.Standstill => lot.StartStandstill(new(day, day.PlusDays(15))),
        (int)ContractSigned => lot.SignContract(day),
        (int)Finished => lot.Finish(day),
        _ => lot.Cancel(day, "bez nabídek"),
    };
}
