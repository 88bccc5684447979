using System.Text.Json;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class CpvCodeTests
{
    [Fact]
    public void OfSocialServices_Codes_AreThoseOfTheSources()
    {
        Assert.Equal(
            "85000000-9 85300000-2 85310000-5 85311000-2 85311100-3 85311200-4 85311300-5 85312000-9 85312100-0 85312110-3 85312120-6 85312200-1 "
            + "85312300-2 85312310-5 85312320-8 85312330-1 85312400-3 85312500-4 85312510-7 85320000-8 85321000-5 85322000-2 85323000-9 98133100-5",
            string.Join(' ', CpvCode.OfSocialServices));
        Assert.Equal("85300000-2 85312000-9", string.Join(' ', CpvCode.OfSocialServices.Where(code => code.Confidence == Confidence.High)));
        Assert.All(CpvCode.OfSocialServices, code => Assert.NotNull(code.Name));
    }

    [Theory]
    [InlineData("72200000-7")]
    [InlineData("72000000-5")]
    [InlineData("72000000-6")] // how the digit is computed is not published
    public void Parse_CodeOutsideTheTable_IsCheckedForItsFormOnly(string text)
    {
        Assert.True(CpvCode.TryParse(text, out var code, out var problem));
        Assert.Null(problem);
        Assert.Equal((text, null, null), (code.ToString(), code.Name, code.Confidence));
    }

    [Fact]
    public void Parse_WrongDigitOfACodeSeenInATender_IsRefused()
    {
        Assert.False(CpvCode.TryParse("85312000-8", out _, out var problem));
        Assert.Equal((CpvCode.CheckDigitCode, ProblemSeverity.Error), (problem.Code, problem.Severity));
        Assert.Equal(
            "The CPV code 85312000-8 has a wrong check digit: social work services without accommodation has the code 85312000-9. Look for a mistyped digit.",
            Assert.Throws<FormatException>(() => CpvCode.Parse("85312000-8")).Message);
    }

    [Fact]
    public void TryParse_OtherDigitThanAProbableCode_IsReadWithAWarning()
    {
        Assert.True(CpvCode.TryParse("85311000-3", out var code, out var problem));
        Assert.Equal((CpvCode.CheckDigitCode, ProblemSeverity.Warning), (problem!.Code, problem.Severity));
        Assert.Null(code.Confidence);
        Assert.Equal("social work services with accommodation", code.Name!.Value.English);
        Assert.Contains("pravděpodobný kód 85311000-2", problem.Text.Czech, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("85312000", "A CPV code has eight digits, a hyphen and a check digit, such as 85312000-9, not '85312000'. The check digit is missing; it is probably 85312000-9.")]
    [InlineData("72000000", "A CPV code has eight digits, a hyphen and a check digit, such as 85312000-9, not '72000000'. Copy it from the CPV or the tender documents.")]
    [InlineData("853120009", "A CPV code has eight digits, a hyphen and a check digit, such as 85312000-9, not '853120009'. Copy it from the CPV or the tender documents.")]
    [InlineData("8531200O-9", "A CPV code has eight digits, a hyphen and a check digit, such as 85312000-9, not '8531200O-9'. Copy it from the CPV or the tender documents.")]
    [InlineData("85312000-٩", "A CPV code has eight digits, a hyphen and a check digit, such as 85312000-9, not '85312000-٩'. Copy it from the CPV or the tender documents.")]
    [InlineData("", "A CPV code has eight digits, a hyphen and a check digit, such as 85312000-9, not ''. Copy it from the CPV or the tender documents.")]
    public void Parse_OtherForm_SaysWhatIsExpected(string text, string message)
    {
        Assert.False(CpvCode.TryParse(text, out var code, out var problem));
        Assert.Equal(default, code);
        Assert.Equal((CpvCode.FormCode, message), (problem.Code, problem.Text.English));
    }

    [Fact]
    public void Parse_WithoutTheCheckDigit_SaysInCzechWhichCodeItProbablyIs()
    {
        Assert.False(CpvCode.TryParse("85312000", out _, out var problem));
        Assert.Equal(
            "Kód CPV má osm číslic, pomlčku a kontrolní číslici, např. 85312000-9, ne '85312000'. Chybí kontrolní číslice; pravděpodobně jde o 85312000-9.",
            problem.Text.Czech);
    }

    [Fact]
    public void Parse_Dash_IsAHyphen() => Assert.Equal("85312000-9", CpvCode.Parse("85312000 – 9").ToString());

    [Fact]
    public void Default_HasAnEmptyText() => Assert.Equal((string.Empty, null, null), (default(CpvCode).ToString(), default(CpvCode).Name, default(CpvCode).Confidence));

    [Fact]
    public void Json_Code_IsItsText() => Assert.Equal("\"85312000-9\"", JsonSerializer.Serialize(CpvCode.Parse("85312000-9")));
}
