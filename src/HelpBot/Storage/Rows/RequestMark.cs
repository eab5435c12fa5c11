using Azure;

namespace HelpBot.Storage.Rows;

/// <summary>
/// The mark of a request: its ETag, with the place in the index of live requests under which it was stored. The
/// place is read back and not worked out again, so that a team that moves to another time zone loses no row.
/// </summary>
/// <param name="Start">The start in the key of the live row.</param>
/// <param name="ETag">The ETag of the request's row.</param>
internal readonly record struct RequestMark(string Start, ETag ETag)
{
    /// <summary>Reads a mark that <see cref="ToString"/> wrote.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static RequestMark Parse(string? mark)
    {
        var end = mark?.IndexOf('|', StringComparison.Ordinal) ?? -1;
        return end > 0
            ? new RequestMark(mark![..end], Marks.ToETag(mark[(end + 1)..]))
            : throw new ArgumentException("A request is only changed with the mark that was read.", nameof(mark));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Start}|{ETag}";
}
