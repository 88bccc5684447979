using System.Text.RegularExpressions;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>What readers asked documents for, and what the documents show.</summary>
internal static partial class AnnotatedDocument
{
    /// <summary>
    /// Places of properties that a reader asked for and the documents that it read show nowhere: neither in another object at that place, such
    /// as the next item of a list, nor in one of the same form, of which the same is asked.
    /// </summary>
    public static IEnumerable<string> NotShown(params IEnumerable<DocumentNode> roots)
    {
        var objects = roots.SelectMany(All).Where(node => node.IsObject).ToList();
        Assert.Contains(objects, node => node.Asked.Count > 0); // the reader has been there
        return Missing(objects, Place).Intersect(Missing(objects, Form), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Missing(IEnumerable<DocumentNode> objects, Func<DocumentNode, string> key) => objects.GroupBy(key).SelectMany(same =>
    {
        var shown = same.SelectMany(node => node.Properties.Select(property => property.Name)).ToHashSet(StringComparer.Ordinal);
        return same.SelectMany(node => node.Asked.Except(shown, StringComparer.Ordinal).Select(name => $"{Place(node)}.{name}"));
    });

    private static string Form(DocumentNode node) => string.Join(',', node.Asked.Order(StringComparer.Ordinal));

    private static string Place(DocumentNode node) => Index().Replace(node.Path, "[]");

    private static IEnumerable<DocumentNode> All(DocumentNode node) => node.Properties.Select(property => property.Value).Concat(node.Items).SelectMany(All).Prepend(node);

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
