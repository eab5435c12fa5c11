using HelpBot.Delivery.Addresses;
using HelpBot.Requests.People;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Where people and teams can be reached, on Azurite.</summary>
public class AddressBookTests(AzuriteFixture azurite)
{
    private static readonly PersonId Wil = new("worker");
    private static readonly ConversationAddress Chat = new("msteams", "https://smba.trafficmanager.net/emea/", "a:1", "tenant", "28:bot");
    private static readonly ConversationAddress Channel = new("msteams", "https://smba.trafficmanager.net/emea/", "19:x@thread.tacv2", "tenant", "28:bot");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_learned_of_a_person_is_known_to_every_instance()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await using var other = await house.SecondInstanceAsync(azurite);
        var learned = await house.Addresses.ChangeAsync(Wil, person => person with
        {
            PersonalChat = Chat,
            ChannelUserId = "29:1",
            Language = Language.English,
            UnreachableSince = Now,
            AskedToSayHello = true,
        }, Cancellation);

        Assert.Equal(learned, await other.Addresses.FindAsync(Wil, Cancellation));
        Assert.Equal(new PersonProfile(new PersonId("unknown")), await other.Addresses.FindAsync(new PersonId("unknown"), Cancellation));
    }

    [Fact]
    public async Task A_profile_is_read_once_a_minute()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await using var other = await house.SecondInstanceAsync(azurite);
        await house.Addresses.FindAsync(Wil, Cancellation);
        await other.Addresses.ChangeAsync(Wil, person => person with { PersonalChat = Chat }, Cancellation);

        house.Clock.Advance(TimeSpan.FromSeconds(59));
        var early = await house.Addresses.FindAsync(Wil, Cancellation);
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        var late = await house.Addresses.FindAsync(Wil, Cancellation);

        Assert.Null(early.PersonalChat);
        Assert.Equal(Chat, late.PersonalChat);
        Assert.Equal(["read", "read"], house.Wire.Seen);
    }

    [Fact]
    public async Task A_change_is_seen_at_once_and_one_that_changes_nothing_writes_nothing()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Addresses.FindAsync(Wil, Cancellation);

        await house.Addresses.ChangeAsync(Wil, person => person with { PersonalChat = Chat }, Cancellation);
        Assert.Equal(Chat, (await house.Addresses.FindAsync(Wil, Cancellation)).PersonalChat);
        house.Wire.Forget();
        await house.Addresses.ChangeAsync(Wil, person => person with { PersonalChat = Chat }, Cancellation);

        Assert.Equal(["read"], house.Wire.Seen);
    }

    [Fact]
    public async Task Changes_of_two_instances_at_once_are_both_kept()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await using var other = await house.SecondInstanceAsync(azurite);

        await Task.WhenAll(
            house.Addresses.ChangeAsync(Wil, person => person with { PersonalChat = Chat }, Cancellation),
            other.Addresses.ChangeAsync(Wil, person => person with { Language = Language.English }, Cancellation),
            other.Addresses.ChangeAsync(Wil, person => person with { ChannelUserId = "29:1" }, Cancellation));

        await using var third = await house.SecondInstanceAsync(azurite);
        var person = await third.Addresses.FindAsync(Wil, Cancellation);
        Assert.Equal((Chat, Language.English, "29:1"), (person.PersonalChat, person.Language, person.ChannelUserId));
    }

    [Fact]
    public async Task A_team_has_its_configured_channel_at_whatever_service_was_learned_and_never_stores_it()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        house.Channels[TeamId] = Channel;

        await house.Addresses.ChangeAsync(TeamId, team => team with { UnreachableSince = Now }, Cancellation);
        Assert.Equal(Channel, (await house.Addresses.FindAsync(TeamId, Cancellation)).Channel);
        house.Channels[TeamId] = Channel with { ConversationId = "19:y@thread.tacv2" };
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("19:y@thread.tacv2", (await house.Addresses.FindAsync(TeamId, Cancellation)).Channel?.ConversationId);

        await house.Addresses.ChangeAsync(TeamId, team => team with { Channel = Chat }, Cancellation);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var learned = await house.Addresses.FindAsync(TeamId, Cancellation);
        Assert.Equal((Chat with { ConversationId = "19:y@thread.tacv2" }, Now), (learned.Channel, learned.UnreachableSince));
    }
}
