using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Authentication;

/// <summary>What has to be configured before the host may start.</summary>
internal sealed class BotOptionsRules(IHostEnvironment environment) : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        if (options.IsLocal)
        {
            return environment.IsDevelopment()
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(
                    "MicrosoftAppId is not set, so nobody's token could be checked. Set it, or run in the Development environment on a loopback address.");
        }

        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(BotOptions options)
    {
        if (!Guid.TryParse(options.MicrosoftAppId, out _)) yield return "MicrosoftAppId is not a GUID.";
        if (!Enum.IsDefined(options.MicrosoftAppType)) yield return "MicrosoftAppType is neither UserAssignedMSI nor SingleTenant.";
        if (options.OpenIdMetadata.Scheme != Uri.UriSchemeHttps) yield return "OpenIdMetadata is not an https address.";
        if (options.MicrosoftAppType == BotAppType.SingleTenant)
        {
            if (string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId)) yield return "MicrosoftAppTenantId is needed for SingleTenant.";
            if (string.IsNullOrWhiteSpace(options.MicrosoftAppPassword)) yield return "MicrosoftAppPassword is needed for SingleTenant.";
        }

        foreach (var host in options.AllowedServiceHosts.Where(host => !ServiceHosts.IsPattern(host)))
            yield return $"AllowedServiceHosts holds '{host}', which is neither a host nor *.domain.";
    }
}
