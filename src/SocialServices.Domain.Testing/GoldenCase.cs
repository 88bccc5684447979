using System.Text.Json;

namespace SocialServices.Domain.Testing;

/// <summary>
/// A worked example in a file: an input, the expected numbers, and the source that they come from. The file is named
/// "&lt;name&gt;.case.json" and holds an object of "name", "source", "rules" (ids, may be empty), "input" and "expected".
/// </summary>
/// <remarks>
/// "expected" is an object of at least one entry whose values are text, a number or a truth value, compared character by character as they
/// stand in the file. A test loads the folder, computes the actual entries from <see cref="Input"/> and calls <see cref="Verify"/>.
/// </remarks>
public sealed class GoldenCase
{
    private const string Suffix = ".case.json";
    private static readonly string[] Properties = ["name", "source", "rules", "input", "expected"];
    private readonly string _path;

    private GoldenCase(string path, JsonElement root)
    {
        _path = path;
        if (root.ValueKind != JsonValueKind.Object)
            throw Broken("an object is expected");
        foreach (var property in root.EnumerateObject())
        {
            if (!Properties.Contains(property.Name, StringComparer.Ordinal))
                throw Broken($"the property '{property.Name}' is not known; expected {string.Join(", ", Properties)}");
        }

        Name = Text(root, "name");
        Source = Text(root, "source");
        Rules = Required(root, "rules", JsonValueKind.Array).EnumerateArray().Select(rule => rule.GetString() ?? string.Empty).ToValueList();
        Input = Required(root, "input", JsonValueKind.Object).Clone();
        Expected = Required(root, "expected", JsonValueKind.Object).EnumerateObject().ToDictionary(entry => entry.Name, Scalar, StringComparer.Ordinal);
        if (Expected.Count == 0)
            throw Broken("it checks nothing: 'expected' has no entry");
    }

    /// <summary>What the case shows.</summary>
    public string Name { get; }

    /// <summary>Where the expected numbers come from: a published table, a decision, a calculation by hand.</summary>
    public string Source { get; }

    /// <summary>Ids of the rules that the case shows, such as "R16".</summary>
    public ValueList<string> Rules { get; }

    /// <summary>The input, an object.</summary>
    public JsonElement Input { get; }

    /// <summary>The expected text of every entry.</summary>
    public IReadOnlyDictionary<string, string> Expected { get; }

    /// <summary>Name of the file.</summary>
    public string FileName => Path.GetFileName(_path);

    /// <summary>All cases of a folder and the folders in it, by path.</summary>
    /// <exception cref="ContractBrokenException">There is no case, or a file is not a case; the message names the file.</exception>
    public static ValueList<GoldenCase> LoadAll(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var cases = Directory.Exists(directory)
            ? Directory.EnumerateFiles(directory, "*" + Suffix, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Load).ToValueList()
            : [];
        return cases.Count > 0 ? cases : throw new ContractBrokenException($"'{directory}' has no file '*{Suffix}'.");
    }

    /// <summary>One case.</summary>
    /// <exception cref="ContractBrokenException">The file is not a case; the message names it.</exception>
    public static GoldenCase Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new() { AllowDuplicateProperties = false });
            return new(path, document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new ContractBrokenException($"{Path.GetFileName(path)}: it is not JSON: {exception.Message}");
        }
    }

    /// <summary>Every expected entry equals the actual one, character by character. Actual entries that are not expected do not matter.</summary>
    /// <exception cref="ContractBrokenException">An entry differs or is missing; the message names the file and all such entries.</exception>
    public void Verify(IReadOnlyDictionary<string, string> actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        var differences = Expected
            .Where(entry => !actual.TryGetValue(entry.Key, out var value) || value != entry.Value)
            .Select(entry => $"\n  {entry.Key}: expected '{entry.Value}', actual {(actual.TryGetValue(entry.Key, out var value) ? $"'{value}'" : "is missing")}")
            .ToArray();
        if (differences.Length > 0)
            throw Broken($"'{Name}' (source: {Source}) differs:{string.Concat(differences)}");
    }

    /// <summary>The text equals the approved file "&lt;name&gt;.&lt;suffix&gt;.approved.txt" beside the case, such as an explanation.</summary>
    /// <exception cref="ContractBrokenException">It differs or there is none; the received text is written beside it.</exception>
    public void VerifyText(string suffix, string text) => ApprovedText.Verify($"{_path[..^Suffix.Length]}.{suffix}.approved.txt", text);

    /// <summary>The name of the file, as a test runner shows it.</summary>
    public override string ToString() => FileName;

    private ContractBrokenException Broken(string what) => new($"{FileName}: {what}.");

    private string Text(JsonElement root, string name) => Required(root, name, JsonValueKind.String).GetString() is { } text && !string.IsNullOrWhiteSpace(text)
        ? text
        : throw Broken($"'{name}' must not be blank");

    private JsonElement Required(JsonElement root, string name, JsonValueKind kind) => root.TryGetProperty(name, out var value) && value.ValueKind == kind
        ? value
        : throw Broken($"'{name}' of kind {kind} is expected");

    private string Scalar(JsonProperty entry) => entry.Value.ValueKind switch
    {
        JsonValueKind.String => entry.Value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => entry.Value.GetRawText(),
        _ => throw Broken($"the expected '{entry.Name}' must be text, a number or a truth value"),
    };
}
