using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What another service answered.</summary>
public class InnerHttpError
{
    /// <summary>Makes an empty one.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="statusCode">Its status.</param>
    /// <param name="body">Its body.</param>
    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>Its status.</summary>
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>Its body.</summary>
    [JsonProperty("body")]
    public object Body { get; set; }
}
