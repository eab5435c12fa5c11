using HelpBot.Dialogs.Texts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams;

/// <summary>The adapter; what goes wrong in a turn is logged once and said in plain words. A turn is never run again.</summary>
internal sealed class HelpBotAdapter : CloudAdapter
{
    /// <summary>On our own authentication.</summary>
    public HelpBotAdapter(BotFrameworkAuthentication authentication, ILogger<HelpBotAdapter> logger) : base(authentication, logger)
    {
        TeamsLog.RunsOn(logger, typeof(CloudAdapter).Assembly.GetName().ToString());
        OnTurnError = async (turn, error) =>
        {
            TeamsLog.TurnFailed(logger, error, turn.Activity.Id, turn.Activity.Type, turn.Activity.ChannelId);
            if (turn.Activity.Type != ActivityTypes.Message) return;
            var say = Wording.In(ActivityReading.LanguageOf(turn.Activity));
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = say["error.ours"] }, CancellationToken.None);
        };
    }
}
