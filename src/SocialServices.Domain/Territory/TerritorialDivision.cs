using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Territory;

/// <summary>
/// Division of the State into districts and territories of municipalities (územní členění státu): by what law it holds on a day, and
/// where the codes come from.
/// </summary>
public static class TerritorialDivision
{
    /// <summary>The line by which the package names the sources of its codes; pass it on with them. Its wording is of medium confidence: check it at the source.</summary>
    public const string Attribution = "Territorial codes: Český statistický úřad (code lists 61, 65, 100, 101) and ČÚZK (RÚIAN), CC BY 4.0, adapted.";

    private static readonly BilingualText BeforeReservation = new(
        "Podle stavu číselníků ČSÚ v září 2020; dřívější přesuny obcí nejsou zaznamenány.",
        "As the code lists of ČSÚ stood in September 2020; earlier moves of municipalities are not recorded.");

    private static readonly BilingualText SinceReservation = new(
        "Předpis je uveden podle odborné znalosti, nikoli podle sbírky; ověřte jej.",
        "The act is named by expert knowledge, not from the collection of laws; check it.");

    /// <summary>First day of the division into municipalities with extended powers.</summary>
    internal static LocalDate FirstDay { get; } = new(2003, 1, 1);

    /// <summary>First day of the present division.</summary>
    internal static LocalDate PresentFrom { get; } = new(2021, 1, 1);

    /// <summary>How sure the wording of <see cref="Attribution"/> is.</summary>
    public static Confidence AttributionConfidence => Confidence.Medium;

    /// <summary>The law that draws the territories of municipalities with extended powers, by day from 2003; checked in June 2024.</summary>
    public static Dated<Citation> Provision { get; } = Territories("territory.division",
        new("správní obvody obcí s rozšířenou působností", "territories of municipalities with extended powers"),
        Citation.Whole(LegalAct.MunicipalTerritoriesDecree), Citation.Whole(LegalAct.TerritorialDivisionDecree));

    /// <summary>The acts behind those decrees: which municipalities have extended powers, and the division of the State since 2021.</summary>
    public static ValueList<Citation> Acts { get; } = [Citation.Whole(LegalAct.MunicipalitiesWithPowersAct), Citation.Whole(LegalAct.TerritorialDivisionAct)];

    /// <summary>A value of which the state of September 2020 and that since 2021 are known.</summary>
    internal static Dated<T> Territories<T>(string id, BilingualText name, T before, T since, Citation? sourceBefore = null) => Dated.Of(id, name, new(2024, 6, 1),
        Dated.Value(FirstDay, before, sourceBefore ?? Citation.Whole(LegalAct.MunicipalTerritoriesDecree), BeforeReservation),
        Dated.Value(PresentFrom, since, Citation.Whole(LegalAct.TerritorialDivisionDecree), SinceReservation));
}
