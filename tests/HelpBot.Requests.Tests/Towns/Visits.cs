using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>What is asked for, unless a test says otherwise: shopping together on Wednesday, 14:00 to 15:00.</summary>
internal static class Visits
{
    public static readonly VisitPlan Shopping = new()
    {
        Task = "SHOP",
        Time = VisitTime.At(Town.Wednesday, new TimeOnly(14, 0), 60),
        Neighbourhood = "Holy-Noord",
    };

    public static readonly VisitPlan Appointment = Shopping with { Task = "DOCTOR" };

    public static readonly VisitPlan ForTwo = Shopping with { Students = 2 };

    /// <summary>The same a day later.</summary>
    public static readonly VisitPlan Moved = Shopping with { Time = Shopping.Time with { Date = Town.Wednesday.AddDays(1) } };

    /// <summary>Company while the carer is out: level C, for two students at an address that is new.</summary>
    public static readonly VisitPlan Relief = Shopping with { Task = "RELIEF", Students = 2, FirstVisit = true };

    public static readonly PrivateDetails Resident = new("mevrouw V.", "Dorpsstraat 1", "010 000 00 00");

    public static RequestId Id(int number) => RequestId.Create(Town.At(Town.Monday, 9), [0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)number]);

    public static VisitTime Window(int from, int until, int minutes) =>
        new(Town.Wednesday, new TimeOnly(from, 0), new TimeOnly(until, 0), minutes);
}
