using System.Text.Json;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Validation.DocumentValues;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Reader and writer of the part "reduction", which a methodology and a round of awards have.</summary>
internal static class ReductionDocument
{
    private static readonly (string Code, ReductionMethod Value)[] Methods =
    [
        ("none", ReductionMethod.None), ("uniform", ReductionMethod.Uniform), ("by-priority", ReductionMethod.ByPriority),
        ("by-coefficient", ReductionMethod.ByCoefficient), ("capped-water-filling", ReductionMethod.CappedWaterFilling),
    ];

    private static readonly (string Code, ReductionOrder Value)[] Orders =
        [("before-rounding", ReductionOrder.BeforeRounding), ("after-rounding", ReductionOrder.AfterRounding)];

    private static readonly (string Code, RemainderPolicy Value)[] Remainders =
        [("leave", RemainderPolicy.Leave), ("largest-remainder", RemainderPolicy.LargestRemainder)];

    /// <summary>None where the method could not be read; the reason stands in the problems.</summary>
    public static ReductionSetting? Read(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var method = node.Required("method")?.AsCode(Methods.Select(each => (each.Code, (ReductionMethod?)each.Value)));
        var coefficients = node.Optional("coefficients").AsObjects(PriorityOf);
        var (order, remainder) = (node.Optional("order")?.AsCode(Orders) ?? default, node.Optional("remainder")?.AsCode(Remainders) ?? default);
        node.RefuseUnknown();
        return method is null ? null : new() { Reduction = Reduction.Of(method.Value, coefficients), Order = order, Remainder = remainder };
    }

    public static void Write(Utf8JsonWriter json, ReductionSetting setting)
    {
        json.WriteStartObject("reduction");
        json.Code("method", Methods, setting.Reduction.Method);
        json.Objects("coefficients", setting.Reduction.Coefficients, each =>
        {
            json.WriteNumber("priority", each.Priority);
            json.Number<Rate>("coefficient", each.Coefficient);
        });
        json.Code("order", Orders, setting.Order);
        json.Code("remainder", Remainders, setting.Remainder);
        json.WriteEndObject();
    }

    private static PriorityCoefficient PriorityOf(DocumentNode node)
    {
        var coefficient = new PriorityCoefficient(node.Required("priority")?.AsInteger() ?? 1, node.Required("coefficient")?.AsRate() ?? Rate.One);
        node.RefuseUnknown();
        return coefficient;
    }
}
