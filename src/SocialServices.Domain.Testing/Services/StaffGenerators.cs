using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Time;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Services;

/// <summary>
/// Generators of valid staff lists: every regime, category and kind of agreement; contracts that cross the ends of the period, vacancies that
/// touch them, hours at the limits of the law and beyond, more often than chance would bring them.
/// </summary>
public static class StaffGenerators
{
    /// <summary>Definitions that break no rule; some have warnings.</summary>
    public static Arbitrary<StaffListDefinition> Definitions { get; } = Arb.From(
        from period in TimeGenerators.PeriodsOfOneYear.Generator
        from calendar in Gen.Elements(false, true)
        from contracts in Contracts(period).ListOf()
        select new StaffListDefinition
        {
            Service = "s", Period = period, Fund = calendar ? WorkingTimeFund.Calendar(period.Start.Year) : WorkingTimeFund.Nominal, Contracts = contracts.Take(8).ToValueList(),
        },
        Smaller);

    /// <summary>Categories that may be entered.</summary>
    public static Arbitrary<StaffCategory> Categories { get; } = Arb.From(Gen.Elements(StaffCategory.All.Where(category => !category.IsSum).ToArray()));

    private static Gen<StaffContract> Contracts(DateInterval period) => Gen.Frequency((3, Employments(period)), (1, Agreements(period)));

    private static Gen<StaffContract> Employments(DateInterval period) =>
        from worker in Gen.Elements("a", "b", "c")
        from category in Categories.Generator
        from forms in Gen.Elements(StaffFormGroups.All.ToArray())
        from regime in Gen.Elements(ShiftRegime.All.ToArray())
        from hours in Gen.OneOf(Gen.Elements(0.0001m, 20m, 37.5m), Gen.Choose(1, 375).Select(tenths => tenths / 10m))
        from validity in Validities(period)
        from vacancies in Vacancies(validity.Intersect(new DateInterval(period.Start.PlusDays(-40), period.End.PlusDays(40))))
        select (StaffContract)new EmploymentContract
        {
            Worker = worker, Category = category, Forms = forms, Regime = regime, WeeklyHours = hours, Validity = validity, Vacancies = vacancies,
        };

    private static Gen<StaffContract> Agreements(DateInterval period) =>
        from worker in Gen.Elements("a", "b", "c")
        from category in Categories.Generator
        from forms in Gen.Elements(StaffFormGroups.All.ToArray())
        from kind in Gen.Elements(WorkAgreementKind.CompleteJob, WorkAgreementKind.PerformWork)
        from hours in Gen.OneOf(Gen.Elements(0m, 0.0001m, 150m, 300m, 300.25m), Gen.Choose(0, 1100).Select(whole => (decimal)whole))
        from one in DaysOf(period)
        from other in DaysOf(period)
        select (StaffContract)new WorkAgreement
        {
            Worker = worker, Category = category, Forms = forms, Kind = kind, Hours = hours, Days = Between(one, other),
        };

    private static Gen<Validity> Validities(DateInterval period) => Gen.Frequency(
        (2, Gen.Constant(Validity.Always)),
        (1, DaysOf(period).Select(Validity.Since)),
        (1, Around(period).Select(day => Validity.Between(null, day))),
        (3, from one in Around(period)
            from other in Around(period)
            select Validity.Between(LocalDate.Min(one, other), LocalDate.Max(one, other))));

    /// <summary>Stretches between days that rise: every other one is a vacancy.</summary>
    private static Gen<ValueList<DateInterval>> Vacancies(DateInterval? within) => within is null
        ? Gen.Constant(ValueList<DateInterval>.Empty)
        : DaysOf(within).ListOf().Select(days => days.Distinct().Take(6).Order().Chunk(2).Select(ends => new DateInterval(ends[0], ends[^1])).ToValueList());

    private static Gen<LocalDate> Around(DateInterval period) => Gen.Choose(-30, period.Length + 30).Select(period.Start.PlusDays);

    private static Gen<LocalDate> DaysOf(DateInterval period) =>
        Gen.OneOf(Gen.Elements(period.Start, period.End), Gen.Choose(0, period.Length - 1).Select(period.Start.PlusDays));

    private static DateInterval Between(LocalDate one, LocalDate other) => new(LocalDate.Min(one, other), LocalDate.Max(one, other));

    // Leaves out one contract, or the vacancies of one.
    private static IEnumerable<StaffListDefinition> Smaller(StaffListDefinition large) => Enumerable.Range(0, large.Contracts.Count)
        .SelectMany(i => (ValueList<StaffContract>[])
        [
            large.Contracts.Where((_, at) => at != i).ToValueList(),
            large.Contracts.Select((contract, at) => at == i && contract is EmploymentContract employment ? employment with { Vacancies = ValueList<DateInterval>.Empty } : contract).ToValueList(),
        ])
        .Where(contracts => contracts != large.Contracts)
        .Select(contracts => large with { Contracts = contracts });
}
