using Azure.Core;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.Tests.Storage;

namespace HelpBot.Tests.Jobs;

/// <summary>A request that is told while things repeat, cross or stop, on the Teams stub.</summary>
public sealed class IntakeRepeatsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_half_told_request_survives_a_restart_of_the_host()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3");

        await town.RestartAsync();
        await town.TellAsync(
            town.Wil, "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja", PrivateData.Name, PrivateData.Address, PrivateData.Phone, "ja");

        Assert.Contains("Geplaatst.", town.Wil.Reads(), StringComparison.Ordinal);
        await town.Channel.MessageAsync(message => $"{message}".Contains("dinsdag 24 november, 14.30", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_half_told_request_is_gone_after_a_day()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen");

        town.Pass(TimeSpan.FromHours(25));
        await town.TellAsync(town.Wil, "morgen");

        Assert.Contains("Dat snap ik niet.", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_an_earlier_question_gets_the_question_of_now()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag");
        var first = town.Wil.PersonalChat.Last;
        await town.TellAsync(town.Wil, "boodschappen", "morgen");

        await town.TapAsync(town.Wil, first, "answer", which: "GAME");

        Assert.Contains("Dit is de vraag van nu.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("Hoe laat mag de student komen?", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_a_request_that_was_stopped_says_so()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag");
        var first = town.Wil.PersonalChat.Last;
        await town.TellAsync(town.Wil, "stop");

        await town.TapAsync(town.Wil, first, "answer", which: "GAME");

        Assert.Contains(Reading.Dutch("intake.gone"), town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_request_while_one_is_open_goes_on_with_that_one()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen");

        await town.TellAsync(town.Wil, "nieuwe hulpvraag");

        Assert.Contains("We waren hier gebleven.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("Op welke dag?", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_messages_at_once_are_two_answers_one_after_the_other()
    {
        var wire = new Wire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja");
        BothReadBeforeEitherWrites(wire);

        await Task.WhenAll(town.Wil.SaysAsync("ja"), town.Wil.SaysAsync("ja"));

        Assert.Equal(1, town.Wil.PersonalChat.TimesAsked("Weet de bewoner het en is het goed?"));
        Assert.Equal(1, town.Wil.PersonalChat.TimesAsked("Hoe spreekt de student de bewoner aan?"));
    }

    [Fact]
    public async Task A_button_tapped_twice_at_once_is_one_answer()
    {
        var wire = new Wire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja");
        var question = town.Wil.PersonalChat.Last;
        BothReadBeforeEitherWrites(wire);

        await Task.WhenAll(YesAsync(), YesAsync());

        Assert.Equal(2, town.Wil.PersonalChat.TimesAsked("Weet de bewoner het en is het goed?"));
        Assert.Equal(1, town.Wil.PersonalChat.Times("Dit is de vraag van nu."));
        Assert.Equal(0, town.Wil.PersonalChat.TimesAsked("Hoe spreekt de student de bewoner aan?"));

        Task YesAsync() => town.Wil.ClicksAsync(question, "answer", whose: data => $"{data["answer"]}" == "yes");
    }

    [Fact]
    public async Task A_message_that_Teams_delivers_twice_is_one_answer()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja");

        await town.Wil.RedeliversAsync(sameId: true);

        Assert.Contains("Weet de bewoner het en is het goed?", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Equal(0, town.Wil.PersonalChat.TimesAsked("Hoe spreekt de student de bewoner aan?"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_confirmation_that_Teams_delivers_again_places_once(bool sameId)
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(
            town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja",
            PrivateData.Name, PrivateData.Address, PrivateData.Phone);
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "answer", which: "place");

        town.Pass(TimeSpan.FromSeconds(30));
        await town.Wil.RedeliversAsync(sameId);

        Assert.Contains("Deze vraag staat er al. Zo is het nu.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Single(await Rows.OfAsync(town, azurite, "HelpRequests"), row => row.RowKey.StartsWith("request|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_typed_confirmation_that_Teams_delivers_again_places_once(bool sameId)
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.AskAsync();

        await town.Wil.RedeliversAsync(sameId);

        Assert.Contains("Deze vraag staat er al. Zo is het nu.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Single(await Rows.OfAsync(town, azurite, "HelpRequests"), row => row.RowKey.StartsWith("request|", StringComparison.Ordinal));
        Assert.Empty(await Rows.OfAsync(town, azurite, "Drafts"));
    }

    [Fact]
    public async Task A_yes_out_of_the_blue_is_not_understood_also_of_who_placed_something_long_ago()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Els, "ja");
        Assert.Contains("Dat snap ik niet.", town.Els.Reads(), StringComparison.Ordinal);
        await town.AskAsync();
        town.Pass(TimeSpan.FromMinutes(11));

        await town.TellAsync(town.Wil, "ja");

        Assert.Contains("Dat snap ik niet.", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_whose_saving_was_not_confirmed_counts_once()
    {
        var wire = new Wire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja");
        var question = town.Wil.PersonalChat.Last;
        wire.BreakNextWriteTo("Drafts", Fault.AfterSending);

        await town.TapAsync(town.Wil, question, "answer", which: "yes");

        Assert.Equal(0, town.Wil.PersonalChat.Times("Dit is de vraag van nu."));
        Assert.Contains("Weet de bewoner het en is het goed?", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Equal(0, town.Wil.PersonalChat.TimesAsked("Hoe spreekt de student de bewoner aan?"));
        Assert.Equal(0, town.Wil.PersonalChat.Times(Reading.Dutch("error.ours")));
    }

    /// <summary>Holds reads of drafts until two have begun, so that two turns begin from the same draft.</summary>
    private static void BothReadBeforeEitherWrites(Wire wire)
    {
        var both = new TaskCompletionSource();
        var reads = 0;
        wire.BeforeSending = async request =>
        {
            if (request.Method != RequestMethod.Get || !request.Uri.ToString().Contains("Drafts", StringComparison.Ordinal)) return;
            if (Interlocked.Increment(ref reads) == 2) both.SetResult();
            await both.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        };
    }
}
