using System.Text;
using System.Text.RegularExpressions;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>An annotated document of the documentation, held against what its reader asks for.</summary>
internal static partial class AnnotatedDocument
{
    /// <summary>Paths that the reader asks for, all of them or only those that the document does not show; of a list, those of its first item.</summary>
    public static IEnumerable<string> Asked(string name, string kind, Action<DocumentNode> read, bool withShown)
    {
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(Docs.Read("documents", name)), kind, 1, [])!;
        read(root);
        return Asked(root, withShown);
    }

    private static IEnumerable<string> Asked(DocumentNode node, bool withShown) =>
        node.Asked.Where(name => withShown || node.Properties.TrueForAll(property => property.Name != name)).Select(name => $"{node.Path}.{name}")
            .Concat(node.Properties.Select(property => property.Value).Concat(node.Items).SelectMany(child => Asked(child, withShown)))
            .Where(path => !FurtherItem().IsMatch(path));

    [GeneratedRegex(@"\[[1-9]", RegexOptions.ExplicitCapture)]
    private static partial Regex FurtherItem();
}
