using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Properties;

public sealed class EntitlementProperties
{
    private static readonly ServiceIdentifier Service = EntitlementGenerators.Service;

    [Fact]
    public void Entitlement_OnEveryDay_IsTheLowestOfAllPapers() => Property.Holds(EntitlementGenerators.Cases, given =>
    {
        foreach (var line in Entitlement.Of(given).Lines)
        {
            Assert.Equal(given.Period.Start, line.Stretches[0].Days.Start);
            Assert.Equal(given.Period.End, line.Stretches[^1].Days.End);
            foreach (var day in given.Period)
            {
                var stretch = Assert.Single(line.Stretches, stretch => stretch.Days.Contains(day));
                Assert.Equal(LowestOn(given, line, day), stretch.Units.Quantity.TenThousandths);
            }
        }
    });

    [Fact]
    public void Entitlement_AfterOneMoreEvent_KeepsTheDaysBeforeIt() => Property.Holds(EntitlementGenerators.Cases, EntitlementGenerators.Events, (given, added) =>
    {
        if (EntitlementGenerators.Contradicts(given.Registration, added))
            return;
        var (before, after) = (Entitlement.Of(given), Entitlement.Of(given with { Registration = given.Registration.With(added) }));

        foreach (var day in given.Period.Where(day => day < added.EffectiveOn))
        {
            foreach (var line in before.Lines)
                Assert.Equal(On(line, day), On(after.Lines.Single(other => (other.Form, other.Unit) == (line.Form, line.Unit)), day));
            Assert.Equal(before.StoppedPayments.Any(days => days.Contains(day)), after.StoppedPayments.Any(days => days.Contains(day)));
        }
    });

    [Fact]
    public void Entitlement_AfterOneMoreNetworkEntry_KeepsTheDaysBeforeIt() => Property.Holds(EntitlementGenerators.Cases, EntitlementGenerators.NetworkEntries, (given, added) =>
    {
        if (!EntitlementGenerators.Contradicts(given.Network, added))
            AssertSameBefore(added.Validity.From!.Value, given, given with { Network = given.Network.With(added) });
    });

    [Fact]
    public void Entitlement_AfterOneMoreAct_KeepsTheDaysBeforeIt() => Property.Holds(EntitlementGenerators.Cases, EntitlementGenerators.Entrustments, (given, added) =>
        AssertSameBefore(added.Duration.Start, given, given with { Entrustments = given.Entrustments.With(Entrustment.Create(added.Definition with { Region = given.Region })) }));

    [Fact]
    public void Entitlement_AfterOneMoreContract_KeepsTheDaysBeforeItsEffect() => Property.Holds(EntitlementGenerators.Cases, EntitlementGenerators.Contracts, (given, added) =>
    {
        var before = given with { Requested = given.Requested ?? [] };
        if (EntitlementGenerators.Contradicts(before.Requested, added))
            return;
        AssertSameBefore(added.Conclusion!.EffectiveOn is { } effect ? LocalDate.Max(effect, added.Segment.From) : LocalDate.MaxIsoValue, before, before with { Requested = before.Requested.With(added) });
    });

    [Fact]
    public void Entitlement_OfAPeriodSplitInTwo_IsTheSameInSum() => Property.Holds(EntitlementGenerators.Cases, given =>
    {
        if (given.Period.Length < 2)
            return;
        var cut = given.Period.Start.PlusDays(given.Period.Length / 3);
        var parts = new[] { new DateInterval(given.Period.Start, cut), new(cut.PlusDays(1), given.Period.End) }.Select(period => Entitlement.Of(given with { Period = period })).ToList();

        foreach (var line in Entitlement.Of(given).Lines)
        {
            var sum = parts.SelectMany(part => part.Lines).Where(part => (part.Form, part.Unit) == (line.Form, line.Unit)).Aggregate(Exact.Zero, (total, part) => total + part.UnitDays);
            Assert.Equal(line.UnitDays, sum);
        }
    });

