using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Cards;
using HelpBot.Delivery.Clock;
using HelpBot.Delivery.Digest;
using HelpBot.Delivery.Limits;
using HelpBot.Delivery.Notes;
using HelpBot.Delivery.Sweeping;
using HelpBot.Operations.Measures;
using HelpBot.Teams.Connector;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HelpBot.Delivery;

/// <summary>Wires delivery.</summary>
internal static class DeliveryServices
{
    /// <summary>
    /// Adds the relay and its connector. The store (<c>IOutbox</c>, <c>IAddressBook</c>), the desk, the directory,
    /// <see cref="IPostOffice"/> and the authentication of the channel are registered elsewhere.
    /// </summary>
    public static IServiceCollection AddHelpBotDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeliveryOptions>()
            .Bind(configuration.GetSection(DeliveryOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<DeliveryOptions>, DeliveryOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SendLimiter>().AddSingleton<ISendBudget>(provider => provider.GetRequiredService<SendLimiter>());
        services.AddSingleton<RelaySignal>().AddSingleton<Relay>().AddSingleton<Returns>().AddSingleton<WaitingRows>();
        services.AddSingleton<Presence>().AddSingleton<Reachability>().AddSingleton<Parking>().AddSingleton<RowSettling>().AddSingleton<RequestRound>();
        services.AddSingleton<ChannelReaders>().AddSingleton<CardPlaces>().AddSingleton<CardDelivery>().AddSingleton<CardsLook>().AddSingleton<CardAdoption>();
        services.AddSingleton<NotePlaces>().AddSingleton<NoteFailures>().AddSingleton<NoteDelivery>();
        services.AddSingleton<DraggingDelivery>().AddSingleton<DraggingRound>();
        services.AddSingleton<ClockLook>();
        services.AddMeasures().AddTeamsConnector(configuration);
        return services.AddHostedService<RelayWorker>().AddHostedService<SeenForgetting>();
    }
}
