using System.Text.Json;

namespace SocialServices.Domain.Validation;

/// <summary>
/// Value in a JSON document that knows its path and line. Reading a value never throws: what is wrong goes to the problems of the
/// document and the reader goes on, so that all problems come at once.
/// </summary>
internal sealed class DocumentNode
{
    private const int LongestShown = 200;
    private readonly List<Problem> _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

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

    /// <summary>The text as a problem names it: the start of one that is longer than a line.</summary>
    public string ShownText => Text.Length <= LongestShown ? Text : $"{Text[..LongestShown]}…";

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
        Report(code, new($"Očekává se {formCzech}, ne '{ShownText}'.", $"Expected {formEnglish}, not '{ShownText}'."));
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
    /// <param name="restsOn">Paths of other parts by which a problem is judged: where one of them could not be read, the problem may be none.</param>
    public bool AddChecked(ValidationReport report, Func<Problem, ValueList<string>>? restsOn = null)
    {
        var unread = _problems
            .Where(problem => problem.Severity == ProblemSeverity.Error && IsHere(problem.Path) && problem.Code is not (DocumentProblemCodes.UnknownProperty or DocumentProblemCodes.RepeatedProperty))
            .Select(problem => problem.Path).ToList();
        Add(report, problem => IsRead(problem.Path) && (restsOn is null || unread.Count == 0 || restsOn(problem).All(IsRead)));
        return !_problems.Exists(problem => problem.Severity == ProblemSeverity.Error && IsHere(problem.Path));

        bool IsRead(string inner)
        {
            var path = PathOf(inner);
            return unread.TrueForAll(other => path != other && !IsInside(path, other) && !IsInside(other, path));
        }
    }

    private void Add(ValidationReport report, Predicate<Problem> isTold)
    {
        foreach (var problem in report.Problems.Where(problem => isTold(problem)))
        {
            var path = PathOf(problem.Path);
            _problems.Add(problem with { Path = path, Line = LineOf(path) });
        }
    }

    // "$" is this value.
    private string PathOf(string inner) => Path + inner[1..];

    private bool IsHere(string path) => path == Path || IsInside(path, Path);

    private static bool IsInside(string inner, string outer) => inner.Length > outer.Length && inner[outer.Length] is '.' or '[' && inner.StartsWith(outer, StringComparison.Ordinal);

    /// <summary>The line of the value at a path, or of the nearest value around it.</summary>
    public int LineOf(string path)
    {
        var nearest = this;
        while (nearest.Properties.Select(property => property.Value).Concat(nearest.Items)
            .FirstOrDefault(child => path == child.Path || IsInside(path, child.Path)) is { } inner)
            nearest = inner;
        return nearest.Line;
    }
}
