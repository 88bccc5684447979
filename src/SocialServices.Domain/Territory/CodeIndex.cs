using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace SocialServices.Domain.Territory;

/// <summary>Items of a code list by one of their codes. A lookup compares ordinally and allocates nothing.</summary>
internal sealed class CodeIndex<T> where T : class
{
    private readonly FrozenDictionary<string, T> _items;

    public CodeIndex(IEnumerable<T> items, Func<T, string> code) => _items = items.ToFrozenDictionary(code, StringComparer.Ordinal);

    public CodeIndex(IEnumerable<T> items, Func<T, IEnumerable<string>> codes) => _items = items
        .SelectMany(item => codes(item).Select(code => KeyValuePair.Create(code, item)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out T? item) =>
        _items.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out item);
}
