using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent an activity, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Whom tokens of answers are for; null is the channel.</summary>
    public string Audience { get; set; }

    /// <summary>Who sent the activity.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>Who called the bot, as an urn.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes clients for answers.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
