using System.Security.Claims;

namespace HelpBot.Teams.Authentication;

/// <summary>What became of finding out who sent an activity.</summary>
internal abstract record AuthenticationResult
{
    private AuthenticationResult()
    {
    }

    /// <summary>The sender is known and may.</summary>
    /// <param name="Identity">Who.</param>
    public sealed record Accepted(ClaimsIdentity Identity) : AuthenticationResult;

    /// <summary>There is no token at all: 401.</summary>
    public sealed record NoToken : AuthenticationResult;

    /// <summary>There is a token, and it does not do: 403.</summary>
    /// <param name="Reason">Why, for the log alone.</param>
    public sealed record Refused(RefusalReason Reason) : AuthenticationResult;
}
