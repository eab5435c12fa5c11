using AdaptiveCards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Board;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Cards;

/// <summary>Lists of requests, soonest first.</summary>
public static class ListCard
{
    /// <summary>The most requests in one list; more would be too long to read and too large to send.</summary>
    public const int MostItems = 8;

    /// <summary>The most in a list whose buttons unfold: each is four times as large.</summary>
    private const int MostUnfolding = 6;

    /// <summary>What can be claimed.</summary>
    public static Post Open(IReadOnlyList<HelpRequest> open, Reader reader) =>
        Write(open, reader, "list.open", "list.openEmpty", (_, buttons) => buttons.Claim);

    /// <summary>What a student holds.</summary>
    public static Post Tasks(IReadOnlyList<HelpRequest> held, Reader reader) =>
        Write(held, reader, "list.tasks", "list.tasksEmpty", (_, buttons) => buttons.Refresh);

    /// <summary>What a worker asked for.</summary>
    public static Post Requests(IReadOnlyList<HelpRequest> asked, Reader reader) =>
        Write(asked, reader, "list.mine", "list.mineEmpty", (_, buttons) => buttons.Cancel, request => StateLines(request, reader), most: MostUnfolding);

    /// <summary>What a supervisor has to look at, with age, and what drags.</summary>
    public static Post Review(RequestBoard board, Reader reader)
    {
        var (say, requests) = (reader.Say, board.ToReview);
        var waiting = requests.Count(request => request.Status == RequestStatus.WaitingForApproval);
        var sum = say.Say(
            "list.reviewSum",
            ("open", requests.Count - waiting),
            ("waiting", waiting),
            ("drags", requests.Count(board.Drags)));
        return Write(requests, reader, "list.review", "list.reviewEmpty", (_, buttons) => buttons.Review, Age, sum);

        IEnumerable<string> Age(HelpRequest request)
        {
            foreach (var line in StateLines(request, reader)) yield return $"{line} · {say.Age(board.AgeOf(request))}";
            if (board.Drags(request)) yield return say["fact.drags"];
        }
    }

    private static Post Write(
        IReadOnlyList<HelpRequest> requests,
        Reader reader,
        string title,
        string empty,
        Func<HelpRequest, RequestButtons, AdaptiveAction> button,
        Func<HelpRequest, IEnumerable<string>>? more = null,
        string? sum = null,
        int most = MostItems)
    {
        var say = reader.Say;
        var writer = new CardWriter(say).Title(say[title]);
        if (requests.Count == 0) return writer.Text(say[empty]).Post();
        if (sum is not null) writer.Text(sum);
        foreach (var request in requests.Take(most))
        {
            writer.Part(part => Item(part, request, reader, more)
                .Actions(button(request, new RequestButtons(say, request))));
        }

        return requests.Count <= most
            ? writer.Post()
            : writer.Text(say.Say("list.more", ("count", requests.Count - most))).Post();
    }

    private static CardWriter Item(
        CardWriter writer, HelpRequest request, Reader reader, Func<HelpRequest, IEnumerable<string>>? more)
    {
        var (say, plan) = (reader.Say, request.Plan);
        writer.Strong(say.Task(plan.Task)).Line(say.When(plan.Time)).Line($"{plan.Neighbourhood} · {say.Students(plan.Students)}");
        if (plan.Note is { } note) writer.Line(note);
        foreach (var line in more?.Invoke(request) ?? []) writer.Line(line);
        return writer;
    }

    private static IEnumerable<string> StateLines(HelpRequest request, Reader reader)
    {
        var say = reader.Say;
        var who = request.Holders.Count == 0
            ? ""
            : $" · {say["fact.who"]}: {say.Names(reader.Roster, request.Holders.Select(holder => holder.Student))}";
        return [$"{say["fact.state"]}: {say.Status(request)}{who}"];
    }
}
