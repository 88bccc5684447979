using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Testing;

/// <summary>What a JSON document and its reader promise, checked in one line over generated values.</summary>
public static class DocumentContract
{
    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    /// <summary>
    /// A value comes back from its document without a problem, and written again it gives the same bytes; a property that is not known, one that is
    /// repeated, and a newer schema are refused where they stand; a document with faults of any kind (<see cref="DocumentFuzz"/>) is
    /// read or refused with a reason, never with an exception.
    /// </summary>
    /// <param name="values">The values.</param>
    /// <param name="write">Writes the document of a value.</param>
    /// <param name="read">Reads a document.</param>
    /// <param name="cases">Number of cases.</param>
    /// <exception cref="PropertyFalsifiedException">A promise is broken for some value.</exception>
    public static void Holds<T>(Arbitrary<T> values, Func<T, byte[]> write, DocumentParser<T> read, int cases = Property.DefaultCases) where T : notnull =>
        Property.Holds(values, Seeds, (value, seed) =>
        {
            ArgumentNullException.ThrowIfNull(write);
            ArgumentNullException.ThrowIfNull(read);
            var document = write(value);
            var report = read(document, out var back);
            Check(!report.HasErrors && back is not null, $"the document of a value is read: {report}", document);
            Check(value.Equals(back), $"the document gives {value} back, not {back}", document);
            Check(write(back!).AsSpan().SequenceEqual(document), "a value that was read is written as the same bytes", document);

            Refused(document, read, root => root["notKnown"] = 1, "$.notKnown", DocumentProblemCodes.UnknownProperty);
            Refused(document, read, root => root["schema"] = Newer(root["schema"]!.GetValue<string>()), "$.schema", DocumentProblemCodes.Schema);
            Refused(Repeated(document), read, "$.schema", DocumentProblemCodes.RepeatedProperty);

            var faulty = new DocumentFuzz([document], JsonNode.Parse(document)!.AsObject().Select(property => property.Key)).Document((ulong)seed);
            Check(read(faulty, out var changed).HasErrors == (changed is null), "a faulty document gives a value or errors", faulty);
        }, cases);

    private static void Refused<T>(byte[] document, DocumentParser<T> read, Action<JsonObject> change, string path, string code)
    {
        var root = JsonNode.Parse(document)!.AsObject();
        change(root);
        Refused(Encoding.UTF8.GetBytes(root.ToJsonString()), read, path, code);
    }

    private static void Refused<T>(byte[] document, DocumentParser<T> read, string path, string code)
    {
        var report = read(document, out var value);
        Check(value is null && report.Problems.Any(problem => problem.Code == code && problem.Path == path), $"{code} is told at {path}, not: {report}", document);
    }

    private static string Newer(string schema) => schema.Split('/') is [var kind, var version] ? $"{kind}/{int.Parse(version, null) + 1}" : schema;

    // The first property stands twice.
    private static byte[] Repeated(byte[] document)
    {
        var text = Encoding.UTF8.GetString(document);
        var schema = JsonNode.Parse(document)!["schema"]!.ToJsonString();
        return Encoding.UTF8.GetBytes($"{{ \"schema\": {schema}, {text[(text.IndexOf('{', StringComparison.Ordinal) + 1)..]}");
    }

    private static void Check(bool holds, string rule, byte[] document)
    {
        if (!holds)
            throw new ContractBrokenException($"Broken: {rule}; document: {Encoding.UTF8.GetString(document)}");
    }
}
