using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Testing.Territory;

/// <summary>
/// Generators of territorial units, days and territories: Turnov with its three districts, the municipalities that moved and the days
/// around their moves come more often than chance would bring them.
/// </summary>
public static class TerritoryGenerators
{
    private static readonly string[] Awkward = ["5109", "5103", "7103", "7108", "2106", "3212", "5108", "6105", "7209", "1000"];

    /// <summary>Any region.</summary>
    public static Arbitrary<Region> Regions { get; } = Of(Region.All);

    /// <summary>Any district.</summary>
    public static Arbitrary<District> Districts { get; } = Of(District.All);

    /// <summary>Any municipality with extended powers, those that changed their territory more often.</summary>
    public static Arbitrary<MunicipalityWithExtendedPowers> MunicipalitiesWithExtendedPowers { get; } = Arb.From(
        Gen.OneOf(
            Gen.Elements(MunicipalityWithExtendedPowers.All.AsEnumerable()),
            Gen.Elements(Awkward).Select(code => MunicipalityWithExtendedPowers.Parse(code, null))),
        municipality => municipality == MunicipalityWithExtendedPowers.All[0] ? [] : [MunicipalityWithExtendedPowers.All[0]]);

    /// <summary>Any municipality with an authorised office.</summary>
    public static Arbitrary<MunicipalityWithAuthorisedOffice> MunicipalitiesWithAuthorisedOffice { get; } = Of(MunicipalityWithAuthorisedOffice.All);

    /// <summary>Any region, district or municipality with extended powers.</summary>
    public static Arbitrary<TerritorialUnit> Units { get; } = Arb.From(
        Gen.OneOf(
            Regions.Generator.Select(TerritorialUnit (region) => region),
            Districts.Generator.Select(TerritorialUnit (district) => district),
            MunicipalitiesWithExtendedPowers.Generator.Select(TerritorialUnit (municipality) => municipality)),
        unit => unit == Region.Prague ? [] : [Region.Prague]);

    /// <summary>Days of the division, from 2003 on, also those on which the place of Přemyslovice is not known.</summary>
    public static Arbitrary<LocalDate> Days { get; } = Arb.From(
        Gen.OneOf(
            Gen.Elements(new LocalDate(2003, 1, 1), new(2020, 12, 31), new(2021, 1, 1), new(2021, 1, 2), new(2024, 6, 29), new(2024, 6, 30)),
            Gen.Choose(0, 10_000).Select(days => new LocalDate(2003, 1, 1).PlusDays(days))),
        day => day == new LocalDate(2003, 1, 1) ? [] : [new(2003, 1, 1)]);

    /// <summary>Days on which every territory is known.</summary>
    public static Arbitrary<LocalDate> KnownDays { get; } = Arb.From(
        Days.Generator.Where(day => day <= new LocalDate(2021, 1, 1) || day >= new LocalDate(2024, 6, 30)), Days.Shrinker);

    /// <summary>Any territory: units of one or more days, without those of others.</summary>
    public static Arbitrary<ServiceTerritory> Territories { get; } = Arb.From(
        from added in Sums
        from more in Sums
        from taken in Sums
        from how in Gen.Choose(0, 5)
        select how switch
        {
            0 => added,
            1 => ServiceTerritory.Empty,
            2 => added.Union(more),
            3 => added.Union(more).Except(taken),
            4 => added.Intersect(more),
            _ => added.Except(taken),
        },
        Smaller);

    /// <summary>Territories of at least one place.</summary>
    public static Arbitrary<ServiceTerritory> TerritoriesOfSomePlace { get; } = Arb.From(
        Territories.Generator.Where(territory => !territory.IsEmpty), territory => Smaller(territory).Where(smaller => !smaller.IsEmpty));

    /// <summary>Up to six lots of one or two target groups, which may overlap.</summary>
    public static Arbitrary<IReadOnlyList<LotTerritory>> Lots { get; } = Arb.From(
        Gen.Choose(0, 6).SelectMany(count => Gen.ListOf(
            from territory in TerritoriesOfSomePlace.Generator
            from tenths in Gen.Choose(0, 100)
            from unit in Gen.Elements(Unit.FullTimeEquivalent, Unit.Bed)
            from @group in Gen.Elements(null, "senioři")
            select (territory, units: Quantity.Of(tenths / 10m, unit), @group), count)
            .Select(all => (IReadOnlyList<LotTerritory>)all.Select((lot, i) => new LotTerritory(FormattableString.Invariant($"{i + 1}"), lot.territory, lot.units, lot.@group)).ToList())),
        lots => Enumerable.Range(0, lots.Count).Select(left => (IReadOnlyList<LotTerritory>)lots.Where((_, i) => i != left).ToList()));

    private static Gen<ServiceTerritory> Sums =>
        from day in KnownDays.Generator
        from count in Gen.Choose(1, 4)
        from units in Gen.ListOf(Units.Generator, count)
        select ServiceTerritory.On(day, units);

    private static IEnumerable<ServiceTerritory> Smaller(ServiceTerritory territory)
    {
        if (territory.IsEmpty)
            yield break;
        yield return ServiceTerritory.Empty;
        var day = new LocalDate(2024, 6, 30);
        var regions = territory.Regions;
        IEnumerable<TerritorialUnit> pieces = regions.Count > 1 ? regions
            : territory.DistrictsOn(day) is { Count: > 1 } districts ? districts
            : territory.MunicipalitiesWithExtendedPowersOn(day);
        foreach (var piece in pieces.Select(piece => territory.Intersect(ServiceTerritory.On(day, piece))).Where(piece => piece != territory))
            yield return piece;
    }

    private static Arbitrary<T> Of<T>(ValueList<T> all) where T : class => Arb.From(Gen.Elements(all.AsEnumerable()), item => item == all[0] ? [] : [all[0]]);
}
