using System.Text.Json.Nodes;
using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Wire;
using HelpBot.TestKit.Cards;

namespace HelpBot.Dialogs.Tests.Intake;

/// <summary>The same intake as one card, for those who prefer to fill in.</summary>
public sealed class FormTests
{
    private static readonly Dictionary<string, string> Filled = new()
    {
        [InputIds.Task] = "WALK", [InputIds.Date] = "2026-11-25", [InputIds.From] = "14:30", [InputIds.Until] = "", [InputIds.Duration] = "",
        [InputIds.Neighbourhood] = "Ambacht", [InputIds.Students] = "2", [InputIds.Together] = "yes", [InputIds.Note] = "rollator mee",
        [InputIds.Visited] = "yes", [InputIds.Knows] = "yes", [InputIds.CallBy] = "mevrouw V.", [InputIds.Address] = "Churchillsingel 483",
        [InputIds.Phone] = "06 12345678",
    };

    [Fact]
    public void A_form_leads_to_the_overview_and_one_confirm()
    {
        var talk = new Conversation().Tap("form").Fill("save", Filled);

        Assert.Equal(Step.Overview, talk.Asking);
        Assert.Contains("woensdag 25 november, 14.30 tot 15.15 uur", talk.Text, StringComparison.Ordinal);
        Assert.NotNull(talk.Tap("place").Last.Placement);
    }

    [Theory]
    [InlineData(InputIds.Date, "2026-11-28", "Zaterdag werken we niet. Kies een andere dag.\nOp welke dag?")]
    [InlineData(InputIds.From, "09:00", "Studenten werken van 13.00 tot 17.00 uur. Kies een tijd daarbinnen.\nVanaf hoe laat mag de student komen?")]
    [InlineData(InputIds.Duration, "180", "Zo lang past het niet.")]
    [InlineData(InputIds.Address, "ergens", "Ik heb een straat en een huisnummer nodig.\nWat is het adres?")]
    [InlineData(InputIds.Phone, "bel maar", "Dat is geen telefoonnummer.")]
    [InlineData(InputIds.Date, "", "Kies een dag.\nOp welke dag?")]
    [InlineData(InputIds.From, "", "Vul een tijd in. Bijvoorbeeld: 14.30 uur.\nVanaf hoe laat mag de student komen?")]
    [InlineData(InputIds.Task, "", "Kies eerst iets uit de lijst.\nWaar gaat het om?")]
    [InlineData(InputIds.Knows, "no", "Vraag het eerst aan de bewoner. Pas daarna kan ik het plaatsen.\nWeet de bewoner het en is het goed?")]
    [InlineData(InputIds.Neighbourhood, "Schiedam", "Die wijk ken ik niet.")]
    public void What_is_wrong_is_said_above_its_field_and_the_rest_is_kept(string field, string value, string said)
    {
        var talk = new Conversation().Tap("form").Fill("save", new(Filled) { [field] = value });

        Assert.Equal(Step.Form, talk.Asking);
        Assert.Contains(said, talk.Text, StringComparison.Ordinal);
        Assert.Equal(Step.Overview, talk.Fill("save", Filled).Asking);
    }

    [Fact]
    public void A_day_and_time_that_do_not_fit_come_back_to_be_mended()
    {
        var talk = new Conversation().Tap("form")
            .Fill("save", new(Filled) { [InputIds.Date] = "2026-11-28", [InputIds.From] = "09:00", [InputIds.Until] = "10:00" });

        var shown = Shown(talk);
        Assert.Equal(("2026-11-28", "09:00", "10:00"), (shown[InputIds.Date], shown[InputIds.From], shown[InputIds.Until]));
    }

    [Fact]
    public void What_is_known_of_the_resident_is_filled_in()
    {
        var talk = new Conversation().Tap("form").Fill("save", new(Filled) { [InputIds.From] = "09:00" });

        var shown = Shown(talk);
        Assert.Equal(
            ("mevrouw V.", "Churchillsingel 483", "06 12345678", "yes", "yes", "usual"),
            (shown[InputIds.CallBy], shown[InputIds.Address], shown[InputIds.Phone], shown[InputIds.Visited], shown[InputIds.Knows], shown[InputIds.Duration]));
    }

    [Fact]
    public void Who_leaves_the_number_of_students_alone_gets_as_many_as_usually_go()
    {
        var talk = new Conversation().Tap("form").Fill("save", new(Filled) { [InputIds.Task] = "GARDEN", [InputIds.Students] = "usual" });

        Assert.Equal((Step.Overview, 2), (talk.Asking, talk.Draft.StudentsOrUsual));
    }

    [Fact]
    public void A_window_is_filled_in_with_both_times()
    {
        var talk = new Conversation().Tap("form").Fill("save", new(Filled) { [InputIds.From] = "13:00", [InputIds.Until] = "16:00" });

        Assert.Contains("45 minuten, tussen 13.00 en 16.00 uur", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_types_at_the_form_goes_on_with_questions() =>
        Assert.Equal(Step.Time, new Conversation().Tap("form").Type("morgen boodschappen doen met mevrouw").Asking);

    /// <summary>What stands in the fields, by id.</summary>
    private static Dictionary<string, string?> Shown(Conversation talk) =>
        CardWalk.Nodes(JsonNode.Parse(talk.Last.Posts[^1].Card!.ToJson())!.AsObject()).Where(node => node.IsInput)
            .ToDictionary(node => node.Read("id")!, node => node.Read("value"));
}
