using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Law;

/// <summary>
/// Act that the library rests on (právní předpis), with its number, titles and the days it holds as far as they are known.
/// A code list: acts are compared by identity.
/// </summary>
public sealed class LegalAct
{
    private LegalAct(string number, BilingualText name, BilingualText title, Validity validity, ValueList<LegalAmendment> amendments)
    {
        Number = number;
        Name = name;
        Title = title;
        Validity = validity;
        Amendments = amendments;
    }

    /// <summary>Act 108/2006 Sb., on social services (zákon o sociálních službách).</summary>
    public static LegalAct SocialServicesAct { get; } = Czech("108/2006 Sb.", "zákona", "Act",
        new("zákon o sociálních službách", "Social Services Act"), Validity.Since(new(2007, 1, 1)),
        Amendment("29/2007", null, "intervenční centra, § 60a; účinnost nejpozději 15. února 2007, přesný den není ověřen",
            "intervention centres, § 60a; in effect by 15 February 2007, the exact day is not verified"),
        Amendment("206/2009", new(2009, 8, 1), "roční výkazy poskytovatelů, § 85 odst. 5", "yearly reports of providers, § 85(5)"),
        Amendment("347/2010", new(2011, 1, 1), "příspěvek na péči: I. stupeň od 18 let", "care allowance: level I from 18 years"),
        Amendment("366/2011", new(2012, 1, 1), "nová úprava příspěvku na péči", "reform of the care allowance"),
        Amendment("375/2011", new(2012, 4, 1), "nadpis § 52: lůžková péče; den není ověřen", "heading of § 52: in-patient care; the day is not verified"),
        Amendment("313/2013", new(2014, 1, 1), "znění několika druhů služeb; den není ověřen", "wording of several service types; the day is not verified"),
        Amendment("254/2014", new(2015, 1, 1), "financování přes kraje, § 101a; síť, § 95 písm. h)", "financing through regions, § 101a; the network, § 95(h)"),
        Amendment("189/2016", new(2016, 8, 1), "zvýšení příspěvku na péči", "raised care allowance"),
        Amendment("47/2019", new(2019, 4, 1), "zvýšení příspěvku na péči: IV. stupeň od dubna, III. stupeň od července 2019",
            "raised care allowance: level IV from April, level III from July 2019"),
        Amendment("328/2021", new(2022, 1, 1), "příspěvek na péči v pobytových službách; číslo a den nejsou ověřeny",
            "care allowance in residential services; number and day are not verified"),
        Amendment("371/2021", null, "centra duševního zdraví; účinnost byla odložena, den a ustanovení nejsou známy",
            "mental health centres; its effect was postponed, day and provision are not known"),
        Amendment("164/2024", new(2024, 7, 1), "zvýšení příspěvku na péči", "raised care allowance"),
        Amendment("242/2024", null, "obsah není znám", "content not known"),
        Amendment("468/2024", null, "obsah není znám", "content not known"),
        Amendment("38/2025", new(2025, 3, 1), "zrušení § 52 (odvozeno z odkazů, které byly odstraněny), nové § 33a a § 36; den je odvozen z prováděcí vyhlášky",
            "repeal of § 52 (inferred from references that were removed), new § 33a and § 36; the day is inferred from the implementing decree"),
        Amendment("120/2025", null, "obsah není znám", "content not known"),
        Amendment("152/2025", new(2025, 10, 1), "dávka státní sociální pomoci; den není ověřen", "state social assistance benefit; the day is not verified"),
        Amendment("300/2025", new(2026, 7, 1), "řízení o příspěvku na péči; některé části dříve, první 21. srpna 2025",
            "procedure of the care allowance; some parts earlier, the first on 21 August 2025"));

