using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams who and what is there.</summary>
public static class TeamsInfo
{
    /// <summary>A member of the team, or else of the conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="userId">Id on the channel, or object id in Microsoft Entra.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, TeamOf(turnContext) ?? turnContext.Activity.Conversation?.Id, cancellationToken);

    /// <summary>A member of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="userId">Id on the channel, or object id in Microsoft Entra.</param>
    /// <param name="teamId">The team; that of the turn when null.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, teamId ?? TeamOf(turnContext), cancellationToken);

    /// <summary>Members of the team, or else of the conversation, a page at a time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="pageSize">How many at most; Teams takes 50 to 500.</param>
    /// <param name="continuationToken">Where the page begins; null is the first.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, TeamOf(turnContext) ?? turnContext.Activity.Conversation?.Id, continuationToken, pageSize, cancellationToken);

    /// <summary>Members of a team, a page at a time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; that of the turn when null.</param>
    /// <param name="continuationToken">Where the page begins; null is the first.</param>
    /// <param name="pageSize">How many at most; Teams takes 50 to 500.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext, string teamId = null, string continuationToken = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, teamId ?? TeamOf(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>The channels of a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; that of the turn when null.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = ConnectorPath.Team(Known(teamId ?? TeamOf(turnContext), "team"));
        var list = await AskAsync<ConversationList>(turnContext, $"{team}/conversations", cancellationToken).ConfigureAwait(false);
        return list.Conversations;
    }

    /// <summary>A team with its sizes.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="teamId">The team; that of the turn when null.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        AskAsync<TeamDetails>(turnContext, ConnectorPath.Team(Known(teamId ?? TeamOf(turnContext), "team")), cancellationToken);

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turn, string userId, string conversationId, CancellationToken cancellationToken)
    {
        var conversations = (Conversations)ConnectorOf(turn).Conversations;
        var member = await conversations.GetConversationMemberAsync(
            Known(userId, "user"), Known(conversationId, "conversation"), cancellationToken).ConfigureAwait(false);
        return JObject.FromObject(member).ToObject<TeamsChannelAccount>();
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(
        ITurnContext turn, string conversationId, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        var page = await ConnectorOf(turn).Conversations.GetConversationPagedMembersAsync(
            Known(conversationId, "conversation"), pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string TeamOf(ITurnContext turn) => turn.Activity.TeamsGetTeamInfo()?.Id;

    private static string Known(string id, string what) =>
        string.IsNullOrEmpty(id) ? throw new InvalidOperationException($"The {what} is not known in this turn.") : id;

    private static IConnectorClient ConnectorOf(ITurnContext turn) =>
        turn.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("The turn has no connector.");

    private static Task<T> AskAsync<T>(ITurnContext turn, string path, CancellationToken cancellationToken) =>
        ConnectorOf(turn).Conversations.Call.SendAsync<T>(HttpMethod.Get, path, null, null, cancellationToken);
}
