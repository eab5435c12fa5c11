using HelpBot.Consistency.Chronicle;
using HelpBot.Consistency.Wires;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Consistency.Checks;

/// <summary>Whether what a worker told is placed once, and is there when they were told so.</summary>
internal static class PlacingChecks
{
    private static readonly string[] Placed = ["placed.open", "placed.waiting"];

    public static IEnumerable<Finding> Once(Evidence evidence) =>
        from history in evidence.Histories
        group history by history.Place into same
        where same.Count() > 1
        select new Finding("placed once", $"{same.Key} was asked for once and placed {same.Count()} times.", same.First().Request);

    public static IEnumerable<Finding> AsTold(Evidence evidence)
    {
        var words = Placed.Select(key => Wording.In(Language.Dutch)[key]).ToList();
        var placed = evidence.Histories.ToLookup(history => (history.Place, history.Last.Requester));
        return from worker in evidence.Town.Citizens
               where worker.Role == Roles.Worker
               from message in worker.Person.PersonalChat.History
               let text = $"{message}"
               where words.Any(word => text.StartsWith(word, StringComparison.Ordinal)) && !placed[(Places.In(text), worker.Id)].Any()
               select new Finding("placed as told", $"{worker.Name} read that {Places.In(text)} is placed, and it is not there.");
    }
}
