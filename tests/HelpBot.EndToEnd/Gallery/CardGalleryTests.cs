using System.Text.Json.Nodes;
using HelpBot.Dialogs.Texts;
using HelpBot.EndToEnd.Browser;
using HelpBot.EndToEnd.Rendering;
using HelpBot.Requests.People;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>Every card of the product in the reference renderer, as pictures to look at, and judged.</summary>
[NeedsBrowser]
public sealed class CardGalleryTests(CardPage page) : IClassFixture<CardPage>
{
    private const int MostButtons = 6;
    private const int MostBytes = 24 * 1024;

    private static readonly Dictionary<string, SampleCard> Gallery = new[]
    {
        RequestCards.Channel, RequestCards.Student, RequestCards.Worker, RequestCards.Supervisor, ListCards.All, HomeCards.All, IntakeCards.All,
    }.SelectMany(cards => cards).ToDictionary(card => card.Name);

    public static TheoryData<string, Language> Cards =>
        [.. Gallery.Keys.SelectMany(name => Enum.GetValues<Language>().Select(language => (name, language)))];

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task Every_card_can_be_read_in_light_in_dark_and_on_a_phone(string name, Language language)
    {
        var card = Gallery[name];
        var json = card.Write(language).Card!.ToJson();
        var picture = $"cards/{name}-{(language == Language.Dutch ? "nl" : "en")}";

        var problems = await page.Problems(picture, json, card.Unfolded is { } key ? Wording.In(language)[key] : null);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(JsonNode.Parse(json)!.ToJsonString().Length < MostBytes, "too large for Teams");
        Assert.All(ActionSet.In(json), titles => Assert.True(titles.Count <= MostButtons, $"Teams folds away: {string.Join(", ", titles.Skip(MostButtons))}"));
    }
}
