using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Territory;

/// <summary>Reads the types of territories from a document.</summary>
internal static class TerritoryDocumentValues
{
    public static MunicipalityWithExtendedPowers? AsMunicipalityWithExtendedPowers(this DocumentNode node) => node.AsParsed<MunicipalityWithExtendedPowers>(
        "kód obce s\u00A0rozšířenou působností, např. \"5109\"", "a code of a municipality with extended powers such as \"5109\"", DocumentProblemCodes.UnknownCode);
}
