namespace SocialServices.Domain.Tests;

public sealed class BilingualTextTests
{
    [Fact]
    public void Default_IsTwoEmptyTexts()
    {
        Assert.Equal(string.Empty, default(BilingualText).Czech);
        Assert.Equal(string.Empty, default(BilingualText).English);
        Assert.Equal(string.Empty, default(BilingualText).ToString());
        Assert.Equal(string.Empty, default(BilingualText).In(Language.Czech));
    }

    [Fact]
    public void In_ALanguage_GivesItsWording()
    {
        var text = new BilingualText("lůžko", "bed");

        Assert.Equal("lůžko", text.In(Language.Czech));
        Assert.Equal("bed", text.In(Language.English));
        Assert.Equal("bed", text.ToString());
        Assert.Equal(new BilingualText("x", "x"), BilingualText.Same("x"));
        Assert.Equal(Language.Czech, default);
    }
}
