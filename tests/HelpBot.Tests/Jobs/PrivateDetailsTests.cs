using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>The address: on a tap, for the claimer, in their own chat; and nowhere else, on the Teams stub.</summary>
public sealed class PrivateDetailsTests(AzuriteFixture azurite)
{
    private static readonly string[] Secrets = ["Zonderlingstraat", "Quistelvoorn", "19283746"];

    [Fact]
    public async Task A_claimer_sees_the_address_on_a_tap_and_it_is_not_kept_in_the_chat()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());

        var details = (await town.TapAsync(town.Sam, task, "Bekijk adres")).Says();

        foreach (var part in (string[])[PrivateData.Address, PrivateData.Name, PrivateData.Phone, "Alleen voor jou", "Laat het niet aan anderen zien."])
            Assert.Contains(part, details, StringComparison.Ordinal);
        Assert.DoesNotContain("Zonderlingstraat", town.Sam.PersonalChat.All(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_it_and_nobody_in_the_channel()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        await town.TapAsync(town.Sam, task, "details");
        var tap = town.Sam.LastActivity!;

        Assert.Contains("This task is not yours.", await AsAsync(town, tap, town.Noor), StringComparison.Ordinal);
        Assert.Contains("Deze taak is niet van jou.", await AsAsync(town, tap, town.Els), StringComparison.Ordinal);
        Assert.Contains("Deze taak is niet van jou.", await AsAsync(town, tap, town.Bea), StringComparison.Ordinal);
        Assert.Contains("Ik ken je nog niet.", await AsAsync(town, tap, town.Stranger), StringComparison.Ordinal);
        var inChannel = tap.DeepClone().AsObject();
        inChannel["conversation"] = new System.Text.Json.Nodes.JsonObject
        {
            ["id"] = town.Channel.Id, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = town.Teams.TenantId,
        };
        Assert.Contains("Vraag het adres in je chat met mij.", (await town.Teams.Driver.DeliverAsync(inChannel)).Answer.Says(), StringComparison.Ordinal);
        inChannel["type"] = "message";
        inChannel["value"] = Reading.Data(tap).DeepClone();
        await town.Teams.Driver.DeliverAsync(inChannel);
        AssertNoSecrets(town.Channel.All());
        Assert.Contains("Vraag het adres in je chat met mij.", town.Sam.Reads(), StringComparison.Ordinal);
        AssertNoSecrets(town.Sam.PersonalChat.All());
    }

    [Fact]
    public async Task A_Teams_without_universal_actions_does_not_get_it_since_a_message_would_stay()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());

        await town.Sam.SubmitsAsync(task, "details");

        Assert.Contains("Werk Teams bij", town.Sam.Reads(), StringComparison.Ordinal);
        AssertNoSecrets(town.Sam.PersonalChat.All());
    }

    [Fact]
    public async Task It_is_closed_after_a_release()
    {
        await using var town = await Town.OpenAsync(azurite);
        var (task, tap) = await SeenAsync(town);

        await town.TapAsync(town.Sam, task, "release", which: "Ill");

        Assert.Contains("Deze taak is niet van jou.", await AsAsync(town, tap, town.Sam), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_closed_after_the_visit()
    {
        await using var town = await Town.OpenAsync(azurite);
        var (task, tap) = await SeenAsync(town);

        await town.FinishAsync(town.Sam, task, new() { ["minutes"] = "60" });

        AssertNoSecrets(await AsAsync(town, tap, town.Sam));
    }

    [Fact]
    public async Task It_is_closed_after_a_cancellation()
    {
        await using var town = await Town.OpenAsync(azurite);
        var (_, tap) = await SeenAsync(town);

        await town.TellAsync(town.Wil, "mijn vragen");
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "cancel", which: "Solved");

        Assert.Contains("Deze hulpvraag gaat niet door.", await AsAsync(town, tap, town.Sam), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_erased_a_day_after_the_visit()
    {
        await using var town = await Town.OpenAsync(azurite);
        var (_, tap) = await SeenAsync(town);
        Assert.Single(await Rows.OfAsync(town, azurite, "HelpRequests"), row => row.RowKey.StartsWith("private|", StringComparison.Ordinal));

        // The visit is over on Tuesday at 15:30; the sweep of each minute sees to it the day after.
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 25, 14, 31, 0, TimeSpan.Zero));
        await town.RowsInTimeAsync(
            async () => (await Rows.OfAsync(town, azurite, "HelpRequests")).All(row => !row.RowKey.StartsWith("private|", StringComparison.Ordinal)),
            TimeSpan.FromMinutes(1));

        Assert.DoesNotContain(await Rows.OfAsync(town, azurite, "HelpRequests"), row => row.RowKey.StartsWith("private|", StringComparison.Ordinal));
        AssertNoSecrets(await AsAsync(town, tap, town.Sam));
    }

    [Fact]
    public async Task It_stands_in_no_channel_no_log_and_no_row_but_its_own()
    {
        await using var town = await Town.OpenAsync(azurite);
        var (task, _) = await SeenAsync(town);
        await town.TellAsync(town.Noor, "open tasks");
        await town.TellAsync(town.Bea, "overzicht");
        await town.TapAsync(town.Sam, task, "release", which: "Ill");
        await Town.HearsAsync(town.Wil, "Sam kan toch niet.");
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja", PrivateData.Name, PrivateData.Address);

        AssertNoSecrets(town.Channel.All());
        foreach (var other in (StubPerson[])[town.Noor, town.Bea, town.Els, town.Sam]) AssertNoSecrets(other.PersonalChat.All());
        AssertNoSecrets(string.Join('\n', town.Logged.All.Select(line => line.Text)));
        foreach (var table in (string[])["HelpRequests", "Teams", "People"])
            foreach (var row in await Rows.OfAsync(town, azurite, table))
                if (!row.RowKey.StartsWith("private|", StringComparison.Ordinal)) AssertNoSecrets(Rows.TextOf(row));
        Assert.Contains(
            await Rows.OfAsync(town, azurite, "HelpRequests"),
            row => row.RowKey.StartsWith("private|", StringComparison.Ordinal) && Rows.TextOf(row).Contains("Zonderlingstraat", StringComparison.Ordinal));
        Assert.Contains("Zonderlingstraat", Rows.TextOf(Assert.Single(await Rows.OfAsync(town, azurite, "Drafts"))), StringComparison.Ordinal);
    }

    private static async Task<(StubMessage Task, System.Text.Json.Nodes.JsonObject Tap)> SeenAsync(Town town)
    {
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        Assert.Contains(PrivateData.Address, (await town.TapAsync(town.Sam, task, "details")).Says(), StringComparison.Ordinal);
        return (task, town.Sam.LastActivity!);
    }

    /// <summary>The same tap as if this person had made it, in their own chat.</summary>
    private static async Task<string> AsAsync(Town town, System.Text.Json.Nodes.JsonObject tap, StubPerson person)
    {
        town.Pass();
        var own = tap.DeepClone().AsObject();
        own["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.AadObjectId };
        own["conversation"]!["id"] = person.PersonalChat.Id;
        return (await town.Teams.Driver.RedeliverAsync(own, sameId: false)).Answer.Says();
    }

    private static void AssertNoSecrets(string text)
    {
        foreach (var secret in Secrets) Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
    }
}
