using System.Text.RegularExpressions;
using HelpBot.Dialogs.Texts;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;
using HelpBot.TestKit.Privacy;
using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>Anna answers the questions of a new request, one at a time, by buttons or by typing.</summary>
internal sealed class IntakeAnswers(PlaygroundPage page, Language language)
{
    private readonly Wording _say = Wording.In(language);

    /// <summary>Taps a choice under the open question.</summary>
    public async Task Tap(string question, string choice)
    {
        await page.BotSays(Question(question));
        await page.Click(choice, Question(question));
    }

    /// <summary>Taps the choice that contains this text.</summary>
    public async Task TapLike(string question, string part)
    {
        await page.BotSays(Question(question));
        await page.CardWith(Question(question)).GetByRole(AriaRole.Button, new() { NameRegex = new Regex(Regex.Escape(part)) }).ClickAsync();
    }

    /// <summary>Chooses from the list under the open question and goes on.</summary>
    public async Task Choose(string question, string choice)
    {
        await page.BotSays(Question(question));
        await page.CardWith(Question(question)).GetByText(choice, new() { Exact = true }).ClickAsync();
        await page.Click(_say["button.next"], Question(question));
    }

    /// <summary>Types the answer to the open question.</summary>
    public async Task Type(string question, string answer)
    {
        await page.BotSays(Question(question));
        await page.Say(answer);
    }

    /// <summary>Fills in what the overview still needs.</summary>
    public async Task FillDetails()
    {
        await page.BotSays(_say["intake.overview"]);
        await FillFields();
    }

    /// <summary>Fills in the fields that the overview and the form share.</summary>
    public async Task FillFields()
    {
        await page.Pick(Question("visited"), _say["word.yes"]);
        await page.Pick(Question("knows"), _say["word.yes"]);
        await page.Fill(Question("callBy"), PrivateData.Name);
        await page.Fill(Question("address"), PrivateData.Address);
        await page.Fill(Question("phone"), PrivateData.Phone);
    }

    /// <summary>Types the private part, which has no buttons.</summary>
    public async Task TypePrivate()
    {
        await Type("callBy", PrivateData.Name);
        await Type("address", PrivateData.Address);
        await Type("phone", PrivateData.Phone);
        await page.BotSays(_say["intake.overview"]);
    }

    /// <summary>Confirms the overview by its button and waits until it is placed or waits for approval.</summary>
    public async Task Confirm(string answer)
    {
        await page.Click(_say["button.place"], _say["intake.overview"]);
        await page.BotSays(_say[answer]);
    }

    /// <summary>A whole request in typed Dutch, from "nieuwe hulpvraag" to the overview.</summary>
    public async Task TypeInDutch(string what, DateOnly day, string time)
    {
        await page.Say("nieuwe hulpvraag");
        await Type("task", what);
        await Type("day", day.Typed());
        await Type(what.Contains("dokter", StringComparison.Ordinal) ? "timeAppointment" : "time", $"{time}, een uurtje");
        await Type("neighbourhood", "westwijk");
        await page.BotSays(_say["intake.overview"]);
        await page.Say("ja");
        await Type("visited", "ja");
        await Type("knows", "ja");
        await TypePrivate();
    }

    private string Question(string name) => _say[$"intake.ask.{name}"];
}
