using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Something around every delete of a turn.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">What is taken back.</param>
/// <param name="next">What comes next.</param>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
