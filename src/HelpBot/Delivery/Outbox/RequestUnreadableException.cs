using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Outbox;

/// <summary>The stored state of one request cannot be read. What is due for it waits; other requests are not touched by it.</summary>
internal sealed class RequestUnreadableException : Exception
{
    /// <summary>Without a cause.</summary>
    public RequestUnreadableException() { }

    /// <summary>With a message.</summary>
    public RequestUnreadableException(string message) : base(message) { }

    /// <summary>With a message and the cause.</summary>
    public RequestUnreadableException(string message, Exception cause) : base(message, cause) { }

    /// <summary>Of this request.</summary>
    public RequestUnreadableException(RequestId request) : this($"Request {request} cannot be read.") { }
}
