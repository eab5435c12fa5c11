using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.People;
using HelpBot.TestKit.Cards;

namespace HelpBot.Dialogs.Tests.Cards;

/// <summary>What holds for every card: the schema, Teams' limits, labels, and buttons that work everywhere (engineering.md part B).</summary>
public sealed class CardRuleTests
{
    private const int MostBytes = 24 * 1024;
    private const int MostButtons = 6;

    private static readonly string[] Members = ["verb", "team", "request", "nonce"];
    private static readonly string[] Inputs = ["answer", "reason", "minutes", "line", "student", "list", "card", "early", "every", "feedback"];

    // A change in words carries the plan that its form would send.
    private static readonly string[] PlanFields =
        [InputIds.Date, InputIds.From, InputIds.Until, InputIds.Duration, InputIds.Students, InputIds.Note];

    private static readonly JsonSerializerOptions Sent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_card_is_of_version_1_5_and_in_the_language_of_its_reader() => Each((named, card) =>
    {
        Assert.Equal(("AdaptiveCard", "1.5"), ($"{card["type"]}", $"{card["version"]}"));
        Assert.Equal(named.Language == Language.Dutch ? "nl" : "en", $"{card["lang"]}");
        Assert.Equal(named.Post.Text, $"{card["fallbackText"]}");
    });

    [Fact]
    public void Every_card_is_small_enough_for_Teams() => Each((named, card) =>
    {
        var bytes = Encoding.UTF8.GetByteCount(card.ToJsonString(Sent));

        Assert.True(bytes <= MostBytes, $"{named} takes {bytes} bytes.");
    });

    [Fact]
    public void No_row_of_buttons_is_folded_away() => Each((named, card) => Assert.All(
        CardWalk.Nodes(card).Where(node => node.Type == "ActionSet"),
        set => Assert.InRange(set.List("actions").Count(), 1, MostButtons)));

    [Fact]
    public void Every_input_has_a_label_that_says_whether_it_is_required() => Each((named, card) => Assert.All(
        CardWalk.Nodes(card).Where(node => node.IsInput),
        input =>
        {
            var (required, optional) = named.Language == Language.Dutch ? ("(verplicht)", "(mag leeg)") : ("(required)", "(may stay empty)");
            var isRequired = (bool?)input.Element["isRequired"] == true;
            Assert.EndsWith(isRequired ? required : optional, input.Read("label"), StringComparison.Ordinal);
            if (isRequired) Assert.False(string.IsNullOrEmpty(input.Read("errorMessage")));
        }));

    [Fact]
    public void Every_button_works_in_hosts_without_universal_actions() => Each((named, card) => Assert.All(
        CardWalk.Nodes(card).Where(node => node.Type == "Action.Execute"),
        button =>
        {
            var fallback = Assert.IsType<JsonObject>(button.Element["fallback"]);
            Assert.Equal("Action.Submit", $"{fallback["type"]}");
            Assert.Equal(button.Read("title"), $"{fallback["title"]}");
            Assert.Equal(Json(button.Element["data"]), Json(fallback["data"]));
            Assert.Equal($"{button.Element["associatedInputs"]}", $"{fallback["associatedInputs"]}");
        }));

    [Fact]
    public void Every_button_carries_what_the_wire_asks_for_and_nothing_else() => Each((named, card) => Assert.All(
        CardWalk.Nodes(card).Where(node => node.Type == "Action.Execute"),
        button =>
        {
            var data = Assert.IsType<JsonObject>(button.Element["data"]);
            var names = data.Select(member => member.Key).ToList();
            Assert.Empty(Members.Except(names));
            Assert.Empty(names.Except(Members).Except(Inputs).Except(button.Read("verb") == Verbs.Change ? PlanFields : []));
            Assert.Equal(button.Read("verb"), $"{data["verb"]}");
            Assert.All(data, member => Assert.Equal(JsonValueKind.String, member.Value!.GetValueKind()));
        }));

    [Fact]
    public void A_button_names_the_card_it_stands_on_only_on_the_own_card_of_a_request_in_the_channel() => Each((named, card) => Assert.All(
        CardWalk.Nodes(card).Where(node => node.Type == "Action.Execute" && node.Element["data"]!["card"] is not null),
        button =>
        {
            Assert.StartsWith("channel", named.Name, StringComparison.Ordinal);
            Assert.Equal($"{button.Element["data"]!["request"]}", $"{button.Element["data"]!["card"]}");
        }));

    [Fact]
    public void No_two_inputs_of_a_card_have_the_same_id() => Each((named, card) =>
    {
        var ids = CardWalk.Nodes(card).Where(node => node.IsInput).Select(node => node.Read("id")!).ToList();
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void A_button_that_sends_inputs_stands_beside_them() => Each((named, card) => Assert.All(
        CardWalk.Nodes(card).Where(node => node.Type == "Action.Execute" && node.Read("associatedInputs") != "none"),
        button => Assert.Contains(CardWalk.Nodes(button.Cards[^1]), node => node.IsInput)));

    [Fact]
    public void No_button_is_without_words() => Each((named, card) =>
    {
        Assert.DoesNotContain(CardText.Buttons(card), string.IsNullOrWhiteSpace);
        Assert.DoesNotContain("{", CardText.Of(card), StringComparison.Ordinal);
    });

    private static void Each(Action<NamedPost, JsonObject> check) =>
        Assert.All(EveryCard.All.Where(named => named.Post.Card is not null), named => check(named, (JsonObject)JsonNode.Parse(named.Post.Card!.ToJson())!));

    private static string Json(JsonNode? node) => node?.ToJsonString() ?? "";
}
