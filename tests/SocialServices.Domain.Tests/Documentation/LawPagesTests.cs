using SocialServices.Domain.Law;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Architecture;

namespace SocialServices.Domain.Tests.Documentation;

public sealed class LawPagesTests
{
    private const string Index = "README.md";

    public static TheoryData<string> Acts => new(LegalAct.All.Select(act => act.Number));

    [Theory]
    [MemberData(nameof(Acts))]
    public void Page_Act_IsWhatTheLibraryHolds(string number)
    {
        var act = LegalAct.All.Single(each => each.Number == number);

        Verify(LawPage.NameOf(act), LawPage.Generated(act));
    }

    [Fact]
    public void Page_Index_ListsEveryAct() => Verify(Index, LawPage.Overview());

    [Theory]
    [MemberData(nameof(Acts))]
    public void Page_Act_SaysWhatIsNotEncoded(string number) =>
        Assert.Contains("## What is not encoded\n", ByHand(LawPage.NameOf(LegalAct.All.Single(each => each.Number == number))), StringComparison.Ordinal);

    [Fact]
    public void Pages_Files_AreThoseOfTheActs() =>
        Assert.Equal(LegalAct.All.Select(LawPage.NameOf).Append(Index).Order(StringComparer.Ordinal).ToArray(), Docs.Names("law", ".md").ToArray());

    [Fact]
    public void Page_OfTheDecree_HoldsEveryDatedValueThatCitesIt()
    {
        var page = LawPage.Generated(LegalAct.SocialServicesDecree);

        Assert.Contains("(`charge.49.accommodation`): § 15\n", page, StringComparison.Ordinal);
        Assert.Contains("| 2023-01-01 | 2023-12-31 | 280.00 CZK | 440/2022 Sb. |  |\n", page, StringComparison.Ordinal);
        Assert.Contains("| 440/2022 Sb. | 2023-01-01 | maximum charges; the limit of 80 hours a month |\n", page, StringComparison.Ordinal);
        Assert.All(Services.UserChargesTests.Ids, id => Assert.Contains($"`{id}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Citations_OfCodeLists_AreFound()
    {
        var cited = DatedTables.Citations(typeof(LegalAct).Assembly).Select(each => $"{each.Owner} {each.Citation}").ToList();

        Assert.Contains("PaymentRule Act 108/2006 Sb., §\u00A073", cited);
        Assert.Contains("PublicSource Act 108/2006 Sb., §\u00A0105", cited);
    }

    // A page that is missing or has no part by hand is compared with an empty one.
    private static void Verify(string page, string generated) => ApprovedText.VerifyGenerated(Path.Combine(Docs.Folder, "law", page), generated + ByHand(page));

    private static string ByHand(string page) =>
        File.Exists(Path.Combine(Docs.Folder, "law", page)) && Docs.Read("law", page).Split(LawPage.ByHand + "\n") is [_, var rest] ? rest : "\n## What is not encoded\n";
}
