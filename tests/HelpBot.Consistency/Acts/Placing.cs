using System.Globalization;
using HelpBot.Consistency.Runs;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;

namespace HelpBot.Consistency.Acts;

/// <summary>A worker tells what a resident needs: answers the question that stands last in the chat, until the request is placed.</summary>
internal sealed class Placing(Actor actor)
{
    private const string Again = "nieuwe hulpvraag";
    private const int MostTurns = 22;

    private static readonly (string Question, Func<Placing, string> Answer)[] Answers =
    [
        ("intake.ask.task", placing => $"{placing.One("boodschappen", "boodschappen", "wandelen", "dokter")} {placing.Day} {placing.Time}"),
        ("intake.ask.day", placing => placing.Day),
        ("intake.ask.timeAppointment", placing => placing.Time),
        ("intake.ask.time", placing => placing.Time),
        ("intake.ask.duration", placing => placing.One("een uurtje", "half uur")),
        ("intake.ask.neighbourhood", placing => placing.NextPlace()),
        ("intake.ask.students", placing => placing.One("1", "1", "2")),
        ("intake.ask.visited", placing => placing.One("ja", "ja", "ja", "nee")),
        ("intake.ask.knows", _ => "ja"),
        ("intake.ask.callBy", _ => PrivateData.Name),
        ("intake.ask.address", _ => PrivateData.Address),
        ("intake.ask.phone", _ => PrivateData.Phone),
        ("intake.overview", _ => "ja"),
    ];

    private string Day => One("morgen", "morgen", "woensdag", "vandaag", "vandaag");

    private string Time => One("13:00", "13:30", "14:00", "15:00", "16:00");

    public async Task RunAsync()
    {
        var text = Again;
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var before = actor.Person.PersonalChat.Messages.Count;
            if (!await AnswerAsync(text)) actor.Town.Book.Count("words without an answer");
            var said = actor.Person.PersonalChat.Messages.Skip(before).ToList();
            if (said.Any(IsPlaced))
            {
                actor.Town.Book.Count(RunReport.Placed);
                return;
            }

            text = said.Select(QuestionIn).LastOrDefault(question => question is not null) is { } asked ? AnswerTo(asked) : Again;
        }
    }

    // At the end the button is as good as the word, and its tap may come twice.
    private async Task<bool> AnswerAsync(string text)
    {
        if (text != "ja" || actor.Dice.Falls(0.5)) return await actor.SayAsync(text);
        var button = actor.Person.PersonalChat.Messages.TakeLast(3).SelectMany(message => Button.On(message, message.CardFor(actor.Person)))
            .LastOrDefault(button => $"{button.Data["answer"]}" is "place" or "yes");
        if (button is null) return await actor.SayAsync(text);
        await actor.TapAsync(button, []);
        return true;
    }

    private static bool IsPlaced(StubMessage message) =>
        new[] { "placed.open", "placed.waiting", "placed.again" }.Any(key => $"{message}".Contains(Wording.In(Language.Dutch)[key], StringComparison.Ordinal));

    private static string? QuestionIn(StubMessage message)
    {
        if (message.Card is not { } card || !Button.On(message, card).Any(button => button.Verb == "answer")) return null;
        var lines = CardText.Lines(card);
        return Answers.Select(answer => answer.Question).FirstOrDefault(key => lines.Contains(Wording.In(Language.Dutch)[key]));
    }

    private string AnswerTo(string question) => Answers.First(answer => answer.Question == question).Answer(this);

    private string NextPlace() =>
        actor.Citizen.Postcode(actor.PlacesNamed++ % City.Citizen.PlacesEach).ToString(CultureInfo.InvariantCulture);

    private string One(params IReadOnlyList<string> of) => actor.Dice.One(of);
}
