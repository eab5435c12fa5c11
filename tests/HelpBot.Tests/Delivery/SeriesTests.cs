using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Delivery;

/// <summary>A series through the store: one request a date, each made when its date comes within fourteen days.</summary>
public sealed class SeriesTests(AzuriteFixture azurite)
{
    private static readonly PrivateDetails Details = new("mevrouw V.", "Holysingel 1", "010 1234567");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_date_is_made_at_nine_on_the_working_morning_fourteen_days_ahead_and_closed_days_are_left_out()
    {
        await using var house = await DeliveryHouse.OpenAsync(
            azurite, null, ("Closures:0:From", "2025-12-22"), ("Closures:0:Until", "2026-01-02"));
        var first = await PlacesSeriesAsync(house, count: 8);
        await house.SweepAsync();
        var made = new Dictionary<DateOnly, DateTimeOffset>();

        // Sixty days, a sweep before nine and one at nine.
        for (var day = 0; day < 60; day++)
        {
            foreach (var (date, at) in await DatesAsync(house)) made.TryAdd(date, at);
            await house.SweepInAsync(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
            foreach (var (date, at) in await DatesAsync(house)) made.TryAdd(date, at);
            await house.SweepInAsync(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(
            [
                ("2025-11-24", "2025-11-21 09:00"), ("2025-12-01", "2025-11-21 09:00"), ("2025-12-08", "2025-11-24 09:00"),
                ("2025-12-15", "2025-12-01 09:00"), ("2026-01-05", "2025-12-19 09:00"), ("2026-01-12", "2025-12-19 09:00"),
            ],
            made.OrderBy(pair => pair.Key).Select(pair => ($"{pair.Key:yyyy-MM-dd}", $"{TimeZoneInfo.ConvertTime(pair.Value, Requests.Team.TimeZone):yyyy-MM-dd HH:mm}")));
        Assert.All(made.Keys, date => Assert.Equal(DayOfWeek.Monday, date.DayOfWeek));
        foreach (var date in made.Keys) Assert.Null(await house.PrivateAsync(IdOf(first, date)));
    }

    [Fact]
    public async Task Private_details_go_with_each_date_and_are_gone_a_day_after_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var first = await PlacesSeriesAsync(house, count: 2);
        await house.SweepAsync();
        var second = IdOf(first, new DateOnly(2025, 12, 1));
        Assert.Equal(Details, await house.PrivateAsync(second));

        house.Clock.AdvanceTo(new DateTimeOffset(2025, 11, 25, 14, 0, 0, TimeSpan.Zero));
        await house.SweepAsync();
        Assert.Equal((null, Details), (await house.PrivateAsync(first), await house.PrivateAsync(second)));

        house.Clock.AdvanceTo(new DateTimeOffset(2025, 12, 2, 14, 0, 0, TimeSpan.Zero));
        await house.SweepAsync();
        Assert.Null(await house.PrivateAsync(second));
    }

    [Fact]
    public async Task A_series_that_is_stopped_takes_the_date_that_was_made_along_and_makes_no_more()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var first = await PlacesSeriesAsync(house, count: 8);
        await house.SweepAsync();
        var second = IdOf(first, new DateOnly(2025, 12, 1));
        await house.ClaimsAsync(house.Sara, second);
        await GiveAsync(house, new CancelRequest(DeliveryHouse.Team, first, Worker(house), house.Clock.GetUtcNow(), "stop", Reason.Solved) { AllFollowing = true });

        // Within two minutes it can be taken back.
        await house.SweepInAsync(Undoable.Window);
        Assert.Equal(RequestStatus.Claimed, (await house.RequestAsync(second)).Status);
        await house.SweepInAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(RequestStatus.Cancelled, (await house.RequestAsync(second)).Status);
        Assert.Contains(house.Sara.PersonalChat.Messages, message => message.Text == "Cancelled Dutch");

        for (var day = 0; day < 30; day++) await house.SweepInAsync(TimeSpan.FromDays(1));
        Assert.Empty(await LiveAsync(house));
        Assert.Null(await house.PrivateAsync(second));
    }

    [Fact]
    public async Task The_student_who_takes_every_date_may_choose_first_for_a_day()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var first = await PlacesSeriesAsync(house, count: 3);
        await GiveAsync(house, Claim(house, house.Sara, first, everyDate: true));
        await house.SweepAsync();
        var second = IdOf(first, new DateOnly(2025, 12, 1));
        Assert.Contains(house.Sara.PersonalChat.Messages, message => message.Text == "FirstRight Dutch");

        var tooSoon = Assert.IsType<DeskAnswer.Refused>(await house.One.Get<RequestDesk>().HandleAsync(Claim(house, house.Sem, second), Cancellation));
        Assert.IsType<Refusal.FixedStudentFirst>(tooSoon.Refusal);
        await house.SweepInAsync(TimeSpan.FromHours(24));
        await GiveAsync(house, Claim(house, house.Sem, second));

        Assert.Equal(DeliveryHouse.IdOf(house.Sem), Assert.Single((await house.RequestAsync(second)).Holders).Student);
        Assert.Equal(DeliveryHouse.IdOf(house.Sara), (await house.RequestAsync(second)).FixedStudent);
    }

