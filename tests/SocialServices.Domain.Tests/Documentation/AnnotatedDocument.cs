using System.Text.RegularExpressions;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>What a reader of a document asked for and what the document shows, as paths in which all items of a list are one: "$.lines[].form".</summary>
internal static partial class AnnotatedDocument
{
    public static IReadOnlyList<string> Asked(DocumentNode node) => Paths(node, value => value.Asked);

    /// <summary>What the reader asked for and no item shows.</summary>
    public static IEnumerable<string> Missing(DocumentNode node) => Asked(node).Except(Paths(node, value => value.Properties.Select(property => property.Name)), StringComparer.Ordinal);

    private static List<string> Paths(DocumentNode node, Func<DocumentNode, IEnumerable<string>> names) =>
        All(node).SelectMany(value => names(value).Select(name => Index().Replace($"{value.Path}.{name}", "[]"))).Distinct(StringComparer.Ordinal).ToList();

    private static IEnumerable<DocumentNode> All(DocumentNode node) => node.Properties.Select(property => property.Value).Concat(node.Items).SelectMany(All).Prepend(node);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
