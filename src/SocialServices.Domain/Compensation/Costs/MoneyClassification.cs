using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>What money does in a calculation and why (zařazení zdroje).</summary>
/// <param name="Role">What it does.</param>
/// <param name="Citation">Where that stands; none where practice says so.</param>
/// <param name="Confidence">How sure it is; none where the region decides it.</param>
/// <param name="Reservation">What to confirm; empty where it is firm.</param>
public sealed record MoneyClassification(MoneyRole Role, Citation? Citation, Confidence? Confidence, BilingualText Reservation)
{
    /// <summary>Text for people: the role, where it stands, and what to confirm.</summary>
    public string ToText(Language language)
    {
        var citation = Citation is null ? string.Empty : $" ({Citation.ToText(language)})";
        var reservation = Reservation == default ? string.Empty : $". {Reservation.In(language)}";
        return TextOf(Role).In(language) + citation + reservation;
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    internal static BilingualText TextOf(MoneyRole role) => role switch
    {
        MoneyRole.Compensation => new("vyrovnávací platba", "compensation"),
        MoneyRole.Revenue => new("výnos", "revenue"),
        MoneyRole.EarmarkedGift => new("účelový dar", "earmarked gift"),
        MoneyRole.Outside => new("mimo výpočet", "outside the calculation"),
        _ => new("určí kraj", "the region decides"),
    };
}
