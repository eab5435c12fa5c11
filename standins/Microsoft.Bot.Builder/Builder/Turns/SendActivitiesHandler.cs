using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Something around every send of a turn.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is sent; can be changed.</param>
/// <param name="next">What comes next.</param>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