    [Fact]
    public async Task Two_instances_make_each_date_once()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var other = await house.AddInstanceAsync();
        await PlacesSeriesAsync(house, count: 8);

        for (var day = 0; day < 14; day++)
        {
            await Task.WhenAll(house.SweepAsync(), other.SweepAsync(Cancellation));
            house.Clock.Advance(TimeSpan.FromDays(1));
        }

        var dates = (await LiveAsync(house)).Select(request => request.Plan.Time.Date).ToList();
        Assert.Equal([new(2025, 12, 8), new(2025, 12, 15)], dates);
    }

    private static async Task<RequestId> PlacesSeriesAsync(DeliveryHouse house, int count)
    {
        var id = RequestId.Create(house.Clock.GetUtcNow(), Guid.NewGuid().ToByteArray().AsSpan(0, 10));
        var plan = new VisitPlan { Task = "WALK", Time = Requesting.Visit, Neighbourhood = "Holy-Noord" };
        await GiveAsync(house, new PlaceRequest(
            DeliveryHouse.Team, id, Worker(house), house.Clock.GetUtcNow(), $"place-{id}", plan, Details)
        {
            Series = new SeriesPlace(id, Requesting.Visit.Date, EveryWeeks: 1, count, Number: 1),
        });
        return id;
    }

    private static ClaimRequest Claim(DeliveryHouse house, StubPerson student, RequestId id, bool everyDate = false) =>
        new(
            DeliveryHouse.Team, id, new Actor(DeliveryHouse.IdOf(student), Roles.Student, DeliveryHouse.Team), house.Clock.GetUtcNow(),
            Guid.NewGuid().ToString("N"))
        {
            EveryDate = everyDate,
        };

    private static Actor Worker(DeliveryHouse house) => new(DeliveryHouse.IdOf(house.Willem), Roles.Worker, DeliveryHouse.Team);

    private static RequestId IdOf(RequestId series, DateOnly date) =>
        date == Requesting.Visit.Date ? series : RequestId.OfDate(series, date);

    private static async Task GiveAsync(DeliveryHouse house, RequestCommand command) =>
        Assert.IsType<DeskAnswer.Effected>(await house.One.Get<RequestDesk>().HandleAsync(command, Cancellation));

    private static Task<IReadOnlyList<HelpRequest>> LiveAsync(DeliveryHouse house) =>
        house.One.Get<IRequestLedger>().ListLiveAsync(DeliveryHouse.Team, Cancellation);

    /// <summary>The dates of the live requests, each with the moment it was made.</summary>
    private static async Task<IEnumerable<(DateOnly Date, DateTimeOffset At)>> DatesAsync(DeliveryHouse house) =>
        (await LiveAsync(house)).Select(request => (request.Plan.Time.Date, request.PlacedAt));
}
