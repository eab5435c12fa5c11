using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls about teams, with the whole answer.</summary>
public interface ITeamsOperations
{
    /// <summary>The channels of a team.</summary>
    /// <param name="teamId">Id of the team: a thread id.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>A team with its sizes.</summary>
    /// <param name="teamId">Id of the team: a thread id.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);
}
