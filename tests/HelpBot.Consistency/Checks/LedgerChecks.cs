using HelpBot.Consistency.Chronicle;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;

namespace HelpBot.Consistency.Checks;

/// <summary>Whether the rows of a request agree with its events.</summary>
internal static class LedgerChecks
{
    // Two days (engineering.md part B); the exact moment is no promise.
    private static readonly TimeSpan MarksLive = TimeSpan.FromHours(47);

    public static IEnumerable<Finding> Gapless(Evidence evidence) =>
        from history in evidence.Histories
        let versions = history.Steps.Select(step => step.Version).ToList()
        where !versions.SequenceEqual(Enumerable.Range(1, versions.Count))
        select new Finding("gapless events", $"{history.Request} has versions {string.Join(' ', versions)}.", history.Request);

    public static IEnumerable<Finding> SeenByUs(Evidence evidence) =>
        from history in evidence.Histories
        from step in history.Steps
        where step.Commit is null
        select new Finding("known events", $"{step} of {history.Request} was stored by no call that was seen.", history.Request);

    /// <summary>What was stored is still there: no event is lost.</summary>
    public static IEnumerable<Finding> Kept(Evidence evidence)
    {
        var stored = evidence.Histories.SelectMany(history => history.Steps.Select(step => (history.Request, step.Version))).ToHashSet();
        return from commit in evidence.Book.Commits
               where commit.Stored == true
               group commit by (commit.Request, commit.Version) into commits
               where !stored.Contains(commits.Key) || commits.Count() > 1
               select new Finding(
                   "no event lost or written twice",
                   $"Version {commits.Key.Version} was stored {commits.Count()} times:\n{string.Join('\n', commits)}",
                   commits.Key.Request);
    }

    public static IEnumerable<Finding> State(Evidence evidence)
    {
        var states = evidence.RowsOf("request").ToDictionary(row => row.RowKey.Split('|')[1], row => RequestCodec.Write(RequestCodec.Read(Row.Data(row))));
        foreach (var request in states.Keys.Except(evidence.Histories.Select(history => history.Request)))
            yield return new Finding("state is the sum of events", $"{request} has a state and no events.", request);
        foreach (var history in evidence.Histories)
        {
            var sum = RequestCodec.Write(history.Last);
            if (states.GetValueOrDefault(history.Request) is var state && state != sum)
                yield return new Finding("state is the sum of events", $"State: {state}\nEvents: {sum}", history.Request);
        }
    }

    /// <summary>In one index and one only: live until it ends, closed from then on, with the state in it.</summary>
    public static IEnumerable<Finding> Indexes(Evidence evidence)
    {
        var live = evidence.RowsOf("live").ToLookup(row => row.RowKey.Split('|')[2]);
        var closed = evidence.RowsOf("closed").ToLookup(row => row.RowKey.Split('|')[2]);
        foreach (var history in evidence.Histories)
        {
            var ended = history.Last.EndedAt is not null;
            var (right, wrong) = ended ? (closed[history.Request], live[history.Request]) : (live[history.Request], closed[history.Request]);
            var state = RequestCodec.Write(history.Last);
            if (right.Count() != 1 || wrong.Any() || right.Any(row => RequestCodec.Write(RequestCodec.Read(Row.Data(row))) != state))
                yield return new Finding(
                    "live or closed",
                    $"{(ended ? "Ended" : "Not ended")}; live rows: {live[history.Request].Count()}, closed rows: {closed[history.Request].Count()}.",
                    history.Request);
        }
    }

    public static IEnumerable<Finding> Private(Evidence evidence)
    {
        var kept = evidence.RowsOf("private").Select(row => row.RowKey.Split('|')[1]).ToHashSet();
        return from history in evidence.Histories
               where kept.Contains(history.Request) == history.Last.Erased
               select new Finding("private details", history.Last.Erased ? "Erased, but there." : "Not erased, but gone.", history.Request);
    }

    /// <summary>Each event has its one mark that its command took effect, until it is forgotten.</summary>
    public static IEnumerable<Finding> Seen(Evidence evidence)
    {
        var marks = evidence.RowsOf("seen").ToLookup(row => (Row.Text(row, "request"), Row.Number(row, "version")));
        var now = evidence.Town.Clock.GetUtcNow();
        return from history in evidence.Histories
               from step in history.Steps
               let count = marks[(history.Request, step.Version)].Count()
               where count > 1 || (count == 0 && now - step.Happened.At < MarksLive)
               select new Finding("seen marks", $"{count} marks for {step}", history.Request);
    }

    public static IEnumerable<Finding> Drafts(Evidence evidence)
    {
        var placed = evidence.Histories.Select(history => history.Request).ToList();
        return from row in evidence.Drafts
               from text in row.Select(column => column.Value).OfType<string>()
               from request in placed
               where text.Contains($"\"{request}\"", StringComparison.Ordinal)
               select new Finding("drafts", "The draft of a placed request is still there.", request);
    }

    /// <summary>The relay has nothing left to send.</summary>
    public static IEnumerable<Finding> Drained(Evidence evidence) =>
        from row in evidence.RowsOf("due")
        let due = DueRows.Read(row)
        where due.FollowUp is Requests.FollowUp.SendNote or Requests.FollowUp.LookAtCards
        select new Finding("drained", $"{due.FollowUp} waits until {due.NextTry:HH:mm:ss} after {due.Attempts} attempts.", due.Request.Value);
}
