using HelpBot.Consistency.Chronicle;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;

namespace HelpBot.Consistency.Checks;

/// <summary>One request: its events as stored, what they add up to, and how they came about.</summary>
internal sealed record History(string Request, string Team, IReadOnlyList<Step> Steps)
{
    public HelpRequest Last => Steps[^1].After;

    public string Place => Last.Plan.Neighbourhood;

    /// <summary>The histories of all requests, in the order in which they were placed.</summary>
    public static IReadOnlyList<History> Of(Evidence evidence)
    {
        var commits = evidence.Book.Commits.Where(commit => commit.Stored != false).ToLookup(commit => (commit.Request, commit.Version));
        return
        [
            .. from row in evidence.RowsOf("event")
               let key = row.RowKey.Split('|')
               orderby row.RowKey
               group (row, Version: int.Parse(key[2], System.Globalization.CultureInfo.InvariantCulture)) by (Request: key[1], Team: row.PartitionKey) into events
               select new History(events.Key.Request, events.Key.Team, [.. Fold(events.Select(one =>
                   (one.Version, EventCodec.Read(Row.Data(one.row)), Stored(commits[(events.Key.Request, one.Version)]))))]),
        ];
    }

    /// <summary>The versions that may have been the case between two ticks.</summary>
    public IEnumerable<Step> Between(long from, long until) => Steps.Where((step, i) =>
        (step.Commit is null || step.Commit.Sent <= until) && (i + 1 == Steps.Count || Steps[i + 1].Commit is not { } next || next.Done >= from));

    private static IEnumerable<Step> Fold(IEnumerable<(int Version, RequestEvent Happened, Commit? Commit)> events)
    {
        HelpRequest? state = null;
        foreach (var (version, happened, commit) in events)
        {
            var after = RequestHistory.Evolve(state, happened);
            yield return new Step(version, happened, state, after, commit);
            state = after;
        }
    }

    // The one that was surely stored; else the first whose outcome nobody knows.
    private static Commit? Stored(IEnumerable<Commit> commits) => commits.OrderBy(commit => commit.Stored == true ? 0 : 1).ThenBy(commit => commit.Sent).FirstOrDefault();
}
