using System.Text.Encodings.Web;
using System.Text.Json;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Services;

public sealed class TargetGroupTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void All_Groups_AreThoseOfTheSources()
    {
        Assert.Equal(28, TargetGroup.All.Count);
        Assert.Equal("24 senioři, 26 pečující osoby, 27 osoby s potřebou paliativní péče, 30 osoby žijící s demencí",
            string.Join(", ", TargetGroup.All.Where(group => group.Code is not null).Select(group => $"{group.Code} {group.Name.Czech}")));
        Assert.Equal("osoby s chronickým onemocněním, osoby se sluchovým postižením, osoby se zrakovým postižením, pachatelé trestné činnosti", string.Join(", ", TargetGroup.All.Where(group => group.Confidence == Confidence.Medium)));
        Assert.All(TargetGroup.All, group => Assert.True(group.IsRecognised));
        Assert.Equal(28, TargetGroup.All.Select(group => group.Name.English).Distinct().Count());
    }

    [Theory]
    [InlineData("24")]
    [InlineData("CilovaSkupinaOsoby/24")]
    [InlineData("cilovaskupinaosoby/24")]
    [InlineData("senioři")]
    [InlineData("SENIORI")]
    [InlineData("  Senioři\u00A0")]
    public void TryParse_CodeOrWording_GivesTheGroup(string text)
    {
        Assert.True(TargetGroup.TryParse(text, out var group, out var problem));
        Assert.Same(TargetGroup.Seniors, group);
        Assert.Null(problem);
    }

    [Fact]
    public void TryParse_WordingOfEveryGroup_GivesThatGroup()
    {
        foreach (var group in TargetGroup.All)
            Assert.Same(group, TargetGroup.Parse(group.ToString()));
    }

    [Theory]
    [InlineData("25", "CilovaSkupinaOsoby/25", "25")]
    [InlineData("CilovaSkupinaOsoby/25", "CilovaSkupinaOsoby/25", "25")]
    [InlineData("CilovaSkupinaOsoby/x", "CilovaSkupinaOsoby/x", "x")]
    [InlineData("1", "CilovaSkupinaOsoby/1", "1")]
    [InlineData("rodiče  malých dětí", "rodiče malých dětí", null)]
    [InlineData("DruhSocialniSluzby/24", "DruhSocialniSluzby/24", null)]
    public void TryParse_NotKnown_IsKeptAsWrittenWithAWarning(string text, string kept, string? code)
    {
        Assert.True(TargetGroup.TryParse(text, out var group, out var problem));
        Assert.Equal((kept, code, false, null), (group.ToString(), group.Code, group.IsRecognised, group.Confidence));
        Assert.Equal((TargetGroup.NotRecognisedCode, ProblemSeverity.Warning), (problem!.Code, problem.Severity));
        Assert.Equal(new(
            $"Cílová skupina '{kept}' není v seznamu známých; zůstává, jak je zapsána. Ověřte znění v číselníku MPSV.",
            $"The target group '{kept}' is not among the known ones; it stays as it is written. Check the wording in the ministry's code list."), problem.Text);
        Assert.Equal(group, TargetGroup.Parse(group.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("CilovaSkupinaOsoby/")]
    [InlineData("seni\0ři")]
    public void TryParse_NoText_IsRefused(string? text)
    {
        Assert.False(TargetGroup.TryParse(text, out var group, out var problem));
        Assert.Null(group);
        Assert.Equal((TargetGroup.FormCode, ProblemSeverity.Error), (problem!.Code, problem.Severity));
        Assert.False(TargetGroup.TryParse(text, null, out _));
        if (text is not null)
            Assert.Equal(problem.Text.English, Assert.Throws<FormatException>(() => TargetGroup.Parse(text)).Message);
    }

    [Fact]
    public void Json_Groups_AreTheirTextsAndBack()
    {
        TargetGroup[] groups = [TargetGroup.Seniors, TargetGroup.Parse("25"), TargetGroup.Parse("rodiče")];
        var json = JsonSerializer.Serialize(groups, Readable);

        Assert.Equal("""["senioři","CilovaSkupinaOsoby/25","rodiče"]""", json);
        Assert.Equal(groups, JsonSerializer.Deserialize<TargetGroup[]>(json)!);
        Assert.Same(TargetGroup.Carers, JsonSerializer.Deserialize<TargetGroup>("\"CilovaSkupinaOsoby/26\""));
    }
}
