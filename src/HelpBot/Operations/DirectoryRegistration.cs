using HelpBot.Delivery.Addresses;
using HelpBot.Requests.Desk;
using Microsoft.Extensions.Options;

namespace HelpBot.Operations;

/// <summary>Puts the configured teams and people into the host.</summary>
internal static class DirectoryRegistration
{
    /// <summary>Adds the directory and the configured channels of section <see cref="HelpBotOptions.Section"/>, checked at start.</summary>
    public static IServiceCollection AddTeamDirectory(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HelpBotOptions>().Bind(configuration.GetSection(HelpBotOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HelpBotOptions>, HelpBotOptionsCheck>();
        services.AddSingleton<ITeamDirectory, TeamDirectory>();
        services.AddSingleton<IConfiguredChannels, ConfiguredChannels>();
        return services;
    }
}
