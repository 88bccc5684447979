using System.Text;
using System.Text.Json;

namespace SocialServices.Domain.Validation;

/// <summary>Reads JSON text into values that know their path and line. Comments are allowed, as in the annotated documents.</summary>
internal static class DocumentReader
{
    /// <summary>Objects and lists inside each other; no document of the library needs a quarter of it.</summary>
    private const int MostLevels = 64;

    private static JsonReaderOptions Options => new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostLevels };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16Mark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigEndianMark => [0xFE, 0xFF];

    /// <summary>Reads a whole document: its problems by line, and what the reader of its content makes of it.</summary>
    /// <param name="document">JSON in UTF-8.</param>
    /// <param name="kind">Kind of the schema, such as "service-plan".</param>
    /// <param name="version">Major version of the schema.</param>
    /// <param name="content">Reads the content.</param>
    /// <param name="value">What was read; none where the text is no such document or has an error.</param>
    public static ValidationReport Read<T>(ReadOnlySpan<byte> document, string kind, int version, Func<DocumentNode, T?> content, out T? value) where T : class
    {
        var problems = new List<Problem>();
        var read = Read(document, kind, version, problems) is { } root ? content(root) : null;
        var report = ByLine(problems);
        value = report.HasErrors ? null : read;
        return report;
    }

    /// <summary>Reads a document that stands inside another one; none where it is of another schema or has an error.</summary>
    public static T? ReadInside<T>(DocumentNode root, string kind, int version, Func<DocumentNode, T?> content) where T : class =>
        root.AsObject() is not null && HasSchema(root, kind, version) ? content(root) : null;

    /// <summary>The report of a document, in the order of its lines.</summary>
    public static ValidationReport ByLine(IEnumerable<Problem> problems) => new(problems.OrderBy(problem => problem.Line).ToValueList());

    /// <summary>The root object of a document of a schema; null when the text is no such document, with the reasons in the problems.</summary>
    public static DocumentNode? Read(ReadOnlySpan<byte> document, string kind, int version, List<Problem> problems)
    {
        if (document.StartsWith(ByteOrderMark))
            document = document[ByteOrderMark.Length..];

        if (document.StartsWith(Utf16Mark) || document.StartsWith(Utf16BigEndianMark))
        {
            problems.Add(Problem.Error(DocumentProblemCodes.Syntax, "$", new("Dokument je v\u00A0kódování UTF-16; uložte jej v\u00A0UTF-8.", "The document is in UTF-16; save it in UTF-8."), 1));
            return null;
        }

        DocumentNode root;
        var reader = new Utf8JsonReader(document, Options);
        var lines = new LineCounter(document);
        try
        {
            reader.Read();
            root = Value(ref reader, ref lines, null, null, problems);
            reader.Read(); // throws on anything after the root
        }
        catch (JsonException exception) when (reader.CurrentDepth >= MostLevels - 1) // it counts from 0
        {
            problems.Add(Problem.Error(DocumentProblemCodes.Syntax, "$", new(
                $"Objekty a\u00A0seznamy jsou vnořeny do více než {MostLevels} úrovní; zkontrolujte závorky.",
                $"Objects and lists are nested deeper than {MostLevels} levels; check the brackets."), LineOf(exception)));
            return null;
        }
        catch (JsonException exception)
        {
            problems.Add(Problem.Error(DocumentProblemCodes.Syntax, "$", reader.TokenType == JsonTokenType.None && reader.BytesConsumed == document.Length
                ? new("Dokument je prázdný.", "The document is empty.")
                : Reason(document, (int)reader.BytesConsumed, exception), LineOf(exception)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, such as a document saved in a Windows code page, come to light when a text is taken out.
            problems.Add(Problem.Error(DocumentProblemCodes.Syntax, "$", new(
                "Text není v\u00A0kódování UTF-8, nebo má neúplný znak \\u; uložte dokument v\u00A0UTF-8.", "The text is not UTF-8, or has an incomplete \\u character; save the document in UTF-8."), lines.LineAt(reader.TokenStartIndex)));
            return null;
        }

        return root.AsObject() is { } found && HasSchema(found, kind, version) ? found : null;
    }

    /// <summary>Whether an object, also one inside another document, is of a schema; the reason goes to the problems.</summary>
    public static bool HasSchema(DocumentNode root, string kind, int version)
    {
        var expected = FormattableString.Invariant($"socialservices.{kind}/{version}");
        var schema = root.Required("schema");
        if (schema is null)
            return false;
        if (schema.IsText && schema.Text == expected)
            return true;

        var isNewer = schema.IsText && schema.Text.Split('/') is [var name, var number] && name == $"socialservices.{kind}"
            && int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var major) && major > version;
        schema.Report(DocumentProblemCodes.Schema, isNewer
            ? new($"Dokument má novější schéma {schema.Quoted}; tato verze knihovny čte '{expected}'. Aktualizujte knihovnu.", $"The document has the newer schema {schema.Quoted}; this version of the library reads '{expected}'. Update the library.")
            : new($"Očekává se schéma '{expected}', ne {schema.Quoted}.", $"Expected the schema '{expected}', not {schema.Quoted}."));
        return false;
    }

    // What a clerk can mend at the place where the text ceases to be JSON; the reader itself advises only programmers on the first two.
    private static BilingualText Reason(ReadOnlySpan<byte> document, int at, JsonException exception)
    {
        if (document[at..].StartsWith("/"u8))
            return new("Text není platný JSON: komentář je mezi /* a\u00A0*/, nebo od // do konce řádku.", "The text is not valid JSON: a comment stands between /* and */, or goes from // to the end of the line.");
        if (HasCommaTooMany(document, at))
            return new("Text není platný JSON: odstraňte čárku před uzavírací závorkou na tomto řádku.", "The text is not valid JSON: remove the comma before the closing bracket on this line.");
        return new("Text není platný JSON; zkontrolujte závorky, čárky a uvozovky na tomto řádku a před ním.", $"The text is not valid JSON: {exception.Message.Split(" LineNumber:")[0]}"); // which counts lines from 0
    }

    // Whether the text goes on as JSON at a place, but for a comma before it.
    private static bool HasCommaTooMany(ReadOnlySpan<byte> document, int at)
    {
        var reader = new Utf8JsonReader(document, Options with { AllowTrailingCommas = true });
        try
        {
            while (reader.BytesConsumed <= at)
            {
                if (!reader.Read())
                    return false;
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int LineOf(JsonException exception) => (int)(exception.LineNumber ?? 0) + 1;

    private static DocumentNode Value(ref Utf8JsonReader reader, ref LineCounter lines, DocumentNode? parent, string? ownName, List<Problem> problems)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => string.Empty,
        };
        var node = new DocumentNode(parent, ownName, reader.TokenType, lines.LineAt(reader.TokenStartIndex), text, problems);
        if (node.IsArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                node.Add(Value(ref reader, ref lines, node, null, problems));
        }
        else if (node.IsObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                var value = Value(ref reader, ref lines, node, name, problems);
                if (!node.TryAdd(name, value))
                    value.RefuseRepeated(name);
            }
        }

        return node;
    }

    /// <summary>Counts lines forward through the text, once.</summary>
    private ref struct LineCounter(ReadOnlySpan<byte> text)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private int _at;
        private int _line = 1;

        public int LineAt(long position)
        {
            _line += _text[_at..(int)position].Count((byte)'\n');
            _at = (int)position;
            return _line;
        }
    }
}
