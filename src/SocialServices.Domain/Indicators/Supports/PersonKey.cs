namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// Opaque key of a supported person (klíč osoby): of an identified one, unique in the project, or of an anonymous one, unique in its service only,
/// so that one code in two services means two persons. No name and no birth number belongs here. Immutable and thread-safe.
/// </summary>
public readonly record struct PersonKey : IComparable<PersonKey>, IComparable
{
    private readonly string? _code;

    private PersonKey(string? service, string? code)
    {
        Service = service;
        _code = code;
    }

    /// <summary>The service that issued the code of an anonymous person; none for an identified one.</summary>
    public string? Service { get; }

    /// <summary>The key or code; empty in the default value, which is nobody.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>True for a person known by a code of a service only.</summary>
    public bool IsAnonymous => Service is not null;

    /// <summary>True when a code, and for an anonymous person a service, is there.</summary>
    internal bool IsValid => !string.IsNullOrWhiteSpace(_code) && (Service is null || !string.IsNullOrWhiteSpace(Service));

    /// <summary>A person whose identity the project knows. A blank key makes a bad row, not an error here.</summary>
    public static PersonKey Identified(string key) => new(null, key);

    /// <summary>A person known by a code that a service issued. A blank code makes a bad row, not an error here.</summary>
    public static PersonKey Anonymous(string service, string code) => new(service ?? string.Empty, code);

    /// <summary>Text for people: the key, or the code with its service.</summary>
    public string ToText(Language language) => Service is null ? Code
        : language == Language.Czech ? $"kód {Code} služby {Service}" : $"code {Code} of the service {Service}";

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>Identified persons first, then by service and code, letter by letter.</summary>
    public int CompareTo(PersonKey other)
    {
        var byService = string.CompareOrdinal(Service, other.Service);
        return byService != 0 ? byService : string.CompareOrdinal(Code, other.Code);
    }

    int IComparable.CompareTo(object? obj) => obj is null ? 1 : obj is PersonKey other ? CompareTo(other) : throw new ArgumentException("Another key of a person is expected.", nameof(obj));

    /// <summary>True when the left key stands before the right one.</summary>
    public static bool operator <(PersonKey left, PersonKey right) => left.CompareTo(right) < 0;

    /// <summary>True when the left key stands after the right one.</summary>
    public static bool operator >(PersonKey left, PersonKey right) => left.CompareTo(right) > 0;

    /// <summary>True when the left key stands before the right one or is the same.</summary>
    public static bool operator <=(PersonKey left, PersonKey right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left key stands after the right one or is the same.</summary>
    public static bool operator >=(PersonKey left, PersonKey right) => left.CompareTo(right) >= 0;
}
