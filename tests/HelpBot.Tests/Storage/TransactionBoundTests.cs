using HelpBot.Operations;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>No command writes more than a transaction takes, in the largest team that configuration lets through.</summary>
public class TransactionBoundTests(AzuriteFixture azurite)
{
    // Event, request, seen, two of the index, details, log, and an agenda for each of four holders and two more.
    private const int OtherRows = 13;

    private static readonly Neighbourhelp Largest = new(students: 6, supervisors: HouseReading.MostSupervisors);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Events => [.. GoldenEvents.All.Keys];

    [Theory]
    [MemberData(nameof(Events))]
    public void What_follows_an_event_on_a_full_request_fits_beside_the_other_rows(string name)
    {
        var known = new Circumstances(Largest.FindTeam(TeamId)!, Largest.RosterOf(TeamId), new Dictionary<PersonId, Agenda>());

        foreach (var request in Fullest)
        {
            var most = FollowUps.Of(request, WithAll(GoldenEvents.All[name]), request, known).Count;
            Assert.InRange(most, 0, RowSizes.MostRows - OtherRows);
        }
    }

    [Fact]
    public async Task Four_students_who_told_nothing_are_one_note_to_each_of_fifty_supervisors()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var desk = new RequestDesk(house.Ledger, Largest, (_, _) => Task.CompletedTask);
        await desk.HandleAsync(Place(Id(1), Plan(students: 4)), Cancellation);
        for (var student = 1; student <= 4; student++) await desk.HandleAsync(Claim(Id(1), student), Cancellation);

        var overdue = await desk.HandleAsync(KeepTime(Id(1), new DateTimeOffset(2025, 11, 24, 14, 0, 0, TimeSpan.Zero)), Cancellation);

        Assert.Equal(Overdue.Supervisor, Assert.IsType<VisitOverdue>(Assert.IsType<DeskAnswer.Effected>(overdue).Happened).Level);
        var due = await house.Outbox.ReadDueAsync(TeamId, Now.AddDays(4), 1000, Cancellation);
        Assert.Equal(50, due.Count(row => row.FollowUp is SendNote { Note: NoteCode.OverdueStudent, About: null }));
    }

    /// <summary>Every state in which there is most to tell: four who hold a place, each of whom somebody waits for.</summary>
    private static IEnumerable<HelpRequest> Fullest =>
        from status in Enum.GetValues<RequestStatus>()
        from confirm in (bool[])[true, false]
        select GoldenRows.SeriesRequest with
        {
            Status = status,
            Published = status != RequestStatus.WaitingForApproval,
            Plan = Plan(students: 4),
            Urgent = true,
            Holders = [.. All.Select(student => new Holder(student, Now) { MustConfirm = confirm })],
            Unread = new UnreadNews(Now, [.. All], BySupervisor: true),
            FirstRight = null,
        };

    private static PersonId[] All => [StudentId(1), StudentId(2), StudentId(3), StudentId(4)];

    private static RequestEvent WithAll(RequestEvent happened) => happened switch
    {
        PlanChanged changed => changed with { Kept = [], Dropped = [.. All] },
        CancellationUndone undone => undone with { Kept = [.. All] },
        PlaceReleased released => released with { IsLate = true },
        RequestEscalated escalated => escalated with { Level = Escalation.FourHours },
        _ => happened,
    };
}
