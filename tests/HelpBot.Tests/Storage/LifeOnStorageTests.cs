using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>What is stored when a request is changed, ends, begins again and is signed for.</summary>
public class LifeOnStorageTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Later = new(2025, 12, 9, 8, 0, 0, TimeSpan.Zero);
    private static readonly HelpBot.Requests.Teams.VisitTime NextDay = Monday with { Date = new DateOnly(2025, 12, 10) };
    private static readonly PrivateDetails Moved = new("mevrouw V.", "Kerkweg 2", "040-7654321");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_changed_plan_has_its_one_live_row_at_its_new_start_and_the_new_details()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await DoAsync(house, Place(Id(1)), Claim(Id(1), 1));

        await DoAsync(house, Change(Monday with { Date = Monday.Date.AddDays(1), From = new(15, 0), Until = new(16, 0) }, Moved));

        Assert.Equal([$"live|20251125T1400|{Id(1)}"], await house.KeysAsync("live|"));
        Assert.Equal(Moved, await house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));
        var agenda = (await house.Ledger.LoadAsync(TeamId, Id(1), [StudentId(1)], null, Cancellation)).Agendas[StudentId(1)].Value;
        Assert.Equal(Monday.Date.AddDays(1), Assert.Single(agenda.Items).Time.Date);
    }

    [Fact]
    public async Task A_change_of_the_note_alone_leaves_key_and_details_as_they_are()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await DoAsync(house, Place(Id(1)));

        await DoAsync(house, new ChangeRequest(TeamId, Id(1), Worker, Now, "change", Plan() with { Note = "Achterom." }, null));

        Assert.Equal([$"live|20251124T1200|{Id(1)}"], await house.KeysAsync("live|"));
        Assert.Equal(Details, await house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));
        Assert.Equal("Achterom.", Assert.Single(await house.Ledger.ListLiveAsync(TeamId, Cancellation)).Plan.Note);
    }

    [Fact]
    public async Task A_request_that_begins_again_is_live_at_its_new_start_and_closed_no_longer()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await DoAsync(house, Place(Id(1)), KeepTime(Id(1), Now.AddDays(4)));
        Assert.Equal([$"closed|202511|{Id(1)}"], await house.KeysAsync("closed|"));

        await DoAsync(house, Reinstate(Now.AddDays(4), Moved));

        Assert.Empty(await house.KeysAsync("closed|"));
        Assert.Equal([$"live|20251210T1200|{Id(1)}"], await house.KeysAsync("live|"));
        Assert.Equal(Moved, await house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));
    }

    [Fact]
    public async Task A_student_who_goes_again_after_a_second_start_leaves_a_second_line_of_log()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await UntilUnreportedAsync(house);

        await DoAsync(
            house, Reinstate(Later, Moved), Claim(Id(1), 1, "again") with { At = Later },
            Finish(Id(1), 1) with { At = Later.AddDays(1), Key = "finish-again" });

        Assert.Equal([$"log|{Id(1)}|0000004|student-1", $"log|{Id(1)}|0000009|student-1"], await house.KeysAsync("log|"));
        await house.Outbox.ForgetLogAsync(TeamId, Id(1), 4, Cancellation);
        Assert.Equal([$"log|{Id(1)}|0000009|student-1"], await house.KeysAsync("log|"));
    }

    [Fact]
    public async Task A_line_of_log_of_an_older_version_of_HelpBot_is_forgotten_too()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.PutAsync($"log|{Id(1)}|student-1", """{"student":"student-1","at":"2025-11-24T14:00:00+00:00","minutes":60,"line":"Fijn."}""");
        await house.PutAsync($"log|{Id(1)}|00000000-0000-4000-8000-000000000001", "{}");

        await house.Outbox.ForgetLogAsync(TeamId, Id(1), 3, Cancellation);

        Assert.Empty(await house.KeysAsync("log|"));
    }

    [Fact]
    public async Task Hours_that_are_signed_for_stand_in_the_row_for_reports()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await DoAsync(house, Place(Id(1)), Claim(Id(1), 1), Finish(Id(1), 1));

        await DoAsync(house, new ApproveHours(TeamId, Id(1), Supervisor, Later, "sign", StudentId(1), 45));

        var row = await house.Table.GetEntityAsync<TableEntity>(TeamId.Value, $"closed|202511|{Id(1)}", cancellationToken: Cancellation);
        var closed = RequestCodec.Read(Row.Data(row.Value));
        Assert.Equal((RequestStatus.Approved, 45), (closed.Status, closed.Holders[0].ApprovedMinutes));
        Assert.Single(await house.KeysAsync("closed|"));
        Assert.Empty(await house.KeysAsync("live|"));
    }

    [Fact]
    public async Task Nobody_home_and_a_swap_leave_the_agendas_as_the_places_are()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var visit = Now.AddDays(3).AddHours(5);
        await DoAsync(
            house, Place(Id(1)), Claim(Id(1), 1),
            new OfferSwap(TeamId, Id(1), Student(1), Now, "swap", StudentId(2)), Claim(Id(1), 2),
            new ReportNobodyHome(TeamId, Id(1), Student(2), visit, "nobody", 20));

        var agendas = (await house.Ledger.LoadAsync(TeamId, Id(1), [StudentId(1), StudentId(2)], null, Cancellation)).Agendas;

        Assert.Empty(agendas[StudentId(1)].Value.Items);
        Assert.Single(agendas[StudentId(2)].Value.Items);
        Assert.Equal([$"closed|202511|{Id(1)}"], await house.KeysAsync("closed|"));
    }

    /// <summary>One of two students has finished, the other never told, and nobody knows more two weeks later.</summary>
    private static Task UntilUnreportedAsync(StorageHouse house) => DoAsync(
        house, Place(Id(1), Plan(students: 2)), Claim(Id(1), 1), Claim(Id(1), 2),
        Finish(Id(1), 1), KeepTime(Id(1), Later), KeepTime(Id(1), Later.AddSeconds(1)));

    private static ChangeRequest Change(HelpBot.Requests.Teams.VisitTime time, PrivateDetails? details) =>
        new(TeamId, Id(1), Worker, Now.AddHours(1), "change", Plan(time), details);

    private static ReinstateRequest Reinstate(DateTimeOffset at, PrivateDetails? details) =>
        new(TeamId, Id(1), Worker, at, "reinstate", NextDay, details);

    private static async Task DoAsync(StorageHouse house, params RequestCommand[] commands)
    {
        foreach (var command in commands) Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(command, Cancellation));
    }
}