    /// <summary>Decree 505/2006 Sb., implementing the Social Services Act (prováděcí vyhláška).</summary>
    public static LegalAct SocialServicesDecree { get; } = Czech("505/2006 Sb.", "vyhlášky", "Decree",
        new("vyhláška, kterou se provádějí některá ustanovení zákona o sociálních službách", "decree implementing the Social Services Act"),
        Validity.Since(new(2007, 1, 1)),
        Amendment("166/2007", null, "§ 25a, intervenční centra; den není znám", "§ 25a, intervention centres; the day is not known"),
        Amendment("340/2007", new(2008, 1, 1), "den není ověřen", "the day is not verified"),
        Amendment("239/2009", new(2009, 8, 1), "mimo jiné úhrada v chráněném bydlení", "charges in sheltered housing among others"),
        Amendment("162/2010", new(2010, 6, 1), "obsah není znám", "content not known"),
        Amendment("391/2011", new(2012, 1, 1), "maximální úhrady", "maximum charges"),
        Amendment("389/2013", new(2014, 1, 1), "maximální úhrady", "maximum charges"),
        Amendment("218/2016", null, "částky beze změny", "no change of amounts"),
        Amendment("387/2017", new(2018, 1, 1), "§ 39a, struktura střednědobého plánu; den není ověřen, částky beze změny",
            "§ 39a, structure of the medium-term plan; the day is not verified, no change of amounts"),
        Amendment("34/2022", new(2022, 3, 1), "maximální úhrady", "maximum charges"),
        Amendment("440/2022", new(2023, 1, 1), "maximální úhrady; hranice 80 hodin měsíčně", "maximum charges; the limit of 80 hours a month"),
        Amendment("378/2023", new(2024, 1, 1), "maximální úhrady", "maximum charges"),
        Amendment("195/2024", new(2024, 7, 1), "podpora pečujících osob", "support of informal carers"),
        Amendment("48/2025", new(2025, 3, 1), "strava; provedení zákona č. 38/2025 Sb.", "meals; implementation of Act 38/2025 Sb."),
        Amendment("571/2025", new(2026, 2, 1), "maximální úhrady", "maximum charges"));

    /// <summary>Commission Decision 2005/842/EC on compensation for public services, in force until 30 January 2012.</summary>
    public static LegalAct Decision2005 { get; } = Decision("2005/842/ES", "2005/842/EC", Validity.Between(null, new(2012, 1, 30)));

    /// <summary>Commission Decision 2012/21/EU on compensation for public services, from 31 January 2012 to 7 January 2026.</summary>
    public static LegalAct Decision2012 { get; } = Decision("2012/21/EU", "2012/21/EU", Validity.Between(new LocalDate(2012, 1, 31), new(2026, 1, 7)));

    /// <summary>Commission Decision (EU) 2025/2630 on compensation for public services, from 8 January 2026.</summary>
    public static LegalAct Decision2025 { get; } = Decision("(EU) 2025/2630", "(EU) 2025/2630", Validity.Since(new(2026, 1, 8)));

    /// <summary>Commission Regulation (EU) No 360/2012 on de minimis aid for services of general economic interest, from 29 April 2012 to 31 December 2023.</summary>
    public static LegalAct DeMinimisRegulation2012 { get; } = Regulation("(EU) č.\u00A0360/2012", "(EU) No 360/2012", Validity.Between(new LocalDate(2012, 4, 29), new(2023, 12, 31)),
        new LegalAmendment("(EU) 2020/1474", new("nařízení Komise (EU) 2020/1474", "Commission Regulation (EU) 2020/1474"), null,
            new("prodloužení platnosti do 31. prosince 2023; den účinnosti není znám", "validity prolonged to 31 December 2023; the day of its effect is not known")));

    /// <summary>Commission Regulation (EU) 2023/2832 on de minimis aid for services of general economic interest, from 1 January 2024 to 31 December 2030.</summary>
    public static LegalAct DeMinimisRegulation2023 { get; } = Regulation("(EU) 2023/2832", "(EU) 2023/2832", Validity.Between(new LocalDate(2024, 1, 1), new(2030, 12, 31)));

