using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

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
public sealed class ServiceType : ISpanParsable<ServiceType>
{
    private const ServiceForm R = ServiceForm.Residential;
    private const ServiceForm A = ServiceForm.Ambulatory;
    private const ServiceForm T = ServiceForm.Field;
    private const ServiceCategory Counselling = ServiceCategory.Counselling;
    private const ServiceCategory Care = ServiceCategory.Care;
    private const ServiceCategory Prevention = ServiceCategory.Prevention;

    private ServiceType(string code, string czech, string english, ServiceCategory? category, ValueList<ServiceForm> forms,
        params ValueList<DatedSegment<Citation>> provision)
    {
        Code = code;
        Paragraph = char.IsAsciiDigit(code[0]) ? code : null;
        Name = new(czech, english);
        Category = category;
        Forms = forms;
        Provision = Dated.Of($"service.{code}.provision", new($"ustanovení o druhu služby {czech}", $"provision on the service type {english}"), SocialServicesLaw.VerifiedUpTo,
            provision.Count > 0 ? provision : [Dated.Value(SocialServicesLaw.Starts, SectionOfAct(code), SectionOfAct(code))]);
    }

    /// <summary>Specialised social counselling (odborné sociální poradenství), § 37.</summary>
    public static ServiceType SpecialisedSocialCounselling { get; } = new("37", "odborné sociální poradenství", "specialised social counselling", Counselling, [A, T])
    {
        Abbreviations = ["OSP", "OP", "SP", "poradna"],
        Activities = Letters("h i j"),
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Intervention, Unit.Client, Unit.FullTimeEquivalent],
        DecreeSection = "4",
        RegisterCode = new(1, Confidence.High),
        PortalId = 3836,
    };

    /// <summary>Personal assistance (osobní asistence), § 39.</summary>
    public static ServiceType PersonalAssistance { get; } = new("39", "osobní asistence", "personal assistance", Care, [T])
    {
        Abbreviations = ["OA"],
        Activities = Letters("a b c e f h j"),
        Payments = [new(PaymentRule.AgreedActivities)],
        CapacityUnits = [Unit.Client, Unit.FullTimeEquivalent, Unit.Hour],
        DecreeSection = "5",
        RegisterCode = new(3, Confidence.High),
        PortalId = 3837,
        Persons = new("osoby se sníženou soběstačností z důvodu věku, chronického onemocnění nebo zdravotního postižení",
            "persons with reduced self-sufficiency because of age, chronic illness or disability"),
    };

    /// <summary>Home care (pečovatelská služba), § 40.</summary>
    public static ServiceType HomeCare { get; } = new("40", "pečovatelská služba", "home care", Care, [T, A])
    {
        Abbreviations = ["PS", "PES"],
        Activities = Letters("a b c e h"),
        Payments = [new(PaymentRule.AgreedActivities, new("bez úhrady kromě stravy pro rodiny s nejméně třemi současně narozenými dětmi do 4 let věku, účastníky odboje, rehabilitované vězně, osoby z táborů nucených prací a pozůstalé manžely nad 70 let (§ 75 odst.\u00A02, ověřte)",
            "free, meals excepted, for families with three or more children born at once until they are 4, participants of the resistance, rehabilitated prisoners, persons from forced-labour camps, and their surviving spouses over 70 (§ 75(2), confirm it)"))],
        CapacityUnits = [Unit.Client, Unit.FullTimeEquivalent, Unit.Hour],
        DecreeSection = "6",
        RegisterCode = new(4, Confidence.High),
        PortalId = 3838,
        Persons = new("osoby se sníženou soběstačností z důvodu věku, chronického onemocnění nebo zdravotního postižení; rodiny s dětmi",
            "persons with reduced self-sufficiency because of age, chronic illness or disability; families with children"),
    };

    /// <summary>Emergency care (tísňová péče), § 41.</summary>
    public static ServiceType EmergencyCare { get; } = new("41", "tísňová péče", "emergency care", Care, [T])
    {
        Abbreviations = ["TP", "TÍP"],
        Activities = Letters("h i j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.AgreedActivities, new("náklady na technické prostředky", "cost of the technical means"))],
        CapacityUnits = [Unit.Client, Unit.Call],
        DecreeSection = "7",
        RegisterCode = new(5, Confidence.High),
        PortalId = 3839,
        Persons = new("osoby se sníženou soběstačností z důvodu věku, chronického onemocnění nebo zdravotního postižení",
            "persons with reduced self-sufficiency because of age, chronic illness or disability"),
    };

    /// <summary>Guide and reader services (průvodcovské a předčitatelské služby), § 42.</summary>
    public static ServiceType GuideAndReaderServices { get; } = new("42", "průvodcovské a předčitatelské služby", "guide and reader services", Care, [T, A])
    {
        Abbreviations = ["PPS", "PaP"],
        Activities = Letters("h j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.AgreedActivities)],
        CapacityUnits = [Unit.Client],
        DecreeSection = "8",
        RegisterCode = new(6, Confidence.High),
        PortalId = 3840,
        Persons = new("osoby se sníženou schopností orientace nebo komunikace z důvodu věku nebo zdravotního postižení",
            "persons with reduced orientation or communication because of age or disability"),
    };

    /// <summary>Support for independent living (podpora samostatného bydlení), § 43.</summary>
    public static ServiceType SupportForIndependentLiving { get; } = new("43", "podpora samostatného bydlení", "support for independent living", Care, [T])
    {
        Abbreviations = ["PSB"],
        Activities = Letters("e f h i j"),
        Payments = [new(PaymentRule.AgreedActivities)],
        CapacityUnits = [Unit.Client, Unit.FullTimeEquivalent],
        DecreeSection = "9",
        RegisterCode = new(7, Confidence.Medium),
        PortalId = 3841,
        Persons = new("osoby se zdravotním postižením nebo chronickým onemocněním včetně duševního",
            "persons with a disability or a chronic illness, mental illness included"),
    };

    /// <summary>Respite services (odlehčovací služby), § 44.</summary>
    public static ServiceType RespiteServices { get; } = new("44", "odlehčovací služby", "respite services", Care, [T, A, R])
    {
        Abbreviations = ["OS", "OdS"],
        Activities = Letters("a b c d+ f h i j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.AgreedActivities, new("v pobytové formě také ubytování a strava", "accommodation and meals too in the residential form"))],
        CapacityUnits = [Unit.Bed, Unit.Client],
        DecreeSection = "10",
        RegisterCode = new(8, Confidence.High),
        PortalId = 3842,
        Persons = new("osoby se sníženou soběstačností z důvodu věku, chronického onemocnění nebo zdravotního postižení",
            "persons with reduced self-sufficiency because of age, chronic illness or disability"),
    };

    /// <summary>Day service centres (centra denních služeb), § 45.</summary>
    public static ServiceType DayServiceCentres { get; } = new("45", "centra denních služeb", "day service centres", Care, [A])
    {
        Abbreviations = ["CDS"],
        Activities = Letters("b c f h i j"),
        Payments = [new(PaymentRule.AgreedActivities)],
        CapacityUnits = [Unit.Client],
        DecreeSection = "11",
        RegisterCode = new(9, Confidence.High),
        PortalId = 3843,
        Persons = new("osoby se sníženou soběstačností z důvodu věku nebo zdravotního postižení",
            "persons with reduced self-sufficiency because of age or disability"),
    };

    /// <summary>Day care centres (denní stacionáře), § 46.</summary>
    public static ServiceType DayCareCentres { get; } = new("46", "denní stacionáře", "day care centres", Care, [A])
    {
        Abbreviations = ["DS", "DSt"],
        Activities = Letters("a b c f h i j"),
        Payments = [new(PaymentRule.AgreedActivities)],
        CapacityUnits = [Unit.Client],
        DecreeSection = "12",
        RegisterCode = new(10, Confidence.High),
        PortalId = 3844,
        Persons = new("osoby se sníženou soběstačností z důvodu věku nebo zdravotního postižení, také s chronickým duševním onemocněním",
            "persons with reduced self-sufficiency because of age or disability, also with a chronic mental illness"),
    };

    /// <summary>Weekly care centres (týdenní stacionáře), § 47.</summary>
    public static ServiceType WeeklyCareCentres { get; } = new("47", "týdenní stacionáře", "weekly care centres", Care, [R])
    {
        Abbreviations = ["TS", "TSt"],
        Activities = Letters("d c a b f h i j"),
        Payments = [new(PaymentRule.ResidentialCare)],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "13",
        RegisterCode = new(11, Confidence.High),
        PortalId = 3845,
        Persons = new("osoby se sníženou soběstačností z důvodu věku nebo zdravotního postižení, také s chronickým duševním onemocněním",
            "persons with reduced self-sufficiency because of age or disability, also with a chronic mental illness"),
    };

    /// <summary>Homes for persons with disabilities (domovy pro osoby se zdravotním postižením), § 48.</summary>
    public static ServiceType HomesForPersonsWithDisabilities { get; } = new(
        "48", "domovy pro osoby se zdravotním postižením", "homes for persons with disabilities", Care, [R])
    {
        Abbreviations = ["DOZP"],
        Activities = Letters("d c a b f h i j"),
        Payments = [new(PaymentRule.ResidentialCare)],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "14",
        RegisterCode = new(12, Confidence.High),
        PortalId = 3846,
        Persons = new("osoby se zdravotním postižením, také děti", "persons with a disability, children too"),
    };

    /// <summary>Homes for the elderly (domovy pro seniory), § 49.</summary>
    public static ServiceType HomesForTheElderly { get; } = new("49", "domovy pro seniory", "homes for the elderly", Care, [R])
    {
        Abbreviations = ["DS", "DpS"],
        Activities = Letters("d c a b h i f j"),
        Payments = [new(PaymentRule.ResidentialCare)],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "15",
        RegisterCode = new(13, Confidence.High),
        PortalId = 3847,
        Persons = new("osoby se sníženou soběstačností zejména z důvodu věku",
            "persons with reduced self-sufficiency mainly because of age"),
    };

    /// <summary>Special-regime homes (domovy se zvláštním režimem), § 50.</summary>
    public static ServiceType SpecialRegimeHomes { get; } = new("50", "domovy se zvláštním režimem", "special-regime homes", Care, [R])
    {
        Abbreviations = ["DZR"],
        Activities = Letters("d c a b h i f j"),
        Payments = [new(PaymentRule.ResidentialCare)],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "16",
        RegisterCode = new(14, Confidence.High),
        PortalId = 3848,
        Persons = new("osoby s chronickým duševním onemocněním, závislostí nebo demencí",
            "persons with a chronic mental illness, an addiction or dementia"),
    };

    /// <summary>Sheltered housing (chráněné bydlení), § 51.</summary>
    public static ServiceType ShelteredHousing { get; } = new("51", "chráněné bydlení", "sheltered housing", Care, [R])
    {
        Abbreviations = ["CHB", "ChB"],
        Activities = Letters("c d e f h i j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.AccommodationAndMeals, new("ubytování, strava a hodinová úhrada", "accommodation, meals and an hourly payment"))],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "17",
        RegisterCode = new(15, Confidence.High),
        PortalId = 3849,
        Persons = new("osoby se zdravotním postižením nebo chronickým onemocněním včetně duševního",
            "persons with a disability or a chronic illness, mental illness included"),
    };

    /// <summary>
    /// Social services in in-patient health facilities (sociální služby poskytované ve zdravotnických zařízeních lůžkové péče), § 52,
    /// which ended on 28 February 2025.
    /// </summary>
    /// <remarks>
    /// The end is of medium confidence: it is inferred from the references to § 52 that Act 38/2025 Sb. removed and from the day its
    /// implementing decree took effect. The name is the one since April 2012.
    /// </remarks>
    public static ServiceType SocialServicesInHealthFacilities { get; } = new(
        "52", "sociální služby poskytované ve zdravotnických zařízeních lůžkové péče", "social services in in-patient health facilities", Care, [R],
        Dated.Value(SocialServicesLaw.Starts, SectionOfAct("52"), SectionOfAct("52")),
        Dated.Ended<Citation>(new(2025, 3, 1), SectionOfAct("52").AsAmendedBy("38/2025 Sb."), new(
            "Zrušení je odvozeno z odkazů, které novela odstranila; potvrďte je.", "The repeal is inferred from the references that the amendment removed; confirm it.")))
    {
        Abbreviations = ["SSZZ", "SLZZ"],
        Activities = Letters("d c a b h i f j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.ResidentialCare)],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "18",
        RegisterCode = new(16, Confidence.Medium),
        PortalId = 3850,
    };

    /// <summary>Early intervention (raná péče), § 54.</summary>
    public static ServiceType EarlyIntervention { get; } = new("54", "raná péče", "early intervention", Prevention, [T, A])
    {
        Abbreviations = ["RP"],
        Activities = Letters("f h i j"),
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Client, Unit.Family, Unit.FullTimeEquivalent],
        DecreeSection = "19",
        RegisterCode = new(17, Confidence.Medium),
        PortalId = 3851,
        Persons = new("dítě se zdravotním postižením nebo s ohroženým vývojem a jeho rodiče",
            "a child with a disability or an endangered development, and its parents"),
        Age = new(null, 7, new("dítě do 7 let", "a child up to 7 years")),
    };

    /// <summary>Telephone crisis help (telefonická krizová pomoc), § 55.</summary>
    public static ServiceType TelephoneCrisisHelp { get; } = new("55", "telefonická krizová pomoc", "telephone crisis help", Prevention, [T])
    {
        Abbreviations = ["TKP"],
        Activities = Letters("k j"),
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Call],
        DecreeSection = "20",
        RegisterCode = new(18, Confidence.High),
        PortalId = 3852,
    };

    /// <summary>Interpreting services (tlumočnické služby), § 56.</summary>
    public static ServiceType InterpretingServices { get; } = new("56", "tlumočnické služby", "interpreting services", Prevention, [T, A])
    {
        Abbreviations = ["TS", "TLS"],
        Activities = Letters("h j"),
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Client, Unit.Intervention],
        DecreeSection = "21",
        RegisterCode = new(19, Confidence.High),
        PortalId = 3853,
    };

    /// <summary>Shelters (azylové domy), § 57.</summary>
    public static ServiceType Shelters { get; } = new("57", "azylové domy", "shelters", Prevention, [R])
    {
        Abbreviations = ["AD"],
        Activities = Letters("c d j"),
        Payments = [new(PaymentRule.AccommodationAndMeals)],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "22",
        RegisterCode = new(20, Confidence.Medium),
        PortalId = 3854,
        Persons = new("osoby v nepříznivé situaci spojené se ztrátou bydlení; pobyt zpravidla do jednoho roku",
            "persons who lost their housing; a stay is usually up to one year"),
    };

    /// <summary>Halfway houses (domy na půl cesty), § 58.</summary>
    public static ServiceType HalfwayHouses { get; } = new("58", "domy na půl cesty", "halfway houses", Prevention, [R])
    {
        Abbreviations = ["DPC", "DPÚ"],
        Activities = Letters("d h i j"),
        Payments = [new(PaymentRule.AccommodationAndMeals, new("ubytování", "accommodation"))],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "23",
        RegisterCode = new(21, Confidence.Medium),
        PortalId = 3855,
        Persons = new("osoby opouštějící ústavní nebo ochrannou výchovu, jiná zařízení pro děti, vězení nebo ochranné léčení",
            "persons leaving institutional or protective upbringing, other facilities for children, prison or protective treatment"),
        Age = new(null, 26, new("zpravidla do 26 let, od zletilosti", "usually up to 26 years, from adulthood")),
    };

    /// <summary>Contact centres for people who use drugs (kontaktní centra), § 59.</summary>
    public static ServiceType ContactCentres { get; } = new("59", "kontaktní centra", "contact centres", Prevention, [A, T])
    {
        Abbreviations = ["KC", "K-centrum"],
        Activities = Letters("i j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Contact, Unit.Intervention],
        DecreeSection = "24",
        RegisterCode = new(22, Confidence.Medium),
        PortalId = 3856,
        Persons = new("osoby závislé nebo ohrožené závislostí", "persons addicted or endangered by addiction"),
    };

    /// <summary>Crisis help (krizová pomoc), § 60.</summary>
    public static ServiceType CrisisHelp { get; } = new("60", "krizová pomoc", "crisis help", Prevention, [T, A, R])
    {
        Abbreviations = ["KP"],
        Activities = Letters("c+ d+ i j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.WithoutPayment, new("ubytování a strava v pobytové formě neověřeny", "accommodation and meals in the residential form not verified"))],
        CapacityUnits = [Unit.Bed, Unit.Intervention, Unit.Client],
        DecreeSection = "25",
        RegisterCode = new(23, Confidence.High),
        PortalId = 3857,
    };

    /// <summary>Intervention centres for persons endangered by violence (intervenční centra), § 60a.</summary>
    /// <remarks>Act 29/2007 Sb. added them by 15 February 2007; the day is of medium confidence, so the weeks before it are not known.</remarks>
    public static ServiceType InterventionCentres { get; } = new(
        "60a", "intervenční centra", "intervention centres", Prevention, [A, T, R],
        Dated.Unknown<Citation>(SocialServicesLaw.Starts, new(
            "ustanovení vložil zákon č.\u00A029/2007 Sb. nejpozději k\u00A015.\u00A0únoru 2007, přesný den není ověřen",
            "Act 29/2007 Sb. inserted the provision by 15 February 2007, the exact day is not verified"), SectionOfAct("60a")),
        Dated.Value(new LocalDate(2007, 2, 15), SectionOfAct("60a"), SectionOfAct("60a")))
    {
        Abbreviations = ["IC"],
        Activities = Letters("i j c+ d+"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.WithoutPayment, new("ubytování a strava v pobytové formě neověřeny", "accommodation and meals in the residential form not verified"))],
        CapacityUnits = [Unit.Intervention, Unit.Bed],
        DecreeSection = "25a",
        RegisterCode = new(34, Confidence.Medium),
        PortalId = 3868,
        Persons = new("osoby ohrožené násilím", "persons endangered by violence"),
    };

    /// <summary>Low-threshold day centres (nízkoprahová denní centra), § 61.</summary>
    public static ServiceType LowThresholdDayCentres { get; } = new("61", "nízkoprahová denní centra", "low-threshold day centres", Prevention, [A, T])
    {
        Abbreviations = ["NDC"],
        Activities = Letters("b c j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.WithoutPayment, new("kromě stravy; ustanovení není ověřeno", "meals excepted; the provision is not verified")), new(PaymentRule.OtherPayment, new("strava", "meals"))],
        CapacityUnits = [Unit.Client, Unit.Contact, Unit.Intervention],
        DecreeSection = "26",
        RegisterCode = new(24, Confidence.Medium),
        PortalId = 3858,
        Persons = new("osoby bez přístřeší", "homeless persons"),
    };

    /// <summary>Low-threshold facilities for children and youth (nízkoprahová zařízení pro děti a mládež), § 62.</summary>
    public static ServiceType LowThresholdFacilitiesForYouth { get; } = new(
        "62", "nízkoprahová zařízení pro děti a mládež", "low-threshold facilities for children and youth", Prevention, [A, T])
    {
        Abbreviations = ["NZDM"],
        Activities = Letters("f h i j"),
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Client, Unit.Contact, Unit.Intervention, Unit.FullTimeEquivalent],
        DecreeSection = "27",
        RegisterCode = new(25, Confidence.Medium),
        PortalId = 3859,
        Persons = new("děti a mládež ohrožené společensky nežádoucími jevy, také anonymně",
            "children and youth endangered by undesirable social phenomena, anonymously too"),
        Age = new(6, 26, new("od 6 do 26 let", "6 to 26 years")),
    };

    /// <summary>Night shelters (noclehárny), § 63: ambulatory by law although their capacity is counted in beds.</summary>
    public static ServiceType NightShelters { get; } = new("63", "noclehárny", "night shelters", Prevention, [A])
    {
        Abbreviations = ["NOC", "N"],
        Activities = Letters("b d"),
        Payments = [new(PaymentRule.OtherPayment, new("přenocování, cenu stanoví poskytovatel", "the overnight stay, at a price of the provider"))],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "28",
        RegisterCode = new(26, Confidence.Medium),
        PortalId = 3860,
        Persons = new("osoby bez přístřeší", "homeless persons"),
    };

    /// <summary>Aftercare services (služby následné péče), § 64.</summary>
    public static ServiceType AftercareServices { get; } = new("64", "služby následné péče", "aftercare services", Prevention, [A, R])
    {
        Abbreviations = ["SNP"],
        Activities = Letters("h i j c+ d+"),
        Payments = [new(PaymentRule.WithoutPayment), new(PaymentRule.AccommodationAndMeals, new("v pobytové formě", "in the residential form"))],
        CapacityUnits = [Unit.Intervention, Unit.Client, Unit.Bed],
        DecreeSection = "29",
        RegisterCode = new(27, Confidence.Medium),
        PortalId = 3861,
        Persons = new("osoby s chronickým duševním onemocněním nebo závislostí", "persons with a chronic mental illness or an addiction"),
    };

    /// <summary>Social activation services for families with children (sociálně aktivizační služby pro rodiny s dětmi), § 65.</summary>
    public static ServiceType SocialActivationForFamilies { get; } = new(
        "65", "sociálně aktivizační služby pro rodiny s dětmi", "social activation services for families with children", Prevention, [T, A])
    {
        Abbreviations = ["SAS", "SASRD", "SAS RD"],
        Activities = Letters("f h i j"),
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Client, Unit.Family, Unit.FullTimeEquivalent],
        DecreeSection = "30",
        RegisterCode = new(28, Confidence.High),
        PortalId = 3862,
        Persons = new("rodina s dítětem, jehož vývoj je ohrožen dlouhodobě krizovou situací",
            "a family with a child whose development is endangered by a long-term crisis"),
        Age = new(null, 17, new("dítě mladší 18 let", "a child under 18 years")),
    };

    /// <summary>
    /// Social activation services for seniors and persons with disabilities (sociálně aktivizační služby pro seniory a osoby se
    /// zdravotním postižením), § 66.
    /// </summary>
    public static ServiceType SocialActivationForSeniors { get; } = new(
        "66", "sociálně aktivizační služby pro seniory a osoby se zdravotním postižením", "social activation services for seniors and persons with disabilities", Prevention, [A, T])
    {
        Abbreviations = ["SAS", "SAS SOZP", "SAS SaOZP"],
        Activities = Letters("h i j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Client, Unit.Intervention],
        DecreeSection = "31",
        RegisterCode = new(29, Confidence.High),
        PortalId = 3863,
        Persons = new("osoby v důchodovém věku nebo se zdravotním postižením ohrožené sociálním vyloučením",
            "persons of pension age or with a disability, endangered by exclusion"),
        Age = new(null, null, new("důchodový věk, bez čísla", "pension age, no number")),
    };

    /// <summary>Socio-therapeutic workshops (sociálně terapeutické dílny), § 67.</summary>
    public static ServiceType SocioTherapeuticWorkshops { get; } = new("67", "sociálně terapeutické dílny", "socio-therapeutic workshops", Prevention, [A])
    {
        Abbreviations = ["STD"],
        Activities = Letters("b c l m"),
        Payments = [new(PaymentRule.WithoutPayment), new(PaymentRule.OtherPayment, new("strava", "meals"))],
        CapacityUnits = [Unit.Client],
        DecreeSection = "32",
        RegisterCode = new(30, Confidence.High),
        PortalId = 3864,
        Persons = new("osoby se zdravotním postižením, které nelze umístit na otevřeném ani chráněném trhu práce",
            "persons with a disability who cannot be placed on the open or protected labour market"),
    };

    /// <summary>Therapeutic communities (terapeutické komunity), § 68.</summary>
    public static ServiceType TherapeuticCommunities { get; } = new("68", "terapeutické komunity", "therapeutic communities", Prevention, [R])
    {
        Abbreviations = ["TK"],
        Activities = Letters("c d h i j"),
        Payments = [new(PaymentRule.AccommodationAndMeals)],
        CapacityUnits = [Unit.Bed],
        DecreeSection = "33",
        RegisterCode = new(31, Confidence.Medium),
        PortalId = 3865,
        Persons = new("osoby s chronickým duševním onemocněním nebo závislostí", "persons with a chronic mental illness or an addiction"),
    };

    /// <summary>Outreach programmes (terénní programy), § 69.</summary>
    public static ServiceType OutreachProgrammes { get; } = new("69", "terénní programy", "outreach programmes", Prevention, [T])
    {
        Abbreviations = ["TP", "TePr"],
        Activities = Letters("h j"),
        ActivitiesConfidence = Confidence.Medium,
        Payments = [new(PaymentRule.WithoutPayment)],
        CapacityUnits = [Unit.Contact, Unit.Intervention, Unit.FullTimeEquivalent],
        DecreeSection = "34",
        RegisterCode = new(32, Confidence.High),
        PortalId = 3866,
        Persons = new("osoby, které vedou rizikový způsob života nebo jsou jím ohroženy, také anonymně",
            "persons with a risky way of life or endangered by it, anonymously too"),
    };

    /// <summary>Social rehabilitation (sociální rehabilitace), § 70.</summary>
    public static ServiceType SocialRehabilitation { get; } = new("70", "sociální rehabilitace", "social rehabilitation", Prevention, [A, T, R])
    {
        Abbreviations = ["SR"],
        Activities = Letters("l h f j d+ c+ b+"),
        Payments = [new(PaymentRule.WithoutPayment), new(PaymentRule.OtherPayment, new("v pobytové formě ubytování a strava", "accommodation and meals in the residential form"))],
        CapacityUnits = [Unit.Client, Unit.Intervention, Unit.Bed, Unit.FullTimeEquivalent],
        DecreeSection = "35",
        RegisterCode = new(33, Confidence.High),
        PortalId = 3867,
        Persons = new("všechny cílové skupiny", "all target groups"),
    };

    /// <summary>
    /// Mental health centre (centrum duševního zdraví, CDZ). The ministry's code list has it; its section, category, forms and the day
    /// from which it is a type of the Act are not known, so its key is the abbreviation "CDZ".
    /// </summary>
    public static ServiceType MentalHealthCentre { get; } = new(
        "CDZ", "centrum duševního zdraví", "mental health centre", null, [],
        Dated.Unknown<Citation>(new(2022, 1, 1), new(
            "centra duševního zdraví vložil do zákona zákon č.\u00A0371/2021 Sb., jehož účinnost byla odložena; od kdy a podle kterého ustanovení platí, není ověřeno",
            "Act 371/2021 Sb. put mental health centres into the Act and its effect was postponed; since when and under which provision they hold is not verified"), Citation.Whole(LegalAct.SocialServicesAct)))
    {
        Abbreviations = ["CDZ"],
        PortalId = 11078,
    };

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

    private static readonly FrozenDictionary<string, ServiceType>.AlternateLookup<ReadOnlySpan<char>> ByCode =
        All.ToFrozenDictionary(type => type.Code, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<int, ServiceType> ByRegisterCode = All.Where(type => type.RegisterCode is not null).ToFrozenDictionary(type => type.RegisterCode!.Number);
    private static readonly FrozenDictionary<int, ServiceType> ByPortalId = All.ToFrozenDictionary(type => type.PortalId);
    private static readonly FrozenDictionary<string, ServiceType> ByFoldedName = All.ToFrozenDictionary(type => CzechText.Fold(type.Name.Czech), StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, ValueList<ServiceType>> ByFoldedAbbreviation = All
        .SelectMany(type => type.Abbreviations.Select(abbreviation => (Folded: CzechText.Fold(abbreviation), Type: type)).Distinct())
        .GroupBy(pair => pair.Folded, pair => pair.Type, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToValueList(), StringComparer.Ordinal);

    /// <summary>Key in documents: the section without its sign, "51" or "60a"; "CDZ" for the mental health centre.</summary>
    public string Code { get; }

    /// <summary>Section of the Social Services Act that defines the type, "51" or "60a"; none for the mental health centre, whose section is not known.</summary>
    public string? Paragraph { get; }

    /// <summary>How a text names the type beside its name: "§ 51", or the code where there is no section.</summary>
    internal string Label => Paragraph is null ? Code : $"§\u00A0{Paragraph}";

    /// <summary>Name; the Czech one is that of the Act.</summary>
    public BilingualText Name { get; }

    /// <summary>Abbreviations met in documents; another type may have the same.</summary>
    public ValueList<string> Abbreviations { get; private init; } = [];

    /// <summary>Category; none for the mental health centre, whose category is not known.</summary>
    public ServiceCategory? Category { get; }

    /// <summary>Forms that the Act allows, the main one first; empty for the mental health centre, whose forms are not known.</summary>
    public ValueList<ServiceForm> Forms { get; }

    /// <summary>
    /// Basic activities of § 35(1) in the order of the provision, without basic counselling (g), which every type has; empty for the mental
    /// health centre, whose activities are not known. In homes (§§ 49, 50, 52) the activity f is activation only. Help at a distance in emergency care is no activity of § 35(1).
    /// </summary>
    public ValueList<ServiceActivity> Activities { get; private init; } = [];

    /// <summary>How sure the list of activities is: medium where a later amendment may have added one.</summary>
    public Confidence ActivitiesConfidence { get; private init; }

    /// <summary>What the client pays, by rule; empty for the mental health centre.</summary>
    public ValueList<ServicePayment> Payments { get; private init; } = [];

    /// <summary>
    /// Units in which capacity is usually stated, those of the register first: practice, of medium confidence. The law binds no type to a
    /// unit, and a network may count full-time equivalents where the register counts clients.
    /// </summary>
    public ValueList<Unit> CapacityUnits { get; private init; } = [];

    /// <summary>Persons whom the type is for, shortened from the Act; none where that is not encoded.</summary>
    public BilingualText? Persons { get; private init; }

    /// <summary>Age of these persons; none where the Act states none.</summary>
    public AgeLimit? Age { get; private init; }

    /// <summary>Section of Decree 505/2006 Sb. with the scope of the activities and the maximum charges, "17" or "25a"; none for the mental health centre.</summary>
    public string? DecreeSection { get; private init; }

    /// <summary>Code in the open data of the register of providers; none for the mental health centre, whose code is not known.</summary>
    public RegisterCode? RegisterCode { get; private init; }

    /// <summary>Number in the search interface of the ministry's portal, 3836 to 3868 or 11078.</summary>
    public int PortalId { get; private init; }

    /// <summary>The provision that defines the type, by day.</summary>
    public Dated<Citation> Provision { get; }

    /// <summary>True when the Act allows the form for this type; none where the forms are not known.</summary>
    public bool? Allows(ServiceForm form) => Forms.Count == 0 ? null : Forms.Contains(form);

    /// <summary>
    /// True when the type is in force on a day, false when it is not yet or no more; none where that is not known: the error of
    /// <see cref="Dated{T}.At(LocalDate)"/> of <see cref="Provision"/> says why.
    /// </summary>
    public bool? IsInForceOn(LocalDate date) => Provision.Segments.LastOrDefault(segment => segment.From <= date)?.Kind switch
    {
        DatedSegmentKind.Value => true,
        DatedSegmentKind.Unknown => null,
        _ => false,
    };

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The type of a code: "51", "§ 51", "§51", "60a" or "CDZ", with or without spaces around it. The provider has no effect.</summary>
    /// <exception cref="FormatException">No type has the code; the message says which codes there are.</exception>
    public static ServiceType Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ServiceType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var type) ? type : throw NotKnown(s.ToString());

    /// <summary>The type of a code; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ServiceType result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider?, out ServiceType)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ServiceType result)
    {
        var isSection = s is ['§', ..];
        var code = isSection ? s[1..].Trim(" \u00A0") : s.Trim(" \u00A0");
        if (ByCode.TryGetValue(code, out result) && isSection && result.Paragraph is null)
            result = null;
        return result is not null;
    }

    /// <summary>The type of a code of the register, "DruhSocialniSluzby/15" or "15"; false when no type is known to have it.</summary>
    public static bool TryByRegisterCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out ServiceType? type)
    {
        type = null;
        var number = code.StartsWith(RegisterCode.List, StringComparison.Ordinal) ? code[RegisterCode.List.Length..] : code;
        // The framework would take zero characters after the digits.
        return number is not [.., '\0'] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && ByRegisterCode.TryGetValue(parsed, out type);
    }

    /// <summary>The type of a number of the ministry's portal, such as 3849; false when no type has it.</summary>
    public static bool TryByPortalId(int portalId, [NotNullWhen(true)] out ServiceType? type) => ByPortalId.TryGetValue(portalId, out type);

    /// <summary>
    /// All types with an abbreviation, whatever its case and accents: none, one, or several (DS, TS, TP and SAS have two each).
    /// </summary>
    public static ValueList<ServiceType> ByAbbreviation(string abbreviation) =>
        ByFoldedAbbreviation.GetValueOrDefault(CzechText.Fold(Guard.Against.Null(abbreviation)), []);

    /// <summary>The type of a Czech name, whatever its case, accents and spaces; false when no type has the name.</summary>
    public static bool TryByName([NotNullWhen(true)] string? name, [NotNullWhen(true)] out ServiceType? type) =>
        ByFoldedName.TryGetValue(CzechText.Fold(name), out type);

    // "a d+": activities a and d, the latter only in the residential form.
    private static ValueList<ServiceActivity> Letters(string letters) =>
        letters.Split(' ').Select(letter => new ServiceActivity(BasicActivity.Parse(letter.TrimEnd('+'), null), letter[^1] == '+' ? R : null)).ToValueList();

    private static Citation SectionOfAct(string paragraph) => Citation.Section(LegalAct.SocialServicesAct, paragraph);

    private static FormatException NotKnown(string text)
    {
        var abbreviated = string.Join(" or ", ByAbbreviation(text).Select(type => $"'{type.Code}' ({type.Name.Czech})"));
        var hint = abbreviated.Length > 0 ? $" As an abbreviation it stands for {abbreviated}."
            : TryByName(text, out var named) || TryByRegisterCode(text, out named) ? $" It is the name or the register code of '{named.Code}': use TryByName or TryByRegisterCode."
            : string.Empty;
        return new($"The service type {IdentifierText.Quoted(text)} is not known; expected a section of Act 108/2006 Sb. such as '51' or '§ 51' (37, 39 to 52, 54 to 70, 60a), or 'CDZ'.{hint}");
    }
}

/// <summary>Writes a service type as its code, such as "51" or "60a"; reads the forms of <see cref="ServiceType.Parse(string, IFormatProvider?)"/>.</summary>
public sealed class ServiceTypeJsonConverter : TextJsonConverter<ServiceType>;
