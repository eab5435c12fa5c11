using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;
using JsonProperty = Newtonsoft.Json.Serialization.JsonProperty;

namespace HelpBot.StandIns.Json;

/// <summary>
/// Makes the code that writes the members of a class: what a person would write by hand for it, an <c>if</c> for each member
/// that may be left out. An activity or an element of a card has dozens of members, and of most nothing is written.
/// </summary>
internal static class MemberWriting
{
    private static readonly ParameterExpression Writer = Expression.Parameter(typeof(Utf8JsonWriter), "writer");
    private static readonly ParameterExpression Value = Expression.Parameter(typeof(object), "value");
    private static readonly ParameterExpression Json = Expression.Parameter(typeof(DirectJson), "json");

    /// <summary>Writes the members, in their order, each unless it is one that is left out.</summary>
    /// <param name="type">The class.</param>
    /// <param name="members">Its members.</param>
    /// <param name="nulls">What happens to a member that is null, where it does not tell itself.</param>
    public static Action<Utf8JsonWriter, object, DirectJson> Of(Type type, IEnumerable<JsonProperty> members, NullValueHandling nulls)
    {
        var owner = Expression.Variable(type, "owner");
        var assigned = Expression.Assign(owner, Expression.Convert(Value, type));
        var written = members.Select(member => Member(owner, member, member.NullValueHandling ?? nulls));
        return Expression.Lambda<Action<Utf8JsonWriter, object, DirectJson>>(
            Expression.Block([owner], [assigned, .. written, Expression.Empty()]), Writer, Value, Json).Compile();
    }

    private static Expression Member(ParameterExpression owner, JsonProperty property, NullValueHandling nulls)
    {
        var accessor = property.DeclaringType.GetProperty(
            property.UnderlyingName, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        var value = Expression.Variable(accessor.PropertyType, property.UnderlyingName);
        var body = Written(property, value, nulls);
        if (property.DefaultValueHandling is { } handling && handling.HasFlag(DefaultValueHandling.Ignore))
            body = Expression.IfThen(Expression.Not(IsUsual(property, value)), body);
        body = Expression.Block([value], Expression.Assign(value, Expression.Property(owner, accessor)), body);
        return property.ShouldSerialize is { } isWritten ? Expression.IfThen(Expression.Invoke(Expression.Constant(isWritten), owner), body) : body;
    }

    private static Expression Written(JsonProperty property, ParameterExpression value, NullValueHandling nulls)
    {
        var name = Expression.Call(
            Writer, nameof(Utf8JsonWriter.WritePropertyName), null, Expression.Constant(JsonEncodedText.Encode(property.PropertyName, DirectJson.Options.Encoder)));
        var ways = typeof(ValueWriting).GetMethod(nameof(ValueWriting.For)).MakeGenericMethod(value.Type);
        var way = Expression.Constant(ways.Invoke(null, [property.Converter]));
        var written = Expression.Block(name, Expression.Invoke(way, Writer, value, Json));
        if (value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null) return written;

        var isNull = Expression.Equal(value, Expression.Constant(null, value.Type));
        return nulls == NullValueHandling.Ignore
            ? Expression.IfThen(Expression.Not(isNull), written)
            : Expression.IfThenElse(isNull, Expression.Block(name, Expression.Call(Writer, nameof(Utf8JsonWriter.WriteNullValue), null)), written);
    }

    private static Expression IsUsual(JsonProperty property, ParameterExpression value)
    {
        var type = value.Type;
        var usual = type.IsInstanceOfType(property.DefaultValue) ? property.DefaultValue : type.IsValueType ? Activator.CreateInstance(type) : null;
        // No number is not equal to itself, and is left out all the same.
        var isPlain = usual is null || type.IsEnum || type == typeof(string) || (type.IsPrimitive && usual is not (double or float));
        if (isPlain) return Expression.Equal(value, Expression.Constant(usual, type));
        return Expression.Call(typeof(object), nameof(Equals), null, Expression.Convert(value, typeof(object)), Expression.Constant(usual, typeof(object)));
    }
}
