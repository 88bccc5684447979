using System.Text.RegularExpressions;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>
/// Properties that readers ask for and annotated documents show. An object of the same name has the same shape wherever it stands, such as
/// "share", so its own name tells the place, as "share.of".
/// </summary>
internal static partial class ShownProperties
{
    /// <summary>Adds those of a document that was read.</summary>
    public static void Collect(DocumentNode node, SortedSet<string> asked, HashSet<string> shown)
    {
        var path = Position().Replace(node.Path[(node.Path.LastIndexOf('.') + 1)..], "[]");
        asked.UnionWith(node.Asked.Select(name => $"{path}.{name}"));
        shown.UnionWith(node.Properties.Select(property => $"{path}.{property.Name}"));
        foreach (var child in node.Properties.Select(property => property.Value).Concat(node.Items))
            Collect(child, asked, shown);
    }

    /// <summary>What the reader of one document asks for and the document does not show.</summary>
    public static IEnumerable<string> Missing(DocumentNode read, out IReadOnlyCollection<string> asked)
    {
        var (known, shown) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        Collect(read, known, shown);
        asked = known;
        return known.Except(shown, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Position();
}
