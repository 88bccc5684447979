using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Testing.Territory;

/// <summary>Coverage of a territory by generated lots, for software that shows, stores or compares it.</summary>
public static class TerritoryResultGenerators
{
    /// <summary>A territory and the lots that cover it, more or less.</summary>
    public static Arbitrary<TerritorialCoverage> Coverages { get; } = Arb.From(
        from whole in TerritoryGenerators.TerritoriesOfSomePlace.Generator
        from lots in TerritoryGenerators.Lots.Generator
        from persons in Gen.Choose(1, 100_000)
        select TerritorialCoverage.Of(whole, lots, new TargetPopulation(whole, persons)));

    /// <summary>Persons of a target group in a territory.</summary>
    public static Arbitrary<TargetPopulation> Populations { get; } = Arb.From(
        from territory in TerritoryGenerators.TerritoriesOfSomePlace.Generator
        from persons in Gen.OneOf(Gen.Elements(1, 100_000_000), Gen.Choose(1, 1_000_000))
        from @group in Gen.Elements(null, "senioři")
        select new TargetPopulation(territory, persons, @group));
}
