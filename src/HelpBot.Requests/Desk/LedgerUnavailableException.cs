namespace HelpBot.Requests.Desk;

/// <summary>The store of requests cannot be read now. Nothing was changed by the call that threw it.</summary>
public sealed class LedgerUnavailableException : Exception
{
    /// <summary>Without a cause.</summary>
    public LedgerUnavailableException() { }

    /// <summary>With a message.</summary>
    public LedgerUnavailableException(string message) : base(message) { }

    /// <summary>With a message and the cause.</summary>
    public LedgerUnavailableException(string message, Exception cause) : base(message, cause) { }
}
