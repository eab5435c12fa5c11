namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a call of the bot, or could not do it.</summary>
public class ErrorResponseException : Exception
{
    /// <summary>Makes an empty one.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    /// <param name="message">The message.</param>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the answer said; null when that was not an error of the protocol.</summary>
    public ErrorResponse Body { get; set; }
}
