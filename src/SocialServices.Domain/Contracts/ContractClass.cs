namespace SocialServices.Domain.Contracts;

/// <summary>Class of a public contract by its estimated value (režim veřejné zakázky), from the lowest to the highest.</summary>
public enum ContractClass
{
    /// <summary>A small-scale contract, without a procurement procedure (veřejná zakázka malého rozsahu, VZMR).</summary>
    SmallScale,

    /// <summary>A contract below the limit of European law (podlimitní veřejná zakázka).</summary>
    BelowThreshold,

    /// <summary>A contract that reaches the limit of European law (nadlimitní veřejná zakázka).</summary>
    AboveThreshold,
}

/// <summary>Names of the classes of contracts (názvy režimů veřejné zakázky).</summary>
public static class ContractClasses
{
    private static readonly BilingualText[] Names = [new("malého rozsahu", "small-scale"), new("podlimitní", "below-threshold"), new("nadlimitní", "above-threshold")];

    /// <summary>Text for people: "malého rozsahu", "podlimitní", "nadlimitní" in Czech, "small-scale", "below-threshold", "above-threshold" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no class.</exception>
    public static string ToText(this ContractClass contractClass, Language language) => NameOf(contractClass).In(language);

    internal static BilingualText NameOf(ContractClass contractClass) => Names[(int)Guard.Against.EnumOutOfRange(contractClass)];
}
