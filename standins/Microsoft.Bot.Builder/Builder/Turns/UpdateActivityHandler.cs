using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Something around every update of a turn.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">What is sent.</param>
/// <param name="next">What comes next.</param>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
