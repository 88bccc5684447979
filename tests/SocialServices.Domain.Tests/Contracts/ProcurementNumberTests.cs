using System.Text.Json;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class ProcurementNumberTests
{
    [Theory]
    [InlineData("P20V00000610", ProcurementNumberKind.EZak, Confidence.High)]
    [InlineData("Z2020-012345", ProcurementNumberKind.BulletinProcurement, Confidence.Medium)]
    [InlineData("F2020-012345", ProcurementNumberKind.BulletinForm, Confidence.Medium)]
    [InlineData("N006/20/V00012345", ProcurementNumberKind.NationalElectronicTool, Confidence.Medium)]
    public void Parse_Number_TellsItsSystemAndYear(string text, ProcurementNumberKind kind, Confidence confidence)
    {
        var number = ProcurementNumber.Parse(text);

        Assert.Equal((text, kind, confidence, 2020), (number.ToString(), number.Kind, number.Confidence, number.Year));
        Assert.Equal(number, ProcurementNumber.Parse(text.ToLowerInvariant().AsSpan()));
    }

    [Theory]
    [InlineData("VZ-SZ-4/INV/2008")]
    [InlineData("60024775")]
    [InlineData("P20V0000610")]
    [InlineData("Z2020-12345")]
    [InlineData("")]
    public void Parse_NumberOfAnotherSystem_SaysToGiveItAsText(string text)
    {
        Assert.False(ProcurementNumber.TryParse(text, out var number, out var problem));
        Assert.Equal(default, number);
        Assert.Equal(ProcurementNumber.FormCode, problem.Code);
        Assert.EndsWith($"not '{text}'. Copy it from the notice; give the number of another system as text.", Assert.Throws<FormatException>(() => ProcurementNumber.Parse(text)).Message, StringComparison.Ordinal);
        Assert.EndsWith("číslo jiného systému uveďte jako text.", problem.Text.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_HasAnEmptyTextAndNoParts()
    {
        var none = default(ProcurementNumber);

        Assert.Equal((string.Empty, null, null, null), (none.ToString(), none.Kind, none.Confidence, none.Year));
    }

    [Fact]
    public void Json_Number_IsItsText() => Assert.Equal("\"P20V00000610\"", JsonSerializer.Serialize(ProcurementNumber.Parse("p20v00000610")));
}
