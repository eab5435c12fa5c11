namespace Microsoft.Rest;

/// <summary>A call to a REST service failed.</summary>
public class RestException : Exception
{
    /// <summary>Makes an empty one.</summary>
    public RestException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    /// <param name="message">The message.</param>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
