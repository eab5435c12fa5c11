namespace Azure.Data.Tables;

/// <content>Typed reading. Each getter answers null when the property is absent or null.</content>
public sealed partial class TableEntity
{
    /// <summary>A string property.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public string GetString(string key) => this[key] switch
    {
        null => null,
        string text => text,
        var other => throw Mismatch(key, other, "String"),
    };

    /// <summary>A binary property.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public byte[] GetBinary(string key) => this[key] switch
    {
        null => null,
        byte[] bytes => bytes,
        BinaryData data => data.ToArray(),
        var other => throw Mismatch(key, other, "Binary"),
    };

    /// <summary>A binary property.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public BinaryData GetBinaryData(string key) => this[key] switch
    {
        null => null,
        BinaryData data => data,
        byte[] bytes => new BinaryData(bytes),
        var other => throw Mismatch(key, other, "Binary"),
    };

    /// <summary>A boolean property.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public bool? GetBoolean(string key) => this[key] switch
    {
        null => null,
        bool value => value,
        var other => throw Mismatch(key, other, "Boolean"),
    };

    /// <summary>A time in UTC; the service keeps no offset.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public DateTime? GetDateTime(string key) => this[key] switch
    {
        null => null,
        DateTime value => value,
        DateTimeOffset value => value.UtcDateTime,
        var other => throw Mismatch(key, other, "DateTime"),
    };

    /// <summary>A time in UTC; the service keeps no offset.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public DateTimeOffset? GetDateTimeOffset(string key) => this[key] switch
    {
        null => null,
        DateTimeOffset value => value,
        DateTime value => value,
        var other => throw Mismatch(key, other, "DateTime"),
    };

    /// <summary>A 64-bit floating point property; a 32-bit integer is widened.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public double? GetDouble(string key) => this[key] switch
    {
        null => null,
        double value => value,
        int value => value,
        var other => throw Mismatch(key, other, "Double"),
    };

    /// <summary>A GUID property.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public Guid? GetGuid(string key) => this[key] switch
    {
        null => null,
        Guid value => value,
        var other => throw Mismatch(key, other, "Guid"),
    };

    /// <summary>A 32-bit integer property.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public int? GetInt32(string key) => this[key] switch
    {
        null => null,
        int value => value,
        var other => throw Mismatch(key, other, "Int32"),
    };

    /// <summary>A 64-bit integer property; a 32-bit one is widened.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public long? GetInt64(string key) => this[key] switch
    {
        null => null,
        long value => value,
        int value => value,
        var other => throw Mismatch(key, other, "Int64"),
    };

    private static InvalidOperationException Mismatch(string key, object value, string wanted) =>
        new($"Property '{key}' holds a {value.GetType().Name} and cannot be read as {wanted}.");
}
