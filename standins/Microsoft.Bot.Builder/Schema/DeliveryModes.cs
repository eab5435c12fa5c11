namespace Microsoft.Bot.Schema;

/// <summary>How answers come back.</summary>
public static class DeliveryModes
{
    /// <summary>By calls to the service url.</summary>
    public const string Normal = "normal";

    /// <summary>By calls, and the person is notified.</summary>
    public const string Notification = "notification";

    /// <summary>All together in the answer of the request.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>For a moment only.</summary>
    public const string Ephemeral = "ephemeral";
}
