using Azure;

namespace HelpBot.Storage;

/// <summary>Marks of stored rows as the Table service knows them.</summary>
internal static class Marks
{
    /// <summary>The ETag of a mark that was read.</summary>
    /// <exception cref="ArgumentException">
    /// No mark, or one that matches anything: the client sends an empty ETag as <c>*</c>, which would overwrite blindly.
    /// </exception>
    public static ETag ToETag(string? mark) => string.IsNullOrWhiteSpace(mark) || mark.Trim() == "*"
        ? throw new ArgumentException("A row is only written over with the mark that was read.", nameof(mark))
        : new ETag(mark);
}
