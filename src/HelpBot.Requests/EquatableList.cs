using System.Collections;
using System.Runtime.CompilerServices;

namespace HelpBot.Requests;

/// <summary>A read-only list that is equal to another with equal elements, so that records of it compare by value.</summary>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    internal static readonly EquatableList<T> Empty = new([]);

    private readonly T[] _items;

    /// <summary>A list of these items as they are now.</summary>
    public EquatableList(IEnumerable<T> items) : this(items.ToArray()) { }

    private EquatableList(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>A list of these items.</summary>
    internal static EquatableList<T> Of(ReadOnlySpan<T> items) => items.IsEmpty ? Empty : new(items.ToArray());

    /// <summary>Whether an element is equal to this one.</summary>
    public bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    /// <summary>Whether an element passes.</summary>
    public bool Any(Predicate<T> passes) => Array.Exists(_items, passes);

    /// <summary>The elements that pass; this list itself when all do.</summary>
    public EquatableList<T> Only(Predicate<T> passes) =>
        Array.TrueForAll(_items, passes) ? this : Of(Array.FindAll(_items, passes));

    /// <inheritdoc/>
    public bool Equals(EquatableList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Aggregate(0, HashCode.Combine);

    /// <summary>Goes through the elements without making anything.</summary>
    public ArraySegment<T>.Enumerator GetEnumerator() => new ArraySegment<T>(_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Makes lists from collection expressions.</summary>
public static class EquatableList
{
    /// <summary>A list of these items.</summary>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) => EquatableList<T>.Of(items);
}
