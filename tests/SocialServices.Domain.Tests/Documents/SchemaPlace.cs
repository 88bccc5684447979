using System.Text.Json.Nodes;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A schema inside a file, and the others that hold for the same value: references, alternatives and conditions.</summary>
internal sealed record SchemaPlace(string File, string Pointer, JsonObject Schema)
{
    public string Id => $"{File}#{Pointer}";

    public IEnumerable<string> PropertyNames => Schema["properties"] is JsonObject properties ? properties.Where(property => property.Value is JsonObject).Select(property => property.Key) : [];

    public IEnumerable<string> Codes => Schema["enum"] is JsonArray codes ? codes.Select(code => code!.ToString())
        : Schema["const"] is JsonValue code ? [code.ToString()]
        : [];

    /// <summary>All schemas that may hold for the root of a document.</summary>
    public static IReadOnlyList<SchemaPlace> Root(string file) => Together(new(file, string.Empty, SchemaFiles.Json[file]));

    /// <summary>All schemas that may hold for a value at a place below.</summary>
    public static IReadOnlyList<SchemaPlace> At(string file, JsonPlace place)
    {
        IReadOnlyList<SchemaPlace> schemas = Root(file);
        foreach (var step in place.Steps)
            schemas = schemas.SelectMany(schema => step is string name ? schema.Property(name) : schema.Child("items")).SelectMany(Together).DistinctBy(schema => schema.Id).ToList();
        return schemas;
    }

    /// <summary>Every schema of a file, wherever it stands.</summary>
    public static IEnumerable<SchemaPlace> Everywhere(string file) => Below(file, string.Empty, SchemaFiles.Json[file]);

    private static IEnumerable<SchemaPlace> Below(string file, string pointer, JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(property => Below(file, $"{pointer}/{property.Key}", property.Value)).Prepend(new(file, pointer, schema)),
        JsonArray items => items.SelectMany((item, i) => Below(file, FormattableString.Invariant($"{pointer}/{i}"), item)),
        _ => [],
    };

    private static IReadOnlyList<SchemaPlace> Together(SchemaPlace start)
    {
        var found = new List<SchemaPlace>();
        Add(start);
        return found;

        void Add(SchemaPlace schema)
        {
            if (found.Exists(other => other.Id == schema.Id))
                return;
            found.Add(schema);
            foreach (var other in schema.Referenced().Concat(new[] { "if", "then", "else" }.SelectMany(schema.Child)).Concat(new[] { "allOf", "anyOf", "oneOf" }.SelectMany(schema.Children)))
                Add(other);
        }
    }

    private IEnumerable<SchemaPlace> Property(string name)
    {
        if (Schema["properties"] is JsonObject properties && properties.ContainsKey(name))
            return properties[name] is JsonObject schema ? [new(File, $"{Pointer}/properties/{name}", schema)] : [];
        return Child("additionalProperties");
    }

    private IEnumerable<SchemaPlace> Child(string keyword) => Schema[keyword] is JsonObject schema ? [new(File, $"{Pointer}/{keyword}", schema)] : [];

    private IEnumerable<SchemaPlace> Children(string keyword) =>
        Schema[keyword] is JsonArray schemas ? schemas.Select((schema, i) => new SchemaPlace(File, FormattableString.Invariant($"{Pointer}/{keyword}/{i}"), schema!.AsObject())) : [];

    private IEnumerable<SchemaPlace> Referenced()
    {
        if (Schema["$ref"]?.ToString().Split('#') is not [var file, ..] parts)
            return [];
        var target = file.Length == 0 ? File : file;
        var pointer = parts.Length > 1 ? parts[1] : string.Empty;
        var schema = pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)SchemaFiles.Json[target], (node, step) => node[step]!);
        return [new(target, pointer, schema.AsObject())];
    }
}
