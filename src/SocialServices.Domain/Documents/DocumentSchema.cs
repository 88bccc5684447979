namespace SocialServices.Domain.Documents;

/// <summary>
/// JSON Schema of a kind of document (schéma dokumentu), draft 2020-12: what has what name, kind, form and code. It says nothing of rules
/// that hold between values; the reader of the document tells those, too. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A schema takes the form in which the library writes a value; a reader also takes some others, such as "§ 51" for "51". Schemas refer to
/// <see cref="Values"/> and to each other by the names of their files: keep the files in one folder.
/// </remarks>
public sealed class DocumentSchema
{
    private DocumentSchema(string kind, int? version)
    {
        Kind = kind;
        Name = version is null ? null : FormattableString.Invariant($"socialservices.{kind}/{version}");
    }

    /// <summary>One schema for each kind of document that the library reads or writes.</summary>
    public static ValueList<DocumentSchema> All { get; } =
    [
        new("actuals", 1), new("award-round", 1),
        new("contract", 1), new("control", 1),
        new("explanation", 1),
        new("ledger", 1),
        new("methodology", 1),
        new("network", 1),
        new("project", 1), new("receipt", 1), new("service-plan", 1),
        new("settlement-case", 1),
        new("support-history", 1),
    ];

    /// <summary>Definitions that the schemas share: money, shares, days, codes.</summary>
    public static DocumentSchema Values { get; } = new("values", null);

    /// <summary>Kind of document, such as "service-plan".</summary>
    public string Kind { get; }

    /// <summary>What a document of the kind states in its property "schema", such as "socialservices.service-plan/1"; none for <see cref="Values"/>.</summary>
    public string? Name { get; }

    /// <summary>Name of the file by which the schemas refer to each other, such as "service-plan.schema.json".</summary>
    public string FileName => $"{Kind}.schema.json";

    /// <summary>The schema of a kind of document, such as "service-plan".</summary>
    /// <exception cref="ArgumentException">No document is of the kind; the message lists the kinds.</exception>
    public static DocumentSchema Of(string kind) => All.FirstOrDefault(schema => schema.Kind == Guard.Against.Null(kind))
        ?? throw new ArgumentException($"No document is of the kind '{kind}'; expected one of {string.Join(", ", All.Select(schema => schema.Kind))}.", nameof(kind));

    /// <summary>The schema as a JSON document in UTF-8.</summary>
    public byte[] ToJson()
    {
        using var stream = typeof(DocumentSchema).Assembly.GetManifestResourceStream($"Schemas.{FileName}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The name of the file.</summary>
    public override string ToString() => FileName;
}
