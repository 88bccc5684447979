namespace SocialServices.Domain.Contracts;

/// <summary>Way in which a contract is changed under § 222 of Act 134/2016 Sb. (způsob změny závazku).</summary>
public enum ChangePath
{
    /// <summary>A change that the documents of the procedure reserved, § 222(2) (vyhrazená změna).</summary>
    Reserved,

    /// <summary>A substantial change, § 222(3): forbidden without a new procedure (podstatná změna).</summary>
    Substantial,

    /// <summary>A change of low value that leaves the nature of the contract, § 222(4) (změna de minimis).</summary>
    DeMinimis,

    /// <summary>Additional services of the same supplier, whose change is not possible and would cause significant difficulty or cost, § 222(5) (dodatečné služby).</summary>
    AdditionalServices,

    /// <summary>A change that an authority with due care could not foresee and that leaves the nature of the contract, § 222(6) (nepředvídaná změna).</summary>
    Unforeseeable,
}

/// <summary>Names of the ways (názvy způsobů změny).</summary>
public static class ChangePaths
{
    private static readonly BilingualText[] Names =
    [
        new("vyhrazená změna", "reserved change"), new("podstatná změna", "substantial change"), new("změna de minimis", "de minimis change"),
        new("dodatečné služby", "additional services"), new("nepředvídaná změna", "unforeseeable change"),
    ];

    private static readonly BilingualText[] Conditions =
    [
        new("změna je jednoznačně vyhrazena v zadávacích podmínkách", "the change is clearly reserved in the documents of the procedure"),
        new("podstatná změna vyžaduje nové zadávací řízení", "a substantial change needs a new procedure"),
        new("celková povaha zakázky se nemění", "the nature of the contract does not change"),
        new("změna dodavatele není možná a způsobila by značné obtíže nebo náklady", "a change of the supplier is not possible and would cause significant difficulty or cost"),
        new("zadavatel s náležitou péčí okolnost nemohl předvídat a povaha zakázky se nemění", "an authority with due care could not foresee it, and the nature of the contract does not change"),
    ];

    /// <summary>Text for people: "změna de minimis" in Czech, "de minimis change" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no way.</exception>
    public static string ToText(this ChangePath path, Language language) => NameOf(path).In(language);

    internal static BilingualText NameOf(ChangePath path) => Names[Index(path)];

    internal static BilingualText ConditionOf(ChangePath path) => Conditions[Index(path)];

    /// <summary>The subsection of § 222.</summary>
    internal static string SubsectionOf(ChangePath path) => FormattableString.Invariant($"{Index(path) + 2}");

    private static int Index(ChangePath path) => (int)Guard.Against.EnumOutOfRange(path);
}
