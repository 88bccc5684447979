using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Type of social service (druh sociální služby) of the Social Services Act: a code list keyed by the section that defines the type,
/// "51" or "60a". It holds the 33 types of the Act, the repealed § 52 among them, and the mental health centre of the ministry's code
/// list. Types are compared by identity. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Section, name, category and forms are checked against published counts. Abbreviations are those met in documents of regions: several
/// types share some of them, so no type is keyed by one. A form is what the Act allows; a single service states its own.
/// </remarks>
[JsonConverter(typeof(ServiceTypeJsonConverter))]
public sealed class ServiceType : IParsable<ServiceType>
{
    private const string MentalHealthCentreCode = "CDZ";
    private const ServiceForm R = ServiceForm.Residential;
    private const ServiceForm A = ServiceForm.Ambulatory;
    private const ServiceForm T = ServiceForm.Field;
    private const ServiceCategory Counselling = ServiceCategory.Counselling;
    private const ServiceCategory Care = ServiceCategory.Care;
    private const ServiceCategory Prevention = ServiceCategory.Prevention;

    private static readonly LocalDate ActStarts = new(2007, 1, 1);
    private static readonly LocalDate VerifiedUpTo = new(2026, 6, 30);

    private readonly string _foldedName;
    private readonly string[] _foldedAbbreviations;

    private ServiceType(string code, string? paragraph, BilingualText name, ValueList<string> abbreviations, ServiceCategory? category,
        ValueList<ServiceForm> forms, params ValueList<DatedSegment<Citation>> provision)
    {
        Code = code;
        Paragraph = paragraph;
        Name = name;
        Abbreviations = abbreviations;
        Category = category;
        Forms = forms;
        Provision = Dated.Of($"service.{code}.provision", new($"ustanovení o druhu služby {name.Czech}", $"provision on the service type {name.English}"),
            VerifiedUpTo, provision);
        _foldedName = CzechText.Fold(name.Czech);
        _foldedAbbreviations = [.. abbreviations.Select(abbreviation => CzechText.Fold(abbreviation))];
    }

    /// <summary>Specialised social counselling (odborné sociální poradenství), § 37.</summary>
    public static ServiceType SpecialisedSocialCounselling { get; } =
        Of("37", "odborné sociální poradenství", "specialised social counselling", ["OSP", "OP", "SP", "poradna"], Counselling, [A, T]);

    /// <summary>Personal assistance (osobní asistence), § 39.</summary>
    public static ServiceType PersonalAssistance { get; } = Of("39", "osobní asistence", "personal assistance", ["OA"], Care, [T]);

    /// <summary>Home care (pečovatelská služba), § 40.</summary>
    public static ServiceType HomeCare { get; } = Of("40", "pečovatelská služba", "home care", ["PS", "PES"], Care, [T, A]);

    /// <summary>Emergency care (tísňová péče), § 41.</summary>
    public static ServiceType EmergencyCare { get; } = Of("41", "tísňová péče", "emergency care", ["TP", "TÍP"], Care, [T]);

    /// <summary>Guide and reader services (průvodcovské a předčitatelské služby), § 42.</summary>
    public static ServiceType GuideAndReaderServices { get; } =
        Of("42", "průvodcovské a předčitatelské služby", "guide and reader services", ["PPS", "PaP"], Care, [T, A]);

    /// <summary>Support for independent living (podpora samostatného bydlení), § 43.</summary>
    public static ServiceType SupportForIndependentLiving { get; } =
        Of("43", "podpora samostatného bydlení", "support for independent living", ["PSB"], Care, [T]);

    /// <summary>Respite services (odlehčovací služby), § 44.</summary>
    public static ServiceType RespiteServices { get; } = Of("44", "odlehčovací služby", "respite services", ["OS", "OdS"], Care, [T, A, R]);

    /// <summary>Day service centres (centra denních služeb), § 45.</summary>
    public static ServiceType DayServiceCentres { get; } = Of("45", "centra denních služeb", "day service centres", ["CDS"], Care, [A]);

    /// <summary>Day care centres (denní stacionáře), § 46.</summary>
    public static ServiceType DayCareCentres { get; } = Of("46", "denní stacionáře", "day care centres", ["DS", "DSt"], Care, [A]);

    /// <summary>Weekly care centres (týdenní stacionáře), § 47.</summary>
    public static ServiceType WeeklyCareCentres { get; } = Of("47", "týdenní stacionáře", "weekly care centres", ["TS", "TSt"], Care, [R]);

