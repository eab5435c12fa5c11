using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a person is notified.</summary>
public class NotificationInfo
{
    /// <summary>Makes an empty one.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="alert">Whether it shows in the activity feed.</param>
    public NotificationInfo(bool? alert = default) => Alert = alert;

    /// <summary>Whether it shows in the activity feed.</summary>
    [JsonProperty("alert")]
    public bool? Alert { get; set; }

    /// <summary>Whether it shows in a meeting.</summary>
    [JsonProperty("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>The page shown in a meeting.</summary>
    [JsonProperty("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
