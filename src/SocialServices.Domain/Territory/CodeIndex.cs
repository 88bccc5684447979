using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace SocialServices.Domain.Territory;

/// <summary>Items of a code list by one of their codes, whole or as a part of a longer text. A lookup allocates nothing.</summary>
internal sealed class CodeIndex<T> where T : class
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _items;

    /// <exception cref="ArgumentException">Two items have one code.</exception>
    public CodeIndex(ValueList<T> items, Func<T, string> code, Func<T, ValueList<string>>? historicCodes = null)
    {
        var byCode = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            byCode.Add(code(item), item);
            foreach (var historic in historicCodes?.Invoke(item) ?? [])
                byCode.Add(historic, item);
        }

        _items = byCode.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out T? item) => _items.TryGetValue(code, out item);
}
