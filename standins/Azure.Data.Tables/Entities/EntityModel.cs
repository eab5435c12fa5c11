using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using Azure.Data.Tables.Edm;

namespace Azure.Data.Tables.Entities;

/// <summary>
/// The properties of a row class: public ones with a getter and a setter, under their own name or the one in
/// <see cref="DataMemberAttribute"/>, without those marked <see cref="IgnoreDataMemberAttribute"/>.
/// </summary>
internal sealed class EntityModel
{
    private static readonly ConcurrentDictionary<Type, EntityModel> Models = new();
    private static readonly string[] Common =
        [nameof(ITableEntity.PartitionKey), nameof(ITableEntity.RowKey), nameof(ITableEntity.Timestamp), nameof(ITableEntity.ETag)];

    private readonly Type _type;
    private readonly EntityProperty[] _properties;

    private EntityModel(Type type)
    {
        if (type.IsValueType) throw new NotSupportedException($"{type} is a struct; a row must be a class.");
        _type = type;
        _properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsStored).Select(p => Bind(type, p))];
    }

    public static EntityModel Of(Type type) => Models.GetOrAdd(type, static t => new EntityModel(t));

    public void Write(Utf8JsonWriter writer, ITableEntity entity)
    {
        foreach (var property in _properties) property.Write(writer, entity);
    }

    /// <summary>The property that the reader stands on, looked for from <paramref name="hint"/> on: rows of one type
    /// come with their properties in one order, so the next is nearly always the right one.</summary>
    public EntityProperty Find(ref readonly Utf8JsonReader reader, ref int hint)
    {
        for (var i = 0; i < _properties.Length; i++)
        {
            var at = hint + i < _properties.Length ? hint + i : hint + i - _properties.Length;
            if (!reader.ValueTextEquals(_properties[at].Name.Utf8)) continue;
            hint = at + 1 == _properties.Length ? 0 : at + 1;
            return _properties[at];
        }

        return null;
    }

    /// <summary>Reads a property's value; what does not fit is reported with the property's name.</summary>
    public void Read(ref Utf8JsonReader reader, EntityProperty property, object entity)
    {
        try
        {
            property.Read(ref reader, entity);
        }
        catch (Exception reason) when (reason is FormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new InvalidOperationException($"The stored value of '{property.Name.Text}' does not fit {_type.Name}.", reason);
        }
    }

    private static bool IsStored(PropertyInfo property) =>
        !Common.Contains(property.Name)
        && property.GetIndexParameters().Length == 0
        && property.GetMethod is { IsPublic: true }
        && property.SetMethod is { IsPublic: true }
        && !property.IsDefined(typeof(IgnoreDataMemberAttribute));

    private static EntityProperty Bind(Type type, PropertyInfo property)
    {
        var codec = EdmCodecs.For(property.PropertyType)
            ?? throw new NotSupportedException(
                $"{type.Name}.{property.Name} is a {property.PropertyType}, which the Table service has no type for.");
        var name = property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;
        return (EntityProperty)Activator.CreateInstance(
            typeof(EntityProperty<,>).MakeGenericType(type, property.PropertyType), name, property, codec);
    }
}
