namespace HelpBot.Storage.Rows;

/// <summary>A row or transaction is larger than the Table service takes. Nothing was sent.</summary>
internal sealed class RowTooLargeException : ArgumentException
{
    /// <summary>Without a cause.</summary>
    public RowTooLargeException() { }

    /// <summary>With what is too large.</summary>
    public RowTooLargeException(string message) : base(message) { }

    /// <summary>With what is too large and the cause.</summary>
    public RowTooLargeException(string message, Exception cause) : base(message, cause) { }
}
