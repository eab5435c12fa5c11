using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What happens in teams.</summary>
public partial class TeamsActivityHandler
{
    /// <inheritdoc />
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);

        var data = activity.GetChannelData<TeamsChannelData>();
        if (activity.MembersAdded is { } added)
            return OnTeamsMembersAddedDispatchAsync(added, data?.Team, turnContext, cancellationToken);
        if (activity.MembersRemoved is { } removed)
            return OnTeamsMembersRemovedDispatchAsync(removed, data?.Team, turnContext, cancellationToken);

        return data?.EventType switch
        {
            "channelCreated" => OnTeamsChannelCreatedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelDeleted" => OnTeamsChannelDeletedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelRenamed" => OnTeamsChannelRenamedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelRestored" => OnTeamsChannelRestoredAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "teamArchived" => OnTeamsTeamArchivedAsync(data.Team, turnContext, cancellationToken),
            "teamDeleted" => OnTeamsTeamDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamHardDeleted" => OnTeamsTeamHardDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamRenamed" => OnTeamsTeamRenamedAsync(data.Team, turnContext, cancellationToken),
            "teamRestored" => OnTeamsTeamRestoredAsync(data.Team, turnContext, cancellationToken),
            "teamUnarchived" => OnTeamsTeamUnarchivedAsync(data.Team, turnContext, cancellationToken),
            _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>People came.</summary>
    /// <param name="teamsMembersAdded">Who.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    /// <summary>People left.</summary>
    /// <param name="teamsMembersRemoved">Who.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    /// <summary>A channel was made.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsChannelCreatedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A channel was deleted.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsChannelDeletedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A channel got another name.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsChannelRenamedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A deleted channel came back.</summary>
    /// <param name="channelInfo">The channel.</param>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsChannelRestoredAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The team was archived.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsTeamArchivedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The team was deleted.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The team was deleted for good.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The team got another name.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A deleted team came back.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsTeamRestoredAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The team is in use again.</summary>
    /// <param name="teamInfo">The team.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTeamsTeamUnarchivedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
