using FsCheck;
using FsCheck.Fluent;
using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Limits;
using HelpBot.TestKit.Time;
using Microsoft.Extensions.Options;

namespace HelpBot.Tests.Delivery;

public sealed class SendLimiterTests
{
    // Teams' own numbers (engineering.md B), of which four fifths may be used.
    private static readonly (int Most, TimeSpan Period)[] Windows =
    [
        (5, TimeSpan.FromSeconds(1)), (6, TimeSpan.FromSeconds(2)), (48, TimeSpan.FromSeconds(30)), (1440, TimeSpan.FromHours(1)),
    ];

    private static readonly ConversationKey Here = new("here");
    private static readonly ConversationKey There = new("there");

    private readonly ManualClock _clock = new();

    [Fact]
    public void No_window_is_ever_exceeded_whenever_sends_are_tried() => Prop
        .ForAll(Gaps(), gaps => NothingIsExceeded(Taken(gaps)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_sender_that_waits_as_told_gets_all_the_room_there_is()
    {
        var limiter = Limiter();
        var start = _clock.GetUtcNow();
        List<DateTimeOffset> sent = [];
        while (_clock.GetUtcNow() - start < TimeSpan.FromHours(2))
        {
            var wait = limiter.TryTake(Here);
            if (wait == TimeSpan.Zero) sent.Add(_clock.GetUtcNow());
            else _clock.Advance(wait);
        }

        Assert.True(NothingIsExceeded(sent));
        Assert.InRange(sent.Count, 2 * 1440, (2 * 1440) + 1);
    }

    [Fact]
    public void Answers_of_turns_count()
    {
        var limiter = Limiter();
        for (var i = 0; i < 5; i++) limiter.Count(Here);

        Assert.Equal(TimeSpan.FromSeconds(1), limiter.TryTake(Here));
        Assert.Equal(TimeSpan.Zero, limiter.TryTake(There));
    }

    [Fact]
    public void More_answers_than_any_window_holds_are_remembered_as_far_as_they_matter()
    {
        var limiter = Limiter();
        for (var i = 0; i < 3000; i++)
        {
            limiter.Count(Here);
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        // The last 1440 of them took 144 seconds, so there is room an hour after the first of these.
        Assert.Equal(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(144), limiter.TryTake(Here));
    }

    [Fact]
    public void A_conversation_stays_closed_as_long_as_the_channel_asked()
    {
        var limiter = Limiter();
        limiter.Close(Here, TimeSpan.FromSeconds(20));
        limiter.Close(Here, TimeSpan.FromSeconds(5));

        Assert.Equal(TimeSpan.FromSeconds(20), limiter.TryTake(Here));
        Assert.Equal(TimeSpan.Zero, limiter.TryTake(There));
        _clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(TimeSpan.Zero, limiter.TryTake(Here));
    }

    [Theory]
    [InlineData(1, 40)]
    [InlineData(4, 10)]
    [InlineData(40, 1)]
    public void Each_instance_keeps_to_its_part_of_the_global_budget(int instances, int perSecond)
    {
        var limiter = Limiter(options => options.Instances = instances);

        var taken = Enumerable.Range(0, 100).Count(i => limiter.TryTake(new ConversationKey($"c{i}")) == TimeSpan.Zero);

        Assert.Equal(perSecond, taken);
    }

    [Fact]
    public void Conversations_without_sends_for_an_hour_are_forgotten()
    {
        var limiter = Limiter(options => options.MostConversations = 100);
        for (var i = 0; i < 1000; i++)
        {
            limiter.Count(new ConversationKey($"c{i}"));
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(limiter.Remembered, 1, 100);
    }

    [Fact]
    public void Never_more_conversations_are_remembered_than_configured()
    {
        var limiter = Limiter(options => options.MostConversations = 100);
        for (var i = 0; i < 1000; i++) limiter.Count(new ConversationKey($"c{i}"));

        Assert.InRange(limiter.Remembered, 1, 100);
    }

    [Fact]
    public void All_threads_of_a_channel_are_one_conversation()
    {
        Assert.Equal(
            ConversationKey.Of("msteams", "19:a@thread.tacv2"), ConversationKey.Of("msteams", "19:a@thread.tacv2;messageid=17"));
        Assert.NotEqual(ConversationKey.Of("msteams", "a"), ConversationKey.Of("webchat", "a"));
    }

    // Mostly bursts, now and then a pause that lets a window go by.
    private static Arbitrary<int[]> Gaps() => Gen.ArrayOf(Gen.Frequency(
        (8, Gen.Choose(0, 120)), (3, Gen.Choose(500, 2100)), (1, Gen.Choose(10_000, 40_000))), 400).ToArbitrary();

    private static bool NothingIsExceeded(List<DateTimeOffset> sent) => Windows.All(window =>
        Enumerable.Range(0, Math.Max(0, sent.Count - window.Most)).All(i => sent[i + window.Most] - sent[i] >= window.Period));

    private static List<DateTimeOffset> Taken(int[] gaps)
    {
        var clock = new ManualClock();
        var limiter = new SendLimiter(Options.Create(new DeliveryOptions()), clock);
        List<DateTimeOffset> sent = [];
        foreach (var gap in gaps)
        {
            clock.Advance(TimeSpan.FromMilliseconds(gap));
            if (limiter.TryTake(Here) == TimeSpan.Zero) sent.Add(clock.GetUtcNow());
        }

        return sent;
    }

    private SendLimiter Limiter(Action<DeliveryOptions>? change = null)
    {
        var options = new DeliveryOptions();
        change?.Invoke(options);
        return new SendLimiter(Options.Create(options), _clock);
    }
}
