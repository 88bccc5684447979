using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Contracts;
using static SocialServices.Domain.Contracts.ContractStage;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class ContractProperties
{
    private const int PublishChange = 100;
    private const int NextOnTheWay = 101;
    private const int TakeEffect = 102;
    private const int RecordFine = 103;
    private const int ClaimFine = 104;

    private static readonly Dictionary<ContractStage, string> Follows = new()
    {
        [Signed] = "Effective CancelledFromBeginning", [Effective] = "InPerformance Changed Terminated", [InPerformance] = "Changed Performed Terminated", [Changed] = "InPerformance Changed Performed Terminated",
        [Performed] = "Settled", [Terminated] = "Settled", [Settled] = "Archived", [Archived] = "", [CancelledFromBeginning] = "",
    };

    // Two steps of three go on the ordinary way; the rest is any step, on a day a little back, ahead, or past the three months.
    private static readonly Arbitrary<(int Kind, int Days)[]> Commands = Arb.From(
        Gen.ArrayOf(
            from kind in Gen.Frequency((6, Gen.Constant(NextOnTheWay)), (1, Gen.Constant(PublishChange)), (1, Gen.Elements(TakeEffect, RecordFine, ClaimFine)), (3, Gen.Choose(1, (int)Terminated)))
            from days in Gen.Frequency((1, Gen.Choose(-3, -1)), (5, Gen.Choose(0, 40)), (2, Gen.Choose(85, 95)))
            select (kind, days),
            20),
        commands => commands.Length == 0 ? [] : [commands[1..], commands[..^1], commands[..(commands.Length / 2)]]);

    // Changes of one way from the generator, spread over several.
    private static readonly Arbitrary<ValueList<ContractChange>> MixedChanges = Arb.From(
        from changes in ContractGenerators.Changes.Generator
        from paths in Gen.ListOf(Gen.Elements(ChangePath.DeMinimis, ChangePath.AdditionalServices, ChangePath.Unforeseeable, ChangePath.Reserved), changes.Count)
        select changes.Zip(paths, (change, path) => change with { Path = path }).ToValueList());

    // Days around the contract of 15 January 2019; each guard holds in most samples, so that it also breaks alone.
    private static readonly Arbitrary<PaymentGuards> Guards = Arb.From(
        from day in Gen.Choose(0, 250)
        from back in Gen.Choose(0, 40)
        from length in Gen.Choose(0, 30)
        from gap in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 60)))
        from second in Gen.Choose(0, 250)
        from registered in Gen.Frequency((3, Gen.Constant(2_000)), (1, Gen.Choose(0, 250)))
        from insolvent in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Choose(0, 250)))
        from granted in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Choose(0, 250)))
        select new PaymentGuards(
            ServiceContractTests.Signed().LastDay.PlusDays(day), day - back, length, second, gap, registered, insolvent, granted));

    [Fact]
    public void Steps_InAnyOrder_AreThoseOfTheModelAndPayOnlyWithEffect() => Property.Holds(Commands, Gen.Elements(true, false).ToArbitrary(), (commands, dependsOnPublication) => { Run(commands, dependsOnPublication); });

    [Fact]
    public void Steps_OfTheGenerator_ReachEveryStage()
    {
        var reached = new HashSet<ContractStage>();
        foreach (var commands in Commands.SampleOf(400))
            reached.UnionWith(Run(commands, dependsOnPublication: true));

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

    [Fact]
    public void Payment_UnderAnyGuards_NeedsEveryOneOfThem() => Property.Holds(Commands, Guards, (commands, guards) => { Assert.NotNull(BrokenOf(Reach(commands), guards)); });

    [Fact]
    public void Payment_OfTheGenerator_BreaksEachGuardAloneAndIsAlsoAllowed()
    {
        var alone = new HashSet<PaymentCondition>();
        var isAllowed = false;
        foreach (var (commands, guards) in Commands.SampleOf(1500).Zip(Guards.SampleOf(1500)))
        {
            var broken = BrokenOf(Reach(commands), guards);
            isAllowed |= broken.Count == 0;
            if (broken.Count == 1)
                alone.UnionWith(broken);
        }

        Assert.True(isAllowed);
        Assert.Superset(new HashSet<PaymentCondition> { PaymentCondition.Contract, PaymentCondition.Entrustment, PaymentCondition.Registration, PaymentCondition.Insolvency, PaymentCondition.SingleInstrument }, alone);
    }

    [Fact]
    public void Test_OfChangesMadeInSeveralWays_SumsEachWayAndTheIncreaseJointly() => Property.Holds(MixedChanges, changes =>
    {
        var rules = ChangeRules.For(ProcurementRules.For(new(2018, 3, 1)));
        var (original, last, earlier) = (new OriginalValue(Money.Of(3_000_000)), changes[^1], changes.SkipLast(1).ToValueList());
        var test = rules.Test(original, last, earlier).Value;
        var turned = rules.Test(original, last, earlier.Reverse().ToValueList()).Value;

        Assert.Equal((test.Sum, test.JointIncrease, test.Passes), (turned.Sum, turned.JointIncrease, turned.Passes));
        var sum = changes.Where(each => each.Path == last.Path).Sum(each => Math.Abs(each.Value.Hellers));
        var joint = changes.Where(each => each.Path is ChangePath.AdditionalServices or ChangePath.Unforeseeable).Sum(each => each.Value.Hellers);
        Assert.Equal((sum, joint), (test.Sum.Hellers, test.JointIncrease.Hellers));
        Assert.Equal(
            last.Path switch
            {
                ChangePath.DeMinimis => sum < 30_000_000,
                ChangePath.Reserved => true,
                _ => sum <= 150_000_000 && joint <= 90_000_000,
            },
            test.Passes);
    });

    // The conditions that a plain count day by day finds broken; those of the guard must be the same.
    private static HashSet<PaymentCondition> BrokenOf(ServiceContract contract, PaymentGuards guards)
    {
        LocalDate? DayOf(ContractStage stage) => contract.History.FirstOrDefault(each => each.Stage == stage)?.Day;
        var (effective, end) = (DayOf(Effective), DayOf(Terminated) ?? DayOf(Performed));
        var broken = new HashSet<PaymentCondition>();
        foreach (var day in guards.Paid)
        {
            Break(PaymentCondition.Contract, contract.Stage == CancelledFromBeginning || day < effective || day > end);
            Break(PaymentCondition.Entrustment, !guards.Acts.Any(act => act.Contains(day)));
            Break(PaymentCondition.Registration, day > guards.LastRegistered);
            Break(PaymentCondition.SingleInstrument, guards.Grant?.Contains(day) == true);
        }

        Break(PaymentCondition.Publication, !(effective <= guards.Day));
        Break(PaymentCondition.Insolvency, guards.Insolvency?.Contains(guards.Day) == true);
        var registration = guards.Events.Aggregate(RegisteredSince(new(2018, 1, 1)), (known, added) => known.With(added));
        ValueList<FundedPeriod> funded = guards.Grant is { } grant
            ? [new(ServiceContractTests.Service, ServiceForm.Residential, grant, FundingInstrument.Grant, "dotace kraje", Capacity.Parse("10 bed"))]
            : [];

        var test = PaymentGuard.Test(contract, registration, guards.Acts.Select(Entrusted).ToList(), guards.Day, guards.Paid, funded).Value;

        Assert.Equal(broken.Order(), test.Findings.Where(finding => !finding.Holds).Select(finding => finding.Condition).Order());
        Assert.Equal(broken.Count == 0, test.IsAllowed);
        return broken;

        void Break(PaymentCondition condition, bool isBroken)
        {
            if (isBroken)
                broken.Add(condition);
        }
    }

    private static ServiceContract Reach((int Kind, int Days)[] commands)
    {
        var contract = ServiceContractTests.Signed();
        foreach (var (kind, days) in commands)
        {
            var day = contract.LastDay.PlusDays(Math.Max(days, 0));
            var onTheWay = OnTheWay(contract.Stage, contract.AllowedNext.Contains(Performed), isLate: false, openFine: false);
            if (contract.AllowedNext.Contains((ContractStage)onTheWay) && !(contract.Stage == Signed && day > contract.Publication.Conclusion.PublishBy))
                contract = Apply(contract, kind == (int)Terminated && contract.AllowedNext.Contains(Terminated) ? kind : onTheWay, day, $"{contract.Changes.Count + 1}");
        }

        return contract;
    }

    private static ServiceRegistration RegisteredSince(LocalDate day) => ServiceRegistration.Create(ServiceContractTests.Service, ServiceType.ShelteredHousing,
        [new RegistrationEvent.CapacityOf(day, ServiceForm.Residential, Capacity.Parse("10 bed"), "rozhodnutí")]);

    private static Entrustment Entrusted(DateInterval days) => Entrustment.Create(new()
    {
        Number = $"P-{days.Start.Year}-{days.Start.DayOfYear}", IssuedOn = new(2016, 12, 1), Duration = days, Lines = [new(ServiceContractTests.Service, ServiceForm.Residential, Capacity.Parse("10 bed"))],
    });

    // Contracts of June 2017 have effect without publication, though it is due; later ones depend on it.
    private static HashSet<ContractStage> Run((int Kind, int Days)[] commands, bool dependsOnPublication)
    {
        var signedOn = dependsOnPublication ? new LocalDate(2019, 1, 15) : new(2017, 6, 15);
        var contract = ServiceContract.Sign("S-1", ServiceContractTests.Service, signedOn, new(Money.Of(850_000)));
        var (stage, last, hasStarted, isPublished, openFine, number) = (Signed, signedOn, false, false, false, 0);
        LocalDate? effective = dependsOnPublication ? null : signedOn, terminated = null, performed = null;
        var publishBy = dependsOnPublication ? last.PlusMonths(3) : LocalDate.MaxIsoValue;
        var open = new Dictionary<string, LocalDate>(StringComparer.Ordinal); // addenda that are not published
        var reached = new HashSet<ContractStage> { Signed };
        foreach (var command in commands)
        {
            var day = last.PlusDays(command.Days);
            var kind = command.Kind == NextOnTheWay ? OnTheWay(stage, hasStarted, day > publishBy, openFine) : command.Kind;
            if ((kind == PublishChange && open.Count == 0) || (kind == ClaimFine && !openFine))
                continue;
            var isLegal = kind switch
            {
                PublishChange => open[$"{number}"] is var concluded && (concluded < new LocalDate(2017, 7, 1) || day <= concluded.PlusMonths(3)),
                TakeEffect => stage == Signed && !dependsOnPublication,
                RecordFine => stage is Effective or InPerformance or Changed or Performed or Terminated,
                ClaimFine => true,
                (int)Effective when !dependsOnPublication => !isPublished,
                (int)CancelledFromBeginning when !dependsOnPublication => false,
                _ => Follows[stage].Split(' ').Contains(((ContractStage)kind).ToString(), StringComparer.Ordinal)
                    && !(stage == Changed && kind == (int)(hasStarted ? InPerformance : Performed))
                    && !(kind == (int)Effective && day > publishBy) && !(kind == (int)CancelledFromBeginning && day >= last && day <= publishBy)
                    && !(kind == (int)Settled && openFine),
            };
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
            isPublished |= kind == (int)Effective;
            openFine = kind == RecordFine || (openFine && kind != ClaimFine);
            if (kind == PublishChange)
            {
                open.Clear();
            }
            else if (kind == TakeEffect || (kind < PublishChange && !(kind == (int)Effective && stage != Signed)))
            {
                stage = kind == TakeEffect ? Effective : (ContractStage)kind;
                hasStarted |= stage == InPerformance;
                effective ??= stage == Effective ? day : null;
                terminated = stage == Terminated ? day : terminated;
                performed = stage == Performed ? day : performed;
                if (stage == Changed)
                {
                    open.Clear();
                    open[$"{++number}"] = day;
                }
            }

            reached.Add(stage);
            Assert.Equal((stage, last), (contract.Stage, contract.LastDay));
            Assert.Equal(contract.History.Select(each => each.Day).Order(), contract.History.Select(each => each.Day));
            var year = new DateInterval(new(signedOn.Year, 1, 1), new(signedOn.Year, 12, 31));
            foreach (var paid in new[] { day.PlusDays(-20), day, day.PlusDays(20) })
            {
                var mayPay = effective <= paid && !(paid > terminated) && !(paid > performed) && year.Contains(paid);
                Assert.Equal(mayPay, PaymentGuard.Test(contract, RegisteredSince(new(2017, 1, 1)), [Entrusted(year)], paid).Value.IsAllowed);
            }
        }

        Assert.Equal(contract, ServiceContract.Parse(contract.ToJson()));
        return reached;
    }

    private static int OnTheWay(ContractStage stage, bool hasStarted, bool isLate, bool openFine) => openFine && stage is (Performed or Terminated) ? ClaimFine : (int)(stage switch
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
        TakeEffect => contract.TakeEffect(day),
        RecordFine => contract.RecordFine(ServiceContractTests.Fine, day),
        ClaimFine => Enumerable.Range(0, contract.Fines.Count).Where(index => contract.Fines[index].Decision == FineDecision.Open).Aggregate(contract, (claimed, index) => claimed.ClaimFine(index, day)),
        (int)Effective => contract.Publish(day),
        (int)InPerformance => contract.Start(day),
        (int)Changed => contract.Change(ServiceContractTests.Change(number, day)),
        (int)Performed => contract.Perform(day),
        (int)Settled => contract.Settle(day, day),
        (int)Archived => contract.Archive(day),
        (int)CancelledFromBeginning => contract.CancelFromBeginning(day),
        _ => contract.Terminate(day, TerminationReason.Notice, "výpověď"),
    };

    /// <summary>A payment and what stands around it, in days from the conclusion of the contract; below 0 there is none.</summary>
    private sealed record PaymentGuards(LocalDate Day, int PaidFrom, int Length, int SecondAct, int Gap, int RegisteredDays, int InsolventFrom, int GrantedFrom)
    {
        private static LocalDate Start => ServiceContractTests.Signed().LastDay;

        public DateInterval Paid => new(Start.PlusDays(PaidFrom), Start.PlusDays(PaidFrom + Length));

        /// <summary>Two acts that follow each other, with a gap or without.</summary>
        public ValueList<DateInterval> Acts => [new(new(2018, 1, 1), Start.PlusDays(SecondAct - Gap - 1)), new(Start.PlusDays(SecondAct), Start.PlusDays(1_000))];

        public LocalDate LastRegistered => Start.PlusDays(RegisteredDays);

        public DateInterval? Insolvency => InsolventFrom < 0 ? null : new(Start.PlusDays(InsolventFrom), Start.PlusDays(InsolventFrom + 44));

        public DateInterval? Grant => GrantedFrom < 0 ? null : new(Start.PlusDays(GrantedFrom), Start.PlusDays(GrantedFrom + 20));

        public IEnumerable<RegistrationEvent> Events =>
        [
            new RegistrationEvent.Ended(LastRegistered, "rozhodnutí"),
            .. Insolvency is { } insolvency ? (RegistrationEvent[])[new RegistrationEvent.InsolvencyOpened(insolvency.Start, "usnesení"), new RegistrationEvent.InsolvencyClosed(insolvency.End.PlusDays(1), "usnesení")] : [],
        ];
    }
}
