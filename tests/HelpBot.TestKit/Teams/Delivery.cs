using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams;

/// <summary>An activity as it went to the bot, and how the bot's endpoint answered.</summary>
public sealed record Delivery(JsonObject Activity, int HttpStatus, string Body)
{
    /// <summary>The answer read as that of an invoke.</summary>
    public InvokeAnswer Answer => InvokeAnswer.Read(this);
}
