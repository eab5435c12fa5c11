using System.Linq.Expressions;
using Azure.Data.Tables.Filters;
using Azure.Data.Tables.Pipeline;

namespace Azure.Data.Tables;

/// <content>Queries.</content>
public partial class TableClient
{
    /// <summary>Writes a filter, each value in the service's notation: <c>$"PartitionKey eq {team} and Due lt {now}"</c>.</summary>
    /// <exception cref="ArgumentException">A value has a type that the service does not know.</exception>
    public static string CreateQueryFilter(FormattableString filter) => FilterText.Of(filter);

    /// <summary>Writes a filter from an expression over a row: comparisons, <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> and
    /// <see cref="string.CompareOrdinal(string, string)"/> against zero.</summary>
    /// <exception cref="NotSupportedException">The service cannot evaluate it.</exception>
    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter) => FilterExpression.Of(filter);

    /// <summary>Reads the rows that a filter selects, ordered by partition and row key, page after page.</summary>
    /// <param name="filter">A filter of <see cref="CreateQueryFilter(FormattableString)"/>; null selects all.</param>
    /// <param name="maxPerPage">Rows a request, at most 1,000, which is also what the service takes for null.</param>
    /// <param name="select">The properties to read; null or none reads all.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new QueryPages<T>(_connection, new TableQuery(Name, filter, select, maxPerPage), cancellationToken);

    /// <summary>The same with a filter written as an expression.</summary>
    /// <exception cref="NotSupportedException">The service cannot evaluate the filter.</exception>
    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        QueryAsync<T>(CreateQueryFilter(filter), maxPerPage, select, cancellationToken);
}
