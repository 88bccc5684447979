using System.Text.Json;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Parties;

public sealed class VatIdTests
{
    [Theory]
    [InlineData("CZ70892822")]
    [InlineData("CZ70891095")]
    [InlineData("CZ70890366")]
    public void Parse_PublicBody_HoldsItsBusinessId(string text)
    {
        var id = VatId.Parse(text);

        Assert.Equal(text, id.ToString());
        Assert.Equal(BusinessId.Parse(text[2..]), id.BusinessId);
        Assert.Equal(id, VatId.OfPublicBody(BusinessId.Parse(text[2..])));
    }

    [Theory]
    [InlineData("CZ640903926")]
    [InlineData("CZ699000785")]
    [InlineData("CZ699000761")]
    [InlineData("CZ699001182")]
    public void Parse_NineDigitsFromSix_PassTheirOwnCheck(string text)
    {
        var id = VatId.Parse(text);

        Assert.Equal(text, id.ToString());
        Assert.Null(id.BusinessId);
    }

    [Theory]
    [InlineData("cz70892822")]
    [InlineData("CZ 708 92 822")]
    [InlineData(" CZ70892822\t")]
    public void Parse_CaseAndSpaces_DoNotMatter(string text) => Assert.Equal("CZ70892822", VatId.Parse(text).ToString());

    [Theory]
    [InlineData("CZ70892821", VatId.CheckDigitCode, "The tax id (DIČ) CZ70892821 has a wrong check digit: 2 should follow CZ7089282, not 1. Look for a mistyped or swapped digit.")]
    [InlineData("CZ640903925", VatId.CheckDigitCode, "The tax id (DIČ) CZ640903925 has a wrong check digit: 6 should follow CZ64090392, not 5. Look for a mistyped or swapped digit.")]
    [InlineData("CZ90000005", VatId.FormCode, "A tax id (DIČ) made of a business id does not start with 9. Check the first digit after CZ.")]
    [InlineData("70892822", VatId.FormCode, "A Czech tax id (DIČ) starts with CZ, such as CZ70892822. Add it, or enter the number as a business id (IČO).")]
    [InlineData("SK70892822", VatId.FormCode, "A Czech tax id (DIČ) starts with CZ, such as CZ70892822. Add it, or enter the number as a business id (IČO).")]
    [InlineData("CZ7089282", VatId.FormCode, "A Czech tax id (DIČ) has eight digits after CZ, or nine from 6, such as CZ70892822; there are 7. Copy it from the register of payers or the contract.")]
    [InlineData("CZ12345678901", VatId.FormCode, "A Czech tax id (DIČ) has eight digits after CZ, or nine from 6, such as CZ70892822; there are 11. Copy it from the register of payers or the contract.")]
    [InlineData("CZ7089282O", VatId.FormCode, "A Czech tax id (DIČ) has eight digits after CZ, or nine from 6, such as CZ70892822; 'O' is not a digit. Copy it from the register of payers or the contract.")]
    [InlineData("CZ", VatId.FormCode, "A Czech tax id (DIČ) has eight digits after CZ, or nine from 6, such as CZ70892822; the digits are missing. Copy it from the register of payers or the contract.")]
    [InlineData("", VatId.FormCode, "A Czech tax id (DIČ) starts with CZ, such as CZ70892822. Add it, or enter the number as a business id (IČO).")]
    public void Parse_NoTaxId_SaysWhatIsWrong(string text, string code, string message)
    {
        Assert.False(VatId.TryParse(text, out var id, out var problem));
        Assert.Equal(default, id);
        Assert.Equal((code, message), (problem.Code, problem.Text.English));
        Assert.NotEqual(problem.Text.English, problem.Text.Czech);
        Assert.Equal(message, Assert.Throws<FormatException>(() => VatId.Parse(text)).Message);
    }

    [Theory]
    [InlineData("CZ1234567890")]
    [InlineData("CZ6012345678")] // ten digits, though from 6
    [InlineData("CZ123456789")]
    [InlineData("cz 123456 7890")]
    public void Parse_BirthNumber_IsRefusedWithoutRepeatingIt(string text)
    {
        Assert.False(VatId.TryParse(text, out var id, out var problem));
        Assert.Equal(default, id);
        Assert.Equal(VatId.BirthNumberCode, problem.Code);
        Assert.Equal(new(
            "Číslice po CZ mají tvar rodného čísla; to je osobní údaj a neuchovává se. Podnikající osobu označte jejím IČO a DIČ nevyplňujte.",
            "The digits after CZ have the form of a birth number, which is personal data and is not kept. Name a self-employed person by the business id (IČO) and leave the tax id out."), problem.Text);
        Assert.DoesNotContain(Assert.Throws<FormatException>(() => VatId.Parse(text)).Message, char.IsAsciiDigit);
    }

    [Fact]
    public void TryParse_AnyDigitsThatMayBeABirthNumber_AreNeverRepeated() => Property.Holds(IdentifierGenerators.InvalidVatIds, invalid =>
    {
        Assert.False(VatId.TryParse(invalid.Text, out _, out var problem));
        if (invalid.Code == VatId.BirthNumberCode)
            Assert.DoesNotContain($"{problem}{problem.ToText(Language.Czech)}", char.IsAsciiDigit);
    });

    [Fact]
    public void OfPublicBody_NoBusinessIdOrOneFromNine_IsRefused()
    {
        Assert.Equal("businessId", Assert.Throws<ArgumentException>(() => VatId.OfPublicBody(default)).ParamName);
        Assert.StartsWith("A tax id (DIČ) made of a business id does not start with 9.",
            Assert.Throws<ArgumentException>(() => VatId.OfPublicBody(BusinessId.Parse("90000005"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_HasAnEmptyTextAndNoBusinessId()
    {
        Assert.Equal(string.Empty, default(VatId).ToString());
        Assert.Null(default(VatId).BusinessId);
    }

    [Fact]
    public void Json_TaxId_IsItsText() => Assert.Equal("\"CZ70892822\"", JsonSerializer.Serialize(VatId.Parse("cz 70892822")));
}
