using System.Text.Json;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Services;

public sealed class ServiceIdentifierTests
{
    [Theory]
    [InlineData("1234567", "1234567")]
    [InlineData("0034567", "0034567")]
    [InlineData(" 123 4567 ", "1234567")]
    public void TryParse_SevenDigits_AreReadWithoutAProblem(string text, string expected)
    {
        Assert.True(ServiceIdentifier.TryParse(text, out var identifier, out var problem));
        Assert.Equal(expected, identifier.ToString());
        Assert.Null(problem);
        Assert.Equal(identifier, ServiceIdentifier.Parse(text));
    }

    [Theory]
    [InlineData("34567")]
    [InlineData("12345678")]
    public void TryParse_AnotherLength_IsReadWithAWarning(string text)
    {
        Assert.True(ServiceIdentifier.TryParse(text, out var identifier, out var problem));
        Assert.Equal(text, identifier.ToString());
        Assert.Equal((ServiceIdentifier.LengthCode, ProblemSeverity.Warning), (problem!.Code, problem.Severity));
        Assert.Equal(new(
            $"Identifikátor sociální služby '{text}' nemá obvyklých 7 číslic, ale {text.Length}. Ověřte jej v registru poskytovatelů.",
            $"The identifier of a social service '{text}' has {text.Length} digits, not the usual 7. Check it in the register of providers."), problem.Text);
        Assert.Equal(identifier, ServiceIdentifier.Parse(text.AsSpan()));
    }

    [Theory]
    [InlineData("", "the digits are missing")]
    [InlineData("123456A", "'A' is not a digit")]
    [InlineData("١٢٣٤٥٦٧", "U+0661 is not a digit")]
    public void Parse_OtherCharacters_AreRefused(string text, string why)
    {
        Assert.False(ServiceIdentifier.TryParse(text, out var identifier, out var problem));
        Assert.Equal(default, identifier);
        Assert.Equal(ServiceIdentifier.FormCode, problem.Code);
        Assert.Equal(
            $"The identifier of a social service is digits only, as a rule seven; {why}. Copy it from the register of providers or the decision on registration.",
            Assert.Throws<FormatException>(() => ServiceIdentifier.Parse(text)).Message);
    }

    [Fact]
    public void Default_HasAnEmptyText() => Assert.Equal(string.Empty, default(ServiceIdentifier).ToString());

    [Fact]
    public void Json_Identifier_IsItsText() => Assert.Equal("\"0034567\"", JsonSerializer.Serialize(ServiceIdentifier.Parse("0034567")));
}
