using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>Telling a request, on the Teams stub.</summary>
public sealed class IntakeTests(AzuriteFixture azurite)
{
    private static readonly Dictionary<string, string> Details = new()
    {
        ["visited"] = "yes", ["knows"] = "yes", ["callBy"] = PrivateData.Name, ["address"] = PrivateData.Address, ["phone"] = PrivateData.Phone,
    };

    [Fact]
    public async Task A_request_is_told_by_taps_with_the_details_filled_in_at_the_end()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "Nieuwe hulpvraag");

        foreach (var answer in (string[])["SHOP", "2026-11-24", "14:00", "Holy-Noord"])
        {
            Assert.Contains("Stop", town.Wil.Buttons());
            await ChooseAsync(town, answer);
        }

        Assert.Contains("Klopt dit?", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "answer", Details, which: "place");

        Assert.Contains("Geplaatst. De studenten zien je vraag nu. Je hoort van mij wie er gaat.", town.Wil.Reads(), StringComparison.Ordinal);
        await town.Channel.MessageAsync(message => $"{message}".Contains("dinsdag 24 november, 14.00 tot 15.00 uur", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nl", "morgen half 3 samen boodschappen doen met mevrouw in Holy-Noord, duurt een uurtje", "Klopt dit?", "Geplaatst.")]
    [InlineData("en", "shopping with a resident in Holy-Noord tomorrow at half past 2, about an hour", "Is this right?", "Placed.")]
    public async Task A_sentence_and_one_confirm_place_a_request(string language, string sentence, string overview, string placed)
    {
        await using var town = await Town.OpenAsync(azurite, 0, ("HelpBot:People:0:Language", language));
        await town.TellAsync(town.Wil, sentence);
        Assert.Contains(overview, town.Wil.Reads(), StringComparison.Ordinal);

        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "answer", Details, which: "place");

        Assert.Contains(placed, town.Wil.Reads(), StringComparison.Ordinal);
        await town.Channel.MessageAsync(message => $"{message}".Contains("dinsdag 24 november, 14.30 tot 15.30 uur", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_requests_in_one_message_become_two_cards()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(
            town.Wil, "morgen om 2 uur boodschappen doen met mevrouw en donderdag om 3 uur wandelen, allebei in Holy-Noord", "ja", "ja", "ja",
            PrivateData.Name, PrivateData.Address, PrivateData.Phone, "ja");
        Assert.Contains("En dan de volgende uit je bericht.", town.Wil.Reads(), StringComparison.Ordinal);

        await town.TellAsync(town.Wil, "ja", "ja");

        Assert.Contains("Geplaatst.", town.Wil.Reads(), StringComparison.Ordinal);
        await town.Teams.UntilAsync(_ => town.Channel.Messages.Count(message => message.Card is not null) == 2);
    }

    [Theory]
    [InlineData("nl", "Is dit dezelfde vraag? Deze staat er al.", "ja")]
    [InlineData("en", "Is this the same request? This one is there already.", "yes")]
    public async Task A_repeat_is_shown_beside_what_is_there_already_and_never_dropped(string language, string said, string yes)
    {
        const string Sentence = "boodschappen met mevrouw morgen half 3 in Holy-Noord";
        await using var town = await Town.OpenAsync(azurite, 0, ("HelpBot:People:0:Language", language));
        await town.TellAsync(town.Wil, Sentence, yes, yes, yes, PrivateData.Name, PrivateData.Address, PrivateData.Phone, yes);
        Assert.Equal(0, town.Wil.PersonalChat.Times(said));

        await town.TellAsync(town.Wil, Sentence, yes, yes, yes, PrivateData.Name, PrivateData.Address, PrivateData.Phone, yes);

        Assert.Equal(1, town.Wil.PersonalChat.Times(said));
        await town.Teams.UntilAsync(_ => town.Channel.Messages.Count(message => message.Card is not null) == 2);
    }

    [Fact]
    public async Task A_sentence_that_students_may_not_help_with_is_refused_with_who_can()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Wil, "steunkousen aantrekken bij meneer elke ochtend half 9");

        Assert.Contains("Dit is zorg. Dat mogen studenten niet doen. Bel de wijkverpleging.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Empty(await Rows.OfAsync(town, azurite, "Drafts"));
    }

    [Fact]
    public async Task A_tapped_question_keeps_its_answer_and_loses_its_buttons()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag");

        var answer = await ChooseAsync(town, "SHOP");

        Assert.Equal("✔ Waar gaat het om? 🛒 Samen boodschappen doen", answer.Says());
    }

    [Fact]
    public async Task A_worker_who_reads_English_is_asked_and_answers_in_English()
    {
        await using var town = await Town.OpenAsync(azurite, 0, ("HelpBot:People:0:Language", "en"));

        await town.TellAsync(town.Wil, "new request", "groceries", "tomorrow", "14:30", "1 hour");
        Assert.Contains("In which neighbourhood?", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "Holy-Noord", "yes", "yes", "yes", "Mrs Quistelvoorn", PrivateData.Address, PrivateData.Phone);
        Assert.Contains("Is this right?", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "yes");

        Assert.Contains("Placed. The students see your request now.", town.Wil.Reads(), StringComparison.Ordinal);
        await town.Channel.MessageAsync(message => $"{message}".Contains("Samen boodschappen doen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_that_must_be_approved_says_that_a_supervisor_looks_first()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.AskAsync(task: "dokter");

        Assert.Contains("Bewaard. Een begeleider kijkt eerst.", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_asks_the_question_before_and_Stop_forgets_everything()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen", "half 3");

        await ChooseAsync(town, "back");
        Assert.Contains("Hoe laat mag de student komen?", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "terug");
        Assert.Contains("Op welke dag?", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "stop");
        Assert.Contains("Gestopt. Ik heb niets bewaard.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Empty(await Rows.OfAsync(town, azurite, "Drafts"));
        await town.TellAsync(town.Wil, "nieuwe hulpvraag");
        Assert.Contains("Waar gaat het om?", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_answer_can_be_changed_from_the_overview()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(
            town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja",
            PrivateData.Name, PrivateData.Address, PrivateData.Phone);

        await ChooseAsync(town, "change");
        await ChooseFromListAsync(town, "Neighbourhood");
        await ChooseAsync(town, "Westwijk");
        Assert.Contains("Klopt dit?", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "woensdag");
        Assert.Contains("Klopt dit?", town.Wil.Reads(), StringComparison.Ordinal);
        await ChooseAsync(town, "place");

        await town.Channel.MessageAsync(message =>
            $"{message}".Contains("woensdag 25 november, 14.30 tot 15.30 uur", StringComparison.Ordinal)
            && $"{message}".Contains("Westwijk", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("mijn vragen", "Je hebt nu geen hulpvragen.")]
    [InlineData("help", "Zo werkt het")]
    [InlineData("hallo", "Hallo Wil, ik ben HelpBot")]
    [InlineData("English please", "English with you")]
    public async Task A_wish_in_between_is_granted_and_the_open_question_asked_again(string wish, string granted)
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen");

        await town.TellAsync(town.Wil, wish);

        Assert.Contains(granted, $"{town.Wil.PersonalChat.Messages[^2]}", StringComparison.Ordinal);
        Assert.Contains(wish.StartsWith('E') ? "On which day?" : "Op welke dag?", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_may_not_place_a_request()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Sam, "nieuwe hulpvraag");

        Assert.Contains("Alleen wijkwerkers en begeleiders plaatsen een hulpvraag.", town.Sam.Reads(), StringComparison.Ordinal);
        Assert.Empty(await Rows.OfAsync(town, azurite, "Drafts"));
    }

    [Fact]
    public async Task In_the_channel_the_bot_takes_no_request()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.Wil.SaysInChannelAsync(town.Channel, "<at>HelpBot</at> nieuwe hulpvraag voor mevrouw Quistelvoorn");

        Assert.Equal("Stuur mij dit in de chat. Dan zien anderen het niet.", $"{town.Channel.Last}");
        Assert.Empty(await Rows.OfAsync(town, azurite, "Drafts"));
    }

    [Fact]
    public async Task A_message_that_is_far_too_long_is_refused_and_the_question_stays_open()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag");

        await town.TellAsync(town.Wil, new string('x', 5000));

        Assert.Contains("Dat is te lang voor mij.", $"{town.Wil.PersonalChat.Messages[^2]}", StringComparison.Ordinal);
        Assert.Contains("Waar gaat het om?", town.Wil.Reads(), StringComparison.Ordinal);
    }

    private static Task<InvokeAnswer> ChooseAsync(Town town, string answer) =>
        town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "answer", which: answer);

    private static Task<InvokeAnswer> ChooseFromListAsync(Town town, string answer) =>
        town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "Verder", new() { ["answer"] = answer });
}
