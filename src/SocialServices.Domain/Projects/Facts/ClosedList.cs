namespace SocialServices.Domain.Projects.Facts;

/// <summary>Codes in documents and names for people of the values of an enum, all of them in their order.</summary>
internal sealed class ClosedList<T> where T : struct, Enum
{
    private readonly ValueList<string> _codes;
    private readonly ValueList<BilingualText> _names;

    public ClosedList(params ReadOnlySpan<(string Code, BilingualText Name)> items)
    {
        var given = items.ToArray();
        _codes = given.Select(item => item.Code).ToValueList();
        _names = given.Select(item => item.Name).ToValueList();
    }

    public IEnumerable<(string Code, T? Value)> Codes => _codes.Select((code, i) => (code, (T?)Enum.GetValues<T>()[i]));

    public string CodeOf(T value) => _codes[IndexOf(value)];

    public string NameOf(T value, Language language) => _names[IndexOf(value)].In(language);

    private static int IndexOf(T value) => Array.IndexOf(Enum.GetValues<T>(), value) is var index and >= 0
        ? index
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"A defined value of {typeof(T).Name} is expected.");
}