    /// <summary>Act 314/2002 Sb., which names the municipalities with an authorised office and with extended powers (zákon o stanovení obcí).</summary>
    public static LegalAct MunicipalitiesWithPowersAct { get; } = Czech("314/2002 Sb.", "zákona", "Act",
        new("zákon o stanovení obcí s pověřeným obecním úřadem a stanovení obcí s rozšířenou působností", "act naming the municipalities with an authorised office and with extended powers"),
        Validity.Since(new(2003, 1, 1)));

    /// <summary>Decree 388/2002 Sb., on the territories of those municipalities until 31 December 2020 (vyhláška o správních obvodech).</summary>
    public static LegalAct MunicipalTerritoriesDecree { get; } = Czech("388/2002 Sb.", "vyhlášky", "Decree",
        new("vyhláška o stanovení správních obvodů obcí s pověřeným obecním úřadem a správních obvodů obcí s rozšířenou působností",
            "decree on the territories of municipalities with an authorised office and with extended powers"),
        Validity.Between(null, new(2020, 12, 31)));

    /// <summary>Act 51/2020 Sb., on the territorial division of the State, from 1 January 2021 (zákon o územně správním členění státu).</summary>
    public static LegalAct TerritorialDivisionAct { get; } = Czech("51/2020 Sb.", "zákona", "Act",
        new("zákon o územně správním členění státu", "act on the territorial division of the State"), Validity.Since(new(2021, 1, 1)));

    /// <summary>Decree 346/2020 Sb., on the territories of districts and municipalities from 1 January 2021 (vyhláška o územním vymezení okresů a správních obvodů).</summary>
    public static LegalAct TerritorialDivisionDecree { get; } = Czech("346/2020 Sb.", "vyhlášky", "Decree",
        new("vyhláška o vymezení okresů a správních obvodů obcí s rozšířenou působností a obcí s pověřeným obecním úřadem",
            "decree on the territories of districts and of municipalities with extended powers and with an authorised office"),
        Validity.Since(new(2021, 1, 1)));

    /// <summary>Act 245/2000 Sb., on public holidays and days of rest (zákon o svátcích).</summary>
    public static LegalAct PublicHolidaysAct { get; } = Czech("245/2000 Sb.", "zákona", "Act",
        new("zákon o státních svátcích, o ostatních svátcích, o významných dnech a o dnech pracovního klidu", "act on public holidays, other holidays, significant days and days of rest"),
        Validity.Since(new(2000, 8, 9)),
        Amendment("359/2015", new(2016, 1, 1), "Velký pátek; číslo a den nejsou ověřeny", "Good Friday; number and day are not verified"));

    /// <summary>Act 262/2006 Sb., the Labour Code (zákoník práce).</summary>
    public static LegalAct LabourCode { get; } = Czech("262/2006 Sb.", "zákona", "Act", new("zákoník práce", "Labour Code"), Validity.Since(new(2007, 1, 1)));

    /// <summary>Government Regulation 98/2015 Sb., what the State subsidy of § 101a may be used for, probably from 1 May 2015 (nařízení vlády k § 101a).</summary>
    public static LegalAct SubsidyUseRegulation { get; } = Czech("98/2015 Sb.", "nařízení vlády", "Government Regulation",
        new("nařízení vlády o provedení §\u00A0101a zákona o sociálních službách", "government regulation implementing §\u00A0101a of the Social Services Act"),
        Validity.Since(new(2015, 5, 1)),
        Amendment("387/2021", new(2021, 11, 1), "§ 1 odst. 2 písm. c), pořízení dlouhodobého majetku", "§ 1(2)(c), acquisition of long-term assets"));

    /// <summary>Act 235/2004 Sb., on value added tax (zákon o dani z přidané hodnoty).</summary>
    public static LegalAct ValueAddedTaxAct { get; } = Czech("235/2004 Sb.", "zákona", "Act",
        new("zákon o dani z přidané hodnoty", "Value Added Tax Act"), Validity.Since(new(2004, 5, 1)));

