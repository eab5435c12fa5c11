using System.Globalization;
using HelpBot.Dialogs.Texts;
using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Playground;
using HelpBot.Requests.People;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>The intake as one form, what students may not do, and an emergency: on the real Playground, in Dutch and English.</summary>
[NeedsBrowser]
[Collection(typeof(JobsInThePlayground))]
public sealed class FormAndRefusalTests(InstalledBrowser browser, HelpBotSite site) : IAsyncLifetime
{
    private PlaygroundPage _page = null!;
    private Language _language;

    public async ValueTask InitializeAsync() => _page = await PlaygroundPage.Open(browser, site.Playground);

    [Theory]
    [InlineData(Language.Dutch, 12, "nieuwe hulpvraag", "Westwijk")]
    [InlineData(Language.English, 13, "new request", "Centrum")]
    public async Task In_the_Playground_the_form_leads_to_the_overview_and_one_confirm(Language language, int workingDay, string begin, string area)
    {
        var (day, say) = (WorkingDays.After(workingDay), await PersonalLanguage.Speak(_page, _language = language));
        await _page.Say(begin);
        await _page.BotSays(say["intake.ask.task"]);
        await _page.Click(say["button.form"]);
        await _page.BotSays(say["form.from"]);
        await _page.Select(say["intake.ask.task"], say.ShortTask("GAME"));
        await _page.Fill(say["intake.ask.day"], day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await _page.Fill(say["form.from"], "14:00");
        await _page.Select(say["intake.ask.neighbourhood"], area);
        await new IntakeAnswers(_page, language).FillFields();
        await Picture("form");
        await _page.Click(say["form.check"]);

        await _page.BotSays(say["intake.overview"]);
        await _page.BotSays(day.Shown(PersonalLanguage.Of(language).Name));
        await new IntakeAnswers(_page, language).Confirm("placed.open");
    }

    [Theory]
    [InlineData(Language.Dutch, "morgen steunkousen aantrekken bij mevrouw", "mevrouw is gevallen en reageert niet")]
    [InlineData(Language.English, "put on her compression stockings tomorrow", "she fell and is unconscious")]
    public async Task In_the_Playground_care_is_refused_and_an_emergency_is_told_to_call_112(Language language, string care, string emergency)
    {
        var say = await PersonalLanguage.Speak(_page, _language = language);
        await _page.Say(care);
        await _page.BotSays(say["scope.Care"]);
        await Picture("care-refused");

        await _page.Say(emergency);
        await _page.ShowsText(say["alarm.call"]);
        await Picture("emergency");
    }

    public async ValueTask DisposeAsync()
    {
        await PersonalLanguage.Leave(_page, _language);
        await _page.DisposeAsync();
    }

    private Task Picture(string name) => _page.Screenshot($"{PersonalLanguage.Of(_language).TwoLetterISOLanguageName}-{name}");
}
