using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>What holds after any sequence of commands by anyone at any time, also when the ledger fails now and then.</summary>
public sealed class LifeProperties
{
    [Fact]
    public void There_are_never_more_holders_than_places() => Always(day => Assert.All(day.Requests, request =>
    {
        Assert.InRange(request.Holders.Count, 0, request.Plan.Students);
        Assert.Distinct(request.Holders.Select(holder => holder.Student));
    }));

    [Fact]
    public void No_student_has_two_tasks_at_once_or_more_than_two_a_day() => Always(day =>
    {
        foreach (var student in Town.Roster.Students)
        {
            var tasks = day.Requests.Where(request => Stands(request) && request.IsHeldBy(student.Id)).ToList();
            Assert.InRange(tasks.Count, 0, Town.Team.DailyMaximum);
            Assert.DoesNotContain(tasks, task => tasks.Any(other => other != task && other.Plan.Time.Overlaps(task.Plan.Time)));
        }
    });

    [Fact]
    public void From_today_on_the_agenda_of_a_student_is_what_the_requests_say() => Always(day =>
    {
        foreach (var student in Town.Roster.Students)
        {
            var held = day.Requests
                .Where(request => Stands(request) && request.IsHeldBy(student.Id) && request.Plan.Time.Date >= day.Today)
                .Select(request => request.Id);
            var agenda = day.Ledger.AgendaOf(student.Id).Items.Where(item => item.Time.Date >= day.Today).Select(item => item.Request);
            Assert.Equal(held.Order(ById), agenda.Order(ById));
        }
    });

    [Fact]
    public void The_history_makes_the_state() => Always(day => Assert.All(day.Ledger.Ids, id =>
    {
        HelpRequest? replayed = null;
        foreach (var happened in day.Ledger.HistoryOf(id)) replayed = RequestHistory.Evolve(replayed, happened);
        Assert.Equal(day.Ledger.StateOf(id), replayed);
        Assert.Equal(day.Ledger.HistoryOf(id).Count, replayed!.Version);
    }));

    [Fact]
    public void The_status_says_what_the_places_say() => Always(day => Assert.All(day.Requests, request =>
    {
        Assert.Equal(request.HasEnded, request.EndedAt is not null);
        if (request.HasEnded) return;
        Assert.Equal(request.IsClaimable, request.Published && request.FreePlaces > 0);
        Assert.False(request.Holders.Count > 0 && request.Holders.All(holder => holder.Minutes is not null));
    }));

    [Fact]
    public void Nobody_is_told_what_they_did_themselves() => Always(day => Assert.All(day.Ledger.Committed, commit =>
        Assert.DoesNotContain(commit.FollowUps.OfType<SendNote>(), note => note.To == commit.Happened.By)));

    [Fact]
    public void Every_note_is_true_when_it_is_made() => Always(day => Assert.All(day.Ledger.Committed, commit =>
        Assert.All(commit.FollowUps.OfType<SendNote>(), note =>
            Assert.True(note.IsTrueOf(commit.After) || note.Note is NoteCode.ReleasedLate or NoteCode.Declined, $"{note}"))));

    [Fact]
    public void Students_see_no_card_of_what_was_not_published() => Always(day => Assert.All(day.Ledger.Committed, commit =>
        Assert.True(commit.After.Published || !commit.FollowUps.OfType<LookAtCards>().Any())));

    [Fact]
    public void A_repeated_key_has_no_second_effect() => Property.Holds(Move.Sequences, moves =>
    {
        var day = new RandomDay();
        foreach (var move in moves)
        {
            var command = day.Next(move);
            var first = day.Give(command);
            var (after, count) = (Stored(day, command), day.Ledger.Committed.Count);
            var second = day.Give(command);
            Assert.Equal(count, day.Ledger.Committed.Count);
            Assert.Equal(after, Stored(day, command));
            if (first is DeskAnswer.Effected) Assert.Equal(new DeskAnswer.Repeated(after), second);
        }
    });

    private static readonly IComparer<RequestId> ById = Comparer<RequestId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value));

    private static bool Stands(HelpRequest request) => !request.HasEnded || request.Status == RequestStatus.Done;

    private static HelpRequest? Stored(RandomDay day, RequestCommand command) =>
        day.Ledger.Ids.Contains(command.Request) ? day.Ledger.StateOf(command.Request) : null;

    private static void Always(Action<RandomDay> check)
    {
        Property.Holds(Move.Sequences, moves => RandomDay.After(moves, check), runs: 100);
        Property.Holds(Move.Sequences, moves => RandomDay.After(moves, check, mishaps: true), runs: 100);
    }
}
