using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Delivery;

/// <summary>What people of the house do, past the chat: straight to the desk.</summary>
internal static class Requesting
{
    /// <summary>The visit that is asked for: Monday 24 November 2025, 14:00 to 15:00.</summary>
    public static VisitTime Visit { get; } = VisitTime.At(new DateOnly(2025, 11, 24), new TimeOnly(14, 0), 60);

    public static async Task<RequestId> PlacesAsync(
        this DeliveryHouse house, string task = "SHOP", VisitTime? visit = null, int students = 1, int day = 0)
    {
        var random = new byte[10];
        Random.Shared.NextBytes(random);
        var id = RequestId.Create(house.Clock.GetUtcNow(), random);
        var time = visit ?? Visit;
        time = time with { Date = time.Date.AddDays(day) };
        var plan = new VisitPlan { Task = task, Time = time, Neighbourhood = "Holy-Noord", Students = students };
        var details = new PrivateDetails("mevrouw V.", "Holysingel 1", "010 1234567");
        await house.GiveAsync(new PlaceRequest(
            DeliveryHouse.Team, id, Acting(house.Willem, Roles.Worker), house.Clock.GetUtcNow(), $"place-{id}", plan, details));
        return id;
    }

    public static Task ClaimsAsync(this DeliveryHouse house, StubPerson student, RequestId id) => house.GiveAsync(
        new ClaimRequest(DeliveryHouse.Team, id, Acting(student, Roles.Student), house.Clock.GetUtcNow(), Key()));

    public static Task ReleasesAsync(this DeliveryHouse house, StubPerson student, RequestId id) => house.GiveAsync(
        new ReleasePlace(DeliveryHouse.Team, id, Acting(student, Roles.Student), house.Clock.GetUtcNow(), Key(), Reason.Ill));

    public static Task CancelsAsync(this DeliveryHouse house, RequestId id) => house.GiveAsync(
        new CancelRequest(DeliveryHouse.Team, id, Acting(house.Willem, Roles.Worker), house.Clock.GetUtcNow(), Key(), Reason.Solved));

    public static Task FinishesAsync(this DeliveryHouse house, StubPerson student, RequestId id) => house.GiveAsync(
        new FinishVisit(DeliveryHouse.Team, id, Acting(student, Roles.Student), house.Clock.GetUtcNow(), Key(), 60, "Gezellig.") { WasEarly = true });

    private static Actor Acting(StubPerson person, Roles roles) => new(DeliveryHouse.IdOf(person), roles, DeliveryHouse.Team);

    private static async Task GiveAsync(this DeliveryHouse house, RequestCommand command) =>
        Assert.IsType<DeskAnswer.Effected>(await house.One.Get<RequestDesk>().HandleAsync(command, default));

    private static string Key() => Guid.NewGuid().ToString("N");
}
