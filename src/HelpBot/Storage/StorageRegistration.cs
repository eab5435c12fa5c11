using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Alarms;
using HelpBot.Delivery.Outbox;
using HelpBot.Intake;
using HelpBot.Requests.Desk;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage;

/// <summary>Puts storage into the host.</summary>
internal static class StorageRegistration
{
    /// <summary>
    /// Adds the ledger, the outbox, the alarms, the address book and the drafts, on the account of section
    /// <see cref="StorageOptions.Section"/>. Needs an <see cref="IConfiguredChannels"/>.
    /// </summary>
    public static IServiceCollection AddHelpBotStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StorageAccount>();
        services.AddSingleton<StorageTables>();
        services.AddSingleton<IRequestLedger, RequestLedger>();
        services.AddSingleton<IOutbox, Outbox>();
        services.AddSingleton<IAlarmStore, AlarmStore>();
        services.AddSingleton<IAddressBook, AddressBook>();
        services.AddSingleton<IDraftStore, DraftStore>();
        services.AddHostedService<TablesAtStart>();
        return services;
    }
}
