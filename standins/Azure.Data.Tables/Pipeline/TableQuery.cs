using System.Globalization;
using System.Text;

namespace Azure.Data.Tables.Pipeline;

/// <summary>What a query asks, as an address.</summary>
internal sealed class TableQuery(string table, string filter, IEnumerable<string> select, int? maxPerPage)
{
    private readonly string _select = select is null ? string.Empty : string.Join(',', select);

    /// <summary>The address of a page, below the service's.</summary>
    /// <param name="continuation">Where the page starts: two values from the page before, with a space between.</param>
    /// <param name="pageSize">Rows a page, or null for what the query says.</param>
    public string Page(string continuation, int? pageSize)
    {
        var address = new StringBuilder(table).Append("()");
        if ((pageSize ?? maxPerPage) is { } top) Append(address, "$top", top.ToString(CultureInfo.InvariantCulture));
        if (!string.IsNullOrEmpty(filter)) Append(address, "$filter", filter);
        if (_select.Length > 0) Append(address, "$select", _select);
        if (!string.IsNullOrEmpty(continuation))
        {
            var parts = continuation.Split(' ', 2);
            Append(address, "NextPartitionKey", parts[0]);

            // At the border of a partition the service gives no row key, and an empty one would be a bad request.
            if (parts.Length > 1 && parts[1].Length > 0) Append(address, "NextRowKey", parts[1]);
        }

        return address.ToString();
    }

    private static void Append(StringBuilder address, string name, string value) =>
        address.Append(address[^1] == ')' ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
}
