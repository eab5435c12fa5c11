using HelpBot.EndToEnd.Browser;

namespace HelpBot.EndToEnd.Rendering;

/// <summary>Proves that rendered cards are judged, on cards made for it.</summary>
[NeedsBrowser]
public sealed class CardRenderingTests(CardPage page) : IClassFixture<CardPage>
{
    [Fact]
    public async Task A_card_with_texts_facts_inputs_and_buttons_is_rendered_without_a_finding()
    {
        var problems = await page.Problems("sample", """
            { "type": "AdaptiveCard", "version": "1.5", "speak": "Boodschappen", "body": [
              { "type": "TextBlock", "text": "🛒 Boodschappen", "style": "heading", "wrap": true },
              { "type": "TextBlock", "text": "Holy-Noord, **vrijdag 27 november 14.00 uur**, 45 minuten", "wrap": true },
              { "type": "TextBlock", "text": "Er is nog niemand. Wie doet het?", "wrap": true, "color": "accent" },
              { "type": "Container", "style": "warning", "items": [ { "type": "TextBlock", "text": "Samen met een tweede student.", "wrap": true, "color": "warning" } ] },
              { "type": "FactSet", "facts": [ { "title": "Plekken", "value": "1 van 2 vrij" }, { "title": "Bijzonder", "value": "Er is een hond, en de lift is klein" } ] },
              { "type": "Input.ChoiceSet", "id": "type", "label": "Waarmee?", "style": "expanded", "choices": [ { "title": "Boodschappen", "value": "1" }, { "title": "Wandelen", "value": "2" } ] },
              { "type": "Input.Text", "id": "note", "label": "Nog iets?", "placeholder": "Eén regel" },
              { "type": "Input.Date", "id": "day", "label": "Welke dag?" } ],
              "actions": [ { "type": "Action.Execute", "title": "Ik doe het", "verb": "claim", "style": "positive", "data": { "verb": "claim" }, "fallback": { "type": "Action.Submit", "title": "Ik doe het" } },
                { "type": "Action.Execute", "title": "Open taken", "verb": "open" }, { "type": "Action.Execute", "title": "Annuleren", "verb": "cancel", "style": "destructive" } ] }
            """);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task A_picture_without_a_description_is_found()
    {
        var problems = await page.Problems("sample-no-alt", Card("""
            { "type": "Image", "url": "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" }
            """));

        Assert.Contains(problems, p => p.Contains("image-alt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_with_too_little_contrast_is_found()
    {
        var problems = await page.Problems("sample-contrast", Card("""
            { "type": "TextBlock", "text": "Lichtgrijs op wit", "color": "light", "isSubtle": true }
            """));

        Assert.Contains(problems, p => p.StartsWith("sample-contrast-light: color-contrast", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, p => p.StartsWith("sample-contrast-dark", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_renderer_does_not_know_is_found()
    {
        var problems = await page.Problems("sample-unknown", Card("""{ "type": "Hologram" }"""));

        Assert.Contains(problems, p => p.Contains("Hologram", StringComparison.Ordinal));
    }

    private static string Card(string element) =>
        "{ \"type\": \"AdaptiveCard\", \"version\": \"1.5\", \"body\": [ " + element + " ] }";
}
