using System.Text.Json;

namespace SocialServices.Domain.Validation;

/// <summary>
/// Value in a JSON document that knows its path and line. Reading a value never throws: what is wrong goes to the problems of the
/// document and the reader goes on, so that all problems come at once.
/// </summary>
internal sealed class DocumentNode
{
    private readonly List<Problem> _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly DocumentNode? _parent;
    private readonly string _step;

    /// <param name="kind">Kind of the value.</param>
    /// <param name="parent">The object or list in which it stands; none for the root.</param>
    /// <param name="step">Its place there: ".name" or "[0]"; "$" for the root.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="text">The digits of a number or the content of a text.</param>
    /// <param name="problems">Problems of the document.</param>
    public DocumentNode(JsonTokenType kind, DocumentNode? parent, string step, int line, string text, List<Problem> problems)
    {
        Kind = kind;
        _parent = parent;
        _step = step;
        Line = line;
        Text = text;
        _problems = problems;
    }

    /// <summary>Start of an object or array, or a simple value.</summary>
    public JsonTokenType Kind { get; }

    /// <summary>Made when somebody asks, so that a long name is not copied into every value below it.</summary>
    public string Path => field ??= _parent?.Path + _step;

    public int Line { get; }

    /// <summary>The digits of a number or the content of a text.</summary>
    public string Text { get; }

    /// <summary>The text in quotation marks as a message shows it, shortened when it is long.</summary>
    public string Quoted => IdentifierText.Quoted(Text);

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
        Report(code, new($"Očekává se {formCzech}, ne {Quoted}.", $"Expected {formEnglish}, not {Quoted}."));
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
        string? known = null;
        foreach (var (name, value) in Properties)
        {
            if (_asked.Contains(name))
                continue;
            known ??= string.Join(", ", _asked.Order(StringComparer.Ordinal));
            value.Report(DocumentProblemCodes.UnknownProperty, new($"Vlastnost {IdentifierText.Quoted(name)} není známa; známé: {known}.", $"The property {IdentifierText.Quoted(name)} is not known; known are: {known}."));
        }
    }

    /// <summary>Reports that the property stands in its object already.</summary>
    public void RefuseRepeated(string name) => Report(DocumentProblemCodes.RepeatedProperty, new($"Vlastnost {IdentifierText.Quoted(name)} je uvedena dvakrát.", $"The property {IdentifierText.Quoted(name)} stands twice."));

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
        var unread = UnreadPaths.Of(_problems.Where(problem => IsHere(problem.Path)));
        Add(report, path => !unread.Touch(path));
        return !_problems.Exists(problem => problem.Severity == ProblemSeverity.Error && IsHere(problem.Path));
    }

    private void Add(ValidationReport report, Predicate<string> isTold)
    {
        foreach (var problem in report.Problems)
        {
            var path = Path + problem.Path[1..];
            if (isTold(path))
                _problems.Add(problem with { Path = path, Line = LineOf(path) });
        }
    }

    private bool IsHere(string path) => path == Path || IsInside(path, Path);

    private static bool IsInside(string inner, string outer) => inner.Length > outer.Length && inner[outer.Length] is '.' or '[' && inner.StartsWith(outer, StringComparison.Ordinal);

    /// <summary>The line of the value at a path, or of the nearest value around it.</summary>
    public int LineOf(string path)
    {
        var nearest = this;
        var rest = path.AsSpan(Path.Length);
        while (nearest.Child(rest) is { } inner)
        {
            nearest = inner;
            rest = rest[inner._step.Length..];
        }

        return nearest.Line;
    }

    // The item or property with which a path goes on.
    private DocumentNode? Child(ReadOnlySpan<char> path)
    {
        if (IsArray)
        {
            var end = path.IndexOf(']');
            return end > 1 && int.TryParse(path[1..end], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < Items.Count ? Items[index] : null;
        }

        foreach (var (_, value) in Properties)
        {
            if (path.StartsWith(value._step, StringComparison.Ordinal) && (path.Length == value._step.Length || path[value._step.Length] is '.' or '['))
                return value;
        }

        return null;
    }
}
