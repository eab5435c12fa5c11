using System.Diagnostics;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;

namespace HelpBot.Operations.Measures;

/// <summary>The spans of a trace: a turn and its commits, a sweep of the relay and its sends.</summary>
internal static class Spans
{
    private static readonly ActivitySource Source = new(Telemetry.Name);

    /// <summary>
    /// A turn. It goes on with the trace of whoever called over HTTP and else begins one: the span that the web server
    /// keeps in between is not exported, so no trace hangs on it.
    /// </summary>
    public static Activity? Turn(string kind)
    {
        if (!Source.HasListeners()) return null;
        var served = Activity.Current;
        var caller = served is { ParentSpanId: var span } && span != default
            ? new ActivityContext(served.TraceId, span, served.ActivityTraceFlags, served.TraceStateString, isRemote: true)
            : default;
        Activity.Current = null;
        var turn = Source.StartActivity("turn", ActivityKind.Server, caller)?.SetTag(Telemetry.Kind, kind);
        // A trace that is not kept must not take the ids of the web server's span from the lines of log.
        if (turn is null) Activity.Current = served;
        return turn;
    }

    /// <summary>The transaction of a command.</summary>
    public static Activity? Commit(RequestCommit commit) => Source.StartActivity("commit")?
        .SetTag(Telemetry.Team, commit.After.Team.Value)
        .SetTag(Telemetry.Request, commit.After.Id.Value)
        .SetTag(Telemetry.Kind, commit.Happened.GetType().Name);

    /// <summary>The execution of what is due for a team, under its lease.</summary>
    public static Activity? Sweep(TeamId team) => Source.StartActivity("sweep")?.SetTag(Telemetry.Team, team.Value);

    /// <summary>A call to the channel.</summary>
    public static Activity? Send(string kind) => Source.StartActivity("send", ActivityKind.Client)?.SetTag(Telemetry.Kind, kind);

    /// <summary>How it ended.</summary>
    public static void Ended(this Activity? span, string outcome, bool failed)
    {
        span?.SetTag(Telemetry.Outcome, outcome);
        if (failed) span?.SetStatus(ActivityStatusCode.Error);
    }
}
