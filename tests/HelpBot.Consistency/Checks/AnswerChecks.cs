using System.Text.Json.Nodes;
using HelpBot.Consistency.Chronicle;
using HelpBot.Consistency.City;
using HelpBot.Consistency.Wires;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Privacy;

namespace HelpBot.Consistency.Checks;

/// <summary>Whether every answer was true at some moment between the tap and the answer, and every effect happened once.</summary>
internal static class AnswerChecks
{
    /// <summary>A card that says how a request is, shows a state that it had.</summary>
    public static IEnumerable<Finding> True(Evidence evidence)
    {
        var histories = evidence.Histories.ToDictionary(history => history.Place, StringComparer.Ordinal);
        var people = evidence.Town.Citizens.ToDictionary(citizen => citizen.Name);
        foreach (var turn in evidence.Book.Turns.Where(turn => turn.Card is not null))
        {
            if (Places.AllIn(CardText.Of(turn.Card!)) is not [var place] || histories.GetValueOrDefault(place) is not { } history) continue;
            var shown = Shown.Facts(turn.Card!);
            var language = people[turn.Person].Language;
            if (!shown.Any(fact => fact.StartsWith($"{Wording.In(language)["fact.state"]}:", StringComparison.Ordinal))) continue;
            if (!history.Between(turn.Started, turn.Ended).Any(step => Shown.Facts(step.After, evidence, language).SequenceEqual(shown)))
                yield return new Finding("true answers", $"{turn} shows\n  {string.Join("\n  ", shown)}\nwhich was not the case then.", history.Request);
        }
    }

    /// <summary>Who reads that somebody else was first, reads the name of who had the place then.</summary>
    public static IEnumerable<Finding> Refused(Evidence evidence)
    {
        var people = evidence.Town.Citizens.ToDictionary(citizen => citizen.Name);
        var histories = evidence.Histories.ToDictionary(history => history.Request);
        foreach (var turn in evidence.Book.Turns.Where(turn => turn.Card is not null && histories.ContainsKey(turn.Request)))
        {
            if (CardText.Lines(turn.Card!) is not [var first, ..]) continue;
            var history = histories[turn.Request];
            var named = history.Steps.Where(step => TooLate(step, people[turn.Person], turn.Verb, evidence) == first).ToList();
            if (named.Count > 0 && !history.Between(turn.Started, turn.Ended).Intersect(named).Any())
                yield return new Finding("true refusals", $"{turn} says '{first}', which was not the case then.", history.Request);
        }
    }

    /// <summary>The address is read by who asked and by who goes, and by nobody else.</summary>
    public static IEnumerable<Finding> Private(Evidence evidence)
    {
        var people = evidence.Town.Citizens.ToDictionary(citizen => citizen.Name);
        return from turn in evidence.Book.Turns
               where turn.Body.Contains(PrivateData.Address, StringComparison.Ordinal) && turn.Verb == "details"
               let reader = people[turn.Person].Id
               let history = evidence.Histories.FirstOrDefault(history => history.Request == turn.Request)
               where history?.Between(turn.Started, turn.Ended).Any(step => step.After.Requester == reader || step.After.IsHeldBy(reader)) != true
               select new Finding("private details", $"{turn} shows the address to somebody who has no place.", turn.Request);
    }

    /// <summary>Who reads that it worked, made it work, and with that very tap.</summary>
    public static IEnumerable<Finding> Effects(Evidence evidence)
    {
        var people = evidence.Town.Citizens.ToDictionary(citizen => citizen.Name);
        var steps = evidence.Histories.ToDictionary(history => history.Request, history => history.Steps);
        foreach (var turn in evidence.Book.Turns.Where(turn => turn.Card is not null && turn.Request.Length > 0))
        {
            var first = CardText.Lines(turn.Card!) is [var line, ..] ? line : "";
            var person = people[turn.Person];
            if (Acknowledgements.Table.FirstOrDefault(row => row.IsSaidBy(first, person.Language)) is not { } said) continue;
            var told = steps.GetValueOrDefault(turn.Request, []).Where(step => said.Events.Contains(step.Happened.GetType()) && step.Happened.By == person.Id);
            if (!told.Any(step => said.Lasts || IsOf(step, turn)))
                yield return new Finding("answers that tell of an effect", $"{turn} says '{first}', and no event of this tap is stored.", turn.Request);
        }
    }

    /// <summary>However often a tap comes, it takes effect at most once.</summary>
    public static IEnumerable<Finding> Once(Evidence evidence)
    {
        // One signature is for each student who went.
        var stored = from step in evidence.Histories.SelectMany(history => history.Steps)
                     where step.Commit?.Turn is { Request.Length: > 0, Verb: not "answer" }
                     select (step.Commit, For: (step.Happened as HoursApproved)?.Student.Value);
        return from one in stored
               group one.Commit by $"{one.Commit.Turn!.CommandKey} {one.For}" into effects
               where effects.Count() > 1
               select new Finding("one effect for each command", $"{effects.Key} took effect {effects.Count()} times:\n{string.Join('\n', effects)}", effects.First().Request);
    }

    /// <summary>Nobody reads that something went wrong when nothing did.</summary>
    public static IEnumerable<Finding> Served(Evidence evidence)
    {
        var people = evidence.Town.Citizens.ToDictionary(citizen => citizen.Name);
        return from turn in evidence.Book.Turns
               where turn.Said.Length > 0 && turn.Faults == 0 && turn.Said == Wording.In(people[turn.Person].Language)["error.ours"]
               select new Finding("served when nothing is wrong", $"{turn} says '{turn.Said}', and nothing went wrong.", turn.Request);
    }

    private static string TooLate(Step step, Citizen reader, string verb, Evidence evidence)
    {
        var team = evidence.Directory.FindTeam(step.After.Team)!;
        // Who is asked to come along and has the other place already, is named too.
        return (step.After.IsClaimable && verb != "assign") || step.After.Holders.Count == 0 ? ""
            : Wording.In(reader.Language).Explain(new Refusal.AlreadyClaimed(step.After.Holders), evidence.Directory.RosterOf(team.Id), team);
    }

    private static bool IsOf(Step step, Turn turn) =>
        step.Commit is { } commit && commit.Turn is { } by && by.CommandKey == turn.CommandKey && commit.Sent >= turn.Started && commit.Sent <= turn.Ended;
}
