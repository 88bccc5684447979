using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>
/// Group of people that a service is for (cílová skupina): an item of the ministry's code list, as far as its wording is known. Another
/// wording and a code whose wording is not known are groups too, kept as they were written. Groups are equal when their texts are.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The codes of four groups are known. The other groups have one as well, but no source states it: it does not follow from their order
/// in any list, so they go without.
/// </remarks>
[JsonConverter(typeof(TargetGroupJsonConverter))]
public sealed record TargetGroup : IParsable<TargetGroup>
{
    /// <summary>Code of the problem that a text is blank or has control characters.</summary>
    public const string FormCode = "target-group.form";

    /// <summary>Code of the warning that a code or a wording is not known and is kept as it was written.</summary>
    public const string NotRecognisedCode = "target-group.not-recognised";

    private const string List = "CilovaSkupinaOsoby";

    private readonly string _foldedName;

    private TargetGroup(BilingualText name, string? code, Confidence? confidence)
    {
        Name = name;
        Code = code;
        Confidence = confidence;
        _foldedName = CzechText.Fold(name.Czech);
    }

    /// <summary>
    /// Children and young people aged 6 to 26 endangered by socially undesirable phenomena
    /// (děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy).
    /// </summary>
    public static TargetGroup YouthAtRisk { get; } = Of(
        "děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy",
        "children and young people aged 6 to 26 endangered by socially undesirable phenomena");

    /// <summary>Ethnic minorities (etnické menšiny).</summary>
    public static TargetGroup EthnicMinorities { get; } = Of("etnické menšiny", "ethnic minorities");

    /// <summary>Immigrants and persons granted asylum (imigranti a azylanti).</summary>
    public static TargetGroup ImmigrantsAndAsylumHolders { get; } = Of("imigranti a azylanti", "immigrants and persons granted asylum");

    /// <summary>Victims of domestic violence (oběti domácího násilí).</summary>
    public static TargetGroup VictimsOfDomesticViolence { get; } = Of("oběti domácího násilí", "victims of domestic violence");

    /// <summary>Victims of human trafficking (oběti obchodu s lidmi).</summary>
    public static TargetGroup VictimsOfHumanTrafficking { get; } = Of("oběti obchodu s lidmi", "victims of human trafficking");

    /// <summary>Victims of crime (oběti trestné činnosti).</summary>
    public static TargetGroup VictimsOfCrime { get; } = Of("oběti trestné činnosti", "victims of crime");

    /// <summary>Homeless persons (osoby bez přístřeší).</summary>
    public static TargetGroup HomelessPersons { get; } = Of("osoby bez přístřeší", "homeless persons");

    /// <summary>
    /// Persons up to the age of 26 leaving educational facilities for institutional care
    /// (osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče).
    /// </summary>
    public static TargetGroup PersonsLeavingInstitutionalCare { get; } = Of(
        "osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče",
        "persons up to the age of 26 leaving educational facilities for institutional care");

    /// <summary>Commercially abused persons (osoby komerčně zneužívané).</summary>
    public static TargetGroup CommerciallyAbusedPersons { get; } = Of("osoby komerčně zneužívané", "commercially abused persons");

    /// <summary>Persons addicted to or endangered by addictive substances (osoby ohrožené závislostí nebo závislé na návykových látkách).</summary>
    public static TargetGroup PersonsWithAddiction { get; } = Of(
        "osoby ohrožené závislostí nebo závislé na návykových látkách",
        "persons addicted to or endangered by addictive substances");

    /// <summary>Persons with chronic mental illness (osoby s chronickým duševním onemocněním).</summary>
    public static TargetGroup PersonsWithChronicMentalIllness { get; } = Of(
        "osoby s chronickým duševním onemocněním",
        "persons with chronic mental illness");

    /// <summary>Persons with chronic illness (osoby s chronickým onemocněním).</summary>
    public static TargetGroup PersonsWithChronicIllness { get; } = Of(
        "osoby s chronickým onemocněním",
        "persons with chronic illness", confidence: Law.Confidence.Medium);

