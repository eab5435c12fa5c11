using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot with a method for each kind of activity, those of Teams too.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc />
    protected override Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity is { Name: null, ChannelId: Channels.Msteams }
            ? CardActionAsync(turnContext, cancellationToken)
            : base.OnInvokeActivityAsync(turnContext, cancellationToken);

    /// <summary>A button with an invoke of no name was tapped.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Finds out who came to a team, and says so.</summary>
    /// <param name="membersAdded">Who came, as Teams said it.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var members = new List<TeamsChannelAccount>();
        foreach (var member in membersAdded)
            members.Add(await WhoIsAsync(member, turnContext, cancellationToken).ConfigureAwait(false));
        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says who left a team.</summary>
    /// <param name="membersRemoved">Who left, as Teams said it.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsMembersRemovedAsync([.. membersRemoved.Select(AsTeams)], teamInfo, turnContext, cancellationToken);

    private static TeamsChannelAccount AsTeams(ChannelAccount account) =>
        JObject.FromObject(account).ToObject<TeamsChannelAccount>();

    private static async Task<TeamsChannelAccount> WhoIsAsync(ChannelAccount member, ITurnContext turn, CancellationToken cancellationToken)
    {
        if (member.Properties.HasValues || member.Id == turn.Activity.Recipient?.Id) return AsTeams(member);
        try
        {
            return await TeamsInfo.GetMemberAsync(turn, member.Id, cancellationToken).ConfigureAwait(false);
        }
        catch (ErrorResponseException gone) when (gone.Body?.Error?.Code == "ConversationNotFound")
        {
            return AsTeams(member);
        }
    }

    private async Task<InvokeResponse> CardActionAsync(ITurnContext<IInvokeActivity> turn, CancellationToken cancellationToken)
    {
        try
        {
            return await OnTeamsCardActionInvokeAsync(turn, cancellationToken).ConfigureAwait(false);
        }
        catch (InvokeResponseException refused)
        {
            return refused.CreateInvokeResponse();
        }
    }
}
