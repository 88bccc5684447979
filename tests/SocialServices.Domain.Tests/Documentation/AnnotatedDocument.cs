using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>What readers asked documents for, and what the documents show.</summary>
internal static class AnnotatedDocument
{
    /// <summary>
    /// Places of properties that a reader asked for and the documents that it read show nowhere. Objects of which the same is asked are of one
    /// form, which the documents need not show whole in each place.
    /// </summary>
    public static IEnumerable<string> NotShown(params IEnumerable<DocumentNode> roots)
    {
        var objects = roots.SelectMany(All).Where(node => node.IsObject).ToList();
        Assert.Contains(objects, node => node.Asked.Count > 0); // the reader has been there
        return objects.GroupBy(node => string.Join(',', node.Asked.Order(StringComparer.Ordinal)))
            .SelectMany(same => same.First().Asked.Except(same.SelectMany(node => node.Properties.Select(property => property.Name)), StringComparer.Ordinal)
                .Select(name => $"{same.First().Path}.{name}"));
    }

    private static IEnumerable<DocumentNode> All(DocumentNode node) => node.Properties.Select(property => property.Value).Concat(node.Items).SelectMany(All).Prepend(node);
}
