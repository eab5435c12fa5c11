using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Runs the turn that an HTTP request begins.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads the activity, runs the turn and writes the answer.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">The answer.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
