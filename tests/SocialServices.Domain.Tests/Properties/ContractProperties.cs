using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Contracts;
using static SocialServices.Domain.Contracts.ContractStage;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class ContractProperties
{
    private const int PublishChange = 100;
    private const int NextOnTheWay = 101;

    private static readonly Dictionary<ContractStage, string> Follows = new()
    {
        [Signed] = "Effective CancelledFromBeginning", [Effective] = "InPerformance Changed Terminated", [InPerformance] = "Changed Performed Terminated", [Changed] = "InPerformance Changed Performed Terminated",
        [Performed] = "Settled", [Terminated] = "Settled", [Settled] = "Archived", [Archived] = "", [CancelledFromBeginning] = "",
    };

    // Two steps of three go on the ordinary way; the rest is any step, on a day a little back, ahead, or past the three months.
    private static readonly Arbitrary<(int Kind, int Days)[]> Commands = Arb.From(
        Gen.ArrayOf(
            from kind in Gen.Frequency((6, Gen.Constant(NextOnTheWay)), (1, Gen.Constant(PublishChange)), (3, Gen.Choose(1, (int)Terminated)))
            from days in Gen.Frequency((1, Gen.Choose(-3, -1)), (5, Gen.Choose(0, 40)), (2, Gen.Choose(85, 95)))
            select (kind, days),
            20),
        commands => commands.Length == 0 ? [] : [commands[1..], commands[..^1], commands[..(commands.Length / 2)]]);

    [Fact]
    public void Contracts_AsValues_KeepTheContract()
    {
        ValueContract.Equality(ContractGenerators.Contracts);
        ValueContract.Equality(ContractGenerators.Publications);
        ValueContract.Equality(ContractGenerators.Changes);
    }

    [Fact]
    public void Steps_InAnyOrder_AreThoseOfTheModelAndPayOnlyWithEffect() => Property.Holds(Commands, commands => { Run(commands); });

    [Fact]
    public void Steps_OfTheGenerator_ReachEveryStage()
    {
        var reached = new HashSet<ContractStage>();
        foreach (var commands in Commands.SampleOf(400))
            reached.UnionWith(Run(commands));

        Assert.Superset(Enum.GetValues<ContractStage>().ToHashSet(), reached);
    }

    [Fact]
    public void StatusOn_OfAnyDay_IsThatOfThePlainRule() => Property.Holds(ContractGenerators.Publications, publication =>
    {
        var (concluded, published) = (publication.Conclusion.ConcludedOn, publication.Conclusion.PublishedOn);
        var isDue = publication.HasObligedParty && publication.Value > Money.Of(50_000) && concluded >= new LocalDate(2016, 7, 1);
        var depends = isDue && concluded >= new LocalDate(2017, 7, 1);
        for (var day = concluded; day <= concluded.PlusDays(125); day = day.PlusDays(1))
        {
            var isPublished = published <= day && published <= concluded.PlusMonths(3);
            var expected = !depends || isPublished ? RegisterStatus.Effective
                : day > concluded.PlusMonths(3) ? RegisterStatus.CancelledFromBeginning
                : RegisterStatus.NotEffective;
            Assert.Equal(expected, publication.StatusOn(day).Value);
        }

        Assert.Equal(isDue ? concluded.PlusDays(30) : null, publication.SendBy);
    });

    [Fact]
    public void Test_OfChangesInAnyOrder_HasTheSameSums() => Property.Holds(ContractGenerators.Changes, changes =>
    {
        var rules = ChangeRules.For(ProcurementRules.For(new(2018, 3, 1)));
        var original = new OriginalValue(Money.Of(3_000_000));
        var last = changes[^1];
        var day = last.ConcludedOn;
        var test = rules.Test(original, last, changes.SkipLast(1).ToValueList()).Value;

        foreach (var other in changes) // any of them as the last one, on the same day
        {
            var turned = rules.Test(original, other with { ConcludedOn = day }, changes.Where(each => !ReferenceEquals(each, other)).Reverse().ToValueList()).Value;
            Assert.Equal((test.Sum, test.JointIncrease, test.Passes), (turned.Sum, turned.JointIncrease, turned.Passes));
        }

        var hellers = changes.Sum(each => Math.Abs(each.Value.Hellers));
        Assert.Equal(hellers, test.Sum.Hellers);
        Assert.Equal(
            last.Path switch
            {
                ChangePath.DeMinimis => hellers < 30_000_000, // 10 %, strict
                ChangePath.Reserved => true,
                _ => hellers <= 150_000_000 && changes.Sum(each => each.Value.Hellers) <= 90_000_000, // 50 % and jointly 30 %, both inclusive
            },
            test.Passes);
    });

    private static HashSet<ContractStage> Run((int Kind, int Days)[] commands)
    {
        var contract = ServiceContractTests.Signed();
        var (stage, last, hasStarted, number) = (Signed, contract.LastDay, false, 0);
        LocalDate? effective = null, terminated = null;
        var publishBy = last.PlusMonths(3);
        var open = new Dictionary<string, LocalDate>(StringComparer.Ordinal); // addenda that are not published
        var reached = new HashSet<ContractStage> { Signed };
        foreach (var command in commands)
        {
            var day = last.PlusDays(command.Days);
            var kind = command.Kind == NextOnTheWay ? OnTheWay(stage, hasStarted, day > publishBy) : command.Kind;
            if (kind == PublishChange && open.Count == 0)
                continue;
            var isLegal = kind == PublishChange
                ? !(day > open[$"{number}"].PlusMonths(3))
                : Follows[stage].Split(' ').Contains(((ContractStage)kind).ToString(), StringComparer.Ordinal)
                    && !(stage == Changed && kind == (int)(hasStarted ? InPerformance : Performed))
                    && !(kind == (int)Effective && day > publishBy) && !(kind == (int)CancelledFromBeginning && day >= last && day <= publishBy);
            var before = contract;
            try
            {
                contract = Apply(contract, kind, day, $"{(kind == PublishChange ? number : number + 1)}");
                Assert.True(isLegal && day >= last);
            }
            catch (ContractTransitionException exception)
            {
                Assert.False(isLegal);
                Assert.Equal((stage, before), (exception.Stage, contract));
                Assert.NotEmpty(exception.Rule.Czech);
                continue;
            }
            catch (ArgumentOutOfRangeException)
            {
                Assert.True(isLegal && day < last);
                continue;
            }

            last = day;
            if (kind == PublishChange)
            {
                open.Clear();
            }
            else
            {
                stage = (ContractStage)kind;
                hasStarted |= stage == InPerformance;
                effective = stage == Effective ? day : effective;
                terminated = stage == Terminated ? day : terminated;
                if (stage == Changed)
                {
                    open.Clear();
                    open[$"{++number}"] = day;
                }
            }

            reached.Add(stage);
            Assert.Equal((stage, last), (contract.Stage, contract.LastDay));
            Assert.Equal(contract.History.Select(each => each.Day).Order(), contract.History.Select(each => each.Day));
            foreach (var paid in new[] { day.PlusDays(-20), day, day.PlusDays(20) })
            {
                var mayPay = effective <= paid && !(paid > terminated) && paid >= new LocalDate(2019, 1, 1) && paid <= new LocalDate(2019, 12, 31);
                Assert.Equal(mayPay, PaymentGuard.Test(contract, PaymentGuardTests.Registered(), [PaymentGuardTests.Act(new(2019, 12, 31))], paid).Value.IsAllowed);
            }
        }

        return reached;
    }

    private static int OnTheWay(ContractStage stage, bool hasStarted, bool isLate) => (int)(stage switch
    {
        Signed => isLate ? CancelledFromBeginning : Effective,
        Effective => InPerformance,
        InPerformance => Performed,
        Changed => hasStarted ? Performed : InPerformance,
        Performed or Terminated => Settled,
        _ => Archived,
    });

    private static ServiceContract Apply(ServiceContract contract, int kind, LocalDate day, string number) => kind switch
    {
        PublishChange => contract.PublishChange(number, day),
        (int)Effective => contract.Publish(day),
        (int)InPerformance => contract.Start(day),
        (int)Changed => contract.Change(ServiceContractTests.Change(number, day)),
        (int)Performed => contract.Perform(day),
        (int)Settled => contract.Settle(day, day),
        (int)Archived => contract.Archive(day),
        (int)CancelledFromBeginning => contract.CancelFromBeginning(day),
        _ => contract.Terminate(day, TerminationReason.Notice, "výpověď"),
    };
}