    [Fact]
    public void Entitlement_OfPapersInAnyOrder_IsTheSame() => Property.Holds(EntitlementGenerators.Cases, given =>
    {
        var reversed = given with
        {
            Registration = ServiceRegistration.Create(given.Registration.Service, given.Registration.Type, given.Registration.Events.Reverse()),
            Network = RegionalNetwork.Create(given.Network.Entries.Reverse()),
            Entrustments = given.Entrustments.Reverse().ToValueList(),
            Requested = given.Requested?.Reverse().ToValueList(),
            Provided = given.Provided?.Reverse().ToValueList(),
        };

        Assert.Equal(given.Registration, reversed.Registration);
        Assert.Equal(given.Network, reversed.Network);
        Assert.Equal(Entitlement.Of(given).ToText(Language.Czech), Entitlement.Of(reversed).ToText(Language.Czech));
    });

    [Fact]
    public void Entitlement_OfPapersWithHalfTheUnits_IsNeverHigher() => Property.Holds(EntitlementGenerators.Cases, given =>
    {
        EntitlementCase[] lowered =
        [
            given with { Registration = ServiceRegistration.Create(given.Registration.Service, given.Registration.Type, given.Registration.Events.Select(each => each is RegistrationEvent.CapacityOf of ? of with { Capacity = Half(of.Capacity) } : each)) },
            given with { Network = RegionalNetwork.Create(given.Network.Entries.Select(entry => entry with { Capacity = Half(entry.Capacity) })) },
            given with { Entrustments = given.Entrustments.Select(act => Entrustment.Create(act.Definition with { Lines = act.Definition.Lines.Select(line => line with { Capacity = Half(line.Capacity) }).ToValueList() })).ToValueList() },
            given with { Requested = given.Requested?.Select(HalfOf).ToValueList() },
            given with { Provided = given.Provided?.Select(HalfOf).ToValueList() },
        ];
        var before = Entitlement.Of(given);

        foreach (var after in lowered.Select(Entitlement.Of))
        {
            foreach (var (whole, less) in before.Lines.Zip(after.Lines))
                Assert.All(given.Period, day => Assert.True(Size(On(less, day).Item1) <= Size(On(whole, day).Item1)));
        }

        static StatedUnits HalfOf(StatedUnits units) => units with { Segment = units.Segment with { Capacity = Half(units.Segment.Capacity) } };

        static Capacity Half(Capacity capacity) => Capacity.Of(Quantity.FromTenThousandths(Size(capacity) / 2, capacity.Unit));
    });

    [Fact]
    public void EntitledLines_OfAnyCase_FeedTheStepsWithTheSameUnits() => Property.Holds(EntitlementGenerators.Cases, given =>
    {
        var entitlement = Entitlement.Of(given);
        var fed = EntitledLines.Of(entitlement);
        if (fed.Lines.Count > 0)
            Assert.NotNull(ServicePlan.Create(new() { Service = "S", Year = given.Period.Start.Year, Lines = fed.Lines }));

        foreach (var line in entitlement.Lines)
        {
            var units = fed.Lines.Where(each => (each.Form, each.Provided[0].Capacity.Unit) == (line.Form, line.Unit)).Select(each => CountedUnits.Of(given.Period.Start.Year, each)).ToList();
            Assert.Equal(line.UnitDays, units.Aggregate(Exact.Zero, (sum, each) => sum + Exact.Of(each.Counted.Days, 10_000)));
        }
    });