    /// <summary>Persons with another disability (osoby s jiným zdravotním postižením).</summary>
    public static TargetGroup PersonsWithOtherDisability { get; } = Of("osoby s jiným zdravotním postižením", "persons with another disability");

    /// <summary>Persons with combined disabilities (osoby s kombinovaným postižením).</summary>
    public static TargetGroup PersonsWithCombinedDisabilities { get; } = Of("osoby s kombinovaným postižením", "persons with combined disabilities");

    /// <summary>Persons with intellectual disability (osoby s mentálním postižením).</summary>
    public static TargetGroup PersonsWithIntellectualDisability { get; } = Of("osoby s mentálním postižením", "persons with intellectual disability");

    /// <summary>Persons with physical disability (osoby s tělesným postižením).</summary>
    public static TargetGroup PersonsWithPhysicalDisability { get; } = Of("osoby s tělesným postižením", "persons with physical disability");

    /// <summary>Persons with hearing impairment (osoby se sluchovým postižením).</summary>
    public static TargetGroup PersonsWithHearingImpairment { get; } = Of(
        "osoby se sluchovým postižením",
        "persons with hearing impairment", confidence: Law.Confidence.Medium);

    /// <summary>Persons with disabilities (osoby se zdravotním postižením).</summary>
    public static TargetGroup PersonsWithDisabilities { get; } = Of("osoby se zdravotním postižením", "persons with disabilities");

    /// <summary>Persons with visual impairment (osoby se zrakovým postižením).</summary>
    public static TargetGroup PersonsWithVisualImpairment { get; } = Of("osoby se zrakovým postižením", "persons with visual impairment", confidence: Law.Confidence.Medium);

    /// <summary>Persons in crisis (osoby v krizi).</summary>
    public static TargetGroup PersonsInCrisis { get; } = Of("osoby v krizi", "persons in crisis");

    /// <summary>
    /// Persons who lead a risky way of life or are endangered by it
    /// (osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy).
    /// </summary>
    public static TargetGroup PersonsWithRiskyWayOfLife { get; } = Of(
        "osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy",
        "persons who lead a risky way of life or are endangered by it");

    /// <summary>Persons living in socially excluded communities (osoby žijící v sociálně vyloučených komunitách).</summary>
    public static TargetGroup PersonsInExcludedCommunities { get; } = Of(
        "osoby žijící v sociálně vyloučených komunitách",
        "persons living in socially excluded communities");

    /// <summary>Offenders (pachatelé trestné činnosti).</summary>
    public static TargetGroup Offenders { get; } = Of("pachatelé trestné činnosti", "offenders", confidence: Law.Confidence.Medium);

    /// <summary>Families with a child or children (rodiny s dítětem/dětmi).</summary>
    public static TargetGroup FamiliesWithChildren { get; } = Of("rodiny s dítětem/dětmi", "families with a child or children");

    /// <summary>Seniors (senioři), code 24.</summary>
    public static TargetGroup Seniors { get; } = Of("senioři", "seniors", code: "24");

    /// <summary>Informal carers (pečující osoby), code 26.</summary>
    public static TargetGroup Carers { get; } = Of("pečující osoby", "informal carers", code: "26");

    /// <summary>Persons in need of palliative care (osoby s potřebou paliativní péče), code 27.</summary>
    public static TargetGroup PersonsNeedingPalliativeCare { get; } = Of(
        "osoby s potřebou paliativní péče",
        "persons in need of palliative care", code: "27");

    /// <summary>Persons living with dementia (osoby žijící s demencí), code 30.</summary>
    public static TargetGroup PersonsWithDementia { get; } = Of("osoby žijící s demencí", "persons living with dementia", code: "30");

