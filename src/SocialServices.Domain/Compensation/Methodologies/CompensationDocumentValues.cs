using System.Text.Json;
using SocialServices.Domain.Monetary;
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

    /// <summary>Values of coefficients by their ids; none where the object is missing.</summary>
    public static ValueList<CoefficientValue> AsCoefficients(this DocumentNode? node) => node?.AsObject()?.Properties
        .Select(property => property.Value.AsRate() is { } rate ? new CoefficientValue(property.Name, rate) : null)
        .OfType<CoefficientValue>().ToValueList() ?? ValueList<CoefficientValue>.Empty;

    /// <summary>Values of coefficients by their ids; nothing where there are none.</summary>
    public static void Coefficients(this Utf8JsonWriter json, string name, ValueList<CoefficientValue> coefficients)
    {
        if (coefficients.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach (var (id, value) in coefficients.AsSpan())
            json.Number<Rate>(id, value);
        json.WriteEndObject();
    }

    public static void Code(this Utf8JsonWriter json, string name, SettlementMode mode) => json.Code(name, Modes, mode);

    public static void Code(this Utf8JsonWriter json, string name, OvercompensationReading reading) => json.Code(name, Readings, reading);
}