    [Fact]
    public void FundingOverview_OfAnyPeriods_FindsEveryDayAndMonthPaidTwice() => Property.Holds(EntitlementGenerators.FundedPeriods, EntitlementGenerators.Entrustments, EntitlementGenerators.Entrustments, (periods, first, second) =>
    {
        Entrustment[] acts = [first, second];
        var report = FundingOverview.Check(periods, acts);

        Assert.Equal(report.Problems, FundingOverview.Check(periods.Reverse(), acts).Problems);
        Assert.Equal(periods.Any(one => periods.Any(other => one.Service == other.Service && one.Instrument != other.Instrument && one.Days.Intersection(other.Days) is not null)), Has(EntrustmentProblemCodes.Instrument));
        Assert.Equal(periods.GroupBy(period => (period.Service, period.Form, period.Units.Unit)).Any(PaidTwice), Has(EntrustmentProblemCodes.DoubleFunding));

        bool Has(string code) => report.Problems.Any(problem => problem.Code == code);

        bool PaidTwice(IGrouping<(ServiceIdentifier Service, ServiceForm Form, Unit Unit), FundedPeriod> same)
        {
            var year = new DateInterval(new(2023, 1, 1), new(2023, 12, 31));
            return year.Any(day => Paid(same, day) > Entrusted(day)) || year.GroupBy(day => day.Month)
                .Any(month => same.GroupBy(period => period.Source, StringComparer.Ordinal).Sum(source => month.Max(day => Paid(source, day))) > month.Max(Entrusted));

            long Entrusted(LocalDate day) => acts.Where(act => act.Duration.Contains(day)).SelectMany(act => act.Definition.Lines)
                .Where(line => (line.Service, line.Form, line.Capacity.Unit) == same.Key && line.Validity.Contains(day)).Sum(line => Size(line.Capacity));
        }

        static long Paid(IEnumerable<FundedPeriod> periods, LocalDate day) => periods.Where(period => period.Days.Contains(day)).Sum(period => Size(period.Units));
    });

    [Fact]
    public void Cases_Generated_HaveEveryLimitAtWork()
    {
        var limits = EntitlementGenerators.Cases.SampleOf(2000).SelectMany(given => Entitlement.Of(given).Lines)
            .SelectMany(line => line.Stretches).Select(stretch => (stretch.Limit, stretch.Units.Quantity.TenThousandths > 0)).ToHashSet();

        Assert.Superset(Enum.GetValues<UnitLimit>().Select(limit => (limit, true)).ToHashSet(), limits);
        Assert.Contains((UnitLimit.Network, false), limits);
        Assert.Contains((UnitLimit.Entrustment, false), limits);
    }

    [Fact]
    public void FundedPeriods_Generated_AreRightAndWrong()
    {
        var act = Entrustment.Create(new() { Number = "P", IssuedOn = new(2022, 12, 1), Duration = new(new(2023, 1, 1), new(2023, 12, 31)), Lines = [new(Service, ServiceForm.Field, Capacity.FullTimeEquivalents(5))] });
        var reports = EntitlementGenerators.FundedPeriods.SampleOf(500).Where(periods => periods.Count > 0).Select(periods => string.Join(' ', FundingOverview.Check(periods, [act]).Problems.Select(problem => problem.Code).Distinct())).ToHashSet();

        Assert.Superset(new HashSet<string> { "", EntrustmentProblemCodes.DoubleFunding, EntrustmentProblemCodes.Instrument }, reports);
    }

    [Fact]
    public void Cases_Generated_HaveEveryKindOfPaper()
    {
        var cases = EntitlementGenerators.Cases.SampleOf(2000).ToList();

        Assert.Contains(cases, given => given.Region is { } region && given.Entrustments.Any(act => act.Definition.Region == region) && given.Entrustments.Any(act => act.Definition.Region != region));
        Assert.Contains(cases, given => given.Network.Entries.Any(entry => entry.Service == EntitlementGenerators.OtherService));
        Assert.Contains(cases, given => given.Entrustments.Any(act => act.Definition.Lines.Any(line => line.Validity != Validity.Always)));
        Assert.Contains(cases, given => given.Registration.Events.Any(each => each is RegistrationEvent.QualityFinding));
        Assert.Contains(cases, given => given.Registration.Events.Any(each => each is RegistrationEvent.PlaceOf));
        Assert.Contains(cases, given => given.Registration.Events.Any(each => each is RegistrationEvent.GroupsOf));
        Assert.Contains(cases, given => given.Registration.Events.Any(each => each is RegistrationEvent.FindingRemedied));
        Assert.Contains(cases, given => given.Requested?.Count(each => each.Conclusion is { EffectiveOn: null }) > 1);
        Assert.Contains(cases, given => given.Requested?.Any(each => each.Conclusion is { PublishBy: not null, EffectiveOn: not null }) == true);
        Assert.Contains(cases, given => given.Requested?.Any(each => each.Conclusion is { MustBePublished: false }) == true);
    }

