using HelpBot.Delivery;
using HelpBot.Operations.Backlog;
using HelpBot.Requests.Desk;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HelpBot.Operations.Measures;

/// <summary>Wires measures and traces.</summary>
internal static class MeasureServices
{
    /// <summary>Adds what the door and turns need; adding it again adds nothing.</summary>
    public static IServiceCollection AddTurnMeasures(this IServiceCollection services)
    {
        services.AddMetrics();
        services.TryAddSingleton<TurnMeasures>();
        return services;
    }

    /// <summary>Adds what hooks in turns and delivery need, on the team directory; adding it again adds nothing.</summary>
    public static IServiceCollection AddMeasures(this IServiceCollection services)
    {
        services.AddTurnMeasures();
        services.TryAddSingleton<CommitMeasures>();
        services.TryAddSingleton<DeliveryMeasures>();
        services.TryAddSingleton<DueLooks>();
        return services;
    }

    /// <summary>Puts measures around the ledger and the connector that are registered by now.</summary>
    public static IServiceCollection MeasurePorts(this IServiceCollection services)
    {
        services.Wrap<IRequestLedger, MeasuredLedger>();
        services.Wrap<IConnector, MeasuredConnector>();
        return services;
    }

    private static void Wrap<TPort, TMeasured>(this IServiceCollection services)
        where TPort : class
        where TMeasured : class, TPort
    {
        var inner = services.Last(service => service.ServiceType == typeof(TPort));
        services.Remove(inner);
        services.AddSingleton<TPort>(provider => ActivatorUtilities.CreateInstance<TMeasured>(provider, (TPort)Make(provider, inner)));
    }

    private static object Make(IServiceProvider provider, ServiceDescriptor inner) =>
        inner.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!);
}
