using System.Security.Claims;
using HelpBot.Teams.Authentication.Keys;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Authentication.Tokens;

/// <summary>What an activity must say for a good token to count for it.</summary>
internal sealed class ActivityRules(IOptions<BotOptions> options, ServiceHosts hosts)
{
    private const string Teams = "msteams";

    private readonly HashSet<string> tenants = Tenants(options.Value);

    /// <summary>The first rule that is broken; null when none is.</summary>
    public RefusalReason? Refuse(ActivityEnvelope envelope, ClaimsIdentity identity, SigningKey key) =>
        RefuseChannel(envelope.ChannelId, key)
        ?? RefuseServiceUrl(envelope.ServiceUrl, identity)
        ?? RefuseTenant(envelope);

    private static HashSet<string> Tenants(BotOptions options)
    {
        var tenants = new HashSet<string>(options.AllowedTenants, StringComparer.OrdinalIgnoreCase);
        if (tenants.Count == 0 && !string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId)) tenants.Add(options.MicrosoftAppTenantId);
        return tenants;
    }

    private RefusalReason? RefuseChannel(string? channelId, SigningKey key)
    {
        if (string.IsNullOrEmpty(channelId)) return RefusalReason.ChannelNotAllowed;
        var mustBeEndorsed = true;
        if (channelId != Teams)
        {
            // Settings cannot loosen Teams; any other spelling of it is another channel, and unknown.
            if (channelId.Equals(Teams, StringComparison.OrdinalIgnoreCase)
                || !options.Value.Channels.TryGetValue(channelId, out var trust))
                return RefusalReason.ChannelNotAllowed;
            mustBeEndorsed = trust.RequireEndorsement;
        }

        return mustBeEndorsed && !key.Endorsements.Contains(channelId) ? RefusalReason.NotEndorsed : null;
    }

    // Channels put one and the same text in both places, so nothing is normalised: not even a last slash.
    private RefusalReason? RefuseServiceUrl(string? serviceUrl, ClaimsIdentity identity)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl)) return RefusalReason.WrongServiceUrl;
        var claims = 0;
        foreach (var claim in identity.FindAll("serviceurl"))
        {
            if (++claims > 1 || claim.Value != serviceUrl) return RefusalReason.WrongServiceUrl;
        }

        if (claims == 0) return RefusalReason.WrongServiceUrl;
        return hosts.Allow(serviceUrl) ? null : RefusalReason.HostNotAllowed;
    }

    private RefusalReason? RefuseTenant(ActivityEnvelope envelope)
    {
        var (one, other) = (envelope.ChannelTenant, envelope.ConversationTenant);
        if (one is not null && other is not null && !one.Equals(other, StringComparison.OrdinalIgnoreCase))
            return RefusalReason.TenantNotAllowed;
        if (tenants.Count == 0) return null;
        return (one ?? other) switch
        {
            null => envelope.ChannelId == Teams ? RefusalReason.TenantNotAllowed : null,
            var tenant => tenants.Contains(tenant) ? null : RefusalReason.TenantNotAllowed,
        };
    }
}
