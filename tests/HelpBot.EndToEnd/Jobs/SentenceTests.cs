using HelpBot.Dialogs.Texts;
using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;
using HelpBot.TestKit.Privacy;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>A request told in one sentence and placed with one confirm: on the real Playground, in Dutch and English.</summary>
[NeedsBrowser]
[Collection(typeof(JobsInThePlayground))]
public sealed class SentenceTests(InstalledBrowser browser, HelpBotSite site) : IAsyncLifetime
{
    private const string Shopping = "Samen boodschappen doen";

    private PlaygroundPage _page = null!;
    private Language _language;

    public async ValueTask InitializeAsync() => _page = await PlaygroundPage.Open(browser, site.Playground);

    [Theory]
    [InlineData(Language.Dutch, 8, "{0} half 3 samen boodschappen doen met mevrouw in Holy-Noord, duurt een uurtje", "verzet de boodschappen van {0} naar kwart over 3")]
    [InlineData(Language.English, 9, "shopping together with Mrs in Holy-Noord on {0} at half past 2, takes an hour", "move the shopping on {0} to quarter past 3")]
    public async Task In_the_Playground_one_sentence_and_one_confirm_place_a_request_and_another_sentence_changes_it(
        Language language, int workingDay, string sentence, string change)
    {
        var (day, say) = (WorkingDays.After(workingDay), await Speak(language));
        await _page.Say(Of(sentence, day));
        await _page.BotSays(Time(say, "14.30", "15.30"));
        await Place(say, "placed.open", "sentence-overview");
        await InTheChannel(day, "14.30 tot 15.30 uur");

        await _page.OpenPersonalChat();
        await _page.Say(Of(change, day));
        await _page.BotSays(say["placed.change"]);
        await _page.BotSays(Time(say, "15.15", "16.15"));
        await Picture("sentence-change");
        await _page.Click(say["button.changeNow"], say["placed.change"]);
        await _page.Shows(say["change.changedNobody"]);
        await InTheChannel(day, "15.15 tot 16.15 uur");
    }

    [Theory]
    [InlineData(Language.Dutch, 10, "{0} om 2 uur samen wandelen en om half 4 een spelletje doen met mevrouw, allebei in Ambacht")]
    [InlineData(Language.English, 11, "a walk together on {0} at 2 pm and a board game with her at half past 3, both in Ambacht")]
    public async Task In_the_Playground_two_requests_of_one_sentence_are_placed_after_each_other(Language language, int workingDay, string sentence)
    {
        var (day, say) = (WorkingDays.After(workingDay), await Speak(language));
        await _page.Say(Of(sentence, day));
        await _page.BotSays(say.Say("intake.several", ("count", 2)));
        await Place(say, "intake.nextOfSentence", "several-overview");

        // It is for the same resident: only what is new about this visit is asked.
        await _page.Pick(say["intake.ask.knows"], say["word.yes"]);
        await Picture("several-second");
        await new IntakeAnswers(_page, language).Confirm("placed.open");
    }

    public async ValueTask DisposeAsync()
    {
        await PersonalLanguage.Leave(_page, _language);
        await _page.DisposeAsync();
    }

    private Task<Wording> Speak(Language language) => PersonalLanguage.Speak(_page, _language = language);

    private string Of(string sentence, DateOnly day) => string.Format(PersonalLanguage.Of(_language), sentence, day.Typed());

    private static string Time(Wording say, string from, string until) => say.Language == Language.Dutch
        ? $"{from} tot {until} uur"
        : $"{from.Replace('.', ':')} to {until.Replace('.', ':')}";

    private async Task Place(Wording say, string answer, string picture)
    {
        var intake = new IntakeAnswers(_page, _language);
        await intake.FillDetails();
        await Picture(picture);
        await intake.Confirm(answer);
    }

    private Task Picture(string name) => _page.Screenshot($"{PersonalLanguage.Of(_language).TwoLetterISOLanguageName}-{name}");

    private async Task InTheChannel(DateOnly day, string time)
    {
        await _page.OpenTeamChannel();
        await _page.Shows($"{day.Shown("nl-NL")}, {time}");
        var card = await _page.CardWith($"{day.Shown("nl-NL")}, {time}").InnerTextAsync();
        Assert.Contains(Shopping, card, StringComparison.Ordinal);
        Assert.DoesNotContain(PrivateData.Address, card, StringComparison.Ordinal);
    }
}
