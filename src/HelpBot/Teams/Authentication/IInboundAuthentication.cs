namespace HelpBot.Teams.Authentication;

/// <summary>Finds out who sent an activity, before anything else reads it.</summary>
internal interface IInboundAuthentication
{
    /// <summary>Never throws for what a sender can send.</summary>
    /// <param name="request">The request; its body is not read.</param>
    /// <param name="envelope">What the activity says of itself.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    ValueTask<AuthenticationResult> AuthenticateAsync(
        HttpRequest request, ActivityEnvelope envelope, CancellationToken cancellationToken);
}
