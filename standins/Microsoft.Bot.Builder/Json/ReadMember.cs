using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using JsonProperty = Newtonsoft.Json.Serialization.JsonProperty;

namespace Microsoft.Bot;

/// <summary>One member of a class that is read.</summary>
internal abstract class ReadMember(string name)
{
    public string Name => name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>Reads its value, which is not null.</summary>
    public abstract void Read(ref Utf8JsonReader reader, object owner);

    /// <summary>The member that a contract tells of.</summary>
    public static ReadMember Of(JsonProperty property)
    {
        var accessor = property.DeclaringType.GetProperty(
            property.UnderlyingName, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        var member = typeof(ReadMember<,>).MakeGenericType(property.DeclaringType, accessor.PropertyType);
        return (ReadMember)Activator.CreateInstance(member, property.PropertyName, accessor);
    }
}

/// <summary>The same, bound to its accessor.</summary>
internal sealed class ReadMember<TOwner, TValue>(string name, PropertyInfo accessor) : ReadMember(name)
{
    private readonly Action<TOwner, TValue> set = accessor.SetMethod.CreateDelegate<Action<TOwner, TValue>>();

    // Found when it is needed: a class may have members of its own class.
    private ReadValue<TValue> read;

    public override void Read(ref Utf8JsonReader reader, object owner)
    {
        read ??= ValueReading<TValue>.Read;
        set(Unsafe.As<object, TOwner>(ref owner), read(ref reader));
    }
}
