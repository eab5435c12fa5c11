namespace HelpBot.Teams.Authentication.Outbound;

/// <summary>A call was not made: its host is not one that the bot talks to. Trying again changes nothing.</summary>
/// <param name="host">The host.</param>
internal sealed class ServiceHostNotAllowedException(string? host)
    : InvalidOperationException($"The host '{host}' is not in AllowedServiceHosts; nothing was sent.");
