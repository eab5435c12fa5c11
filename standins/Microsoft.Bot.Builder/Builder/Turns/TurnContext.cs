using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an activity came in, and answers go out.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> onSend = [];
    private readonly List<UpdateActivityHandler> onUpdate = [];
    private readonly List<DeleteActivityHandler> onDelete = [];

    /// <summary>Makes a turn.</summary>
    /// <param name="adapter">What runs it.</param>
    /// <param name="activity">What came in.</param>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, Activity) = (adapter, activity);
    }

    /// <inheritdoc />
    public BotAdapter Adapter { get; }

    /// <inheritdoc />
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc />
    public Activity Activity { get; }

    /// <inheritdoc />
    public bool Responded { get; private set; }

    /// <summary>What goes back in the answer of the request, when the sender expects replies there.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <inheritdoc />
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Added(onSend, handler);

    /// <inheritdoc />
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Added(onUpdate, handler);

    /// <inheritdoc />
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Added(onDelete, handler);

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn.</summary>
    /// <param name="disposing">Whether it was asked for.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) TurnState.Dispose();
    }

    private TurnContext Added<THandler>(List<THandler> handlers, THandler handler)
        where THandler : Delegate
    {
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }
}
