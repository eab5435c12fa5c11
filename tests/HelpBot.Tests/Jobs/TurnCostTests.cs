using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;

namespace HelpBot.Tests.Jobs;

/// <summary>What a turn costs in requests to the Table service, counted at the HTTP pipeline of the whole host (design: storage).</summary>
public sealed class TurnCostTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_answer_in_the_intake_is_one_read_and_one_write_of_the_draft_and_nothing_else()
    {
        var calls = new TurnCalls();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = calls });
        await town.TellAsync(town.Wil, "nieuwe hulpvraag");
        calls.Forget();

        await town.Wil.SaysAsync("boodschappen");

        Assert.Equal(["read Drafts", "write Drafts"], calls.Seen);
    }

    [Fact]
    public async Task Placing_is_one_transaction_without_a_read_and_the_draft()
    {
        var calls = new TurnCalls();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = calls });
        await town.TellAsync(
            town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja",
            PrivateData.Name, PrivateData.Address, PrivateData.Phone);
        await town.Wil.SaysAsync("wat");
        calls.Forget();

        await town.Wil.ClicksAsync(town.Wil.PersonalChat.Last, "answer", whose: data => $"{data["answer"]}" == "place");

        Assert.Equal(["read Drafts", "transaction", "write Drafts"], calls.Seen);
    }

    [Fact]
    public async Task A_claim_is_two_point_reads_side_by_side_and_one_transaction()
    {
        var calls = new TurnCalls();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = calls });
        var card = await town.PlaceAsync();
        await town.TellAsync(town.Sam, "hallo");
        calls.Forget();
        SideBySide(calls);

        await town.Sam.ClicksAsync(card, "claim", card: card.Card);

        Assert.Equal(["read HelpRequests", "read HelpRequests", "transaction"], calls.Seen);
    }

    [Theory]
    [InlineData("open taken")]
    [InlineData("mijn taken")]
    public async Task A_list_is_one_query_and_the_draft(string list)
    {
        var calls = new TurnCalls();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = calls });
        await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        await town.PlaceAsync("vrijdag 14:00");
        await town.TellAsync(town.Sam, "hallo");
        calls.Forget();

        await town.Sam.SaysAsync(list);

        Assert.Equal(["query HelpRequests", "read Drafts"], calls.Seen);
    }

    [Fact]
    public async Task A_greeting_costs_no_look_at_the_requests()
    {
        var calls = new TurnCalls();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = calls });
        await town.TellAsync(town.Sam, "hallo");
        calls.Forget();

        await town.Sam.SaysAsync("hallo");

        Assert.Equal(["read Drafts"], calls.Seen);
    }

    [Fact]
    public async Task Who_speaks_for_the_first_time_is_remembered_and_what_waited_for_them_is_no_cost_of_the_turn()
    {
        var calls = new TurnCalls();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = calls, Silent = ["Sam"] });
        await town.TapAsync(town.Sam, await town.PlaceAsync(), "claim");
        await town.Channel.MessageAsync(message => message.Text.StartsWith("Sam, zeg hallo", StringComparison.Ordinal));
        calls.Forget();

        await town.Sam.SaysAsync("hallo");

        Assert.Equal(["read People", "write People", "read Drafts"], calls.Seen);
        await Town.HearsAsync(town.Sam, "Adres en telefoon");
    }

    [Fact]
    public async Task A_turn_calls_Teams_for_its_answer_alone()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag");
        var before = town.Teams.Calls.Count(call => call.Person == town.Wil);

        await town.TellAsync(town.Wil, "boodschappen");

        Assert.Equal(before + 1, town.Teams.Calls.Count(call => call.Person == town.Wil));
    }

    /// <summary>No read goes on before all three have begun: one after another they would wait for ever.</summary>
    private static void SideBySide(TurnCalls calls)
    {
        var all = new TaskCompletionSource();
        var reads = 0;
        calls.BeforeSending = async call =>
        {
            if (call != "read HelpRequests") return;
            if (Interlocked.Increment(ref reads) == 2) all.SetResult();
            await all.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        };
    }
}
