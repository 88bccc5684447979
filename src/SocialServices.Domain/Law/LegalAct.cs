using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Law;

/// <summary>
/// Act that the library rests on (právní předpis), with its number, titles and the days it holds as far as they are known.
/// A code list: acts are compared by identity.
/// </summary>
public sealed class LegalAct
{
    private LegalAct(string number, BilingualText name, BilingualText title, Validity validity)
    {
        Number = number;
        Name = name;
        Title = title;
        Validity = validity;
    }

    /// <summary>Act 108/2006 Sb., on social services (zákon o sociálních službách).</summary>
    public static LegalAct SocialServicesAct { get; } = Czech("108/2006 Sb.", "zákona", "Act",
        new("zákon o sociálních službách", "Social Services Act"), Validity.Since(new(2007, 1, 1)));

    /// <summary>Act 29/2007 Sb., which added intervention centres (intervenční centra).</summary>
    public static LegalAct InterventionCentresAmendment { get; } = Czech("29/2007 Sb.", "zákona", "Act",
        new("novela zákona o sociálních službách", "amendment of the Social Services Act"), Validity.Always);

    /// <summary>Act 371/2021 Sb., which added mental health centres (centra duševního zdraví); its effect was postponed.</summary>
    public static LegalAct MentalHealthCentresAmendment { get; } = Czech("371/2021 Sb.", "zákona", "Act",
        new("novela zákona o sociálních službách", "amendment of the Social Services Act"), Validity.Always);

    /// <summary>Act 38/2025 Sb., by which § 52 ended.</summary>
    public static LegalAct Amendment2025 { get; } = Czech("38/2025 Sb.", "zákona", "Act",
        new("novela zákona o sociálních službách", "amendment of the Social Services Act"), Validity.Always);

    /// <summary>Decree 505/2006 Sb., implementing the Social Services Act (prováděcí vyhláška).</summary>
    public static LegalAct SocialServicesDecree { get; } = Czech("505/2006 Sb.", "vyhlášky", "Decree",
        new("vyhláška, kterou se provádějí některá ustanovení zákona o sociálních službách", "decree implementing the Social Services Act"),
        Validity.Since(new(2007, 1, 1)));

    /// <summary>Commission Decision 2005/842/EC on compensation for public services, in force until 30 January 2012.</summary>
    public static LegalAct Decision2005 { get; } = European("2005/842/ES", "2005/842/EC", Validity.Between(null, new(2012, 1, 30)));

    /// <summary>Commission Decision 2012/21/EU on compensation for public services, from 31 January 2012 to 7 January 2026.</summary>
    public static LegalAct Decision2012 { get; } = European("2012/21/EU", "2012/21/EU", Validity.Between(new LocalDate(2012, 1, 31), new(2026, 1, 7)));

    /// <summary>Commission Decision (EU) 2025/2630 on compensation for public services, from 8 January 2026.</summary>
    public static LegalAct Decision2025 { get; } = European("(EU) 2025/2630", "(EU) 2025/2630", Validity.Since(new(2026, 1, 8)));

    /// <summary>All acts.</summary>
    public static ValueList<LegalAct> All { get; } =
    [
        SocialServicesAct, InterventionCentresAmendment, MentalHealthCentresAmendment, Amendment2025, SocialServicesDecree,
        Decision2005, Decision2012, Decision2025,
    ];

    /// <summary>Number in its collection, such as "108/2006 Sb.".</summary>
    public string Number { get; }

    /// <summary>The act as it follows a provision: "zákona č. 108/2006 Sb." in Czech, "Act 108/2006 Sb." in English.</summary>
    public BilingualText Name { get; }

    /// <summary>What the act is about.</summary>
    public BilingualText Title { get; }

    /// <summary>From when to when it holds; an end that is not known is open.</summary>
    public Validity Validity { get; }

    /// <summary>The number.</summary>
    public override string ToString() => Number;

    private static LegalAct Czech(string number, string kindCzech, string kindEnglish, BilingualText title, Validity validity) =>
        new(number, new($"{kindCzech} č.\u00A0{number}", $"{kindEnglish} {number}"), title, validity);

    private static LegalAct European(string numberCzech, string numberEnglish, Validity validity) =>
        new(numberEnglish, new($"rozhodnutí Komise {numberCzech}", $"Commission Decision {numberEnglish}"),
            new("použití čl. 106 odst. 2 SFEU na vyrovnávací platbu za závazek veřejné služby", "application of Article 106(2) TFEU to public service compensation"), validity);
}
