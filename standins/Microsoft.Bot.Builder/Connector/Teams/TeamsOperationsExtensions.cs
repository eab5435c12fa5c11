using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls about teams, with what the answer holds.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>The channels of a team.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="teamId">Id of the team: a thread id.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>A team with its sizes.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="teamId">Id of the team: a thread id.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }
}
