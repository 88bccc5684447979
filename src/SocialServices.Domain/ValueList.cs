using System.Collections;
using System.Runtime.CompilerServices;

namespace SocialServices.Domain;

/// <summary>Immutable list without null, with structural equality (neměnný seznam): two lists are equal when their items are, in order. Thread-safe.</summary>
/// <typeparam name="T">Type of an item; its own equality is used.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    private readonly T[] _items;

    /// <exception cref="ArgumentException">An item is null.</exception>
    internal ValueList(T[] items)
    {
        for (var i = 0; !typeof(T).IsValueType && i < items.Length; i++)
        {
            if (items[i] is null)
                throw new ArgumentException(FormattableString.Invariant($"A list without null is expected; its item [{i}] of type {typeof(T).Name} is null."), nameof(items));
        }

        _items = items;
    }

    /// <summary>Number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>This list with one more item at the end.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    public ValueList<T> With(T item) => new([.. _items, item]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>True when both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the lists differ in an item or in length.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);
}

/// <summary>Makes immutable lists (neměnné seznamy); collection expressions use it.</summary>
public static class ValueList
{
    /// <summary>A list of a copy of the items.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of a copy of the items.</summary>
    /// <exception cref="ArgumentNullException">No sequence was given.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => Create<T>(Guard.Against.Null(items).ToArray());
}
