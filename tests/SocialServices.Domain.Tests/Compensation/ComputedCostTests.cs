using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class ComputedCostTests
{
    private static readonly BilingualText Key = new("úvazky", "full-time equivalents");

    [Fact]
    public void CommonCost_OfThirds_DividesWithoutRestAndSaysSo()
    {
        var parts = new CommonCost("správa", Money.Of(100), Key, Share("a", 1), Share("b", 1), Share("c", 1)).Divide();

        Assert.Equal([Money.Of(33.34m), Money.Of(33.33m), Money.Of(33.33m)], parts.Select(part => part.Value));
        Assert.Contains("největšího zbytku", parts[0].Explanation.Reason.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void CommonCost_OfAServiceWithoutPartOfTheKey_GivesItNothing() =>
        Assert.Equal(Money.Zero, new CommonCost("správa", Money.Of(100), Key, Share("a", 0), Share("b", 1)).ShareOf("a").Value);

    [Fact]
    public void CommonCost_OfAKeyThatSumsToZero_SaysWhatToDo() // R6, edge 23
    {
        var exception = Assert.Throws<ArgumentException>(() => new CommonCost("správa", Money.Of(100), Key, Share("a", 0), Share("b", 0)));

        Assert.Contains("sums to zero", exception.Message, StringComparison.Ordinal);
        Assert.Contains("full-time equivalents", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CommonCost("správa", Money.Of(100), Key));
    }

    [Fact]
    public void CommonCost_OfAWrongKey_Throws()
    {
        Assert.Throws<ArgumentException>(() => new CommonCost("správa", Money.Of(100), Key, Share("a", 1), Share("a", 2)));
        Assert.Throws<ArgumentException>(() => new CommonCost("správa", Money.Of(100), Key, Share("a", 1), Share("b", -1)));
        Assert.Throws<ArgumentException>(() => new CommonCost("správa", Money.Of(100), Key, Share("a", 1), new("b", Quantity.Of(1, Unit.Bed))));
        Assert.Throws<ArgumentException>(() => new CommonCost(" ", Money.Of(100), Key, Share("a", 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommonCost("správa", -Money.Of(100), Key, Share("a", 1)));
        Assert.Contains("'c'", Assert.Throws<ArgumentException>(() => new CommonCost("správa", Money.Of(100), Key, Share("a", 1)).ShareOf("c")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InputVat_OfARoundedDeduction_IsCostByDifference()
    {
        var vat = InputVat.Of(Money.Of(0.05m), VatPosition.Payer(50));

        Assert.Equal((Money.Of(0.03m), Money.Of(0.02m)), (vat.Deductible, vat.Cost));
        Assert.Contains("po zaokrouhlení", vat.ExplainCost().Explanation.Reason.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void InputVat_OfANonPayer_IsWhole()
    {
        Assert.Equal(Money.Of(210_000), InputVat.Of(Money.Of(210_000), VatPosition.NonPayer).Cost);
        Assert.Equal(default, VatPosition.NonPayer);
        Assert.NotEqual(VatPosition.NonPayer, VatPosition.Payer(0));
        Assert.Equal(Money.Zero, InputVat.Of(Money.Of(210_000), VatPosition.Payer(100)).Cost);
    }

    [Fact]
    public void InputVat_OfAWrongNumber_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => VatPosition.Payer(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => VatPosition.Payer(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => InputVat.Of(-Money.OneHeller, VatPosition.NonPayer));
        Assert.Throws<ArgumentOutOfRangeException>(() => InputVat.ExemptPrice(-Money.OneHeller));
    }

    [Fact]
    public void ExemptPrice_OfAService_AddsNoVat()
    {
        var price = InputVat.ExemptPrice(Money.Of(1_049_382.71m));

        Assert.Equal(Money.Of(1_049_382.71m), price.Value);
        Assert.Equal("""
            Cena sociální služby bez DPH: 1 049 382,71 Kč
            · sjednaná cena: 1 049 382,71 Kč (zadáno)
            Sociální služba registrovaného poskytovatele je od daně osvobozena bez nároku na odpočet; DPH se nepřipočítává.
            Předpis: § 51 odst. 1 písm. i) zákona č. 235/2004 Sb.; § 59 zákona č. 235/2004 Sb.
            POZOR: Podmínkou osvobození je registrace poskytovatele.

            """.ReplaceLineEndings("\n"), price.ToText(Language.Czech).Replace('\u00A0', ' '));
    }

    [Fact]
    public void NetDepreciation_OfAReleasedSubsidy_SaysWhyItIsLower()
    {
        Assert.Equal("Co zaplatila investiční dotace, není podruhé nákladem.", NetDepreciation.Of(Money.Of(250_000), Money.Of(180_000)).Explain().Explanation.Reason.Czech);
        Assert.Equal("", NetDepreciation.Of(Money.Of(250_000), Money.Zero).Explain().Explanation.Reason.Czech);
    }

    [Fact]
    public void NetDepreciation_OfASubsidyAboveIt_Throws()
    {
        Assert.Equal(Money.Of(70_000), NetDepreciation.Of(Money.Of(250_000), Money.Of(180_000)).Net);
        Assert.Throws<ArgumentOutOfRangeException>(() => NetDepreciation.Of(Money.Of(1), Money.Of(1.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetDepreciation.Of(-Money.Of(1), Money.Zero));
    }

    private static KeyShare Share(string service, decimal key) => new(service, Quantity.Of(key, Unit.FullTimeEquivalent));
}
