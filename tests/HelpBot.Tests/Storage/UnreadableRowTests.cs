using HelpBot.Intake;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Rows of a newer version, and broken ones.</summary>
public class UnreadableRowTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_goes_on_past_rows_that_cannot_be_read_and_reports_their_keys_only()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(5)), Cancellation);
        await house.PutAsync("live|20251101T1200|BROKEN", """{"id":"secret-content""");
        await house.PutAsync("live|20251102T1200|NULL", "null");
        await house.PutAsync("live|20251103T1200|EMPTY", "{}");
        await house.PutAsync("live|20251104T1200|NEWER", "{}", version: 2);
        await house.PutAsync("live|20251105T1200|CODE", "{\"status\":\"secret-content\"}");

        var live = await house.Ledger.ListLiveAsync(TeamId, Cancellation);

        Assert.Equal(Id(5), Assert.Single(live).Id);
        var reports = house.Log.All.Where(line => line.Id == 2002).Select(line => line.Text).ToList();
        Assert.Equal(5, reports.Count);
        Assert.All(["BROKEN", "NULL", "EMPTY", "NEWER", "CODE"], key => Assert.Contains(reports, line => line.Contains(key, StringComparison.Ordinal)));
        Assert.DoesNotContain(house.Log.All, line => line.Text.Contains("secret-content", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_due_row_that_cannot_be_read_does_not_stop_the_others()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.PutAsync("due|20251101T000000000|BROKEN|0000001|00", "{");

        Assert.Equal(Now, (await house.Outbox.NextDueAsync(TeamId, Cancellation)).Next);
        Assert.Single(await house.Outbox.ReadDueAsync(TeamId, Now, 10, Cancellation));
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_is_unavailable_and_not_absent()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.PutAsync($"request|{Id(1)}", "{}", version: 2);

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation));
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_reported_once_a_minute()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.PutAsync("live|20251101T1200|BROKEN", "{");

        for (var i = 0; i < 3; i++) await house.Ledger.ListLiveAsync(TeamId, Cancellation);
        Assert.Equal(1, Reports(house));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Ledger.ListLiveAsync(TeamId, Cancellation);

        Assert.Equal(2, Reports(house));
    }

    [Fact]
    public async Task A_row_with_a_value_that_the_domain_refuses_counts_as_one_that_cannot_be_read()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Drafts.SaveAsync(Draft, new("text", null), Cancellation);
        var row = await house.RawAsync(TableName.Drafts, Neighbourhelp.Worker.Id.Value);
        row["parts"] = -1;
        await house.WriteAsync(TableName.Drafts, row);

        Assert.Null((await house.Drafts.LoadAsync(Draft, Cancellation)).Value);
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_does_not_keep_a_student_from_another()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Place(Id(2)), Cancellation);
        await house.PutAsync($"request|{Id(1)}", "{}", version: 2);

        Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(Claim(Id(2), 1), Cancellation));
        Assert.Equal(2, (await house.Ledger.ListLiveAsync(TeamId, Cancellation)).Count);
    }

    [Fact]
    public async Task An_agenda_that_cannot_be_read_is_put_together_from_the_live_requests()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        for (byte n = 1; n <= 3; n++) await house.Desk.HandleAsync(Place(Id(n), n == 3 ? Plan(Monday with { Date = Monday.Date.AddDays(1) }) : null), Cancellation);
        await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);
        await house.PutAsync($"agenda|{StudentId(1)}", "{");

        var same = await house.Desk.HandleAsync(Claim(Id(2), 1), Cancellation);
        var other = await house.Desk.HandleAsync(Claim(Id(3), 1), Cancellation);

        Assert.IsType<Refusal.OverlapsYourTask>(Assert.IsType<DeskAnswer.Refused>(same).Refusal);
        Assert.IsType<DeskAnswer.Effected>(other);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.IsType<DeskAnswer.Refused>(await house.Desk.HandleAsync(Claim(Id(2), 1, "again"), Cancellation));
        Assert.Equal(1, Reports(house));
    }

    [Fact]
    public async Task A_worker_can_cancel_although_the_agenda_of_the_student_cannot_be_read()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);
        await house.PutAsync($"agenda|{StudentId(1)}", "null");

        Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(Cancel(Id(1)), Cancellation));
    }

    [Fact]
    public async Task Neither_an_agenda_nor_the_list_it_could_be_made_of_can_be_read_then_nobody_claims_for_them()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.PutAsync("live|20251101T1200|BROKEN", "{");
        await house.PutAsync($"agenda|{StudentId(1)}", "null");

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation));
        Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(Claim(Id(1), 2), Cancellation));
    }

    [Fact]
    public async Task A_mark_of_a_command_that_cannot_be_read_still_keeps_it_from_a_second_effect()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);
        await house.PutAsync(RowKeys.Seen(Claim(Id(1), 1).Key), "{}", version: 2);

        var answer = await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);

        Assert.True(Assert.IsType<DeskAnswer.Repeated>(answer).Now?.IsHeldBy(StudentId(1)));
    }

    [Fact]
    public async Task A_person_whose_profile_cannot_be_read_is_met_anew()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Addresses.ChangeAsync(Neighbourhelp.Worker.Id, person => person with { ChannelUserId = "29:1" }, Cancellation);
        var row = await house.RawAsync(TableName.People, Neighbourhelp.Worker.Id.Value);
        row[Row.DataColumn] = "{";
        await house.WriteAsync(TableName.People, row);
        house.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null((await house.Addresses.FindAsync(Neighbourhelp.Worker.Id, Cancellation)).ChannelUserId);
        await house.Addresses.ChangeAsync(Neighbourhelp.Worker.Id, person => person with { ChannelUserId = "29:2" }, Cancellation);

        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("29:2", (await house.Addresses.FindAsync(Neighbourhelp.Worker.Id, Cancellation)).ChannelUserId);
        Assert.Equal(1, Reports(house));
    }

    private static readonly DraftKey Draft = new(Neighbourhelp.Worker.Id, "msteams", "a:1");

    private static int Reports(StorageHouse house) => house.Log.All.Count(line => line.Id == 2002);
}
