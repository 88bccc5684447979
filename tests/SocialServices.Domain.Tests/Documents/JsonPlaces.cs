using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>Places of a JSON document, and copies of it changed at one place.</summary>
internal static class JsonPlaces
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip };

    public static JsonNode Parse(byte[] document) => JsonNode.Parse(document, documentOptions: Lenient)!;

    public static byte[] Bytes(JsonNode document) => Encoding.UTF8.GetBytes(document.ToJsonString());

    /// <summary>All places below the root and the root itself, outer before inner.</summary>
    public static IEnumerable<JsonPlace> Of(JsonNode? node, JsonPlace? place = null)
    {
        var here = place ?? JsonPlace.Root;
        yield return here;
        foreach (var inner in node switch
        {
            JsonObject properties => properties.SelectMany(property => Of(property.Value, here.Property(property.Key))),
            JsonArray items => items.SelectMany((item, i) => Of(item, here.Item(i))),
            _ => [],
        })
            yield return inner;
    }

    /// <summary>A copy with another value at a place; without the property or item where there is none.</summary>
    public static JsonNode With(this JsonNode document, JsonPlace place, JsonNode? value, bool isRemoved = false)
    {
        if (place.Steps.Count == 0)
            return value!;
        var copy = document.DeepClone();
        var parent = place.Steps.SkipLast(1).Aggregate(copy, (node, step) => step is int index ? node[index]! : node[(string)step]!);
        switch (place.Steps[^1], isRemoved)
        {
            case (int index, true):
                parent.AsArray().RemoveAt(index);
                break;
            case (int index, false):
                parent[index] = value;
                break;
            case (string name, true):
                parent.AsObject().Remove(name);
                break;
            case (string name, false):
                parent[name] = value;
                break;
        }

        return copy;
    }

    public static JsonNode? At(this JsonNode document, JsonPlace place) =>
        place.Steps.Aggregate((JsonNode?)document, (node, step) => step is int index ? node![index] : node![(string)step]);
}
