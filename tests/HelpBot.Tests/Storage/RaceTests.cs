using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Many at once on Azurite.</summary>
public class RaceTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_hundred_students_who_claim_at_once_one_wins_and_the_others_hear_who()
    {
        await using var house = await StorageHouse.OpenAsync(azurite, students: 200);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);

        var answers = await Task.WhenAll(Enumerable.Range(1, 200).Select(n => house.Desk.HandleAsync(Claim(Id(1), n), Cancellation)));

        var winner = Assert.Single(answers.OfType<DeskAnswer.Effected>());
        var refused = answers.OfType<DeskAnswer.Refused>().Select(answer => answer.Refusal).ToList();
        Assert.Equal(199, refused.Count);
        Assert.All(refused, refusal => Assert.Equal(winner.Now.Holders, Assert.IsType<Refusal.AlreadyClaimed>(refusal).By));
        Assert.Single(await house.KeysAsync("agenda|"));
        Assert.Equal(2, (await house.KeysAsync("event|")).Count);
    }

    [Fact]
    public async Task One_student_who_claims_two_overlapping_requests_at_once_gets_one()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Place(Id(2)), Cancellation);

        var answers = await Task.WhenAll(
            house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation), house.Desk.HandleAsync(Claim(Id(2), 1), Cancellation));

        Assert.Single(answers.OfType<DeskAnswer.Effected>());
        Assert.IsType<Refusal.OverlapsYourTask>(Assert.Single(answers.OfType<DeskAnswer.Refused>()).Refusal);
    }

    [Fact]
    public async Task The_same_tap_delivered_twenty_times_at_once_has_one_effect()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1), Plan(students: 2)), Cancellation);

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(_ => house.Desk.HandleAsync(Claim(Id(1), 1, "tap"), Cancellation)));

        Assert.Single(answers.OfType<DeskAnswer.Effected>());
        Assert.All(answers, answer => Assert.True(answer.Request?.IsHeldBy(StudentId(1))));
        Assert.Equal(2, (await house.KeysAsync("event|")).Count);
    }

    [Fact]
    public async Task Placing_twice_at_once_places_once()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);

        var answers = await Task.WhenAll(Enumerable.Range(1, 10).Select(n => house.Desk.HandleAsync(Place(Id(1), key: $"try-{n}"), Cancellation)));

        Assert.Single(answers.OfType<DeskAnswer.Effected>());
        Assert.Equal(9, answers.OfType<DeskAnswer.Repeated>().Count());
        Assert.Single(await house.KeysAsync("live|"));
    }

    [Fact]
    public async Task A_state_older_than_its_seen_key_is_read_again()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Claim(Id(1), 2), Cancellation);
        await using var other = await house.SecondInstanceAsync(azurite);
        var reads = 0;
        house.Wire.BeforeSending = async request =>
        {
            // The place is taken, so that the tap looks for its key. That read is held back until another instance has
            // carried the same tap out.
            if (!request.Uri.ToUri().AbsoluteUri.Contains("seen", StringComparison.Ordinal) || Interlocked.Increment(ref reads) != 1) return;
            await other.Desk.HandleAsync(Release(Id(1), 2), Cancellation);
            await other.Desk.HandleAsync(Claim(Id(1), 1, "tap"), Cancellation);
        };

        var answer = await house.Desk.HandleAsync(Claim(Id(1), 1, "tap"), Cancellation);

        Assert.True(Assert.IsType<DeskAnswer.Repeated>(answer).Now?.IsHeldBy(StudentId(1)));
    }
}
