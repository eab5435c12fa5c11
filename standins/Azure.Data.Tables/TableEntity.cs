using System.Collections;

namespace Azure.Data.Tables;

/// <summary>
/// A row as a dictionary of its properties. The keys, the timestamp and the ETag are entries too, as
/// <c>PartitionKey</c>, <c>RowKey</c>, <c>Timestamp</c> and <c>odata.etag</c>.
/// </summary>
#pragma warning disable CA1710 // The official name.
public sealed partial class TableEntity : ITableEntity, IDictionary<string, object>
#pragma warning restore CA1710
{
    internal const string PartitionKeyName = "PartitionKey";
    internal const string RowKeyName = "RowKey";
    internal const string TimestampName = "Timestamp";
    internal const string ETagName = "odata.etag";

    // Room for the properties of most rows, so that the dictionary need not grow under them.
    private const int CommonProperties = 10;

    private readonly Dictionary<string, object> _properties;

    /// <summary>A row without keys.</summary>
    public TableEntity() => _properties = new(CommonProperties, StringComparer.Ordinal);

    /// <summary>A row with its keys.</summary>
    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>A row with these properties, keys among them.</summary>
    public TableEntity(IDictionary<string, object> values) => _properties = new(values, StringComparer.Ordinal);

    /// <inheritdoc />
    public string PartitionKey
    {
        get => GetString(PartitionKeyName);
        set => _properties[PartitionKeyName] = value;
    }

    /// <inheritdoc />
    public string RowKey
    {
        get => GetString(RowKeyName);
        set => _properties[RowKeyName] = value;
    }

    /// <inheritdoc />
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(TimestampName);
        set => _properties[TimestampName] = value;
    }

    /// <inheritdoc />
    public ETag ETag
    {
        get => _properties.TryGetValue(ETagName, out var etag) ? new ETag((string)etag) : default;
        set => _properties[ETagName] = value.ToString();
    }

    /// <summary>The number of properties, keys and system properties included.</summary>
    public int Count => _properties.Count;

    /// <summary>The names of the properties.</summary>
    public ICollection<string> Keys => _properties.Keys;

    internal Dictionary<string, object> Properties => _properties;

    ICollection<object> IDictionary<string, object>.Values => _properties.Values;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>A property's value, or null when there is none.</summary>
    public object this[string key]
    {
        get => _properties.GetValueOrDefault(key);
        set => _properties[key] = value;
    }

    /// <summary>Adds a property.</summary>
    /// <exception cref="ArgumentException">It is there already.</exception>
    public void Add(string key, object value) => _properties.Add(key, value);

    /// <summary>Whether the row has this property.</summary>
    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    /// <summary>Takes a property away; a merge then leaves the stored one as it is.</summary>
    public bool Remove(string key) => _properties.Remove(key);

    /// <summary>Reads a property if the row has it.</summary>
    public bool TryGetValue(string key, out object value) => _properties.TryGetValue(key, out value);

    /// <summary>Takes everything away, keys included.</summary>
    public void Clear() => _properties.Clear();

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => _properties.Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Remove(item);
}
