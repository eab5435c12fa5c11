using HelpBot.Intake;
using HelpBot.Requests.Desk;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Storage;

/// <summary>Open drafts on Azurite.</summary>
public class DraftStoreTests(AzuriteFixture azurite)
{
    private static readonly DraftKey Key = new(new("worker"), "msteams", "a:1/2\\3#4?5|é");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_reads_back_and_is_deleted()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        Assert.Equal(new Versioned<string?>(null, null), await house.Drafts.LoadAsync(Key, Cancellation));

        Assert.True(await house.Drafts.SaveAsync(Key, new("één", null), Cancellation));
        var first = await house.Drafts.LoadAsync(Key, Cancellation);
        Assert.True(await house.Drafts.SaveAsync(Key, first with { Value = "twee" }, Cancellation));
        var second = await house.Drafts.LoadAsync(Key, Cancellation);
        Assert.True(await house.Drafts.SaveAsync(Key, second with { Value = null }, Cancellation));

        Assert.Equal(("één", "twee"), (first.Value, second.Value));
        Assert.Null((await house.Drafts.LoadAsync(Key, Cancellation)).Value);
    }

    [Fact]
    public async Task Of_two_messages_at_once_one_saves()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var begun = await Task.WhenAll(Enumerable.Range(1, 10).Select(n => house.Drafts.SaveAsync(Key, new($"{n}", null), Cancellation)));
        var read = await house.Drafts.LoadAsync(Key, Cancellation);
        var changed = await Task.WhenAll(Enumerable.Range(1, 10).Select(n => house.Drafts.SaveAsync(Key, read with { Value = $"{n}{n}" }, Cancellation)));

        Assert.Single(begun, saved => saved);
        Assert.Single(changed, saved => saved);
        Assert.False(await house.Drafts.SaveAsync(Key, read with { Value = null }, Cancellation));
        Assert.NotNull((await house.Drafts.LoadAsync(Key, Cancellation)).Value);
    }

    [Fact]
    public async Task Each_person_and_conversation_has_a_draft_of_its_own()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Drafts.SaveAsync(Key, new("mine", null), Cancellation);

        Assert.Null((await house.Drafts.LoadAsync(Key with { Person = new("other") }, Cancellation)).Value);
        Assert.Null((await house.Drafts.LoadAsync(Key with { ChannelId = "webchat" }, Cancellation)).Value);
        Assert.Null((await house.Drafts.LoadAsync(Key with { ConversationId = "a:1" }, Cancellation)).Value);
        Assert.NotEqual(KeyText.Hash("ab", "c"), KeyText.Hash("a", "bc"));
    }

    [Fact]
    public async Task A_draft_of_yesterday_is_gone_and_a_new_one_can_begin()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Drafts.SaveAsync(Key, new("old", null), Cancellation);
        house.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("old", (await house.Drafts.LoadAsync(Key, Cancellation)).Value);

        house.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(new Versioned<string?>(null, null), await house.Drafts.LoadAsync(Key, Cancellation));
        Assert.True(await house.Drafts.SaveAsync(Key, new("new", null), Cancellation));
    }

    [Fact]
    public async Task A_long_draft_is_kept_whole_and_one_that_cannot_be_is_refused_unsent()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var text = string.Concat(Enumerable.Repeat("😀", 60_000));

        Assert.True(await house.Drafts.SaveAsync(Key, new("x" + text, null), Cancellation));
        Assert.Equal("x" + text, (await house.Drafts.LoadAsync(Key, Cancellation)).Value);
        house.Wire.Forget();
        await Assert.ThrowsAsync<RowTooLargeException>(() => house.Drafts.SaveAsync(Key, new(new string('x', 600_000), null), Cancellation));

        Assert.Empty(house.Wire.Seen);
    }

    [Fact]
    public async Task A_lost_answer_is_no_answer()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        house.Wire.BreakNextWrite(Fault.AfterSending);

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => house.Drafts.SaveAsync(Key, new("x", null), Cancellation));
    }

    [Fact]
    public async Task Drafts_that_nobody_went_on_with_for_a_day_are_forgotten_and_younger_ones_stay()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Drafts.SaveAsync(Key, new("old", null), Cancellation);
        house.Clock.Advance(TimeSpan.FromHours(23));
        var young = Key with { ConversationId = "a:young" };
        await house.Drafts.SaveAsync(young, new("young", null), Cancellation);
        house.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(1, await house.Drafts.ForgetOldAsync(100, Cancellation));
        Assert.Equal(0, await house.Drafts.ForgetOldAsync(100, Cancellation));
        Assert.Equal("young", (await house.Drafts.LoadAsync(young, Cancellation)).Value);
    }
}
