namespace SocialServices.Domain.Territory;

/// <summary>Says which system a code belongs to when it was given for another one.</summary>
internal static class TerritorialCodes
{
    public static string NotKnown(string text, string what, string expected) => $"No {what} has the code '{text}'; expected {expected}.{Hint(text)}";

    private static string Hint(string text)
    {
        var meanings = Meanings(text).ToList();
        if (meanings.Count > 0)
            return $" '{text}' is {string.Join(" and ", meanings)}.";
        var plain = text.Trim().ToUpperInvariant();
        meanings = plain == text ? [] : Meanings(plain).ToList();
        if (meanings.Count > 0)
            return $" Written as '{plain}' it is {string.Join(" and ", meanings)}.";
        var named = TerritorialUnit.ByName(text).Select(Called).ToList();
        return named.Count == 0 ? string.Empty : $" As a name it stands for {string.Join(" and ", named)}.";
    }

    private static IEnumerable<string> Meanings(string text)
    {
        if (Region.TryParse(text, null, out var region))
            yield return $"the code of {Called(region)}";
        if (Region.TryByCsuCode(text, out region))
            yield return $"the ČSÚ code of {Called(region)}";
        if (Region.TryByRuianCode(text, out region))
            yield return $"the RÚIAN code of {Called(region)}";
        if (Region.TryByIsoCode(text, out region) || Region.TryByAbbreviation(text, out region) || Region.TryByBusinessId(text, out region))
            yield return $"the ISO code, short form or business id of {Called(region)}";
        if (District.TryParse(text, null, out var district))
            yield return $"the code of {Called(district)}";
        if (District.TryByCsuCode(text, out district))
            yield return $"the ČSÚ code of {Called(district)}";
        if (District.TryByRuianCode(text, out district))
            yield return $"the RÚIAN code of {Called(district)}";
        if (MunicipalityWithExtendedPowers.TryByCode(text, out var municipality))
            yield return $"the ČSÚ code of {Called(municipality)}";
        if (MunicipalityWithExtendedPowers.TryByRuianCode(text, out municipality))
            yield return $"the RÚIAN code of {Called(municipality)}";
        if (MunicipalityWithExtendedPowers.TryBySeatMunicipalityCode(text, out municipality))
            yield return $"the municipality code of the seat of {Called(municipality)}";
        if (MunicipalityWithAuthorisedOffice.TryByCode(text, out var office))
            yield return $"the ČSÚ code of the municipality with an authorised office {office.Name}";
    }

    private static string Called(TerritorialUnit unit) => unit switch
    {
        Region => $"the region {unit.Name.Czech} ({unit.Code})",
        District => $"the district {unit.Name.Czech} ({unit.Code})",
        _ => $"the ORP {unit.Name.Czech} ({unit.Code})",
    };
}
