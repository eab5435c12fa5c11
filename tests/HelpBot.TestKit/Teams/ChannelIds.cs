namespace HelpBot.TestKit.Teams;

/// <summary>The channels of the Bot Framework that the stub plays.</summary>
public static class ChannelIds
{
    public const string Teams = "msteams";
    public const string WebChat = "webchat";
    public const string Emulator = "emulator";
}
