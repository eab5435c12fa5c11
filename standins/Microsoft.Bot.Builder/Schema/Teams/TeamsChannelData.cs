using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity.</summary>
public class TeamsChannelData
{
    /// <summary>Makes an empty one.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="channel">The channel of the team.</param>
    /// <param name="eventType">What happened, in a conversation update.</param>
    /// <param name="team">The team.</param>
    /// <param name="notification">Whether the person is notified.</param>
    /// <param name="tenant">The tenant.</param>
    public TeamsChannelData(ChannelInfo channel = default, string eventType = default, TeamInfo team = default, NotificationInfo notification = default, TenantInfo tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    /// <summary>The channel of the team.</summary>
    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened, in a conversation update.</summary>
    [JsonProperty("eventType")]
    public string EventType { get; set; }

    /// <summary>The team.</summary>
    [JsonProperty("team")]
    public TeamInfo Team { get; set; }

    /// <summary>Whether the person is notified.</summary>
    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The tenant.</summary>
    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>What was chosen at installation.</summary>
    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>Members that this model does not have, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
