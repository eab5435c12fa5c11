using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn, with what came in as its kind.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>What came in.</summary>
    new T Activity { get; }
}
