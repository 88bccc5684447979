using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SocialServices.Domain.Documents;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>The published schemas: as JSON to walk through, and as a validator.</summary>
internal static class SchemaFiles
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    public static IReadOnlyDictionary<string, JsonObject> Json { get; } = new[] { DocumentSchema.Values }.Concat(DocumentSchema.All)
        .ToDictionary(schema => schema.FileName, schema => JsonNode.Parse(schema.ToJson())!.AsObject());

    private static readonly Dictionary<string, JsonSchema> Validators = Json.ToDictionary(file => file.Key, file => Registered(file.Key, file.Value));

    /// <summary>Places of a document, as pointers, at which it does not fit the schema of its kind; none when it does.</summary>
    public static IReadOnlyList<string> Misfits(string kind, JsonNode document)
    {
        var result = Validators[$"{kind}.schema.json"].Evaluate(document, Options);
        return result.IsValid ? [] : result.Details.Where(detail => detail.HasErrors).Select(detail => detail.InstanceLocation.ToString()).Distinct().ToList();
    }

    /// <summary>Whether a schema is one: by the schema of schemas.</summary>
    public static bool IsSchema(JsonObject schema) => MetaSchemas.Draft202012.Evaluate(schema, Options).IsValid;

    // Files that stand in one folder: their references are relative to it.
    private static JsonSchema Registered(string file, JsonObject json)
    {
        var schema = JsonSchema.FromText(json.ToJsonString());
        SchemaRegistry.Global.Register(new Uri($"https://example.org/schemas/{file}"), schema);
        return schema;
    }
}
