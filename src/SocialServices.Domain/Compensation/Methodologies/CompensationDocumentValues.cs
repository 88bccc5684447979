using System.Text.Json;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Reads and writes the code lists of compensation that several documents have.</summary>
internal static class CompensationDocumentValues
{
    private static readonly (string Code, SettlementMode? Value)[] Modes =
        [("fixed-price", SettlementMode.FixedPrice), ("actual-cost-capped", SettlementMode.ActualCostCapped), ("unit-price", SettlementMode.UnitPrice)];

    private static readonly (string Code, OvercompensationReading? Value)[] Readings =
    [
        ("advance-ceiling", OvercompensationReading.AdvanceCeiling), ("actual-net-cost", OvercompensationReading.ActualNetCost), ("lower-of-both", OvercompensationReading.LowerOfBoth),
    ];

    private static readonly (string Code, PublicSource Value)[] Sources = PublicSource.All.Select(source => (source.Code, source)).ToArray();

    public static PublicSource? AsPublicSource(this DocumentNode node) => node.AsCode(Sources);

    public static SettlementMode? AsSettlementMode(this DocumentNode node) => node.AsCode(Modes);

    public static OvercompensationReading? AsReading(this DocumentNode node) => node.AsCode(Readings);

    public static void Code(this Utf8JsonWriter json, string name, SettlementMode mode) => json.Code(name, Modes, mode);

    public static void Code(this Utf8JsonWriter json, string name, OvercompensationReading reading) => json.Code(name, Readings, reading);
}
