using System.Globalization;
using System.Text.Json;

namespace SocialServices.Domain.Validation;

/// <summary>
/// Value in a JSON document that knows its path and line. Reading a value never throws: what is wrong goes to the problems of the
/// document and the reader goes on, so that all problems come at once.
/// </summary>
internal sealed class DocumentNode
{
    private static readonly char[] Steps = ['.', '['];

    private readonly List<Problem> _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _lines;

    public DocumentNode(JsonTokenType kind, string path, int line, string text, List<Problem> problems)
    {
        Kind = kind;
        Path = path;
        Line = line;
        Text = text;
        _problems = problems;
    }

    /// <summary>Start of an object or array, or a simple value.</summary>
    public JsonTokenType Kind { get; }

    public string Path { get; }

    public int Line { get; }

    /// <summary>The digits of a number or the content of a text.</summary>
    public string Text { get; }

    public List<(string Name, DocumentNode Value)> Properties { get; } = [];

    public List<DocumentNode> Items { get; } = [];

    /// <summary>Names of the properties that the reader knows here, given or not; a test holds the blank document complete by them.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    public bool IsObject => Kind == JsonTokenType.StartObject;

    public bool IsArray => Kind == JsonTokenType.StartArray;

    public bool IsText => Kind == JsonTokenType.String;

    public bool IsNumberOrText => Kind is JsonTokenType.Number or JsonTokenType.String;

    /// <summary>The property, or null when it is absent.</summary>
    public DocumentNode? Optional(string name)
    {
        _asked.Add(name);
        return Properties.Find(property => property.Name == name).Value;
    }

    /// <summary>The property, or null and a problem when it is absent.</summary>
    public DocumentNode? Required(string name)
    {
        var value = Optional(name);
        if (value is null && IsObject)
            _problems.Add(Problem.Error(DocumentProblemCodes.MissingProperty, $"{Path}.{name}", new($"Chybí vlastnost '{name}'.", $"The property '{name}' is missing."), Line));
        return value;
    }

    /// <summary>This object; null and a problem for another kind.</summary>
    public DocumentNode? AsObject()
    {
        if (IsObject)
            return this;
        Expected("objekt { … }", "an object { … }");
        return null;
    }

    /// <summary>The items of this list; none and a problem for another kind.</summary>
    public IEnumerable<DocumentNode> AsList()
    {
        if (!IsArray)
            Expected("seznam [ … ]", "a list [ … ]");
        return Items;
    }

    /// <summary>The value made from text or number; the default and a problem for another kind or when it can't be made.</summary>
    public T? Read<T>(Func<string, (bool Success, T Value)> make, string formCzech, string formEnglish, string code = DocumentProblemCodes.WrongForm)
    {
        if (!IsNumberOrText)
        {
            Expected(formCzech, formEnglish);
            return default;
        }

        var (success, value) = make(Text);
        if (success)
            return value;
        Report(code, new($"Očekává se {formCzech}, ne '{Text}'.", $"Expected {formEnglish}, not '{Text}'."));
        return default;
    }

    public bool AsFlag()
    {
        if (Kind is not (JsonTokenType.True or JsonTokenType.False))
            Expected("true nebo false", "true or false");
        return Kind == JsonTokenType.True;
    }

    /// <summary>A problem for every property that nobody asked for, here and below.</summary>
    public void RefuseUnknown()
    {
        foreach (var (name, value) in Properties)
        {
            if (!_asked.Contains(name))
            {
                var known = string.Join(", ", _asked.Order(StringComparer.Ordinal));
                value.Report(DocumentProblemCodes.UnknownProperty, new($"Vlastnost '{name}' není známa; známé: {known}.", $"The property '{name}' is not known; known are: {known}."));
            }
        }
    }

    public void Expected(string czech, string english) =>
        Report(DocumentProblemCodes.WrongKind, new($"Očekává se {czech}.", $"Expected {english}."));

    public void Report(string code, BilingualText text) => _problems.Add(Problem.Error(code, Path, text, Line));

    /// <summary>Problems of the part that this value is, with their paths inside it: "$.lines[0]" becomes the path of the value and ".lines[0]".</summary>
    public void Report(ValidationReport report) => Add(report, _ => true);

    /// <summary>
    /// Adds what a check of the value that was read here found, with the lines; nothing of the parts that could not be read, for which
    /// stand-ins were checked. True when there is no error here or inside.
    /// </summary>
    /// <param name="report">Problems with paths from "$", which is here.</param>
    public bool AddChecked(ValidationReport report)
    {
        var unread = Unread.ToHashSet(StringComparer.Ordinal);
        var aroundUnread = unread.SelectMany(Around).ToHashSet(StringComparer.Ordinal);
        Add(report, path => !unread.Contains(path) && !aroundUnread.Contains(path) && !Around(path).Any(unread.Contains));
        return !_problems.Exists(problem => problem.Severity == ProblemSeverity.Error && IsHere(problem.Path));
    }

    /// <summary>Places of the items of this list in which something could not be read.</summary>
    public HashSet<int> UnreadItems() => Unread.Where(path => path.Length > Path.Length && path[Path.Length] == '[')
        .Select(path => int.Parse(path.AsSpan(Path.Length + 1, path.IndexOf(']', Path.Length) - Path.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture)).ToHashSet();

    /// <summary>The line of the value at a path, or of the nearest value around it.</summary>
    public int LineOf(string path)
    {
        _lines ??= Lines();
        return Around(path).Prepend(path).Where(_lines.ContainsKey).Select(each => _lines[each]).FirstOrDefault(Line);
    }

    private IEnumerable<string> Unread => _problems
        .Where(problem => IsHere(problem.Path) && problem.Code is not (DocumentProblemCodes.UnknownProperty or DocumentProblemCodes.RepeatedProperty)).Select(problem => problem.Path);

    private void Add(ValidationReport report, Predicate<string> isTold)
    {
        foreach (var problem in report.Problems)
        {
            var path = Path + problem.Path[1..];
            if (isTold(path))
                _problems.Add(problem with { Path = path, Line = LineOf(path) });
        }
    }

    private bool IsHere(string path) => path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] is '.' or '[');

    // The paths around a path, from the nearest to the root.
    private static IEnumerable<string> Around(string path)
    {
        for (var end = path.LastIndexOfAny(Steps); end > 0; end = path.LastIndexOfAny(Steps, end - 1))
            yield return path[..end];
    }

    private Dictionary<string, int> Lines()
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new Stack<DocumentNode>([this]);
        while (waiting.TryPop(out var node))
        {
            lines[node.Path] = node.Line;
            foreach (var child in node.Properties.Select(property => property.Value).Concat(node.Items))
                waiting.Push(child);
        }

        return lines;
    }
}