    /// <summary>Homes for persons with disabilities (domovy pro osoby se zdravotním postižením), § 48.</summary>
    public static ServiceType HomesForPersonsWithDisabilities { get; } =
        Of("48", "domovy pro osoby se zdravotním postižením", "homes for persons with disabilities", ["DOZP"], Care, [R]);

    /// <summary>Homes for the elderly (domovy pro seniory), § 49.</summary>
    public static ServiceType HomesForTheElderly { get; } = Of("49", "domovy pro seniory", "homes for the elderly", ["DS", "DpS"], Care, [R]);

    /// <summary>Special-regime homes (domovy se zvláštním režimem), § 50.</summary>
    public static ServiceType SpecialRegimeHomes { get; } = Of("50", "domovy se zvláštním režimem", "special-regime homes", ["DZR"], Care, [R]);

    /// <summary>Sheltered housing (chráněné bydlení), § 51.</summary>
    public static ServiceType ShelteredHousing { get; } = Of("51", "chráněné bydlení", "sheltered housing", ["CHB", "ChB"], Care, [R]);

    /// <summary>
    /// Social services in in-patient health facilities (sociální služby poskytované ve zdravotnických zařízeních lůžkové péče), § 52,
    /// which ended on 28 February 2025.
    /// </summary>
    /// <remarks>
    /// The end is of medium confidence: it is inferred from the references to § 52 that Act 38/2025 Sb. removed and from the day its
    /// implementing decree took effect. The name is the one since April 2012.
    /// </remarks>
    public static ServiceType SocialServicesInHealthFacilities { get; } = new("52", "52",
        new("sociální služby poskytované ve zdravotnických zařízeních lůžkové péče", "social services in in-patient health facilities"),
        ["SSZZ", "SLZZ"], Care, [R],
        Dated.Value(ActStarts, SectionOfAct("52"), SectionOfAct("52")),
        Dated.Ended<Citation>(new(2025, 3, 1), SectionOfAct("52").AsAmendedBy("38/2025 Sb.")));

    /// <summary>Early intervention (raná péče), § 54.</summary>
    public static ServiceType EarlyIntervention { get; } = Of("54", "raná péče", "early intervention", ["RP"], Prevention, [T, A]);

    /// <summary>Telephone crisis help (telefonická krizová pomoc), § 55.</summary>
    public static ServiceType TelephoneCrisisHelp { get; } = Of("55", "telefonická krizová pomoc", "telephone crisis help", ["TKP"], Prevention, [T]);

    /// <summary>Interpreting services (tlumočnické služby), § 56.</summary>
    public static ServiceType InterpretingServices { get; } = Of("56", "tlumočnické služby", "interpreting services", ["TS", "TLS"], Prevention, [T, A]);

    /// <summary>Shelters (azylové domy), § 57.</summary>
    public static ServiceType Shelters { get; } = Of("57", "azylové domy", "shelters", ["AD"], Prevention, [R]);

    /// <summary>Halfway houses (domy na půl cesty), § 58.</summary>
    public static ServiceType HalfwayHouses { get; } = Of("58", "domy na půl cesty", "halfway houses", ["DPC", "DPÚ"], Prevention, [R]);

    /// <summary>Contact centres for people who use drugs (kontaktní centra), § 59.</summary>
    public static ServiceType ContactCentres { get; } = Of("59", "kontaktní centra", "contact centres", ["KC", "K-centrum"], Prevention, [A, T]);

    /// <summary>Crisis help (krizová pomoc), § 60.</summary>
    public static ServiceType CrisisHelp { get; } = Of("60", "krizová pomoc", "crisis help", ["KP"], Prevention, [T, A, R]);

    /// <summary>Intervention centres for persons endangered by violence (intervenční centra), § 60a.</summary>
    /// <remarks>Act 29/2007 Sb. added them by 15 February 2007; the day is of medium confidence, so the weeks before it are not known.</remarks>
    public static ServiceType InterventionCentres { get; } = new("60a", "60a", new("intervenční centra", "intervention centres"), ["IC"], Prevention, [A, T, R],
        Dated.Unknown<Citation>(ActStarts, new(
            "ustanovení vložil zákon č.\u00A029/2007 Sb. nejpozději k\u00A015.\u00A0únoru 2007, přesný den není ověřen",
            "Act 29/2007 Sb. inserted the provision by 15 February 2007, the exact day is not verified")),
        Dated.Value(new LocalDate(2007, 2, 15), SectionOfAct("60a"), SectionOfAct("60a")));

