using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SocialServices.Domain.Validation;

/// <summary>
/// Value in a JSON document that knows its path and line. Reading a value never throws: what is wrong goes to the problems of the
/// document and the reader goes on, so that all problems come at once.
/// </summary>
internal sealed class DocumentNode
{
    private const int Many = 32;

    private readonly List<Problem> _problems;
    private readonly DocumentNode? _parent;
    private readonly string? _name;
    private readonly int _index;
    private List<string>? _asked;
    private List<(string Name, DocumentNode Value)>? _properties;
    private List<DocumentNode>? _items;
    private Dictionary<string, DocumentNode>? _byName; // of many properties only, such as of a document that somebody made up to keep a reader busy
    private string? _path;

    /// <summary>A value inside another, or the root.</summary>
    /// <param name="parent">The object or list around it; none of the root.</param>
    /// <param name="name">Name in the object; none in a list.</param>
    /// <param name="kind">Start of an object or array, or a simple value.</param>
    /// <param name="line">Line from 1.</param>
    /// <param name="text">The digits of a number or the content of a text.</param>
    /// <param name="problems">Where problems go.</param>
    public DocumentNode(DocumentNode? parent, string? name, JsonTokenType kind, int line, string text, List<Problem> problems)
    {
        _parent = parent;
        _name = name;
        _index = parent?.Items.Count ?? 0;
        Kind = kind;
        Line = line;
        Text = text;
        _problems = problems;
    }

    /// <summary>Start of an object or array, or a simple value.</summary>
    public JsonTokenType Kind { get; }

    /// <summary>JSON path from "$"; made when somebody asks, so that a long name is not copied into every value below it.</summary>
    public string Path => _path ??= _parent is null ? "$" : _parent.Path + (_name is null ? FormattableString.Invariant($"[{_index}]") : StepTo(_name));

    public int Line { get; }

    /// <summary>The digits of a number or the content of a text.</summary>
    public string Text { get; }

    /// <summary>The text in quotation marks as a message shows it, shortened when it is long.</summary>
    public string Quoted => IdentifierText.Quoted(Text);

    public IReadOnlyList<(string Name, DocumentNode Value)> Properties => _properties ?? (IReadOnlyList<(string, DocumentNode)>)[];

    public IReadOnlyList<DocumentNode> Items => _items ?? (IReadOnlyList<DocumentNode>)[];

    /// <summary>Names of the properties that the reader knows here, given or not; a test holds the blank document complete by them.</summary>
    public IReadOnlyCollection<string> Asked => _asked ?? [];

    /// <summary>How many problems the whole document has so far: the same before and after a value was read where nothing is wrong with it.</summary>
    public int ProblemsOfDocument => _problems.Count;

    public bool IsObject => Kind == JsonTokenType.StartObject;

    public bool IsArray => Kind == JsonTokenType.StartArray;

    public bool IsText => Kind == JsonTokenType.String;

    public bool IsNumberOrText => Kind is JsonTokenType.Number or JsonTokenType.String;

    /// <summary>Adds an item of a list.</summary>
    public void Add(DocumentNode item) => (_items ??= []).Add(item);

    /// <summary>Adds a property of an object; false where one of this name is there.</summary>
    public bool TryAdd(string name, DocumentNode value)
    {
        if (Find(name) is not null)
            return false;
        (_properties ??= []).Add((name, value));
        if (_properties.Count == Many)
            _byName = _properties.ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
        else
            _byName?.Add(name, value);
        return true;
    }

    /// <summary>The property, or null when it is absent; whoever looks here does not make it a known one.</summary>
    public DocumentNode? Find(string name)
    {
        if (_byName is not null)
            return _byName.GetValueOrDefault(name);
        foreach (var property in (ReadOnlySpan<(string Name, DocumentNode Value)>)CollectionsMarshal.AsSpan(_properties))
        {
            if (property.Name == name)
                return property.Value;
        }

        return null;
    }

