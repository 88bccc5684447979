using System.Text.Json;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Parties;

public sealed class BusinessIdTests
{
    // Public bodies with the weighted sum of seven digits, its remainder after division by 11, and the check digit.
    [Theory]
    [InlineData("00064581", 77, 0, 1)] // Hlavní město Praha
    [InlineData("70891095", 171, 6, 5)] // Středočeský kraj
    [InlineData("70890650", 177, 1, 0)] // Jihočeský kraj
    [InlineData("70890366", 170, 5, 6)] // Plzeňský kraj
    [InlineData("70891168", 168, 3, 8)] // Karlovarský kraj
    [InlineData("70892156", 170, 5, 6)] // Ústecký kraj
    [InlineData("70891508", 168, 3, 8)] // Liberecký kraj
    [InlineData("70889546", 203, 5, 6)] // Královéhradecký kraj
    [InlineData("70892822", 185, 9, 2)] // Pardubický kraj
    [InlineData("70890749", 178, 2, 9)] // Kraj Vysočina
    [InlineData("70888337", 191, 4, 7)] // Jihomoravský kraj
    [InlineData("70891320", 166, 1, 0)] // Zlínský kraj
    [InlineData("70890692", 185, 9, 2)] // Moravskoslezský kraj
    [InlineData("00551023", 63, 8, 3)] // MPSV
    [InlineData("44992785", 204, 6, 5)] // město Brno
    [InlineData("00262978", 91, 3, 8)] // město Liberec
    [InlineData("00254657", 81, 4, 7)] // město Karlovy Vary
    [InlineData("00025593", 63, 8, 3)] // ČSÚ
    [InlineData("69663963", 228, 8, 3)] // the example of a published description of the check
    [InlineData("27513149", 123, 2, 9)] // a supplier of a region
    public void Parse_PublicBody_PassesTheCheck(string text, int sum, int remainder, int check)
    {
        var weighted = text[..7].Select((digit, i) => (8 - i) * (digit - '0')).Sum();

        Assert.Equal((sum, remainder, check), (weighted, weighted % 11, text[7] - '0'));
        Assert.Equal(text, BusinessId.Parse(text).ToString());
        Assert.True(BusinessId.TryParse(text, out var id, out var problem));
        Assert.Equal(BusinessId.Parse(text.AsSpan()), id);
        Assert.Null(problem);
    }

    [Fact]
    public void Parse_RemainderTen_EndsInOneAsRemainderZeroDoes()
    {
        Assert.Equal(10, "0000005".Select((digit, i) => (8 - i) * (digit - '0')).Sum() % 11);
        Assert.Equal("00000051", BusinessId.Parse("00000051").ToString());
        Assert.False(BusinessId.TryParse("00000050", null, out _)); // what the frequent mistake of the rule gives
    }

    [Theory]
    [InlineData("708 92 822")]
    [InlineData(" 70892822 ")]
    [InlineData("708\u00A092\u00A0822")]
    [InlineData("70892822\r\n")]
    public void Parse_SpacesOfPrintedDocuments_AreLeftOut(string text) => Assert.Equal("70892822", BusinessId.Parse(text).ToString());

    [Theory]
    [InlineData("70891507", BusinessId.CheckDigitCode)] // a digit
    [InlineData("70891580", BusinessId.CheckDigitCode)] // a transposition
    [InlineData("00064580", BusinessId.CheckDigitCode)]
    [InlineData("00000000", BusinessId.CheckDigitCode)]
    [InlineData("7089150", BusinessId.FormCode)]
    [InlineData("708915080", BusinessId.FormCode)]
    [InlineData("7089150A", BusinessId.FormCode)]
    [InlineData("", BusinessId.FormCode)]
    [InlineData("  ", BusinessId.FormCode)]
    [InlineData("７０８９１５０８", BusinessId.FormCode)] // full-width digits
    [InlineData("-0891508", BusinessId.FormCode)]
    [InlineData("70891508\0", BusinessId.FormCode)]
    public void Parse_NoBusinessId_IsRefusedWithTheReason(string text, string code)
    {
        Assert.False(BusinessId.TryParse(text, out var id, out var problem));
        Assert.Equal(default, id);
        Assert.Equal((code, "$", ProblemSeverity.Error), (problem.Code, problem.Path, problem.Severity));
        Assert.Equal(problem.Text.English, Assert.Throws<FormatException>(() => BusinessId.Parse(text)).Message);
        Assert.False(BusinessId.TryParse(text, null, out _));
        Assert.False(BusinessId.TryParse(text.AsSpan(), null, out _));
    }

    [Fact]
    public void Parse_Null_IsAMistakeOfTheProgrammer()
    {
        Assert.Throws<ArgumentNullException>(() => BusinessId.Parse(null!));
        Assert.False(BusinessId.TryParse(null, null, out _));
        Assert.False(BusinessId.TryParse(null, out _, out var problem));
        Assert.Equal("A business id (IČO) has eight digits, such as 70892822; the digits are missing. Copy it from the contract or the register.", problem.Text.English);
    }

