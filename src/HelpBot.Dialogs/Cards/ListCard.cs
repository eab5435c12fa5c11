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
        Write(open, reader, "list.open", "list.openEmpty", request => [new RequestButtons(reader.Say, request).Claim]);

    /// <summary>What a student holds.</summary>
    public static Post Tasks(IReadOnlyList<HelpRequest> held, Reader reader) =>
        Write(held, reader, "list.tasks", "list.tasksEmpty", request => [new RequestButtons(reader.Say, request).Refresh]);

    /// <summary>What a student holds on the day itself, to say "ik ben er".</summary>
    public static Post Arrive(IReadOnlyList<HelpRequest> held, Reader reader) => Write(
        [.. held.Where(request => request.Plan.Time.Date == reader.Today)], reader, "list.arrive", "list.arriveEmpty",
        request => request.PlaceOf(reader.Person!.Id)?.ArrivedAt is null
            ? [new VisitButtons(reader.Say, request).Start, new RequestButtons(reader.Say, request).Refresh]
            : [new RequestButtons(reader.Say, request).Refresh]);

    /// <summary>What a student went to today, to say that it is done.</summary>
    public static Post Finish(IReadOnlyList<HelpRequest> held, Reader reader, int? minutes) => Write(
        [.. held.Where(request => request.Plan.Time.Date == reader.Today)], reader, "list.finish", "list.finishEmpty",
        request => [new VisitButtons(reader.Say, request).DoneAfter(Math.Clamp(minutes ?? request.Plan.Time.Minutes, 1, Finishing.MostMinutes))],
        most: MostUnfolding);

    /// <summary>What a student holds, to give it back.</summary>
    public static Post Release(IReadOnlyList<HelpRequest> held, Reader reader) => Write(
        held, reader, "list.release", "list.tasksEmpty",
        request => request.PlaceOf(reader.Person!.Id)?.ArrivedAt is null
            ? [new VisitButtons(reader.Say, request).Release]
            : [new RequestButtons(reader.Say, request).Refresh],
        most: MostUnfolding);

    /// <summary>Who is where today, for a supervisor.</summary>
    public static Post WhoIsWhere(IReadOnlyList<HelpRequest> going, Reader reader) => Write(
        going, reader, "list.where", "list.whereEmpty",
        request => [new SupervisorButtons(reader.Say, request, reader.Roster).Review],
        request => [.. VisitWording.Lines(request, reader), .. AttentionWording.Lines(request, reader)]);

    /// <summary>What a worker asked for.</summary>
    public static Post Requests(IReadOnlyList<HelpRequest> asked, Reader reader) =>
        Write(
            asked, reader, "list.mine", "list.mineEmpty",
            request => [new RequestButtons(reader.Say, request).RefreshAsWorker, .. new RequestButtons(reader.Say, request).Cancel],
            request => StateLines(request, reader),
            most: MostUnfolding);

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
        return Write(
            requests, reader, "list.review", "list.reviewEmpty",
            request => [new SupervisorButtons(say, request, reader.Roster).Review],
            Age, sum);

        IEnumerable<string> Age(HelpRequest request)
        {
            foreach (var line in StateLines(request, reader)) yield return $"{line} · {say.Age(board.AgeOf(request))}";
            foreach (var line in RepeatWording.Lines(request, board.FirstOf(request), reader)) yield return line;
            if (board.Drags(request)) yield return say["fact.drags"];
            foreach (var line in AttentionWording.Lines(request, reader)) yield return line;
        }
    }

    private static Post Write(
        IReadOnlyList<HelpRequest> requests,
        Reader reader,
        string title,
        string empty,
        Func<HelpRequest, IReadOnlyList<AdaptiveAction>> buttons,
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
                .Actions(buttons(request)));
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
            : $" · {say["fact.who"]}: {say.NamesOf(reader.Roster, request.Holders)}";
        return [$"{say["fact.state"]}: {say.Status(request)}{who}"];
    }
}
