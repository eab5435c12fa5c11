namespace HelpBot.Teams.Authentication;

/// <summary>How far a channel besides Teams is trusted.</summary>
internal sealed class ChannelTrust
{
    /// <summary>
    /// Whether the key that signed has to be endorsed for the channel. Keys lost their endorsements for
    /// <c>webchat</c> and <c>directline</c> in September 2023: those need <c>false</c>.
    /// </summary>
    public bool RequireEndorsement { get; set; } = true;
}
