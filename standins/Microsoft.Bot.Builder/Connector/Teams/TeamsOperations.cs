using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls about teams, over HTTP.</summary>
public class TeamsOperations : ITeamsOperations
{
    /// <summary>Makes one on a client.</summary>
    /// <param name="client">The client.</param>
    public TeamsOperations(TeamsConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public TeamsConnectorClient Client { get; private set; }

    /// <inheritdoc />
    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        GetAsync<ConversationList>($"{Of(teamId)}/conversations", customHeaders, cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        GetAsync<TeamDetails>(Of(teamId), customHeaders, cancellationToken);

    private static string Of(string teamId)
    {
        ArgumentException.ThrowIfNullOrEmpty(teamId);
        return $"v3/teams/{Uri.EscapeDataString(teamId)}";
    }

    private Task<HttpOperationResponse<T>> GetAsync<T>(
        string path, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        new ConnectorCall(Client.HttpClient, Client.BaseUri, Client.Credentials)
            .SendAsync<T>(HttpMethod.Get, path, null, headers, cancellationToken);
}
