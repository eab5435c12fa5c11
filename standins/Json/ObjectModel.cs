using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace HelpBot.StandIns.Json;

/// <summary>The members of a class as its contract tells them, made into one piece of code that writes them all.</summary>
internal sealed class ObjectModel
{
    private readonly Action<Utf8JsonWriter, object, DirectJson> write;
    private readonly Func<object, object> more;

    private ObjectModel(Action<Utf8JsonWriter, object, DirectJson> write, Func<object, object> more) => (this.write, this.more) = (write, more);

    /// <summary>The model of a contract.</summary>
    public static ObjectModel Of(JsonObjectContract contract, NullValueHandling nulls)
    {
        var members = contract.Properties.Where(property => property is { Ignored: false, Readable: true });
        return new ObjectModel(MemberWriting.Of(contract.UnderlyingType, members, nulls), MoreOf(contract.UnderlyingType));
    }

    /// <summary>Writes an object of the class.</summary>
    public void Write(Utf8JsonWriter writer, object value, DirectJson json)
    {
        writer.WriteStartObject();
        write(writer, value, json);
        if (more?.Invoke(value) is { } found) WriteMore(writer, found, json);
        writer.WriteEndObject();
    }

    // Members that the class does not have itself, held in one of its members.
    private static Func<object, object> MoreOf(Type type)
    {
        var holder = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(property => property.IsDefined(typeof(JsonExtensionDataAttribute)));
        if (holder is null) return null;
        var value = Expression.Parameter(typeof(object));
        var owner = Expression.Convert(value, type);
        Expression held = Expression.Convert(Expression.Property(owner, holder), typeof(object));
        if (type.GetMethod($"ShouldSerialize{holder.Name}", Type.EmptyTypes) is { } isWritten)
            held = Expression.Condition(Expression.Call(owner, isWritten), held, Expression.Constant(null));
        return Expression.Lambda<Func<object, object>>(held, value).Compile();
    }

    private static void WriteMore(Utf8JsonWriter writer, object more, DirectJson json)
    {
        if (more is JObject { Count: 0 } or ICollection { Count: 0 }) return;
        var found = more is JObject tokens
            ? tokens.Properties().Select(token => KeyValuePair.Create(token.Name, (object)token.Value))
            : (IEnumerable<KeyValuePair<string, object>>)more;
        foreach (var (name, value) in found)
        {
            writer.WritePropertyName(name);
            json.Write(writer, value);
        }
    }
}
