using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Monetary;

namespace SocialServices.Domain.Testing.Services;

/// <summary>Generators of capacities: nothing, a ten-thousandth, halves and the largest, in every unit that a capacity can have.</summary>
public static class CapacityGenerators
{
    /// <summary>Any capacity with a unit.</summary>
    public static Arbitrary<Capacity> Capacities { get; } = Arb.From(
        MonetaryGenerators.Quantities.Generator.Where(IsCapacity).Select(Capacity.Of),
        capacity => MonetaryGenerators.Quantities.Shrinker(capacity.Quantity).Where(IsCapacity).Select(Capacity.Of));

    private static bool IsCapacity(Quantity quantity) => quantity.TenThousandths >= 0 && quantity.Unit != Unit.One;
}