    /// <summary>The property, or null when it is absent.</summary>
    public DocumentNode? Optional(string name)
    {
        _asked ??= [];
        if (!_asked.Contains(name))
            _asked.Add(name);
        return Find(name);
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

    /// <summary>A problem for every property of this object that nobody asked for.</summary>
    public void RefuseUnknown()
    {
        string? known = null;
        foreach (var (name, value) in Properties)
        {
            if (_asked?.Contains(name) == true)
                continue;
            known ??= string.Join(", ", Asked.Order(StringComparer.Ordinal));
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
    /// <param name="restsOn">Paths of other parts by which a problem is judged: where one of them could not be read, the problem may be none.</param>
    public bool AddChecked(ValidationReport report, Func<Problem, ValueList<string>>? restsOn = null)
    {
        var unread = UnreadHere();
        Add(report, problem => IsToldOf(problem.Path) && (restsOn is null || restsOn(problem).All(IsToldOf)));
        return HasNoError();

        bool IsToldOf(string inner) => !unread.Touch(PathOf(inner));
    }

    /// <summary>Adds what a check found that itself passes over what could not be read. True when there is no error here or inside.</summary>
    public bool AddChecked(Func<UnreadPaths, ValidationReport> check)
    {
        Report(check(UnreadHere()));
        return HasNoError();
    }

    /// <summary>True when there is no error here or inside so far.</summary>
    public bool HasNoError() => !_problems.Exists(problem => problem.Severity == ProblemSeverity.Error && IsHere(problem.Path));

    /// <summary>True when neither this value nor anything inside is a stand-in.</summary>
    public bool IsRead => !Unread.Any();

    /// <summary>Places of the items of this list in which something could not be read.</summary>
    public HashSet<int> UnreadItems() => Unread.Where(path => path.Length > Path.Length && path[Path.Length] == '[')
        .Select(path => int.Parse(path.AsSpan(Path.Length + 1, path.IndexOf(']', Path.Length) - Path.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture)).ToHashSet();

    /// <summary>The line of the value at a path, or of the nearest value around it.</summary>
    public int LineOf(string path)
    {
        var nearest = this;
        var rest = path.AsSpan(Path.Length);
        while (nearest.Child(rest, out var step) is { } inner)
        {
            nearest = inner;
            rest = rest[step..];
        }

        return nearest.Line;
    }

    // The item or property with which a path goes on, and the length of its step.
    private DocumentNode? Child(ReadOnlySpan<char> path, out int step)
    {
        step = 0;
        if (path.IsEmpty)
            return null;
        if (IsArray)
        {
            step = path.IndexOf(']') + 1;
            return step > 2 && int.TryParse(path[1..(step - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Items.Count ? Items[index] : null;
        }

        if (path[0] == '.')
        {
            var end = path[1..].IndexOfAny('.', '[');
            step = end < 0 ? path.Length : end + 1;
            return Find(path[1..step].ToString());
        }

        foreach (var (name, value) in Properties)
        {
            var own = StepTo(name);
            if (path.StartsWith(own, StringComparison.Ordinal) && (path.Length == own.Length || path[own.Length] is '.' or '['))
            {
                step = own.Length;
                return value;
            }
        }

        return null;
    }

    private IEnumerable<string> Unread => _problems
        .Where(problem => UnreadPaths.LeavesStandIn(problem) && IsHere(problem.Path))
        .Select(problem => problem.Path);

    private UnreadPaths UnreadHere() => UnreadPaths.Of(_problems.Where(problem => IsHere(problem.Path)));

    /// <summary>How the path goes on to a property: ".name", or "['its name']" where it is no plain word; a long name is shortened.</summary>
    internal static string StepTo(string name) => IdentifierText.Shortened(name) is var shown && shown.Length > 0 && shown.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
        ? $".{shown}"
        : $"['{shown.Replace("'", "\\'", StringComparison.Ordinal)}']";

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

    private bool IsHere(string path) => path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] is '.' or '[');
}
