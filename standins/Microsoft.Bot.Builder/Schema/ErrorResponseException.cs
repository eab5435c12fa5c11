using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a call of the bot, or could not do it.</summary>
public class ErrorResponseException : RestException
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

    /// <summary>The call.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The answer: status, and headers such as <c>Retry-After</c>.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the answer said; null when that was not an error of the protocol.</summary>
    public ErrorResponse Body { get; set; }
}
