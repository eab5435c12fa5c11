using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a person signs in.</summary>
public class SignInResource
{
    /// <summary>Makes an empty one.</summary>
    public SignInResource()
    {
    }

    /// <summary>The page.</summary>
    [JsonProperty("signInLink")]
    public string SignInLink { get; set; }
}
