using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace SocialServices.Domain.Territory;

/// <summary>
/// Items of a code list by one of their codes, of one to eight ASCII characters. A lookup compares exactly and allocates nothing.
/// </summary>
/// <remarks>
/// A code is packed into one number, so that a lookup is a multiplication and a comparison. A frozen dictionary was measured to be slower
/// for parts of a text and takes many times longer to build in a new process.
/// </remarks>
internal sealed class CodeIndex<T> where T : class
{
    private const int MostCharacters = 8;
    private const ulong Spread = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio

    private readonly ulong[] _keys;
    private readonly T?[] _items;
    private readonly int _shift;

    public CodeIndex(ValueList<T> items, Func<T, string> code, Func<T, ValueList<string>>? historicCodes = null)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)items.Count * 3);
        _keys = new ulong[size];
        _items = new T?[size];
        _shift = 64 - BitOperations.Log2((uint)size);
        foreach (var item in items)
        {
            Add(code(item), item);
            foreach (var historic in historicCodes?.Invoke(item) ?? [])
                Add(historic, item);
        }
    }

    public bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out T? item)
    {
        var key = KeyOf(code);
        item = key == 0 ? null : _items[SlotOf(key)];
        return item is not null;
    }

    private void Add(string code, T item)
    {
        var key = KeyOf(code);
        var slot = SlotOf(key);
        if (key == 0 || _items[slot] is not null)
            throw new ArgumentException($"A code of its own, of one to eight ASCII characters, is expected, not '{code}'.", nameof(code));
        (_keys[slot], _items[slot]) = (key, item);
    }

    /// <summary>Where the key stands, or the free slot where it would; at least half of the slots are free.</summary>
    private int SlotOf(ulong key)
    {
        var slot = unchecked((int)((key * Spread) >> _shift));
        while (_items[slot] is not null && _keys[slot] != key)
            slot = (slot + 1) & (_keys.Length - 1);
        return slot;
    }

    /// <summary>The characters in one number; zero for what can't be a code.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> code)
    {
        if (code.Length > MostCharacters)
            return 0;
        ulong key = 0;
        foreach (var character in code)
        {
            if (character is '\0' or > '\x7F') // a leading zero would not show in the number
                return 0;
            key = (key << 8) | character;
        }

        return key;
    }
}