    // A line in the unit of the register alone may go when another paper names a unit; it never counted anything.
    private static void AssertSameBefore(LocalDate first, EntitlementCase given, EntitlementCase changed)
    {
        var (before, after) = (Entitlement.Of(given), Entitlement.Of(changed));
        foreach (var line in before.Lines)
        {
            var same = after.Lines.FirstOrDefault(other => (other.Form, other.Unit) == (line.Form, line.Unit));
            foreach (var day in given.Period.Where(day => day < first))
            {
                if (same is null)
                    Assert.Equal(0, Size(On(line, day).Item1));
                else
                    Assert.Equal(On(line, day), On(same, day));
            }
        }
    }

    // Written out again, paper by paper, from what each of them says about the day.
    private static long LowestOn(EntitlementCase given, EntitlementLine line, LocalDate day)
    {
        var limits = new List<long> { Registered(), InNetwork(), Entrusted() };
        if (given.Requested is { } requested)
            limits.Add(Stated(requested));
        if (given.Provided is { } provided)
            limits.Add(Stated(provided));
        return limits.Min();

        long Registered()
        {
            if (given.Registration.Events.Any(each => each is RegistrationEvent.Ended && each.EffectiveOn <= day))
                return 0;
            var latest = given.Registration.Events.OfType<RegistrationEvent.CapacityOf>().Where(each => each.Form == line.Form && each.EffectiveOn <= day)
                .GroupBy(each => each.Capacity.Unit).Select(group => group.MaxBy(each => each.EffectiveOn)!).ToList();
            var others = latest.Where(each => each.Capacity.Unit != line.Unit && Size(each.Capacity) > 0).ToList();
            if (latest.Find(each => each.Capacity.Unit == line.Unit) is not { } own)
                return others.Count > 0 ? long.MaxValue : 0;
            if (Size(own.Capacity) == 0)
                return others.Exists(each => each.EffectiveOn >= own.EffectiveOn) ? long.MaxValue : 0;
            return Share() is var share && share == Rate.One ? Size(own.Capacity) : Part(own.Capacity, share);
        }

        IEnumerable<Entrustment> Acts() => given.Entrustments.Where(act => (given.Region is null || act.Definition.Region == given.Region) && act.Duration.Contains(day));

        Rate Share() => Acts().Where(act => act.Definition.Lines.Any(each => each.Service == Service)).Select(act => act.Definition.Share).DefaultIfEmpty(Rate.One).Max();

        long InNetwork() => given.Network.Entries.Where(entry => entry.Service == Service && entry.Form == line.Form && entry.Capacity.Unit == line.Unit && entry.Validity.Contains(day)).Sum(entry => Size(entry.Capacity));

        long Entrusted() => Acts().SelectMany(act => act.Definition.Lines)
            .Where(each => each.Service == Service && each.Form == line.Form && each.Capacity.Unit == line.Unit && each.Validity.Contains(day)).Sum(each => Size(each.Capacity));

        long Stated(ValueList<StatedUnits> units) => units
            .Where(each => each.Form == line.Form && each.Segment.Capacity.Unit == line.Unit && each.Segment.From <= day && day <= each.Segment.To && HasEffect(each.Conclusion))
            .OrderBy(each => each.Conclusion?.ConcludedOn ?? LocalDate.MinIsoValue).Select(each => Size(each.Segment.Capacity)).LastOrDefault();

        bool HasEffect(ContractConclusion? contract) => contract is null
            || (contract.MustBePublished ? contract.PublishedOn <= day && contract.PublishedOn <= contract.ConcludedOn.PlusMonths(3) : contract.ConcludedOn <= day);
    }

    private static long Part(Capacity whole, Rate share) => (long)System.Numerics.BigInteger.Divide((whole.Quantity.ToExact() * share.ToExact() * Exact.Of(10_000)).Numerator, (whole.Quantity.ToExact() * share.ToExact() * Exact.Of(10_000)).Denominator);

    private static (Capacity, UnitLimit) On(EntitlementLine line, LocalDate day) => line.Stretches.Where(stretch => stretch.Days.Contains(day)).Select(stretch => (stretch.Units, stretch.Limit)).Single();

    private static long Size(Capacity capacity) => capacity.Quantity.TenThousandths;
}
