using System.Security.Claims;
using HelpBot.Operations.Measures;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace HelpBot.Teams.Authentication;

/// <summary>The door that activities come in by.</summary>
internal static class MessagesEndpoint
{
    /// <summary>Where channels post to.</summary>
    public const string Path = "/api/messages";

    /// <summary>Maps the door: envelope, authentication, then the turn.</summary>
    /// <param name="endpoints">Where.</param>
    public static IEndpointConventionBuilder MapHelpBotMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, HandleAsync);

    private static async Task HandleAsync(HttpContext context)
    {
        if (!ActivityBody.IsJson(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        using var body = await ActivityBody.ReadAsync(context.Request, context.RequestAborted);
        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (EnvelopeReader.Read(body.GetBuffer().AsSpan(0, (int)body.Length)) is not { } envelope)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var authentication = context.RequestServices.GetRequiredService<IInboundAuthentication>();
        var result = await authentication.AuthenticateAsync(context.Request, envelope, context.RequestAborted);
        if (result is AuthenticationResult.Accepted accepted) await RunTurnAsync(context, body, accepted.Identity);
        else Refuse(context, result);
    }

    private static void Refuse(HttpContext context, AuthenticationResult result)
    {
        var response = context.Response;
        var reason = result is AuthenticationResult.Refused refused ? $"{refused.Reason}" : nameof(AuthenticationResult.NoToken);
        context.RequestServices.GetRequiredService<TurnMeasures>().TurnedAway(reason);
        response.StatusCode = StatusCodes.Status403Forbidden;
        if (result is not AuthenticationResult.NoToken) return;
        response.StatusCode = StatusCodes.Status401Unauthorized;
        response.Headers.WWWAuthenticate = "Bearer";
    }

    private static Task RunTurnAsync(HttpContext context, MemoryStream body, ClaimsIdentity identity)
    {
        context.Request.Body = body;
        context.User = new ClaimsPrincipal(identity);
        context.Features.Set(new EstablishedSender(identity));
        var services = context.RequestServices;
        return services.GetRequiredService<TurnLimit>().RunAsync(
            context.Response,
            limit => services.GetRequiredService<IBotFrameworkHttpAdapter>()
                .ProcessAsync(context.Request, context.Response, services.GetRequiredService<IBot>(), limit));
    }
}
