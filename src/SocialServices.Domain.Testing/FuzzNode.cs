using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SocialServices.Domain.Testing;

/// <summary>
/// A JSON value as text that need not be good JSON: a name may repeat, a number may be anything. Tokens are written as they are, so each
/// is JSON text already.
/// </summary>
internal sealed class FuzzNode
{
    private FuzzNode(string? token) => Token = token;

    /// <summary>Text of a simple value, or the opening bracket.</summary>
    public string? Token { get; set; }

    /// <summary>Properties of an object with their names as JSON text, or items of a list without a name.</summary>
    public List<(string? Name, FuzzNode Value)> Children { get; } = [];

    public bool IsObject => Token == "{";

    public bool IsArray => Token == "[";

    public static FuzzNode Of(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject properties:
                var made = new FuzzNode("{");
                made.Children.AddRange(properties.Select(property => ((string?)JsonValue.Create(property.Key).ToJsonString(), Of(property.Value))));
                return made;
            case JsonArray items:
                var list = new FuzzNode("[");
                list.Children.AddRange(items.Select(item => ((string?)null, Of(item))));
                return list;
            default:
                return new(node?.ToJsonString() ?? "null");
        }
    }

    public static FuzzNode Of(string token) => new(token);

    public FuzzNode Copy()
    {
        var copy = new FuzzNode(Token);
        copy.Children.AddRange(Children.Select(child => (child.Name, child.Value.Copy())));
        return copy;
    }

    /// <summary>This value and all inside, outer before inner.</summary>
    public void Collect(List<FuzzNode> all)
    {
        all.Add(this);
        foreach (var (_, value) in Children)
            value.Collect(all);
    }

    public void Write(StringBuilder text)
    {
        text.Append(Token);
        if (!IsObject && !IsArray)
            return;
        for (var i = 0; i < Children.Count; i++)
        {
            var (name, value) = Children[i];
            if (i > 0)
                text.Append(',');
            if (name is not null)
                text.Append(CultureInfo.InvariantCulture, $"{name}:");
            value.Write(text);
        }

        text.Append(IsObject ? '}' : ']');
    }
}
