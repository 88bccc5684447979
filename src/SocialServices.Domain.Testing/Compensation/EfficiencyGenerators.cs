using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>Generators of services to compare: several groups, ties, a group of one, numbers that are missing or zero, cost of nothing.</summary>
public static class EfficiencyGenerators
{
    /// <summary>Services that break no rule, up to twelve, none among them.</summary>
    public static Arbitrary<ValueList<EfficiencyFigures>> Services { get; } = Arb.From(
        from count in Gen.Choose(0, 12)
        from services in Gen.ListOf(Figures(), count)
        select services.Select((service, i) => service with { Service = FormattableString.Invariant($"služba {i}") }).ToValueList(),
        services => services.Select((_, left) => services.Where((_, i) => i != left).ToValueList()));

    private static Gen<EfficiencyFigures> Figures() =>
        from type in Gen.Elements(ServiceType.HomeCare, ServiceType.RespiteServices)
        from form in Gen.Elements(ServiceForm.Field, ServiceForm.Ambulatory)
        from cost in Gen.OneOf(Gen.Elements(Money.Zero, Money.OneHeller, Money.Of(1_000_000)), Gen.Choose(0, 5_000_000).Select(crowns => Money.Of(crowns)))
        from units in Optional(Gen.OneOf(Gen.Elements(0m, 0.0001m, 2.5m, 3m), Gen.Choose(0, 400).Select(tenths => tenths / 10m)))
        from inBeds in Gen.Elements(false, false, true)
        from persons in Optional(Gen.Choose(0, 60).Select(persons => (decimal)persons))
        from hours in Optional(Gen.Choose(0, 9000).Select(hours => (decimal)hours))
        select new EfficiencyFigures
        {
            Service = "služba",
            Type = type,
            Form = form,
            Cost = cost,
            Units = units is { } number ? Capacity.Of(Quantity.Of(number, inBeds ? Unit.Bed : Unit.FullTimeEquivalent)) : null,
            Persons = (int?)persons,
            DirectHours = hours is { } worked ? Capacity.Hours(worked) : null,
        };

    private static Gen<decimal?> Optional(Gen<decimal> numbers) => Gen.Frequency((4, numbers.Select(number => (decimal?)number)), (1, Gen.Constant((decimal?)null)));
}
