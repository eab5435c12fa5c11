using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Placed;

/// <summary>Which of the live requests is meant.</summary>
public static class PlacedFinding
{
    /// <summary>The requests that may be meant: of who asked their own, and of a supervisor where those are none, the team's.</summary>
    /// <param name="wish">What was said.</param>
    /// <param name="live">The live requests of the team, soonest first.</param>
    /// <param name="reader">Who said it.</param>
    public static IReadOnlyList<HelpRequest> Find(PlacedWish wish, IReadOnlyList<HelpRequest> live, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(reader);
        var person = reader.Person!;
        var open = live.Where(request => !request.HasEnded).ToList();
        var own = Meant(wish, [.. open.Where(request => request.Requester == person.Id)], reader.Today);
        return own.Count == 0 && person.Reviews && wish.TellsWhich ? Meant(wish, open, reader.Today) : own;
    }

    /// <summary>Whether somebody can change or cancel requests at all.</summary>
    public static bool IsFor(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Is(Roles.Worker) || person.Reviews;
    }

    private static List<HelpRequest> Meant(PlacedWish wish, List<HelpRequest> requests, DateOnly today)
    {
        requests.RemoveAll(request => wish.Tasks.Count > 0 && !wish.Tasks.Contains(request.Plan.Task));
        requests.RemoveAll(request => wish.Neighbourhoods.Count > 0 && !wish.Neighbourhoods.Contains(request.Plan.Neighbourhood));
        requests = OnDay(wish, requests, today);
        // A time only helps to choose: it may be the new one, or remembered wrongly.
        var then = requests.Where(request => wish.Times.Contains(request.Plan.Time.From)).ToList();
        return then.Count > 0 ? then : requests;
    }

    private static List<HelpRequest> OnDay(PlacedWish wish, List<HelpRequest> requests, DateOnly today)
    {
        if (wish.Days.Count == 0 && wish.Weekdays.Count == 0) return requests;
        var told = requests.Where(request => wish.Days.Contains(request.Plan.Time.Date)).ToList();
        return told.Count > 0 ? told : [.. requests.Where(request => request.Plan.Time.Date == today && wish.Weekdays.Contains(today.DayOfWeek))];
    }
}
