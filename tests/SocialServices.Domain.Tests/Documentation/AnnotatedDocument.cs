using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>Compares an annotated document with what its reader asks for.</summary>
internal static class AnnotatedDocument
{
    /// <summary>
    /// Places of properties that the reader asks for and the document shows nowhere. Objects of which the same is asked are of one form, which the
    /// document need not show whole in each place.
    /// </summary>
    public static IEnumerable<string> NotShown(DocumentNode root) => Objects(root).GroupBy(node => string.Join(',', node.Asked.Order(StringComparer.Ordinal)))
        .SelectMany(same => same.First().Asked.Except(same.SelectMany(node => node.Properties.Select(property => property.Name)), StringComparer.Ordinal)
            .Select(name => $"{same.First().Path}.{name}"));

    private static IEnumerable<DocumentNode> Objects(DocumentNode node) => node.Items.Concat(node.Properties.Select(property => property.Value)).SelectMany(Objects)
        .Concat(node.IsObject ? [node] : []);
}
