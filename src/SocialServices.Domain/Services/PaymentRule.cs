using SocialServices.Domain.Law;

namespace SocialServices.Domain.Services;

/// <summary>
/// Rule of the Social Services Act by which a client pays (pravidlo úhrady), §§ 72 to 76: a code list keyed by the section.
/// Compared by identity.
/// </summary>
/// <remarks>The decree sets the maxima, see <see cref="UserCharges"/>. Optional activities (§ 77) are paid up to their real cost in every type.</remarks>
public sealed class PaymentRule
{
    private PaymentRule(string section, Confidence confidence, string czech, string english)
    {
        Section = section;
        Confidence = confidence;
        Name = new(czech, english);
        Citation = Citation.Section(LegalAct.SocialServicesAct, section);
    }

    /// <summary>Without payment (bez úhrady), § 72.</summary>
    public static PaymentRule WithoutPayment { get; } = new("72", Confidence.Medium, "bez úhrady nákladů", "without payment");

    /// <summary>
    /// Residential care (pobytové služby péče), § 73: accommodation and meals while a part of income is left to the client, and care from
    /// the care allowance.
    /// </summary>
    public static PaymentRule ResidentialCare { get; } = new("73", Confidence.High,
        "ubytování a strava se zachováním části příjmu, péče z příspěvku na péči", "accommodation and meals while a part of income is left, care from the care allowance");

    /// <summary>Accommodation and meals (ubytování a strava), § 74.</summary>
    public static PaymentRule AccommodationAndMeals { get; } = new("74", Confidence.Medium, "ubytování, popřípadě strava", "accommodation, meals where they are given");

    /// <summary>Agreed activities (sjednané činnosti), § 75.</summary>
    public static PaymentRule AgreedActivities { get; } = new("75", Confidence.High, "sjednané základní činnosti", "the agreed basic activities");

    /// <summary>Other payment (ostatní úhrady), § 76.</summary>
    public static PaymentRule OtherPayment { get; } = new("76", Confidence.Medium, "ostatní úhrady", "other payment");

    /// <summary>All rules in the order of their sections.</summary>
    public static ValueList<PaymentRule> All { get; } = [WithoutPayment, ResidentialCare, AccommodationAndMeals, AgreedActivities, OtherPayment];

    /// <summary>Section of the Social Services Act, "72" to "76".</summary>
    public string Section { get; }

    /// <summary>How sure it is which types the rule holds for.</summary>
    public Confidence Confidence { get; }

    /// <summary>What is paid.</summary>
    public BilingualText Name { get; }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>The section with its sign, such as "§ 73".</summary>
    public override string ToString() => $"§\u00A0{Section}";
}
