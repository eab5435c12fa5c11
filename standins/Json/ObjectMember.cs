using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;
using JsonProperty = Newtonsoft.Json.Serialization.JsonProperty;

namespace HelpBot.StandIns.Json;

/// <summary>One member of a class.</summary>
internal abstract class ObjectMember
{
    /// <summary>Writes it, unless it is one that is left out.</summary>
    public abstract void Write(Utf8JsonWriter writer, object owner, DirectJson json);

    /// <summary>The member that a contract tells of.</summary>
    public static ObjectMember Of(JsonProperty property)
    {
        var accessor = property.DeclaringType.GetProperty(
            property.UnderlyingName, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        var member = typeof(ObjectMember<,>).MakeGenericType(property.DeclaringType, accessor.PropertyType);
        return (ObjectMember)Activator.CreateInstance(member, property, accessor);
    }

    /// <summary>Reads a property of any object that has it.</summary>
    public static Func<object, object> Getter(PropertyInfo property) => typeof(ObjectMember)
        .GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Static)
        .MakeGenericMethod(property.DeclaringType, property.PropertyType)
        .CreateDelegate<Func<PropertyInfo, Func<object, object>>>()(property);

    private static Func<object, object> Bind<TOwner, TValue>(PropertyInfo property)
    {
        var get = property.GetMethod.CreateDelegate<Func<TOwner, TValue>>();
        return owner => get((TOwner)owner);
    }
}

/// <summary>The same, bound to its accessor.</summary>
internal sealed class ObjectMember<TOwner, TValue>(JsonProperty property, PropertyInfo accessor) : ObjectMember
{
    private readonly JsonEncodedText name = JsonEncodedText.Encode(property.PropertyName, DirectJson.Options.Encoder);
    private readonly Func<TOwner, TValue> get = accessor.GetMethod.CreateDelegate<Func<TOwner, TValue>>();
    private readonly Action<Utf8JsonWriter, TValue, DirectJson> write = ValueWriting.For<TValue>(property.Converter);
    private readonly Predicate<object> isWritten = property.ShouldSerialize;
    private readonly TValue usual = property.DefaultValue is TValue value ? value : default;
    private readonly bool isUsualLeftOut = property.DefaultValueHandling is { } handling && handling.HasFlag(DefaultValueHandling.Ignore);
    private readonly NullValueHandling? nulls = property.NullValueHandling;

    public override void Write(Utf8JsonWriter writer, object owner, DirectJson json)
    {
        if (isWritten is not null && !isWritten(owner)) return;
        var value = get((TOwner)owner);
        if (isUsualLeftOut && EqualityComparer<TValue>.Default.Equals(value, usual)) return;
        if (value is null && (nulls ?? json.Serializer.NullValueHandling) == NullValueHandling.Ignore) return;
        writer.WritePropertyName(name);
        if (value is null) writer.WriteNullValue();
        else write(writer, value, json);
    }
}
