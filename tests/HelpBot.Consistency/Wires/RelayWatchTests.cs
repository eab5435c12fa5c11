using HelpBot.Consistency.Chronicle;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;
using HelpBot.TestKit.Time;

namespace HelpBot.Consistency.Wires;

/// <summary>What the watch over the relays finds, and what it does not take for more than it is.</summary>
public sealed class RelayWatchTests
{
    private const string Request = "01J00000000000000000000000";
    private const string Place = "Plein 1000";

    private readonly ManualClock _clock = new();
    private readonly Book _book = new();
    private readonly RelayWatch _watch;

    public RelayWatchTests()
    {
        _watch = new RelayWatch(_book, _clock);
        _book.Begin(Request, 1, Place, null, "A1");
    }

    [Fact]
    public void Who_still_works_on_a_request_after_another_took_the_lease_may_not_send()
    {
        TakesLease("A1");
        _clock.Advance(TimeSpan.FromSeconds(31));
        TakesLease("B2");

        _watch.Wrote("A1", new StorageCall("read", "HelpRequests", "team1", $"request|{Request}", ""), stored: true);
        _watch.Sends("team1", Card(creates: false));

        Assert.Equal("lease", Assert.Single(_book.Findings).Check);
    }

    [Fact]
    public void Who_looked_right_before_the_lease_was_lost_may_be_a_moment_late()
    {
        TakesLease("A1");
        _watch.Wrote("A1", new StorageCall("read", "HelpRequests", "team1", $"request|{Request}", ""), stored: true);
        _clock.Advance(TimeSpan.FromSeconds(31));
        TakesLease("B2");

        _watch.Sends("team1", Card(creates: false));

        Assert.Empty(_book.Findings);
    }

    [Fact]
    public void A_lease_that_is_heard_of_when_it_is_over_takes_nothing_from_who_has_it_now()
    {
        var early = _clock.GetUtcNow() + TimeSpan.FromSeconds(30);
        _clock.Advance(TimeSpan.FromSeconds(31));
        TakesLease("A1");

        TakesLease("B2", early);
        _watch.Sends("team1", Card(creates: false));

        Assert.Empty(_book.Findings);
    }

    [Fact]
    public void Two_who_have_the_lease_at_once_are_found()
    {
        TakesLease("A1");

        TakesLease("B2");

        Assert.Equal("lease", Assert.Single(_book.Findings).Check);
    }

    [Fact]
    public void Who_gives_the_lease_up_leaves_it_to_others_and_may_not_send_before_the_answer_either()
    {
        TakesLease("A1");
        _watch.Begins("A1", new StorageCall("delete", "HelpRequests", "team1", "lease", ""));

        TakesLease("B2");
        Assert.Empty(_book.Findings);
        _watch.Sends("team1", Card(creates: false));

        Assert.Equal("lease", Assert.Single(_book.Findings).Check);
    }

    [Fact]
    public void A_card_that_is_posted_without_an_attempt_is_found()
    {
        TakesLease("A1");

        _watch.Sends("team1", Card(creates: true));

        Assert.Equal("recorded attempt", Assert.Single(_book.Findings).Check);
    }

    [Fact]
    public void A_card_that_is_adopted_between_the_attempt_and_the_post_leaves_the_attempt()
    {
        TakesLease("A1");
        Writes("""{"shown":0,"attempts":1}""");
        Writes("""{"activity":"17","shown":0,"attempts":0}""");

        _watch.Sends("team1", Card(creates: true));

        Assert.Empty(_book.Findings);
    }

    [Fact]
    public void A_card_that_is_adopted_after_the_post_leaves_the_post_in_doubt()
    {
        var post = Card(creates: true);
        (post.Effective, post.Answered) = (true, true);
        TakesLease("A1");
        Writes("""{"shown":0,"attempts":1}""");

        _watch.Sends("team1", post);
        Writes("""{"activity":"17","shown":0,"attempts":0}""");

        Assert.True(post.IsInDoubt);
    }

    private static Sending Card(bool creates) =>
        new("A1", "19:channel", Place, RequestWording.Task(Wording.In(Language.Dutch), "SHOP"), creates, 1);

    private void Writes(string body) =>
        _watch.Wrote("A1", new StorageCall("change", "HelpRequests", "team1", $"card|{Request}|channel", body), stored: true);

    private void TakesLease(string instance, DateTimeOffset? until = null)
    {
        var over = (until ?? _clock.GetUtcNow() + TimeSpan.FromSeconds(30)).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        _watch.Wrote(instance, new StorageCall("change", "HelpRequests", "team1", "lease", $$"""{"until":"{{over}}"}"""), stored: true);
    }
}
