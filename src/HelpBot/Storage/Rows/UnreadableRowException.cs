namespace HelpBot.Storage.Rows;

/// <summary>A stored row cannot be read: written by a newer version, or broken. Says what, never the content.</summary>
internal sealed class UnreadableRowException : Exception
{
    /// <summary>Without a cause.</summary>
    public UnreadableRowException() { }

    /// <summary>With what is wrong.</summary>
    public UnreadableRowException(string message) : base(message) { }

    /// <summary>With what is wrong and the cause.</summary>
    public UnreadableRowException(string message, Exception cause) : base(message, cause) { }
}