    /// <summary>Act 218/2000 Sb., on the budget rules of the State (rozpočtová pravidla).</summary>
    public static LegalAct BudgetRulesAct { get; } = Czech("218/2000 Sb.", "zákona", "Act", new("rozpočtová pravidla", "budget rules of the State"), Validity.Since(new(2001, 1, 1)),
        Amendment("484/2020", null, "pravděpodobně snížení sazby penále na 0,4 ‰; účinnost po částech 28. listopadu 2020, 1. ledna 2021 a 1. ledna 2022, která část sazbu nese, není ověřeno",
            "probably the penalty rate lowered to 0.4 ‰; in effect in parts on 28 November 2020, 1 January 2021 and 1 January 2022, which part has the rate is not verified"));

    /// <summary>Act 137/2006 Sb., on public contracts, of procedures started from 1 July 2006 to 30 September 2016 (zákon o veřejných zakázkách).</summary>
    public static LegalAct PublicContractsAct { get; } = Czech("137/2006 Sb.", "zákona", "Act",
        new("zákon o veřejných zakázkách", "act on public contracts"), Validity.Between(new LocalDate(2006, 7, 1), new(2016, 9, 30)),
        Amendment("55/2012", new(2012, 4, 1), "nižší limit veřejné zakázky malého rozsahu", "lower limit of a small-scale contract"),
        Amendment("341/2013", new(2014, 1, 1), "vyšší limit veřejné zakázky malého rozsahu", "higher limit of a small-scale contract")
            with { Name = Named("341/2013 Sb.", "zákonného opatření Senátu", "Senate Measure") });

    /// <summary>Act 134/2016 Sb., on public procurement, of procedures started from 1 October 2016 (zákon o zadávání veřejných zakázek).</summary>
    public static LegalAct PublicProcurementAct { get; } = Czech("134/2016 Sb.", "zákona", "Act",
        new("zákon o zadávání veřejných zakázek", "Public Procurement Act"), Validity.Since(new(2016, 10, 1)),
        Amendment("166/2023", new(2023, 7, 16), "mimo jiné změny závazku ze smlouvy, §\u00A0222; znění odstavce 9 není ověřeno",
            "changes of contracts, §\u00A0222, among others; the wording of subsection 9 is not verified"),
        Amendment("69/2025", new(2025, 4, 3), "vyšší limit veřejné zakázky malého rozsahu, §\u00A027, a výjimka z uveřejnění na profilu, §\u00A0219",
            "higher limit of a small-scale contract, §\u00A027, and exemption from publication on the profile, §\u00A0219"));

    /// <summary>Government Regulation 172/2016 Sb., on the limits and amounts of the Public Procurement Act (nařízení vlády o finančních limitech).</summary>
    public static LegalAct ProcurementLimitsRegulation { get; } = Czech("172/2016 Sb.", "nařízení vlády", "Government Regulation",
        new("nařízení vlády o stanovení finančních limitů a částek pro účely zákona o zadávání veřejných zakázek", "government regulation on the limits and amounts of the Public Procurement Act"),
        Validity.Since(new(2016, 10, 1)),
        Amendment("471/2017", new(2018, 1, 1), "limity let 2018 a 2019", "limits of 2018 and 2019"),
        Amendment("335/2019", new(2020, 1, 1), "limity let 2020 a 2021", "limits of 2020 and 2021"),
        Amendment("475/2021", new(2022, 1, 1), "limity let 2022 a 2023", "limits of 2022 and 2023"),
        Amendment("435/2023", new(2024, 1, 1), "limity let 2024 a 2025", "limits of 2024 and 2025"));

    /// <summary>Directive 2014/24/EU on public procurement (směrnice o zadávání veřejných zakázek).</summary>
    public static LegalAct ProcurementDirective { get; } = European(new("směrnice Evropského parlamentu a Rady 2014/24/EU", "Directive 2014/24/EU"), "2014/24/EU",
        new("zadávání veřejných zakázek", "public procurement"), Validity.Always);

