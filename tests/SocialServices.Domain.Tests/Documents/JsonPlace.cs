using System.Globalization;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A place in a JSON document: names of properties and positions in lists from the root.</summary>
internal sealed record JsonPlace(IReadOnlyList<object> Steps)
{
    public static JsonPlace Root { get; } = new([]);

    /// <summary>As the readers write it, such as "$.lines[0].unit"; names with other letters are quoted.</summary>
    public string Path => "$" + string.Concat(Steps.Select(step => step is int index ? FormattableString.Invariant($"[{index}]") : Named((string)step)));

    /// <summary>As JSON Schema validators write it, such as "/lines/0/unit".</summary>
    public string Pointer => string.Concat(Steps.Select(step => "/" + Convert.ToString(step, CultureInfo.InvariantCulture)));

    /// <summary>The same for all items of a list, such as "$.lines[].unit".</summary>
    public string Shape => "$" + string.Concat(Steps.Select(step => step is int ? "[]" : Named((string)step)));

    public JsonPlace Parent => new(Steps.SkipLast(1).ToList());

    public JsonPlace Property(string name) => new([.. Steps, name]);

    public JsonPlace Item(int index) => new([.. Steps, index]);

    public override string ToString() => Path;

    private static string Named(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-') ? $".{name}" : $"['{name}']";
}
