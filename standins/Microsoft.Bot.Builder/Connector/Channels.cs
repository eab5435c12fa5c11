namespace Microsoft.Bot.Connector;

/// <summary>Ids of channels.</summary>
public class Channels
{
    /// <summary>A console.</summary>
    public const string Console = "console";

    /// <summary>Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>E-mail.</summary>
    public const string Email = "email";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>Microsoft 365.</summary>
    public const string M365 = "m365extensions";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Outlook.</summary>
    public const string Outlook = "outlook";

    /// <summary>Text messages.</summary>
    public const string Sms = "sms";

    /// <summary>A test.</summary>
    public const string Test = "test";

    /// <summary>Web chat.</summary>
    public const string Webchat = "webchat";
}
