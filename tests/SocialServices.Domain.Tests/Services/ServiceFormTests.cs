using System.Text.Json;
using SocialServices.Domain.Services;
using Xunit;

namespace SocialServices.Domain.Tests.Services;

public class ServiceFormTests
{
    [Theory]
    [InlineData(ServiceForm.Residential, "residential", "pobytová", "residential")]
    [InlineData(ServiceForm.Ambulatory, "ambulatory", "ambulantní", "ambulatory")]
    [InlineData(ServiceForm.Field, "field", "terénní", "field")]
    public void ToText_EveryForm_HasCodeAndNamesInBothLanguages(ServiceForm form, string code, string czech, string english)
    {
        Assert.Equal(code, form.ToCode());
        Assert.Equal(czech, form.ToText(Language.Czech));
        Assert.Equal(english, form.ToText(Language.English));
        Assert.Equal(form, ServiceForms.Parse(code));
    }

    [Fact]
    public void All_Forms_AreThoseOfTheEnum() => Assert.Equal(Enum.GetValues<ServiceForm>(), ServiceForms.All);

    [Theory]
    [InlineData("Residential")]
    [InlineData("pobytová")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_NoCode_IsFalse(string? code) => Assert.False(ServiceForms.TryParse(code, out _));

    [Fact]
    public void Parse_NoCode_SaysWhichThereAre() => Assert.Equal(
        "The form of service 'pobytová' is not known; expected one of residential, ambulatory, field.",
        Assert.Throws<FormatException>(() => ServiceForms.Parse("pobytová")).Message);

    [Fact]
    public void ToCode_NumberThatIsNoForm_IsRefused() =>
        Assert.Equal("form", Assert.Throws<ArgumentOutOfRangeException>(() => ((ServiceForm)3).ToCode()).ParamName);

    [Fact]
    public void Json_UnknownCode_IsAnErrorThatNamesIt() =>
        Assert.Contains("'indoor' is not known", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ServiceForm>("\"indoor\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_NumberInsteadOfText_IsRefused() =>
        Assert.Equal("Text is expected for ServiceForm, not Number.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ServiceForm>("0")).Message);

    [Theory]
    [InlineData(ServiceCategory.Counselling, "sociální poradenství", "social counselling")]
    [InlineData(ServiceCategory.Care, "služby sociální péče", "services of social care")]
    [InlineData(ServiceCategory.Prevention, "služby sociální prevence", "services of social prevention")]
    public void ToText_EveryCategory_HasNamesInBothLanguages(ServiceCategory category, string czech, string english)
    {
        Assert.Equal(czech, category.ToText(Language.Czech));
        Assert.Equal(english, category.ToText(Language.English));
    }

    [Fact]
    public void ToText_NumberThatIsNoCategory_IsRefused() =>
        Assert.Equal("category", Assert.Throws<ArgumentOutOfRangeException>(() => ((ServiceCategory)3).ToText(Language.Czech)).ParamName);
}
