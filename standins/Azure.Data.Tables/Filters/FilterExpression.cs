using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Filters;

/// <summary>Filters written as expressions over a row. Whatever does not touch the row is evaluated first.</summary>
internal sealed class FilterExpression(ParameterExpression row)
{
    private static readonly string[] TypedGetters =
    [
        nameof(TableEntity.GetString), nameof(TableEntity.GetBinary), nameof(TableEntity.GetBinaryData), nameof(TableEntity.GetBoolean),
        nameof(TableEntity.GetDateTime), nameof(TableEntity.GetDateTimeOffset), nameof(TableEntity.GetDouble), nameof(TableEntity.GetGuid),
        nameof(TableEntity.GetInt32), nameof(TableEntity.GetInt64), "get_Item",
    ];

    public static string Of<T>(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new FilterExpression(filter.Parameters[0]).Condition(filter.Body);
    }

    private string Condition(Expression node) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => $"({Condition(both.Left)}) and ({Condition(both.Right)})",
        BinaryExpression { NodeType: ExpressionType.OrElse } either => $"({Condition(either.Left)}) or ({Condition(either.Right)})",
        UnaryExpression { NodeType: ExpressionType.Not } not => $"not ({Condition(not.Operand)})",
        BinaryExpression comparison when Operator(comparison.NodeType) is not null => Comparison(comparison),
        _ when Property(node) is { } flag => $"{flag} eq true",
        _ => throw Unknown(node),
    };

    private string Comparison(BinaryExpression comparison)
    {
        var (left, right, operation) = (comparison.Left, comparison.Right, comparison.NodeType);
        if (Ordering(left, right) is var (first, second)) (left, right) = (first, second);
        if (Property(left) is { } name) return $"{name} {Operator(operation)} {Literal(right, left)}";
        if (Property(right) is { } mirrored) return $"{mirrored} {Operator(Mirror(operation))} {Literal(left, right)}";
        throw Unknown(comparison);
    }

    // string.Compare(row.RowKey, "a") >= 0 is how C# says that one string comes at or after another.
    private static (Expression First, Expression Second)? Ordering(Expression left, Expression right) => (left, right) switch
    {
        (MethodCallExpression { Method.Name: "Compare" or "CompareOrdinal", Arguments: [var a, var b] } call, ConstantExpression { Value: 0 })
            when call.Method.DeclaringType == typeof(string) => (a, b),
        (MethodCallExpression { Method.Name: "CompareTo", Object: { } a, Arguments: [var b] }, ConstantExpression { Value: 0 }) => (a, b),
        _ => null,
    };

    private string Property(Expression node) => Unconverted(node) switch
    {
        MemberExpression { Member: PropertyInfo { Name: "Value" }, Expression: { } inner }
            when Nullable.GetUnderlyingType(inner.Type) is not null => Property(inner),
        MemberExpression { Member: PropertyInfo property } member when Unconverted(member.Expression) == row =>
            property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name,
        MethodCallExpression { Arguments: [var name] } call
            when Unconverted(call.Object) == row && TypedGetters.Contains(call.Method.Name) => (string)Evaluate(name),
        _ => null,
    };

    private static string Literal(Expression value, Expression property)
    {
        var literal = Evaluate(value);

        // The compiler compares enums as numbers; the table holds their names.
        var type = Nullable.GetUnderlyingType(Unconverted(property).Type) ?? Unconverted(property).Type;
        return FilterLiteral.Of(type.IsEnum && literal is not null ? Enum.ToObject(type, literal) : literal);
    }

    private static object Evaluate(Expression node) => node is ConstantExpression constant
        ? constant.Value
        : Expression.Lambda<Func<object>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)();

    private static Expression Unconverted(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert ? Unconverted(convert.Operand) : node;

    private static string Operator(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "eq",
        ExpressionType.NotEqual => "ne",
        ExpressionType.GreaterThan => "gt",
        ExpressionType.GreaterThanOrEqual => "ge",
        ExpressionType.LessThan => "lt",
        ExpressionType.LessThanOrEqual => "le",
        _ => null,
    };

    private static ExpressionType Mirror(ExpressionType type) => type switch
    {
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        _ => type,
    };

    private static NotSupportedException Unknown(Expression node) => new($"The Table service cannot evaluate '{node}'.");
}
