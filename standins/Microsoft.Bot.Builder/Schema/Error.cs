using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Why something was refused.</summary>
public class Error
{
    /// <summary>Makes an empty one.</summary>
    public Error()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="code">A word for programs.</param>
    /// <param name="message">A sentence for people.</param>
    /// <param name="innerHttpError">What another service said.</param>
    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>A word for programs.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>A sentence for people.</summary>
    [JsonProperty("message")]
    public string Message { get; set; }

    /// <summary>What another service said.</summary>
    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