    /// <summary>Low-threshold day centres (nízkoprahová denní centra), § 61.</summary>
    public static ServiceType LowThresholdDayCentres { get; } =
        Of("61", "nízkoprahová denní centra", "low-threshold day centres", ["NDC"], Prevention, [A, T]);

    /// <summary>Low-threshold facilities for children and youth (nízkoprahová zařízení pro děti a mládež), § 62.</summary>
    public static ServiceType LowThresholdFacilitiesForYouth { get; } =
        Of("62", "nízkoprahová zařízení pro děti a mládež", "low-threshold facilities for children and youth", ["NZDM"], Prevention, [A, T]);

    /// <summary>Night shelters (noclehárny), § 63: ambulatory by law although their capacity is counted in beds.</summary>
    public static ServiceType NightShelters { get; } = Of("63", "noclehárny", "night shelters", ["NOC", "N"], Prevention, [A]);

    /// <summary>Aftercare services (služby následné péče), § 64.</summary>
    public static ServiceType AftercareServices { get; } = Of("64", "služby následné péče", "aftercare services", ["SNP"], Prevention, [A, R]);

    /// <summary>Social activation services for families with children (sociálně aktivizační služby pro rodiny s dětmi), § 65.</summary>
    public static ServiceType SocialActivationForFamilies { get; } = Of("65", "sociálně aktivizační služby pro rodiny s dětmi",
        "social activation services for families with children", ["SAS", "SASRD", "SAS RD"], Prevention, [T, A]);

    /// <summary>
    /// Social activation services for seniors and persons with disabilities (sociálně aktivizační služby pro seniory a osoby se
    /// zdravotním postižením), § 66.
    /// </summary>
    public static ServiceType SocialActivationForSeniors { get; } = Of("66", "sociálně aktivizační služby pro seniory a osoby se zdravotním postižením",
        "social activation services for seniors and persons with disabilities", ["SAS", "SAS SOZP", "SAS SaOZP"], Prevention, [A, T]);

    /// <summary>Socio-therapeutic workshops (sociálně terapeutické dílny), § 67.</summary>
    public static ServiceType SocioTherapeuticWorkshops { get; } =
        Of("67", "sociálně terapeutické dílny", "socio-therapeutic workshops", ["STD"], Prevention, [A]);

    /// <summary>Therapeutic communities (terapeutické komunity), § 68.</summary>
    public static ServiceType TherapeuticCommunities { get; } = Of("68", "terapeutické komunity", "therapeutic communities", ["TK"], Prevention, [R]);

    /// <summary>Outreach programmes (terénní programy), § 69.</summary>
    public static ServiceType OutreachProgrammes { get; } = Of("69", "terénní programy", "outreach programmes", ["TP", "TePr"], Prevention, [T]);

    /// <summary>Social rehabilitation (sociální rehabilitace), § 70.</summary>
    public static ServiceType SocialRehabilitation { get; } = Of("70", "sociální rehabilitace", "social rehabilitation", ["SR"], Prevention, [A, T, R]);

    /// <summary>
    /// Mental health centre (centrum duševního zdraví, CDZ). The ministry's code list has it; its section, category, forms and the day
    /// from which it is a type of the Act are not known, so its key is the abbreviation "CDZ".
    /// </summary>
    public static ServiceType MentalHealthCentre { get; } = new(MentalHealthCentreCode, null, new("centrum duševního zdraví", "mental health centre"), ["CDZ"], null, [],
        Dated.Unknown<Citation>(new(2022, 1, 1), new(
            "centra duševního zdraví vložil do zákona zákon č.\u00A0371/2021 Sb., jehož účinnost byla odložena; od kdy a podle kterého ustanovení platí, není ověřeno",
            "Act 371/2021 Sb. put mental health centres into the Act and its effect was postponed; since when and under which provision they hold is not verified")));

    /// <summary>All types: in the order of the Act, the mental health centre last.</summary>
    public static ValueList<ServiceType> All { get; } =
    [
        SpecialisedSocialCounselling, PersonalAssistance, HomeCare, EmergencyCare, GuideAndReaderServices, SupportForIndependentLiving,
        RespiteServices, DayServiceCentres, DayCareCentres, WeeklyCareCentres, HomesForPersonsWithDisabilities, HomesForTheElderly,
        SpecialRegimeHomes, ShelteredHousing, SocialServicesInHealthFacilities, EarlyIntervention, TelephoneCrisisHelp, InterpretingServices,
        Shelters, HalfwayHouses, ContactCentres, CrisisHelp, InterventionCentres, LowThresholdDayCentres, LowThresholdFacilitiesForYouth,
        NightShelters, AftercareServices, SocialActivationForFamilies, SocialActivationForSeniors, SocioTherapeuticWorkshops,
        TherapeuticCommunities, OutreachProgrammes, SocialRehabilitation, MentalHealthCentre,
    ];

