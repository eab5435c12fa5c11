using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json.Nodes;
using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;
using HelpBot.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.TestKit;

/// <summary>Leaks planted on purpose, each found: a scan that finds nothing proves nothing otherwise.</summary>
public sealed class PrivacyScanTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("bel 06-19283746")]
    [InlineData("0619283746")]
    [InlineData("+31 6 1928 3746")]
    [InlineData("MEVROUW QUISTELVOORN")]
    [InlineData("{\"address\":\"Zonderlingstraat\\u002099\"}")]
    public void The_resident_is_recognised_in_other_spellings(string text) => Assert.NotEmpty(PrivateData.In(text));

    [Fact]
    public async Task A_name_in_a_line_of_log_in_its_state_or_in_a_scope_is_found_at_every_level()
    {
        await using var town = await Town.OpenAsync(azurite);
        var logger = town.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Some.Category");

#pragma warning disable CA1848, CA1873, CA2254 // The text of this line is what is tested.
        logger.LogTrace($"Visit {PrivateData.Name}");
        logger.Log(LogLevel.Trace, 7, new Dictionary<string, object?> { ["to"] = PrivateData.Address }, null, (_, _) => "harmless");
        logger.LogError(new InvalidOperationException(PrivateData.Phone), "harmless");
        using (logger.BeginScope(PrivateData.Name)) { }
#pragma warning restore CA1848, CA1873, CA2254

        Assert.Equal(
            ["log Some.Category, event 0", "log Some.Category, event 0, {OriginalFormat}", "log Some.Category, event 7, to", "log Some.Category, event 0", "log Some.Category, scope"],
            town.Privacy.Take().Select(leak => leak.Split(": ")[0]));
    }

    [Fact]
    public async Task An_address_in_the_channel_or_in_the_chat_of_someone_else_is_found_also_when_the_call_fails()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        var connector = town.Services.GetRequiredService<IConnector>();
        var book = town.Services.GetRequiredService<IAddressBook>();
        var stop = TestContext.Current.CancellationToken;

        await connector.StartInChannelAsync((await book.FindAsync(new TeamId("holy"), stop)).Channel!, new Post(PrivateData.Address), stop);
        town.Noor.Blocked = "ConversationBlockedByUser";
        await connector.PostAsync((await book.FindAsync(new PersonId(town.Noor.AadObjectId!), stop)).PersonalChat!, new Post(PrivateData.Address), stop);
        await town.ScanAsync();

        Assert.Equal(2, town.Privacy.Take().Count(leak => leak.StartsWith("POST to ", StringComparison.Ordinal)));
        town.Teams.ForgetCalls();
    }

    [Fact]
    public async Task An_address_in_the_answer_to_a_tap_is_found_unless_it_is_the_claimer_who_taps()
    {
        using var bot = new HttpClient(new Tells(new([PrivateData.Address]))) { BaseAddress = new Uri("http://bot/") };
        var stub = new TeamsStub();
        var (noor, scan) = (stub.Person("Noor"), new PrivacyScan());
        _ = new TeamsDriver(bot, stub);

        await stub.Driver.DeliverAsync(new JsonObject { ["type"] = "invoke", ["from"] = new JsonObject { ["id"] = noor.Id, ["name"] = "Noor" } });
        PrivacyTraffic.Look(scan, stub);

        Assert.Single(scan.Leaks, leak => leak.StartsWith("answer to Noor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_is_the_claimer_s_to_see_from_the_answer_to_the_claim_on_before_any_card_came()
    {
        var leaks = await LeaksAsync(("claim", "one", Offers("one")), ("details", "one", PrivateData.Address));

        Assert.Empty(leaks);
    }

    [Fact]
    public async Task An_address_is_found_that_belongs_to_another_task_or_came_before_the_task_did()
    {
        Assert.Single(await LeaksAsync(("claim", "one", Offers("one")), ("details", "two", PrivateData.Address)));
        Assert.Single(await LeaksAsync(("details", "one", PrivateData.Address), ("claim", "one", Offers("one"))));
        Assert.Single(await LeaksAsync(("details", "one", Offers("one", PrivateData.Address))));
        Assert.Single(await LeaksAsync(("claim", "one", "Too late."), ("details", "one", PrivateData.Address)));
    }

    [Fact]
    public async Task An_address_in_any_row_but_the_private_one_is_found()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        var row = new Azure.Data.Tables.TableEntity("holy", "seen|leak") { ["data"] = System.Text.Encoding.UTF8.GetBytes(PrivateData.Address) };
        var table = new Azure.Data.Tables.TableClient(azurite.ConnectionString, town.TablePrefix + "HelpRequests");
        await table.AddEntityAsync(row, TestContext.Current.CancellationToken);

        await town.ScanAsync();

        Assert.Equal(["row seen|leak of HelpRequests: Zonderlingstraat"], town.Privacy.Take());
        await table.DeleteEntityAsync("holy", "seen|leak", Azure.ETag.All, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("kind", "Zonderlingstraat")]
    [InlineData("kind", "aaaaaaaa-0000-4000-8000-000000000001")]
    [InlineData("kind", "19:channel@thread.tacv2")]
    [InlineData("person", "sam")]
    public void A_tag_that_is_no_code_is_found_on_measures_and_spans(string key, string value)
    {
        var scan = new PrivacyScan();
        using var tags = new TelemetryTags(scan, "HelpBot.Twin");
        using var meter = new Meter("HelpBot.Twin");
        using var source = new ActivitySource("HelpBot.Twin");

        meter.CreateCounter<long>("planted").Add(1, new KeyValuePair<string, object?>(key, value));
        source.StartActivity("planted")!.SetTag(key, value).Dispose();

        Assert.Contains(scan.Leaks, leak => leak.StartsWith("measure planted", StringComparison.Ordinal));
        Assert.Contains(scan.Leaks, leak => leak.StartsWith("span planted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_job_is_looked_at_from_all_sides()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        var logged = town.Privacy.Looked;

        await town.ScanAsync();

        Assert.True(logged > 100, $"Only {logged} texts of log were looked at.");
        Assert.True(town.Privacy.Looked > logged + 10, "Hardly any traffic and rows were looked at.");
    }

    /// <summary>What is found when a student taps in their own chat and the bot answers so.</summary>
    private static async Task<IReadOnlyList<string>> LeaksAsync(params (string Verb, string Request, string Answer)[] taps)
    {
        using var bot = new HttpClient(new Tells(new(taps.Select(tap => tap.Answer)))) { BaseAddress = new Uri("http://bot/") };
        var stub = new TeamsStub();
        var (noor, scan) = (stub.Person("Noor"), new PrivacyScan());
        _ = new TeamsDriver(bot, stub);
        foreach (var (verb, request, _) in taps)
        {
            await stub.Driver.DeliverAsync(new JsonObject
            {
                ["type"] = "invoke",
                ["from"] = new JsonObject { ["id"] = noor.Id, ["name"] = noor.Name },
                ["conversation"] = new JsonObject { ["id"] = noor.PersonalChat.Id },
                ["value"] = new JsonObject { ["action"] = new JsonObject { ["data"] = new JsonObject { ["verb"] = verb, ["request"] = request } } },
            });
        }

        PrivacyTraffic.Look(scan, stub);
        return scan.Leaks;
    }

    private static string Offers(string request, string beside = "") => new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.card.adaptive",
        ["value"] = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["fallbackText"] = beside,
            ["actions"] = new JsonArray(new JsonObject { ["verb"] = "details", ["data"] = new JsonObject { ["verb"] = "details", ["request"] = request } }),
        },
    }.ToJsonString();

    private sealed class Tells(Queue<string> answers) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answers.Dequeue()) });
    }
}
