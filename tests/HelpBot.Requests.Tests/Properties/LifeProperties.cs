using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Desk;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>What holds after any sequence of commands by anyone at any time, also when the ledger fails now and then.</summary>
public sealed class LifeProperties
{
    // Told although nothing can be done any more: the state may have moved on before the event that tells of it.
    private static readonly NoteCode[] MayBeDropped = [NoteCode.ReleasedLate, NoteCode.Declined, NoteCode.TakenOff, NoteCode.Reinstated];

    [Fact]
    public void There_are_never_more_holders_than_places() => Always(life => Assert.All(life.Requests, request =>
    {
        Assert.InRange(request.Holders.Count, 0, request.Plan.Students);
        Assert.Distinct(request.Holders.Select(holder => holder.Student));
    }));

    [Fact]
    public void The_history_makes_the_state() => Always(life => Assert.All(life.Ledger.Ids, id =>
    {
        HelpRequest? replayed = null;
        foreach (var happened in life.Ledger.HistoryOf(id)) replayed = RequestHistory.Evolve(replayed, happened);
        Assert.Equal(life.Ledger.StateOf(id), replayed);
        Assert.Equal(life.Ledger.HistoryOf(id).Count, replayed!.Version);
    }));

    [Fact]
    public void The_status_says_what_the_places_say() => Always(life => Assert.All(life.Requests, request =>
    {
        Assert.Equal(request.HasEnded, request.EndedAt is not null);
        if (request.HasEnded) return;
        Assert.Equal(request.IsClaimable, request.Published && request.FreePlaces > 0 && !request.HasBegun);
        Assert.Equal(request.Status == RequestStatus.UnderWay, request.HasBegun);
        Assert.False(request.Holders.Count > 0 && request.Holders.All(holder => holder.Minutes is not null));
    }));

    [Fact]
    public void Only_who_has_a_place_offers_it_and_only_to_one_who_has_none() => Always(life => Assert.All(life.Requests, request =>
    {
        Assert.All(request.Swaps, offer => Assert.True(request.PlaceOf(offer.From) is { ArrivedAt: null, Minutes: null } && !request.IsHeldBy(offer.To)));
        Assert.DoesNotContain(request.Asked, request.IsHeldBy);
        Assert.Distinct(request.Swaps.Select(offer => offer.From));
    }));

    [Fact]
    public void What_a_request_repeats_stays_whatever_becomes_of_either() => Always(life => Assert.All(life.Ledger.Committed, commit =>
        Assert.Equal(commit.Happened is RequestPlaced placed ? placed.RepeatOf : commit.Before!.Value.RepeatOf, commit.After.RepeatOf)));

    [Fact]
    public void Nobody_is_told_what_they_did_themselves() => Always(life => Assert.All(life.Ledger.Committed, commit =>
        Assert.DoesNotContain(commit.FollowUps.OfType<SendNote>(), note => note.To == commit.Happened.By)));

    [Fact]
    public void Every_note_is_true_when_it_is_made() => Always(life => Assert.All(life.Ledger.Committed, commit =>
        Assert.All(commit.FollowUps.OfType<SendNote>(), note =>
            Assert.True(note.IsTrueOf(commit.After) || MayBeDropped.Contains(note.Note), $"{note} after {commit.Happened} in {commit.After.Status}"))));

    [Fact]
    public void Students_see_no_card_of_what_was_not_published() => Always(life => Assert.All(life.Ledger.Committed, commit =>
        Assert.True(commit.After.Published || commit.After.WasPublished || !commit.FollowUps.OfType<LookAtCards>().Any())));

    [Fact]
    public void A_repeated_key_has_no_second_effect() => Property.Holds(Move.Sequences, moves =>
    {
        var life = new RandomLife();
        foreach (var move in moves)
        {
            var command = life.Next(move);
            if (move.Request % 2 == 0) life.Disturb(move);
            var first = life.Give(command);
            var (after, count) = (Stored(life, command), life.Ledger.Committed.Count);
            var second = life.Give(command);
            Assert.Equal(count, life.Ledger.Committed.Count);
            Assert.Equal(after, Stored(life, command));
            if (first is DeskAnswer.Effected) Assert.Equal(new DeskAnswer.Repeated(after), second);
        }
    }, runs: 100);

    private static HelpRequest? Stored(RandomLife life, RequestCommand command) =>
        life.Ledger.Ids.Contains(command.Request) ? life.Ledger.StateOf(command.Request) : null;

    private static void Always(Action<RandomLife> check) => Lives.Always(check);
}
