using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests;

public sealed class GuardTests
{
    [Fact]
    public void Null_OfNothing_NamesTheArgument()
    {
        string? text = null;

        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(text)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrWhiteSpace(text)).ParamName);
        Assert.Equal("x", Guard.Against.Null("x"));
    }

    [Fact]
    public void NullItem_OfNothing_NamesThePosition()
    {
        Assert.Equal("texts[3]", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullItem<string>(null, 3, "texts")).ParamName);
        Assert.Equal("x", Guard.Against.NullItem("x", 3, "texts"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void NullOrWhiteSpace_OfABlankText_Refuses(string text)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Guard.Against.NullOrWhiteSpace(text));

        Assert.Equal("A text that is not blank is expected. (Parameter 'text')", refusal.Message);
        Assert.Equal("x", Guard.Against.NullOrWhiteSpace("x"));
    }

    [Fact]
    public void Negative_BelowZero_Refuses()
    {
        Assert.StartsWith("A number of zero or more is expected. (Parameter '-1')", Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.Negative(-1)).Message, StringComparison.Ordinal);
        Assert.Equal(0, Guard.Against.Negative(0));
        Assert.Equal(0m, Guard.Against.Negative(-0.0m)); // a zero with a sign
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.Negative(-0.1m));
    }

    [Fact]
    public void OutOfRange_OutsideEitherEnd_NamesTheRange()
    {
        Assert.StartsWith("A value from -1 to 5 is expected.", Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.OutOfRange(6, -1, 5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.OutOfRange(-2, -1, 5));
        Assert.Equal(5, Guard.Against.OutOfRange(5, -1, 5));
        Assert.Equal(-1, Guard.Against.OutOfRange(-1, -1, 5));
    }

    [Fact]
    public void EnumOutOfRange_OfANumberWithoutAName_ListsTheNames()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => ServiceForms.ToText((ServiceForm)3, Language.Czech));
        Assert.Equal("form", refused.ParamName);
        Assert.StartsWith("One of Residential, Ambulatory, Field is expected.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.EnumOutOfRange((ServiceForm)(-1)));
        Assert.Equal(ServiceForm.Field, Guard.Against.EnumOutOfRange(ServiceForm.Field));
    }
}
