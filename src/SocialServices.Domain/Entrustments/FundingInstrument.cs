namespace SocialServices.Domain.Entrustments;

/// <summary>Way in which a region gives the compensation payment (nástroj financování).</summary>
public enum FundingInstrument
{
    /// <summary>A grant (dotace).</summary>
    Grant,

    /// <summary>A contribution to an organisation of the region (příspěvek vlastní příspěvkové organizaci).</summary>
    ContributionToOwnOrganisation,

    /// <summary>A public contract (veřejná zakázka).</summary>
    PublicContract,
}

/// <summary>Names of the instruments (názvy nástrojů financování).</summary>
public static class FundingInstruments
{
    private static readonly BilingualText[] Names =
        [new("dotace", "grant"), new("příspěvek vlastní organizaci", "contribution to an own organisation"), new("veřejná zakázka", "public contract")];

    /// <summary>Codes in documents.</summary>
    internal static ValueList<(string Code, FundingInstrument? Value)> Codes { get; } =
        [("grant", FundingInstrument.Grant), ("contribution", FundingInstrument.ContributionToOwnOrganisation), ("public-contract", FundingInstrument.PublicContract)];

    /// <summary>Text for people: "dotace" in Czech, "grant" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no instrument.</exception>
    public static string ToText(this FundingInstrument instrument, Language language) => Names[(int)Guard.Against.EnumOutOfRange(instrument)].In(language);
}