    [Theory]
    [InlineData("70891507",
        "IČO 70891507 nemá správnou kontrolní číslici: po číslicích 7089150 má být 8, ne 7. Zkontrolujte, zda v čísle není překlep nebo přehozené číslice.",
        "The business id (IČO) 70891507 has a wrong check digit: 8 should follow 7089150, not 7. Look for a mistyped or swapped digit.")]
    [InlineData("7089150A",
        "IČO má osm číslic, např. 70892822; 'A' není číslice. Opište je ze smlouvy nebo z registru.",
        "A business id (IČO) has eight digits, such as 70892822; 'A' is not a digit. Copy it from the contract or the register.")]
    [InlineData("７0891508",
        "IČO má osm číslic, např. 70892822; U+FF17 není číslice. Opište je ze smlouvy nebo z registru.",
        "A business id (IČO) has eight digits, such as 70892822; U+FF17 is not a digit. Copy it from the contract or the register.")]
    [InlineData("7089150",
        "IČO má osm číslic, např. 70892822; číslic je tu 7. Opište je ze smlouvy nebo z registru.",
        "A business id (IČO) has eight digits, such as 70892822; there are 7. Copy it from the contract or the register.")]
    [InlineData("64581",
        "IČO má osm číslic, např. 70892822; číslic je tu 5. Jde-li o starší zkrácený zápis, doplňte zleva nuly: 00064581.",
        "A business id (IČO) has eight digits, such as 70892822; there are 5. If this is a historic short form, add the zeros on the left: 00064581.")]
    public void TryParse_NoBusinessId_SaysWhatIsWrongExpectedAndToDo(string text, string czech, string english)
    {
        Assert.False(BusinessId.TryParse(text, out _, out var problem));

        Assert.Equal(new(czech, english), problem.Text);
    }

    [Fact]
    public void TryParse_TenDigits_RepeatsNoneOfThem() // they may be a birth number
    {
        Assert.False(BusinessId.TryParse("1234567890", out _, out var problem));

        Assert.DoesNotContain("12345", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("12345", problem.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("64581", "00064581")]
    [InlineData("25 593", "00025593")]
    [InlineData("551023", "00551023")]
    [InlineData("1", "00000001")]
    [InlineData("70892822", "70892822")]
    public void ParsePadded_ShortForm_GetsItsZeros(string text, string expected)
    {
        Assert.Equal(expected, BusinessId.ParsePadded(text).ToString());
        Assert.True(BusinessId.TryParsePadded(text, out var id, out var problem));
        Assert.Equal(expected, id.ToString());
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("7089150", BusinessId.CheckDigitCode)]
    [InlineData("708915080", BusinessId.FormCode)]
    [InlineData("", BusinessId.FormCode)]
    [InlineData("6458A", BusinessId.FormCode)]
    public void ParsePadded_NoBusinessIdEvenSo_IsRefused(string text, string code)
    {
        Assert.False(BusinessId.TryParsePadded(text, out _, out var problem));
        Assert.Equal(code, problem.Code);
        Assert.Equal(problem.Text.English, Assert.Throws<FormatException>(() => BusinessId.ParsePadded(text)).Message);
    }

    [Fact]
    public void Default_HasAnEmptyTextThatIsRefused()
    {
        Assert.Equal(string.Empty, default(BusinessId).ToString());
        Assert.NotEqual(default, BusinessId.Parse("00000001"));
        Assert.False(BusinessId.TryParse(default(BusinessId).ToString(), null, out _));
    }

    [Fact]
    public void Json_BusinessId_IsItsTextAsValueAndAsKey()
    {
        var prague = BusinessId.Parse("00064581");
        var json = JsonSerializer.Serialize(new Dictionary<BusinessId, BusinessId?> { [prague] = prague, [BusinessId.Parse("70892822")] = null });

        Assert.Equal("""{"00064581":"00064581","70892822":null}""", json);
        Assert.Equal(prague, JsonSerializer.Deserialize<Dictionary<BusinessId, BusinessId?>>(json)![prague]);
        Assert.Contains("has a wrong check digit", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BusinessId>("\"70891507\"")).Message, StringComparison.Ordinal);
        Assert.Contains("has a wrong check digit", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<BusinessId, int>>("""{"70891507":1}""")).Message, StringComparison.Ordinal);
        Assert.Equal("Text is expected for BusinessId, not Number.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BusinessId>("70892822")).Message);
    }

    [Fact]
    public void Parse_EveryChangeOfOneDigit_IsRefusedUnlessBothEndInOneByRemaindersZeroAndTen() => Property.Holds(IdentifierGenerators.BusinessIds, id =>
    {
        var text = id.ToString();
        for (var at = 0; at < text.Length; at++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var changed = $"{text[..at]}{digit}{text[(at + 1)..]}";
                var unseen = text[7] == '1' && at < 7 && Remainder(text) + Remainder(changed) == 10 && Remainder(text) * Remainder(changed) == 0;
                Assert.Equal(changed == text || unseen, BusinessId.TryParse(changed, null, out _));
            }
        }
    });

    [Fact]
    public void Parse_TheChangeThatTheCheckCannotSee_Passes() // remainder 0 becomes 10; both end in 1
    {
        Assert.Equal((0, 10), (Remainder("00064581"), Remainder("00064521")));
        Assert.True(BusinessId.TryParse("00064521", null, out _));
    }

    private static int Remainder(string text) => text[..7].Select((digit, i) => (8 - i) * (digit - '0')).Sum() % 11;
}