    /// <summary>Act 250/2000 Sb., on the budget rules of territorial budgets (rozpočtová pravidla územních rozpočtů).</summary>
    public static LegalAct TerritorialBudgetRulesAct { get; } = Czech("250/2000 Sb.", "zákona", "Act",
        new("rozpočtová pravidla územních rozpočtů", "budget rules of territorial budgets"), Validity.Since(new(2001, 1, 1)),
        Amendment("24/2015", new(2015, 2, 20), "veřejnoprávní smlouva o dotaci, § 10a; zveřejňování smluv, § 10d, od 1. července 2015",
            "public-law contract on a grant, § 10a; publication of contracts, § 10d, from 1 July 2015"),
        Amendment("484/2020", null, "zda a kdy změnil sazbu penále, není ověřeno", "whether and when it changed the penalty rate is not verified"));

    /// <summary>Act 280/2009 Sb., the Tax Code (daňový řád).</summary>
    public static LegalAct TaxCode { get; } = Czech("280/2009 Sb.", "zákona", "Act", new("daňový řád", "Tax Code"), Validity.Since(new(2011, 1, 1)));

    /// <summary>Decree 367/2015 Sb., on the settlement with the State budget (vyhláška o finančním vypořádání), probably to the end of 2024.</summary>
    public static LegalAct SettlementDecree2015 { get; } = Czech("367/2015 Sb.", "vyhlášky", "Decree",
        new("vyhláška o finančním vypořádání se státním rozpočtem", "decree on the financial settlement with the State budget"),
        Validity.Between(null, new(2024, 12, 31)), Amendment("435/2017", null, "obsah a den nejsou ověřeny", "content and day are not verified"));

    /// <summary>Decree 433/2024 Sb., on the settlement with the State budget (vyhláška o finančním vypořádání), probably from 2025.</summary>
    public static LegalAct SettlementDecree2024 { get; } = Czech("433/2024 Sb.", "vyhlášky", "Decree",
        new("vyhláška o finančním vypořádání se státním rozpočtem", "decree on the financial settlement with the State budget"),
        Validity.Since(new(2025, 1, 1)));

    /// <summary>Act 340/2015 Sb., on the register of contracts (zákon o registru smluv).</summary>
    public static LegalAct ContractRegisterAct { get; } = Czech("340/2015 Sb.", "zákona", "Act",
        new("zákon o zvláštních podmínkách účinnosti některých smluv, uveřejňování těchto smluv a o registru smluv (zákon o registru smluv)",
            "act on special conditions of the effect of certain contracts, their publication and the register of contracts"),
        Validity.Since(new(2016, 7, 1)));

    /// <summary>Act 320/2001 Sb., on financial control in public administration (zákon o finanční kontrole).</summary>
    public static LegalAct FinancialControlAct { get; } = Czech("320/2001 Sb.", "zákona", "Act",
        new("zákon o finanční kontrole ve veřejné správě", "Financial Control Act"), Validity.Since(new(2002, 1, 1)));

    /// <summary>Act 255/2012 Sb., the control rules, of controls started from 1 January 2014 (kontrolní řád).</summary>
    public static LegalAct ControlRulesAct { get; } = Czech("255/2012 Sb.", "zákona", "Act",
        new("zákon o kontrole (kontrolní řád)", "Control Rules"), Validity.Since(new(2014, 1, 1)),
        Amendment("183/2017", new(2017, 7, 1), "přestupky, § 15 až 17; lhůty se nemění", "offences, § 15 to 17; no change of the time limits"));

    /// <summary>Council Regulation (EC) No 1083/2006, general provisions on the funds of 2007 to 2013 (obecné nařízení o fondech).</summary>
    public static LegalAct FundsRegulation2006 { get; } = Funds(new("nařízení Rady (ES) č.\u00A01083/2006", "Council Regulation (EC) No 1083/2006"), "(EC) No 1083/2006");

    /// <summary>Regulation (EU) No 1303/2013, common provisions on the funds of 2014 to 2020 (obecné nařízení o fondech).</summary>
    public static LegalAct FundsRegulation2013 { get; } = Funds(
        new("nařízení Evropského parlamentu a Rady (EU) č.\u00A01303/2013", "Regulation (EU) No 1303/2013"), "(EU) No 1303/2013");

