using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Documents;

/// <summary>Amounts of a settlement side by side: what public money may reach, what it reached, and what goes back.</summary>
internal static class SettlementPicture
{
    private static readonly BilingualText Title = new("Veřejné zdroje a jejich strop", "Public money and its ceiling");
    private static readonly BilingualText Advance = new("Strop stanovený předem", "Ceiling set in advance");
    private static readonly BilingualText Actual = new("Skutečné čisté náklady a zisk", "Actual net cost and profit");
    private static readonly BilingualText PublicMoney = new("Veřejné zdroje po odečtení vratek", "Public money received, net");
    private static readonly BilingualText Agreed = new("Sjednaná částka", "Agreed amount");
    private static readonly BilingualText ToReturn = new("Zbývá vrátit", "To be returned");

    public static BarPicture Of(Settlement settlement)
    {
        var advance = settlement.By(OvercompensationReading.AdvanceCeiling);
        var actual = settlement.By(OvercompensationReading.ActualNetCost);
        List<Bar> bars =
        [
            Bar.Whole(Advance, advance.Ceiling),
            Bar.Whole(Actual, actual.Ceiling),
            Bar.Whole(Agreed, settlement.Agreed),
            Bar.Whole(SettlementSteps.Entitled.Label, settlement.Entitled) with { Reference = settlement.Agreed },
            Bar.Whole(PublicMoney, settlement.PublicMoney) with { Reference = Money.Min(advance.Ceiling, actual.Ceiling) },
        ];
        if (settlement.Overcompensation is { } over)
            bars.Add(Bar.Whole(SettlementSteps.Over.Label, over));
        if (settlement.ToReturnNow is { } back)
            bars.Add(Bar.Whole(ToReturn, back));
        return new(Title, bars.ToValueList());
    }
}
