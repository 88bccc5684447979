using System.Text.Json;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Services;

public sealed class AgeGroupTests
{
    [Fact]
    public void All_Groups_AreThoseOfTheSources()
    {
        Assert.Equal(
            """
            děti kojeneckého věku (do 1 roku) | infants (under 1) | 0..0 | Medium
            děti předškolního věku (1–6 let) | preschool children (aged 1 to 6) | 1..6 | Medium
            mladší děti (7–10 let) | younger children (aged 7 to 10) | 7..10 | Medium
            starší děti (11–15 let) | older children (aged 11 to 15) | 11..15 | Medium
            dorost (16–18 let) | adolescents (aged 16 to 18) | 16..18 | High
            mladí dospělí (19–26 let) | young adults (aged 19 to 26) | 19..26 | High
            dospělí (27–64 let) | adults (aged 27 to 64) | 27..64 | High
            mladší senioři (65–80 let) | younger seniors (aged 65 to 80) | 65..80 | High
            starší senioři (nad 80 let) | older seniors (over 80) | 81.. | High
            bez omezení věku | any age | .. | Medium
            """.ReplaceLineEndings("\n"),
            string.Join('\n', AgeGroup.All.Select(group => $"{group.ToText(Language.Czech)} | {group.ToText(Language.English)} | {group.LowestAge}..{group.HighestAge} | {group.Confidence}")));
    }

    [Fact]
    public void Contains_EveryAge_IsInOneBoundedGroupAndInAnyAge()
    {
        for (var age = 0; age <= 120; age++)
        {
            Assert.Equal(2, AgeGroup.All.Count(group => group.Contains(age) == true));
            Assert.True(AgeGroup.AnyAge.Contains(age));
        }
    }

    [Theory]
    [InlineData(64, "dospělí")]
    [InlineData(65, "mladší senioři")]
    [InlineData(80, "mladší senioři")]
    [InlineData(81, "starší senioři")]
    [InlineData(0, "děti kojeneckého věku")]
    [InlineData(1, "děti předškolního věku")]
    public void Contains_Bounds_AreIncluded(int age, string name) => Assert.True(AgeGroup.Parse(name).Contains(age));

    [Fact]
    public void Contains_NegativeAgeOrUnknownYears_IsRefusedOrNotKnown()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AgeGroup.Adults.Contains(-1));
        Assert.Null(AgeGroup.Parse("15–26 let").Contains(20));
    }

    [Theory]
    [InlineData("dospělí")]
    [InlineData("Dospeli")]
    [InlineData("dospělí (27–64 let)")]
    [InlineData("DOSPĚLÍ (27 - 64 LET)")]
    [InlineData("dospělí\u00A0(27–64\u00A0let)")]
    public void TryParse_Wording_GivesTheGroup(string text)
    {
        Assert.True(AgeGroup.TryParse(text, out var group, out var problem));
        Assert.Same(AgeGroup.Adults, group);
        Assert.Null(problem);
    }

    [Fact]
    public void TryParse_BothTextsOfEveryGroup_GiveThatGroup()
    {
        foreach (var group in AgeGroup.All)
        {
            Assert.Same(group, AgeGroup.Parse(group.ToString()));
            Assert.Same(group, AgeGroup.Parse(group.ToText(Language.Czech)));
        }
    }

    [Theory]
    [InlineData("dospělí (18–64 let)", "dospělí (18–64 let)")] // known words with other years are another group
    [InlineData("VekovaSkupinaOsoby/5", "VekovaSkupinaOsoby/5")]
    [InlineData("5", "VekovaSkupinaOsoby/5")]
    [InlineData("15–26 let", "15–26 let")]
    public void TryParse_NotKnown_IsKeptAsWrittenWithAWarning(string text, string kept)
    {
        Assert.True(AgeGroup.TryParse(text, out var group, out var problem));
        Assert.Equal((kept, false, null), (group.ToString(), group.IsRecognised, group.Confidence));
        Assert.Equal((AgeGroup.NotRecognisedCode, ProblemSeverity.Warning), (problem!.Code, problem.Severity));
        Assert.Equal(
            $"The age group '{kept}' is not among the known ones; it stays as it is written and its years are not known. The codes of the ministry's list are not verified: use the wording, such as 'dospělí (27–64 let)'.",
            problem.Text.English);
        Assert.Equal(group, AgeGroup.Parse(group.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("VekovaSkupinaOsoby/")]
    [InlineData("dospělí\u0007")]
    public void TryParse_NoText_IsRefused(string? text)
    {
        Assert.False(AgeGroup.TryParse(text, out var group, out var problem));
        Assert.Null(group);
        Assert.Equal(AgeGroup.FormCode, problem!.Code);
    }

    [Fact]
    public void Json_Group_IsItsTextAndBack()
    {
        Assert.Equal("\"dorost\"", JsonSerializer.Serialize(AgeGroup.Adolescents));
        Assert.Same(AgeGroup.OlderSeniors, JsonSerializer.Deserialize<AgeGroup>("\"starší senioři (nad 80 let)\""));
    }
}
