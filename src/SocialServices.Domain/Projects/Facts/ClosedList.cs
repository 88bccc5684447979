namespace SocialServices.Domain.Projects.Facts;

/// <summary>Codes in documents and names for people of the values of an enum, all of them in their order.</summary>
internal sealed class ClosedList<T> where T : struct, Enum
{
    private readonly ValueList<(string Code, BilingualText Name)> _items;

    public ClosedList(params ValueList<(string Code, BilingualText Name)> items) => _items = items;

    public IEnumerable<(string Code, T? Value)> Codes => _items.Select((item, i) => (item.Code, (T?)Enum.GetValues<T>()[i]));

    public string CodeOf(T value) => _items[IndexOf(value)].Code;

    public string NameOf(T value, Language language) => _items[IndexOf(value)].Name.In(language);

    private static int IndexOf(T value) => Array.IndexOf(Enum.GetValues<T>(), value) is var index and >= 0
        ? index
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"A defined value of {typeof(T).Name} is expected.");
}