    /// <summary>Regulation (EU) 2021/1060, common provisions on the funds of 2021 to 2027 (obecné nařízení o fondech).</summary>
    public static LegalAct FundsRegulation2021 { get; } = Funds(new("nařízení Evropského parlamentu a Rady (EU) 2021/1060", "Regulation (EU) 2021/1060"), "(EU) 2021/1060");

    /// <summary>All acts.</summary>
    public static ValueList<LegalAct> All { get; } =
    [
        SocialServicesAct, SocialServicesDecree,
        Decision2005, Decision2012, Decision2025,
        MunicipalitiesWithPowersAct, MunicipalTerritoriesDecree, TerritorialDivisionAct, TerritorialDivisionDecree,
        PublicHolidaysAct, LabourCode,
        DeMinimisRegulation2012, DeMinimisRegulation2023,
        SubsidyUseRegulation, ValueAddedTaxAct,
        BudgetRulesAct, TerritorialBudgetRulesAct, TaxCode, SettlementDecree2015, SettlementDecree2024,
        ContractRegisterAct,
        PublicContractsAct, PublicProcurementAct, ProcurementLimitsRegulation, ProcurementDirective,
        FinancialControlAct, ControlRulesAct,
        FundsRegulation2006, FundsRegulation2013, FundsRegulation2021,
    ];

    /// <summary>Number in its collection, such as "108/2006 Sb.".</summary>
    public string Number { get; }

    /// <summary>The act as it follows a provision: "zákona č. 108/2006 Sb." in Czech, "Act 108/2006 Sb." in English.</summary>
    public BilingualText Name { get; }

    /// <summary>What the act is about.</summary>
    public BilingualText Title { get; }

    /// <summary>From when to when it holds; an end that is not known is open.</summary>
    public Validity Validity { get; }

    /// <summary>Acts that changed it, as far as the library knows, in the order of their numbers.</summary>
    public ValueList<LegalAmendment> Amendments { get; }

    /// <summary>The number.</summary>
    public override string ToString() => Number;

    /// <summary>First day of the effect of an amendment whose day is known.</summary>
    internal LocalDate EffectOf(string amendment) => Amendments.Single(known => known.Number == amendment).EffectiveFrom!.Value;

    private static LegalAct Czech(string number, string kindCzech, string kindEnglish, BilingualText title, Validity validity, params ValueList<LegalAmendment> amendments) =>
        new(number, Named(number, kindCzech, kindEnglish), title, validity,
            amendments.Select(amendment => amendment.Name == default ? amendment with { Name = Named(amendment.Number, kindCzech, kindEnglish) } : amendment).ToValueList());

    private static BilingualText Named(string number, string kindCzech, string kindEnglish) => new($"{kindCzech} č.\u00A0{number}", $"{kindEnglish} {number}");

    private static LegalAmendment Amendment(string number, LocalDate? effectiveFrom, string czech, string english) =>
        new($"{number} Sb.", default, effectiveFrom, new(czech, english));

    private static LegalAct Decision(string numberCzech, string numberEnglish, Validity validity) => European(
        new($"rozhodnutí Komise {numberCzech}", $"Commission Decision {numberEnglish}"), numberEnglish,
        new("použití čl. 106 odst. 2 SFEU na vyrovnávací platbu za závazek veřejné služby", "application of Article 106(2) TFEU to public service compensation"), validity);

    private static LegalAct Regulation(string numberCzech, string numberEnglish, Validity validity, params ValueList<LegalAmendment> amendments) => European(
        new($"nařízení Komise {numberCzech}", $"Commission Regulation {numberEnglish}"), numberEnglish,
        new("podpora de minimis podnikům poskytujícím služby obecného hospodářského zájmu", "de minimis aid to undertakings providing services of general economic interest"),
        validity, amendments);

    private static LegalAct Funds(BilingualText name, string number) => European(name, number,
        new("společná ustanovení o evropských fondech", "common provisions on the European funds"), Validity.Always);

    private static LegalAct European(BilingualText name, string number, BilingualText title, Validity validity, params ValueList<LegalAmendment> amendments) =>
        new(number, name, title, validity, amendments);
}
