using System.Security.Cryptography;
using HelpBot.Board;
using HelpBot.Changing;
using HelpBot.Claiming;
using HelpBot.Delivery;
using HelpBot.Intake;
using HelpBot.Operations;
using HelpBot.Operations.Measures;
using HelpBot.Placed;
using HelpBot.Requests.Desk;
using HelpBot.Review;
using HelpBot.Signals;
using HelpBot.Signing;
using HelpBot.Storage;
using HelpBot.Teams;
using HelpBot.Teams.Authentication;
using HelpBot.Turns;
using HelpBot.Visiting;
using HelpBot.Welcome;
using HelpBot.Withdraw;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace HelpBot;

/// <summary>Puts HelpBot together.</summary>
internal static class HelpBotHost
{
    /// <summary>Adds everything.</summary>
    public static WebApplicationBuilder AddHelpBot(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        // The first to start and the last to stop, so that nothing is missed.
        services.AddMeasures().AddSingleton<BacklogMeasures>().AddHostedService<TelemetryExport>();
        services.AddTeamDirectory(configuration);
        services.AddHelpBotStorage(configuration);
        services.AddSingleton(Desk).AddSingleton<TimeDesk>();
        services.AddSingleton<IPostOffice, PostOffice>();
        services.AddHelpBotDelivery(configuration);
        services.AddBotAuthentication(configuration);
        services.AddSingleton<IBotFrameworkHttpAdapter, HelpBotAdapter>();
        services.AddSingleton<HelpBotActivities>().AddSingleton<IBot, MeasuredTurns>();
        services.AddSingleton<CardSightings>().AddHostedService(provider => provider.GetRequiredService<CardSightings>());
        services.AddSingleton<Visitors>().AddSingleton<AnswerSending>().AddSingleton<TeamPlaces>();
        services.AddTurns();
        services.MeasurePorts().AddHealth();
        return builder;
    }

    /// <summary>Opens the doors.</summary>
    public static WebApplication UseHelpBot(this WebApplication app)
    {
        // Made now, so that a wrong wiring stops the start and not the first turn.
        app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        app.Services.GetRequiredService<BacklogMeasures>();
        app.MapHelpBotMessages();
        app.MapHealth();
        app.MapPublicPages();
        return app;
    }

    private static void AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<IRequestIds, RandomRequestIds>().AddHostedService<DraftForgetting>();
        services.AddSingleton<CommandDesk>().AddSingleton<Boards>().AddSingleton<TapRouter>().AddSingleton<MessageTurn>();
        services.AddSingleton<RepeatedRequests>().AddSingleton<IntakeTurns>().AddSingleton<BoardTaps>().AddSingleton<ReviewList>().AddSingleton<LanguageChoice>();
        services.AddSingleton<ITapHandler>(provider => provider.GetRequiredService<IntakeTurns>());
        services.AddSingleton<ITapHandler>(provider => provider.GetRequiredService<BoardTaps>());
        services.AddSingleton<ITapHandler>(provider => provider.GetRequiredService<ReviewList>());
        services.AddSingleton<ITapHandler, ClaimTap>();
        services.AddSingleton<ITapHandler, ReleaseTap>().AddSingleton<ITapHandler, SwapTap>();
        services.AddSingleton<ITapHandler, DetailsTap>();
        services.AddSingleton<ITapHandler, UndoTap>();
        services.AddSingleton<ITapHandler, CancelTap>();
        services.AddSingleton<ITapHandler, ReviewTaps>();
        services.AddSingleton<ITapHandler, HomeTaps>();
        services.AddSingleton<ITapHandler, VisitTaps>().AddSingleton<ITapHandler, NoShowTap>();
        services.AddSingleton<FormRequests>().AddSingleton<ITapHandler, ChangeTap>().AddSingleton<ITapHandler, ReinstateTap>();
        services.AddSingleton<ITapHandler, SignTap>().AddSingleton<ITapHandler, FeedbackTap>();
        services.AddSingleton<ITapHandler, SignalTaps>().AddSingleton<ITapHandler, AlarmTap>().AddSingleton<EmergencyTurns>();
        services.AddSingleton<PlacedTurns>();
    }

    private static RequestDesk Desk(IServiceProvider provider) => new(
        provider.GetRequiredService<IRequestLedger>(),
        provider.GetRequiredService<ITeamDirectory>(),
        // Racing writers spread out: at most 20 ms before the second attempt, 140 ms before the eighth.
        (attempt, cancellation) => Task.Delay(RandomNumberGenerator.GetInt32(1, 20 * (attempt - 1)), cancellation));
}
