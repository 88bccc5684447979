using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class AmountInWordsTests
{
    [Theory]
    [InlineData("0", "nula korun českých", "zero Czech crowns")]
    [InlineData("1", "jedna koruna česká", "one Czech crown")]
    [InlineData("2", "dvě koruny české", "two Czech crowns")]
    [InlineData("4", "čtyři koruny české", "four Czech crowns")]
    [InlineData("5", "pět korun českých", "five Czech crowns")]
    [InlineData("11", "jedenáct korun českých", "eleven Czech crowns")]
    [InlineData("21", "dvacet jedna korun českých", "twenty-one Czech crowns")]
    [InlineData("100", "sto korun českých", "one hundred Czech crowns")]
    [InlineData("202", "dvě stě dva korun českých", "two hundred two Czech crowns")]
    [InlineData("1000", "jeden tisíc korun českých", "one thousand Czech crowns")]
    [InlineData("1001", "jeden tisíc jedna korun českých", "one thousand one Czech crowns")]
    [InlineData("2000", "dva tisíce korun českých", "two thousand Czech crowns")]
    [InlineData("5400", "pět tisíc čtyři sta korun českých", "five thousand four hundred Czech crowns")]
    [InlineData("2763000", "dva miliony sedm set šedesát tři tisíc korun českých", "two million seven hundred sixty-three thousand Czech crowns")]
    [InlineData("1000000000", "jedna miliarda korun českých", "one billion Czech crowns")]
    [InlineData("2000000000000", "dva biliony korun českých", "two trillion Czech crowns")]
    [InlineData("2000000005", "dvě miliardy pět korun českých", "two billion five Czech crowns")]
    [InlineData("0.01", "nula korun českých a jeden haléř", "zero Czech crowns and one heller")]
    [InlineData("14321.50", "čtrnáct tisíc tři sta dvacet jedna korun českých a padesát haléřů", "fourteen thousand three hundred twenty-one Czech crowns and fifty hellers")]
    [InlineData("1002.00", "jeden tisíc dva korun českých", "one thousand two Czech crowns")]
    [InlineData("3.02", "tři koruny české a dva haléře", "three Czech crowns and two hellers")]
    [InlineData("-1300", "minus jeden tisíc tři sta korun českých", "minus one thousand three hundred Czech crowns")]
    public void ToWords_OfAnAmount_IsAsPeopleWriteIt(string amount, string czech, string english)
    {
        var money = Money.Parse(amount);

        Assert.Equal(czech, money.ToWords(Language.Czech));
        Assert.Equal(english, money.ToWords(Language.English));
    }

    [Fact]
    public void ToWords_OfTheLargestAmount_NamesEveryGroup()
    {
        Assert.StartsWith("devadesát dva biliard dvě stě třicet tři bilionů sedm set dvacet miliard", Money.MaxValue.ToWords(Language.Czech), StringComparison.Ordinal);
        Assert.Equal(
            "ninety-two quadrillion two hundred thirty-three trillion seven hundred twenty billion three hundred sixty-eight million "
            + "five hundred forty-seven thousand seven hundred fifty-eight Czech crowns and seven hellers",
            Money.MaxValue.ToWords(Language.English));
    }

    [Fact]
    public void ToWords_OfDifferentAmounts_Differs() => Property.Holds(MonetaryGenerators.Amounts, MonetaryGenerators.Amounts, (one, other) =>
    {
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(one == other, one.ToWords(language) == other.ToWords(language));
    });
}