    /// <summary>Key in documents: the section without its sign, "51" or "60a"; "CDZ" for the mental health centre.</summary>
    public string Code { get; }

    /// <summary>Section of the Social Services Act that defines the type, "51" or "60a"; none for the mental health centre, whose section is not known.</summary>
    public string? Paragraph { get; }

    /// <summary>Name; the Czech one is that of the Act.</summary>
    public BilingualText Name { get; }

    /// <summary>Abbreviations met in documents; another type may have the same.</summary>
    public ValueList<string> Abbreviations { get; }

    /// <summary>Category; none for the mental health centre, whose category is not known.</summary>
    public ServiceCategory? Category { get; }

    /// <summary>Forms that the Act allows, the main one first; empty for the mental health centre, whose forms are not known.</summary>
    public ValueList<ServiceForm> Forms { get; }

    /// <summary>The provision that defines the type, by day.</summary>
    public Dated<Citation> Provision { get; }

    /// <summary>True when the Act allows the form for this type; none where the forms are not known.</summary>
    public bool? Allows(ServiceForm form) => Forms.Count == 0 ? null : Forms.Contains(form);

    /// <summary>
    /// True when the type is in force on a day, false when it is not yet or no more; none where that is not known: the error of
    /// <see cref="Dated{T}.At"/> of <see cref="Provision"/> says why.
    /// </summary>
    public bool? IsInForceOn(LocalDate date) => Provision.Segments.LastOrDefault(segment => segment.From <= date)?.Kind switch
    {
        DatedSegmentKind.Value => true,
        DatedSegmentKind.Unknown => null,
        _ => false,
    };

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The type of a code: "51", "§ 51", "§51", "60a" or "CDZ". The provider has no effect.</summary>
    /// <exception cref="FormatException">No type has the code; the message says which codes there are.</exception>
    public static ServiceType Parse(string s, IFormatProvider? provider = null) =>
        TryParse(Guard.Against.Null(s), provider, out var type) ? type : throw NotKnown(s);

    /// <summary>The type of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ServiceType result)
    {
        result = s is ['§', .. var section]
            ? All.FirstOrDefault(type => type.Paragraph == section.TrimStart(' ', '\u00A0'))
            : All.FirstOrDefault(type => type.Code == s);
        return result is not null;
    }

    /// <summary>
    /// All types with an abbreviation, whatever its case and accents: none, one, or several (DS, TS, TP and SAS have two each).
    /// </summary>
    public static ValueList<ServiceType> ByAbbreviation(string abbreviation)
    {
        var folded = CzechText.Fold(Guard.Against.Null(abbreviation));
        return All.Where(type => type._foldedAbbreviations.Contains(folded, StringComparer.Ordinal)).ToValueList();
    }

    /// <summary>The type of a Czech name, whatever its case, accents and spaces; false when no type has the name.</summary>
    public static bool TryByName([NotNullWhen(true)] string? name, [NotNullWhen(true)] out ServiceType? type)
    {
        var folded = CzechText.Fold(name);
        type = All.FirstOrDefault(known => known._foldedName == folded);
        return type is not null;
    }

    // A type that the Act has had since its first day.
    private static ServiceType Of(string paragraph, string czech, string english, ValueList<string> abbreviations, ServiceCategory category, ValueList<ServiceForm> forms) =>
        new(paragraph, paragraph, new(czech, english), abbreviations, category, forms,
            Dated.Value(ActStarts, SectionOfAct(paragraph), SectionOfAct(paragraph)));

    private static Citation SectionOfAct(string paragraph) => Citation.Section(LegalAct.SocialServicesAct, paragraph);

    private static FormatException NotKnown(string text)
    {
        var abbreviated = string.Join(" or ", ByAbbreviation(text).Select(type => $"'{type.Code}' ({type.Name.Czech})"));
        var hint = abbreviated.Length == 0 ? string.Empty : $" As an abbreviation it stands for {abbreviated}.";
        return new($"The service type '{text}' is not known; expected a section of Act 108/2006 Sb. such as '51' or '§ 51' (37, 39 to 52, 54 to 70, 60a), or '{MentalHealthCentreCode}'.{hint}");
    }
}

/// <summary>Writes a service type as its code, such as "51" or "60a"; reads the forms of <see cref="ServiceType.Parse"/>.</summary>
public sealed class ServiceTypeJsonConverter : TextJsonConverter<ServiceType>;
