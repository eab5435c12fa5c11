using System.Text;
using HelpBot.Operations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HelpBot.Tests.BadInput;

/// <summary>A request to the front door that no channel would send.</summary>
/// <param name="Number">Which of its run.</param>
/// <param name="Template">What it was made from.</param>
/// <param name="Body">The body.</param>
/// <param name="Header">Makes the authorization header from a good token; null when the token is good.</param>
internal sealed record Mutant(int Number, Template Template, byte[] Body, Func<string, string>? Header)
{
    /// <summary>The activity as the bot reads it; null when it is none.</summary>
    public Activity? Read()
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(Body));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Who the channel says it is from: what an answer may tell depends on it.</summary>
    public static string SenderOf(Activity? activity) => activity switch
    {
        { ChannelId: "msteams", From.AadObjectId: { } id } => Guid.TryParse(id, out var person) ? PersonKeys.OfTeams(person).Value : "",
        { ChannelId: not null and not "msteams", From.Id: { Length: > 0 } id } => PersonKeys.Of(activity.ChannelId, id).Value,
        _ => "",
    };

    /// <summary>Number, kind and body, for a report; a body is cut off after 1,500 characters.</summary>
    public override string ToString()
    {
        var text = Encoding.UTF8.GetString(Body);
        return $"mutant {Number} of {Template.Name}, {Body.Length} bytes{(Header is null ? "" : ", other token")}: {(text.Length > 1_500 ? text[..1_500] + "…" : text)}";
    }
}
