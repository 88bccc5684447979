using System.Text.RegularExpressions;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>What a reader of a document asked for and what the document shows, as paths in which all items of a list are one: "$.lines[].form".</summary>
internal static partial class AnnotatedDocument
{
    public static IReadOnlyList<string> Asked(DocumentNode node) => Paths(node, value => value.Asked);

    /// <summary>What the reader asked for and no item shows.</summary>
    public static IEnumerable<string> Missing(DocumentNode node) => Asked(node).Except(Paths(node, value => value.Properties.Select(property => property.Name)), StringComparer.Ordinal);

    /// <summary>
    /// Places of properties that the reader asks for and the document shows nowhere. Objects of which the same is asked are of one form, which the
    /// document need not show whole in each place.
    /// </summary>
    public static IEnumerable<string> NotShown(DocumentNode root) => All(root).Where(node => node.IsObject).GroupBy(node => string.Join(',', node.Asked.Order(StringComparer.Ordinal)))
        .SelectMany(same => same.First().Asked.Except(same.SelectMany(node => node.Properties.Select(property => property.Name)), StringComparer.Ordinal)
            .Select(name => $"{same.First().Path}.{name}"));

    private static List<string> Paths(DocumentNode node, Func<DocumentNode, IEnumerable<string>> names) =>
        All(node).SelectMany(value => names(value).Select(name => Index().Replace($"{value.Path}.{name}", "[]"))).Distinct(StringComparer.Ordinal).ToList();

    private static IEnumerable<DocumentNode> All(DocumentNode node) => node.Properties.Select(property => property.Value).Concat(node.Items).SelectMany(All).Prepend(node);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
