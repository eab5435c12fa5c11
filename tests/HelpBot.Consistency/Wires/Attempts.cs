using HelpBot.Consistency.Chronicle;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.People;

namespace HelpBot.Consistency.Wires;

/// <summary>
/// Which rows of an instance say that it is about to post, and which post was theirs. Posts of one request go side by side;
/// where it cannot be told apart whose attempt was meant, a post counts as stored when all of those rows are.
/// </summary>
internal sealed class Attempts
{
    private static readonly Wording[] Languages = [Wording.In(Language.Dutch), Wording.In(Language.English)];
    private static readonly HashSet<string> Digests = [.. Languages.Select(say => say["dragging.title"])];
    private static readonly HashSet<string> Titles = [.. Languages.SelectMany(say => TaskCatalogue.All.Select(task => say.Task(task.Code)))];

    private readonly Dictionary<(string Instance, string Of), List<string>> _recorded = [];
    private readonly Dictionary<string, Sending> _open = [];
    private readonly HashSet<string> _dragging = [];

    /// <summary>These rows ask for the list of what drags: one message for the rows of many requests.</summary>
    public void Drag(IEnumerable<string> rows) => _dragging.UnionWith(rows);

    /// <summary>An attempt is stored in a row.</summary>
    public void Record(string instance, StorageCall call)
    {
        var key = KeyOf(instance, call);
        if (!_recorded.TryGetValue(key, out var rows)) _recorded[key] = rows = [];
        rows.Remove(call.Row);
        rows.Add(call.Row);
    }

    /// <summary>
    /// Something else is stored in a row: how the post went. A new attempt, an adoption, or another instance that writes, means
    /// that this could not be written.
    /// </summary>
    public void Write(string instance, StorageCall call)
    {
        // A card that is adopted between the attempt and the post changes nothing about the attempt.
        if (!call.RecordsAttempt && !call.Adopts && _recorded.TryGetValue(KeyOf(instance, call), out var rows)) rows.Remove(call.Row);
        if (!_open.Remove(call.Row, out var sending)) return;
        if (call.RecordsAttempt || call.Adopts || sending.Instance != instance) sending.Unsettled.Add("lost");
        sending.Unsettled.Remove(call.Row);
        sending.Settled = sending.Unsettled.Count == 0;
    }

    /// <summary>The rows that the post belongs to; false when none says that it may be there.</summary>
    public bool Take(string team, string request, Sending sending)
    {
        var isDigest = Digests.Contains(sending.Headline);
        var row = !Titles.Contains(sending.Headline) ? "due|" : sending.Conversation.StartsWith("19:", StringComparison.Ordinal) ? "card||channel" : "card||person";
        if (!_recorded.TryGetValue((sending.Instance, isDigest ? $"{team} drags" : KindOf(request, row)), out var rows) || rows.Count == 0) return false;
        foreach (var one in rows)
        {
            sending.Unsettled.Add(one);
            _open[one] = sending;
        }

        if (isDigest) rows.Clear();
        else rows.RemoveAt(0);
        return true;
    }

    private (string Instance, string Of) KeyOf(string instance, StorageCall call) =>
        (instance, _dragging.Contains(call.Row) ? $"{call.Team} drags" : KindOf(call.Request, call.Row));

    private static string KindOf(string request, string row) =>
        $"{request} {row.Split('|')[0]} {(row.EndsWith("|channel", StringComparison.Ordinal) ? "channel" : "")}";
}
