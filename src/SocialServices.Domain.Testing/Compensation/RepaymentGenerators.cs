using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing.Monetary;
using SocialServices.Domain.Testing.Programmes;
using SocialServices.Domain.Testing.Time;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// Generators of repayments: overcompensation just at its limit, contributions that tie, days on which several were paid, services that
/// start or end within a year.
/// </summary>
public static class RepaymentGenerators
{
    private const int FirstYear = 2015;
    private const int Million = 1_000_000;

    /// <summary>Contributions of one to six funders with their days; equal and empty ones among them. Money under § 101a is never carried.</summary>
    public static Arbitrary<ValueList<Contribution>> Contributions { get; } = Arb.From(
        Gen.Choose(1, 6).SelectMany(count => Gen.ListOf(AnyContribution(), count)).Select(contributions => contributions.ToValueList()),
        contributions => contributions.Count == 1 ? [] : [contributions.Skip(1).ToValueList(), contributions.SkipLast(1).ToValueList()]);

    /// <summary>An amount that contributions can repay: nothing, all, or anything between; under one of the policies without stated amounts.</summary>
    public static Arbitrary<(Money Amount, RepaymentPolicy Policy, ValueList<Contribution> Contributions)> Repayments { get; } = Arb.From(
        from contributions in Contributions.Generator
        from amount in UpTo(Money.Sum(contributions.Select(contribution => contribution.Amount)))
        from policy in Gen.Elements(RepaymentPolicy.All.AsEnumerable())
        select (Amount: amount, Policy: policy, Contributions: contributions),
        given => Shrink.TowardsZero(given.Amount.Hellers).Select(hellers => (Amount: Money.FromHellers(hellers), given.Policy, given.Contributions)));

    /// <summary>
    /// Checks of one to five years under Decision 2012/21/EU; in many the overcompensation is the limit, a haléř more or a haléř less. Every
    /// setting and input varies.
    /// </summary>
    public static Arbitrary<OvercompensationCheck> Checks { get; } = Arb.From(
        from contributions in Contributions.Generator
        from count in Gen.Choose(1, 5)
        from years in YearsOf(Money.Sum(contributions.Select(contribution => contribution.Amount)), count)
        from allows in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from next in Gen.Frequency((4, AnyNext(FirstYear + count)!), (1, Gen.Constant<NextPeriod?>(null)))
        from nets in Gen.Elements(true, false)
        from start in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 330))
        from weight in Gen.Elements<TimeWeight?>(null, TimeWeight.DaysOf365, TimeWeight.DaysOfYear, TimeWeight.StartedMonths, TimeWeight.FullMonths)
        from policy in Gen.Elements(RepaymentPolicy.All.AsEnumerable())
        select new OvercompensationCheck
        {
            Rules = StateAidRules.For(StateAidRegime.Decision2012, new(2019, 6, 30)),
            Years = years,
            Contributions = contributions,
            AuthorityAllowsCarry = allows,
            Next = next,
            NetWithinCheckPeriod = nets,
            Entrusted = start == 0 ? null : new(new LocalDate(FirstYear, 1, 1).PlusDays(start), new(FirstYear + count - 1, 12, 31)),
            AnnualiseBy = weight,
            Policy = policy,
        },
        check => check.Entrusted is null ? [] : [check with { Entrusted = null, AnnualiseBy = null }]);

    /// <summary>A yearly amount in one to twelve instalments of any step, each for its months.</summary>
    public static Arbitrary<Instalments> Plans { get; } = Arb.From(
        from total in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from step in Gen.Elements(RoundingRule.Steps.AsEnumerable())
        from year in TimeGenerators.Years.Generator
        from count in Gen.Elements(1, 2, 3, 4, 6, 12)
        from lag in Gen.Choose(-20, 40)
        select Instalments.Of(total, step, Terms(year, count, lag)).Value);

    private static Gen<Contribution> AnyContribution() =>
        from source in Gen.Elements(PublicSource.All.AsEnumerable())
        from amount in Gen.OneOf(Gen.Elements(0L, 1, 33, 100 * Million), Gen.Choose(0, Million).Select(number => (long)number), Gen.Choose(0, 2 * Million).Select(crowns => crowns * 100L))
        from day in Gen.Choose(0, 5)
        from isCarried in Gen.Elements(true, false)
        from shares in FundingGenerators.Shares.Generator
        select new Contribution(source, Money.FromHellers(amount))
        {
            PaidOn = new LocalDate(FirstYear, 3, 1).PlusMonths(day),
            MayBeCarried = isCarried && source != PublicSource.StateThroughRegion,
            ProjectShares = source == PublicSource.EuropeanProject ? shares : null,
        };

    private static Gen<Money> UpTo(Money most) => Gen.OneOf(
        Gen.Elements(Money.Zero, most, Money.FromHellers(Math.Min(1, most.Hellers))),
        Gen.Choose(0, 1000).Select(part => Money.FromHellers((long)((Int128)most.Hellers * part / 1000))));

    private static Gen<NextPeriod?> AnyNext(int year) =>
        from planned in Gen.OneOf(Gen.Constant(Money.Zero), Gen.Choose(0, 3 * Million).Select(crowns => Money.Of(crowns)))
        from continuation in Gen.Frequency((6, Gen.Constant(Continuation.SameService)), (1, Gen.Constant(Continuation.NamedSuccessor)), (1, Gen.Constant(Continuation.OtherSuccessor)))
        select (NextPeriod?)new NextPeriod(year, planned, continuation);

    // The years divide what was received; the ceilings leave a tenth of the average over, a haléř more or less, or anything.
    private static Gen<ValueList<CheckedYear>> YearsOf(Money received, int count) =>
        from weights in Gen.ListOf(Gen.Choose(1, 9), count)
        from over in Gen.OneOf(Gen.Choose(-1, 1).Select(heller => (received.Hellers / (10L * count)) + heller), Gen.Choose(-200, 400).Select(part => received.Hellers / 1000 * part))
        from shift in Gen.Choose(0, 50)
        select Years(received, weights.Select(weight => Exact.Of(weight)).ToArray(), over, shift);

    private static ValueList<CheckedYear> Years(Money received, Exact[] weights, long over, int shift)
    {
        var parts = Apportionment.ByLargestRemainder(received, weights);
        var ceilings = Apportionment.ByLargestRemainder(Money.FromHellers(Math.Max(0, received.Hellers - over)), weights).Select(ceiling => ceiling.Hellers).ToArray();
        var moved = ceilings[0] * shift / 100; // from the first year to the last one, so that one is under its ceiling and another above it
        ceilings[0] -= moved;
        ceilings[^1] += moved;
        return parts.Select((part, index) => new CheckedYear(FirstYear + index, part, Money.FromHellers(ceilings[index]))).ToValueList();
    }

    private static ValueList<InstalmentTerm> Terms(int year, int count, int lag) => Enumerable.Range(0, count).Select(index =>
    {
        var start = new LocalDate(year, 1, 1).PlusMonths(index * 12 / count);
        return new InstalmentTerm(start.PlusDays(lag), new(start, start.PlusMonths(12 / count).PlusDays(-1)));
    }).ToValueList();
}
