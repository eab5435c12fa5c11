using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers when it refuses.</summary>
public class ErrorResponse
{
    /// <summary>Makes an empty one.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="error">Why.</param>
    public ErrorResponse(Error error = default) => Error = error;

    /// <summary>Why.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
