using System.Reflection;
using System.Text.Json;
using Azure.Data.Tables.Edm;

namespace Azure.Data.Tables.Entities;

/// <summary>One property of a class whose objects are rows.</summary>
internal abstract class EntityProperty(string name)
{
    /// <summary>The name in the table.</summary>
    public EdmName Name { get; } = new(name);

    public abstract void Write(Utf8JsonWriter writer, object entity);

    public abstract void Read(ref Utf8JsonReader reader, object entity);
}

/// <summary>The same, bound to the accessors once, so that rows are read and written without reflection.</summary>
internal sealed class EntityProperty<TEntity, TValue>(string name, PropertyInfo property, EdmCodec<TValue> codec)
    : EntityProperty(name)
    where TEntity : class
{
    private readonly Func<TEntity, TValue> _get = property.GetMethod.CreateDelegate<Func<TEntity, TValue>>();
    private readonly Action<TEntity, TValue> _set = property.SetMethod.CreateDelegate<Action<TEntity, TValue>>();

    public override void Write(Utf8JsonWriter writer, object entity) => codec.Write(writer, Name, _get((TEntity)entity));

    public override void Read(ref Utf8JsonReader reader, object entity) => _set((TEntity)entity, codec.Read(ref reader));
}
