using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Limits;
using HelpBot.Dialogs;
using HelpBot.Teams.Authentication.Outbound;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Polly;

namespace HelpBot.Teams.Connector;

/// <summary>
/// Posts through the Bot Connector. Which service urls may be called is decided by the factory that the authentication
/// makes, which refuses others.
/// </summary>
internal sealed class TeamsConnector(
    BotFrameworkAuthentication authentication, ConnectorPipelines pipelines, BotIdentity bot, ISendBudget budget,
    TimeProvider clock) : IConnector
{
    private readonly ConnectorFactory _factory = authentication.CreateConnectorFactory(bot.Claims);

    /// <inheritdoc/>
    public Task<SendOutcome> PostAsync(ConversationAddress conversation, Post post, CancellationToken cancellation) =>
        CallAsync(pipelines.Create, conversation, ConnectorOutcome.OfCreate, async (client, token) =>
        {
            var answer = await client.Conversations.SendToConversationAsync(
                conversation.ConversationId, PostActivity.Of(post, conversation), token);
            return Made(conversation.ConversationId, answer?.Id);
        }, cancellation);

    /// <inheritdoc/>
    public Task<SendOutcome> StartInChannelAsync(ConversationAddress channel, Post post, CancellationToken cancellation) =>
        channel.IsTeams ? StartAsync(channel, post, cancellation) : PostAsync(channel, post, cancellation);

    /// <inheritdoc/>
    public Task<SendOutcome> UpdateAsync(
        ConversationAddress conversation, string activityId, Post post, CancellationToken cancellation) =>
        CallAsync(pipelines.Update, conversation, ConnectorOutcome.OfUpdate, async (client, token) =>
        {
            var activity = PostActivity.Of(post, conversation);
            activity.Id = activityId;
            await client.Conversations.UpdateActivityAsync(conversation.ConversationId, activityId, activity, token);
            return new SendOutcome.Sent(conversation.ConversationId, activityId);
        }, cancellation);

    private Task<SendOutcome> StartAsync(ConversationAddress channel, Post post, CancellationToken cancellation) =>
        CallAsync(pipelines.Create, channel, ConnectorOutcome.OfCreate, async (client, token) =>
        {
            var answer = await client.Conversations.CreateConversationAsync(
                new ConversationParameters
                {
                    IsGroup = true,
                    Bot = new ChannelAccount(channel.BotId),
                    TenantId = channel.TenantId,
                    ChannelData = new TeamsChannelData
                    {
                        Channel = new ChannelInfo(channel.ConversationId),
                        Tenant = channel.TenantId is { } tenant ? new TenantInfo(tenant) : null,
                    },
                    Activity = PostActivity.Of(post, channel),
                },
                token);
            return Made(answer?.Id ?? channel.ConversationId, answer?.ActivityId);
        }, cancellation);

    private async Task<SendOutcome> CallAsync(
        ResiliencePipeline pipeline,
        ConversationAddress address,
        Func<Exception, DateTimeOffset, SendOutcome> meaning,
        Func<IConnectorClient, CancellationToken, Task<SendOutcome>> call,
        CancellationToken cancellation)
    {
        try
        {
            var calls = 0;
            return await pipeline.ExecuteAsync(
                async token =>
                {
                    // Whoever called took room for one call.
                    if (calls++ > 0) budget.Count(ConversationKey.Of(address));
                    return await OnceAsync(address, call, token);
                },
                cancellation);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            return meaning(failure, clock.GetUtcNow());
        }
    }

    private async Task<SendOutcome> OnceAsync(
        ConversationAddress address, Func<IConnectorClient, CancellationToken, Task<SendOutcome>> call, CancellationToken cancellation)
    {
        using var client = await _factory.CreateAsync(
            address.ServiceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope, cancellation);
        var record = ConnectorCallRecord.Begin();
        try
        {
            return await call(client, cancellation);
        }
        catch (ErrorResponseException refused)
        {
            throw new ConnectorRefusedException(record, refused);
        }
    }

    // An answer without an id leaves nothing to update later, as if it had been lost.
    private static SendOutcome Made(string conversationId, string? activityId) =>
        string.IsNullOrEmpty(activityId) ? new SendOutcome.Unknown("NoId") : new SendOutcome.Sent(conversationId, activityId);
}