    /// <summary>The groups whose wording is known: the long established ones by the Czech alphabet, then the later ones by code.</summary>
    public static ValueList<TargetGroup> All { get; } =
    [
        YouthAtRisk, EthnicMinorities, ImmigrantsAndAsylumHolders, VictimsOfDomesticViolence, VictimsOfHumanTrafficking,
        VictimsOfCrime, HomelessPersons, PersonsLeavingInstitutionalCare, CommerciallyAbusedPersons, PersonsWithAddiction,
        PersonsWithChronicMentalIllness, PersonsWithChronicIllness, PersonsWithOtherDisability, PersonsWithCombinedDisabilities,
        PersonsWithIntellectualDisability, PersonsWithPhysicalDisability, PersonsWithHearingImpairment, PersonsWithDisabilities,
        PersonsWithVisualImpairment, PersonsInCrisis, PersonsWithRiskyWayOfLife, PersonsInExcludedCommunities, Offenders,
        FamiliesWithChildren, Seniors, Carers, PersonsNeedingPalliativeCare, PersonsWithDementia,
    ];

    /// <summary>Name; the Czech one is the ministry's wording. Of a group that is not recognised, the text as it was written, in both languages.</summary>
    public BilingualText Name { get; }

    /// <summary>Code in the ministry's list, such as "24"; none where it is not known.</summary>
    public string? Code { get; }

    /// <summary>How sure the wording is; none for a group that is not recognised. The known codes are of high confidence.</summary>
    public Confidence? Confidence { get; }

    /// <summary>True for a group of <see cref="All"/>.</summary>
    public bool IsRecognised => Confidence is not null;

    /// <summary>
    /// The Czech wording, or "CilovaSkupinaOsoby/25" for a code whose wording is not known. The wording, not the code, is the text of a
    /// recognised group, so that stored texts stay when more codes become known.
    /// </summary>
    public override string ToString() => Name.Czech;

    /// <summary>
    /// The group of a code ("24", "CilovaSkupinaOsoby/24") or of a Czech wording, whatever its case, accents and spaces. What is not known
    /// gives a group that is not recognised. The provider has no effect.
    /// </summary>
    /// <exception cref="FormatException">The text is blank or has control characters.</exception>
    public static TargetGroup Parse(string s, IFormatProvider? provider = null) =>
        TryParse(Guard.Against.Null(s), out var group, out var problem) ? group : throw new FormatException(problem.Text.English);

    /// <summary>The group of a code or wording; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TargetGroup result) =>
        TryParse(s, out result, out _);

    /// <summary>The group of a code or wording, and what to look at.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The group; none when the text is blank or has control characters.</param>
    /// <param name="problem">An error when there is no group, a warning when it is not recognised, else none; at the path "$".</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out TargetGroup? result, [NotNullWhen(false)] out Problem? problem)
    {
        var entry = CodeListEntry.Of(s, List);
        result = entry is null ? null : Find(entry) ?? new(BilingualText.Same(entry.Text), entry.Code, null);
        problem = result is null ? WrongForm() : result.IsRecognised ? null : NotRecognised(result);
        return result is not null;
    }

    private static TargetGroup? Find(CodeListEntry entry)
    {
        var folded = CzechText.Fold(entry.Text);
        return All.FirstOrDefault(group => entry.Code is null ? group._foldedName == folded : group.Code == entry.Code);
    }

    private static Problem WrongForm() => IdentifierText.Error(FormCode,
        $"Cílová skupina chybí nebo má řídicí znaky; uveďte znění z registru poskytovatelů, např. '{Seniors}', nebo kód '{List}/{Seniors.Code}'.",
        $"The target group is missing or has control characters; give the wording of the register of providers, such as '{Seniors}', or the code '{List}/{Seniors.Code}'.");

    private static Problem NotRecognised(TargetGroup group) => IdentifierText.Warning(NotRecognisedCode,
        $"Cílová skupina {IdentifierText.Quoted(group.Name.Czech)} není v seznamu známých; zůstává, jak je zapsána. Ověřte znění v číselníku MPSV.",
        $"The target group {IdentifierText.Quoted(group.Name.Czech)} is not among the known ones; it stays as it is written. Check the wording in the ministry's code list.");

    private static TargetGroup Of(string czech, string english, string? code = null, Confidence confidence = Law.Confidence.High) => new(new(czech, english), code, confidence);
}

/// <summary>Writes a target group as its text, such as "senioři"; reads the forms of <see cref="TargetGroup.Parse"/>.</summary>
public sealed class TargetGroupJsonConverter : TextJsonConverter<TargetGroup>;
