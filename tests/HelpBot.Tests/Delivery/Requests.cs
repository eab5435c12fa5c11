using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Tests.Delivery;

/// <summary>Requests as values, for what is decided without storage.</summary>
internal static class Requests
{
    public static PersonId Student { get; } = new("student");

    public static Team Team { get; } = new()
    {
        Id = DeliveryHouse.Team,
        Name = "Holy",
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"),
        Neighbourhoods = [new Neighbourhood("Holy-Noord", "3137")],
    };

    public static HelpRequest Open() => new()
    {
        Id = RequestId.Create(DateTimeOffset.UnixEpoch, new byte[10]),
        Team = Team.Id,
        Version = 3,
        Status = RequestStatus.Open,
        Plan = new VisitPlan { Task = "SHOP", Time = Requesting.Visit, Neighbourhood = "Holy-Noord" },
        Requester = new PersonId("worker"),
        PlacedAt = DateTimeOffset.UnixEpoch,
        Published = true,
    };

    public static HelpRequest HeldBySomeone(this HelpRequest request) => request with
    {
        Status = RequestStatus.Claimed,
        Holders = [new Holder(Student, DateTimeOffset.UnixEpoch)],
    };
}
