using System.Collections.Concurrent;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>Students of a team who claim what appears in their channel, two at the same time.</summary>
internal sealed class StudentActs(CrashTeam team, Ledger ledger, int seed)
{
    private const int MostActs = 20;
    // A relay that is killed every few seconds gets to the last team when the others are done.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly string Won = Wording.In(Language.Dutch)["claim.won"];

    private readonly Random _chance = new(seed);

    /// <summary>Claims until so many requests of the channel were seen through.</summary>
    public async Task ClaimAsync(int count)
    {
        var (looked, seen) = (0, new HashSet<string>());
        var racing = new ConcurrentBag<Task>();
        while (seen.Count < count)
        {
            await team.Teams.General.UntilAsync(channel => channel.Messages.Count > looked, Patience);
            foreach (var message in team.Teams.General.Messages.Skip(looked++).Take(1))
            {
                if (message.Card is null || CrashCards.RequestOf(message.Versions[0].Json) is not { } request || !seen.Add(request)) continue;
                var order = team.Students.ToArray();
                _chance.Shuffle(order);
                racing.Add(RaceAsync(message, request, order));
            }
        }

        await Task.WhenAll(racing);
    }

    // The first two at once; the others in turn, for as long as nobody has it: a day may be full.
    private async Task RaceAsync(StubMessage card, string request, StubPerson[] order)
    {
        var first = await Task.WhenAll(order.Take(2).Select(student => TryAsync(card, request, student)));
        var won = first.Contains(true);
        foreach (var student in order.Skip(2))
        {
            if (won) break;
            won = await TryAsync(card, request, student);
        }

        ledger.Seen[request] = won;
        ledger.Step();
    }

    private async Task<bool> TryAsync(StubMessage card, string request, StubPerson student)
    {
        for (var act = 0; act < MostActs; act++)
        {
            InvokeAnswer answer;
            try
            {
                answer = await student.ClicksAsync(card, "claim", card: card.Versions[0].Card);
            }
            catch (TeamsRefusesException)
            {
                return false;
            }

            if (answer is not { IsShown: true, Card: { } shown }) continue;
            var text = CardText.Of(shown);
            var won = text.Contains(Won, StringComparison.Ordinal) || text.Contains(student.Name, StringComparison.Ordinal);
            if (won) ledger.Won.Add((request, student.Name));
            return won;
        }

        return false;
    }
}
