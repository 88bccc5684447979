using SocialServices.Domain.Explanations;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Explanations;

/// <summary>Whole explanations in both languages, approved by a reader: what no worked example of the field shows.</summary>
internal static class ExplanationPage
{
    /// <summary>The explanations equal the approved page "pages/name.approved.txt" of the folder.</summary>
    public static void Verify(string folder, string name, params Explanation[] explanations) => ApprovedText.Verify(
        Path.Combine(AppContext.BaseDirectory, folder, "pages", $"{name}.approved.txt"),
        string.Join("\n\n", explanations.SelectMany(explanation => new[] { explanation.ToText(Language.Czech), explanation.ToText(Language.English) })));
}
