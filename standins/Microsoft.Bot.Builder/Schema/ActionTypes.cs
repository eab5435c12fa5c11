namespace Microsoft.Bot.Schema;

/// <summary>What a tap on a <see cref="CardAction"/> does.</summary>
public static class ActionTypes
{
    /// <summary>Opens a page.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Says its value, for all to see.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends its value to the bot, unseen.</summary>
    public const string PostBack = "postBack";

    /// <summary>Sends text and value to the bot.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens a page to sign in.</summary>
    public const string Signin = "signin";

    /// <summary>Calls a number.</summary>
    public const string Call = "call";

    /// <summary>Plays sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a film.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Fetches a file.</summary>
    public const string DownloadFile = "downloadFile";
}
