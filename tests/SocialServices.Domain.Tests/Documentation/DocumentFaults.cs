using System.Text;
using System.Text.Json.Nodes;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>Makes documents that are still JSON but say something else, for tests that a reader survives them.</summary>
internal static class DocumentFaults
{
    /// <summary>The document with one value lost, doubled, moved to another place or replaced by another value of it, as a seed draws.</summary>
    public static byte[] Structural(byte[] document, int seed)
    {
        var root = JsonNode.Parse(document)!;
        var nodes = Below(root).ToList();
        var (at, other) = (nodes[seed % nodes.Count], nodes[seed / 31 % nodes.Count].DeepClone());
        switch (at.Parent, seed / 7919 % 3)
        {
            case (JsonArray list, 0):
                list.Remove(at);
                break;
            case (JsonArray list, 1):
                list.Insert(seed / 5 % (list.Count + 1), at.DeepClone());
                break;
            case (JsonObject holder, 0):
                holder.Remove(at.GetPropertyName());
                break;
            default:
                at.ReplaceWith(other);
                break;
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => (node switch
    {
        JsonObject holder => holder.Select(property => property.Value),
        JsonArray list => list,
        _ => Enumerable.Empty<JsonNode?>(),
    }).OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
}
