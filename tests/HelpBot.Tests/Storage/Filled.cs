using System.Reflection;
using System.Runtime.CompilerServices;
using HelpBot.Requests;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Tests.Storage;

/// <summary>Makes a value in which every part has something other than its default: what a codec forgets is missed.</summary>
internal static class Filled
{
    private static readonly Dictionary<Type, object> Simple = new()
    {
        [typeof(bool)] = true,
        [typeof(int)] = 7,
        [typeof(string)] = "SHOP",
        [typeof(DateTimeOffset)] = Neighbourhelp.Now,
        [typeof(DateOnly)] = new DateOnly(2025, 11, 24),
        [typeof(TimeOnly)] = new TimeOnly(13, 15),
        [typeof(PersonId)] = new PersonId("someone"),
        [typeof(TeamId)] = new TeamId("zuid"),
        [typeof(RequestId)] = Neighbourhelp.Id(7),
    };

    /// <summary>A value of this type with all parts set.</summary>
    public static object Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Of(inner);
        if (Simple.TryGetValue(type, out var simple)) return simple;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>)) return ListOf(type);
        var value = New(type);
        foreach (var part in Parts(type)) part.SetValue(value, Of(part.PropertyType));
        return value;
    }

    /// <summary>The parts of a record that can be given.</summary>
    public static IEnumerable<PropertyInfo> Parts(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static object New(Type type)
    {
        // The longest: a record's own, beside the one that copies.
        var all = type.GetConstructors().Where(one => one.GetParameters() is not [var only] || only.ParameterType != type);
        var constructor = all.MaxBy(one => one.GetParameters().Length);
        return constructor is null
            ? RuntimeHelpers.GetUninitializedObject(type)
            : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
    }

    private static object ListOf(Type type)
    {
        var items = Array.CreateInstance(type.GetGenericArguments()[0], 1);
        items.SetValue(Of(type.GetGenericArguments()[0]), 0);
        return Activator.CreateInstance(type, items)!;
    }
}
