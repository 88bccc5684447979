using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>Compares an annotated document with what its reader asks for.</summary>
internal static class AnnotatedDocument
{
    /// <summary>
    /// Places of properties that the reader asks for and the document shows nowhere. Items of a list are one place, but for events, which are one
    /// for each kind.
    /// </summary>
    public static IEnumerable<string> NotShown(DocumentNode root)
    {
        var places = new List<(string Place, DocumentNode Node)>();
        Collect(root, "$", places);
        return places.GroupBy(each => each.Place, each => each.Node).SelectMany(same => same.SelectMany(node => node.Asked)
            .Except(same.SelectMany(node => node.Properties.Select(property => property.Name)), StringComparer.Ordinal).Select(name => $"{same.Key}.{name}"));
    }

    private static void Collect(DocumentNode node, string place, List<(string, DocumentNode)> places)
    {
        var kind = node.Properties.Find(property => property.Name == "event").Value?.Text;
        var here = kind is null ? place : $"{place}({kind})";
        if (node.IsObject)
            places.Add((here, node));
        foreach (var child in node.Items)
            Collect(child, here + "[]", places);
        foreach (var (name, child) in node.Properties)
            Collect(child, $"{here}.{name}", places);
    }
}
