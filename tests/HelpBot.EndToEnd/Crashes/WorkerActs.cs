using System.Globalization;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.EndToEnd.Jobs;
using HelpBot.Requests.People;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>A worker who places requests and goes by what the bot asks, like a person: what was lost is said again.</summary>
internal sealed class WorkerActs(CrashTeam team, Ledger ledger)
{
    private const int MostActs = 60;
    private static readonly Wording Say = Wording.In(Language.Dutch);
    private static readonly string AnsweredPlace = $"{Say["intake.overview"]} {Say["button.place"]}";
    private static readonly string[] PlacedTexts = [Say["placed.open"], Say["placed.again"], Say["placed.waiting"]];

    // What the overview asks for; a host asks for nothing that its card does not have.
    private static readonly Dictionary<string, string> Details = new()
    {
        [InputIds.Visited] = "yes", [InputIds.Knows] = "yes", [InputIds.CallBy] = "mevrouw V.",
        [InputIds.Address] = "Churchillsingel 483", [InputIds.Phone] = "06 12345678",
    };

    private readonly StubConversation _chat = team.Worker.PersonalChat;

    /// <summary>Places one request after the other.</summary>
    public async Task PlaceAsync(int count)
    {
        for (var i = 0; i < count; i++) await PlaceOneAsync(i);
    }

    private async Task PlaceOneAsync(int number)
    {
        var answers = Answers(number);
        var sentence = $"boodschappen op {answers["day"]} om {answers["time"]} in Westwijk";
        string? say = sentence;
        for (var act = 0; act < MostActs; act++)
        {
            var before = _chat.History.Count;
            await TellAsync(say);
            var said = _chat.History.Skip(before).Where(message => message.Card is not null).ToList();
            if (said.LastOrDefault(message => Has(message, Say["intake.overview"])) is { } overview)
            {
                await ConfirmAsync(overview);
                return;
            }

            var question = answers.Keys.FirstOrDefault(step => said.Any(message => Has(message, Say[$"intake.ask.{step}"])));
            // No question: the answer got lost, and a greeting brings it again; or there is no draft yet.
            say = question is not null ? answers[question] : say == "hallo" ? sentence : "hallo";
        }

        throw new TimeoutException($"{team.Worker.Name} gets nowhere:\n{_chat}");
    }

    private async Task ConfirmAsync(StubMessage overview)
    {
        var id = CrashCards.RequestOf(overview.Versions[0].Json)!;
        ledger.Meant[id] = true;
        for (var act = 0; act < MostActs; act++)
        {
            var before = _chat.History.Count;
            var answer = await team.Worker.ClicksAsync(overview, Say["button.place"], Details, card: overview.Versions[0].Card);
            if (answer.IsShown && (answer.Message == AnsweredPlace || _chat.History.Skip(before).Any(message => PlacedTexts.Any(text => Has(message, text)))))
            {
                ledger.Placed[id] = team.Id;
                ledger.Step();
                return;
            }
        }

        throw new TimeoutException($"{team.Worker.Name} cannot place {id}:\n{_chat}");
    }

    private async Task TellAsync(string text)
    {
        try
        {
            await team.Worker.SaysAsync(text);
        }
        catch (TeamsRefusesException)
        {
            // Teams gave up; a person looks and says it again.
        }
    }

    private static Dictionary<string, string> Answers(int number) => new()
    {
        ["task"] = "boodschappen",
        ["day"] = WorkingDays.After(1 + (number % 10)).Typed(),
        ["time"] = string.Create(CultureInfo.InvariantCulture, $"{13 + (number / 10 % 4)}:00"),
        ["duration"] = "een uurtje",
        ["neighbourhood"] = "Westwijk",
        ["students"] = "1",
        ["visited"] = "ja",
        ["knows"] = "ja",
        ["callBy"] = "mevrouw V.",
        ["address"] = "Churchillsingel 483",
        ["phone"] = "06 12345678",
    };

    private static bool Has(StubMessage message, string text) =>
        message.Card is { } card && CardText.Of(card).Contains(text, StringComparison.Ordinal);
}
