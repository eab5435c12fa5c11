namespace HelpBot.Delivery.Outbox;

/// <summary>A due row or card row was written or removed by another since it was read. Read again before going on.</summary>
internal sealed class OutboxConflictException : Exception
{
    /// <summary>Without a cause.</summary>
    public OutboxConflictException() { }

    /// <summary>With a message.</summary>
    public OutboxConflictException(string message) : base(message) { }

    /// <summary>With a message and the cause.</summary>
    public OutboxConflictException(string message, Exception cause) : base(message, cause) { }
}
