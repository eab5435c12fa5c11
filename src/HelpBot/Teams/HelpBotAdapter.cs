using HelpBot.Dialogs;
using HelpBot.Dialogs.Texts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams;

/// <summary>The adapter; what goes wrong in a turn is logged once and said in plain words. A turn is never run again.</summary>
internal sealed class HelpBotAdapter : CloudAdapter
{
    private const string InvokeResponseType = "invokeResponse";

    private static readonly TimeSpan ToSaySorry = TimeSpan.FromSeconds(2);

    /// <summary>On our own authentication.</summary>
    public HelpBotAdapter(BotFrameworkAuthentication authentication, ILogger<HelpBotAdapter> logger) : base(authentication, logger)
    {
        TeamsLog.RunsOn(logger, typeof(CloudAdapter).Assembly.GetName().ToString());
        OnTurnError = async (turn, error) =>
        {
            TeamsLog.TurnFailed(logger, error, turn.Activity.Id, turn.Activity.Type, turn.Activity.ChannelId);
            var sorry = new Post(Wording.In(ActivityReading.LanguageOf(turn.Activity))["error.ours"]);
            if (AnswerOf(turn.Activity.Type, sorry) is not { } answer) return;
            using var moment = new CancellationTokenSource(ToSaySorry);
            try
            {
                await turn.SendActivityAsync(answer, moment.Token);
            }
            catch (Exception again)
            {
                // The channel does not answer now. A failed turn would only be sent again.
                TeamsLog.TurnFailed(logger, again, turn.Activity.Id, turn.Activity.Type, turn.Activity.ChannelId);
            }
        };
    }

    // A tap that is answered with anything but 200 leaves an error bar on the card for as long as it stands.
    private static Activity? AnswerOf(string type, Post sorry) => type switch
    {
        ActivityTypes.Message => new Activity { Type = ActivityTypes.Message, Text = sorry.Text },
        ActivityTypes.Invoke => new Activity
        {
            Type = InvokeResponseType,
            Value = new InvokeResponse { Status = 200, Body = InvokeAnswers.Of(sorry) },
        },
        _ => null,
    };
}
