namespace HelpBot.Delivery.Sweeping;

/// <summary>Another instance may execute the team's due rows now; this one has to stop at once.</summary>
internal sealed class LeaseLostException : Exception
{
    /// <summary>Without a cause.</summary>
    public LeaseLostException() { }

    /// <summary>With a message.</summary>
    public LeaseLostException(string message) : base(message) { }

    /// <summary>With a message and the cause.</summary>
    public LeaseLostException(string message, Exception cause) : base(message, cause) { }
}
