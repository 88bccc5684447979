using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Services;

/// <summary>Staff, beds and payments counted over generated input, for software that shows, stores or compares them.</summary>
public static class ServiceResultGenerators
{
    /// <summary>Staff lists.</summary>
    public static Arbitrary<StaffList> StaffLists { get; } = Arb.From(
        StaffGenerators.Definitions.Generator.Select(StaffList.Create), list => StaffGenerators.Definitions.Shrinker(list.Definition).Select(StaffList.Create));

    /// <summary>Full-time equivalents of staff lists.</summary>
    public static Arbitrary<Explained<FullTimeEquivalents>> FullTimeEquivalents { get; } = Arb.From(StaffLists.Generator.Select(list => list.CountFullTimeEquivalents()));

    /// <summary>Registers of beds.</summary>
    public static Arbitrary<BedRegister> BedRegisters { get; } = Arb.From(
        BedGenerators.Definitions.Generator.Select(BedRegister.Create), register => BedGenerators.Definitions.Shrinker(register.Definition).Select(BedRegister.Create));

    /// <summary>Occupancy of such registers.</summary>
    public static Arbitrary<Explained<Occupancy>> Occupancies { get; } = Arb.From(BedRegisters.Generator.Select(register => register.CountOccupancy()));

    /// <summary>Highest payments of residents for a month.</summary>
    public static Arbitrary<Explained<ResidentialPayment>> Payments { get; } = Arb.From(ChargeGenerators.Stays.Generator.Select(ResidentialCharges.Highest));
}
