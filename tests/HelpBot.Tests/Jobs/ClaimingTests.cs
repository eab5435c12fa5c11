using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Privacy;

namespace HelpBot.Tests.Jobs;

/// <summary>Claiming, on the Teams stub.</summary>
public sealed class ClaimingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_request_told_in_chat_becomes_a_card_in_the_channel_without_personal_data()
    {
        await using var town = await Town.OpenAsync(azurite);

        var card = CardText.Of((await town.PlaceAsync()).Card!);

        Assert.Contains("Samen boodschappen doen", card, StringComparison.Ordinal);
        Assert.Contains("dinsdag 24 november, 14.30 tot 15.30 uur", card, StringComparison.Ordinal);
        Assert.Contains("Holy-Noord", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Zonderlingstraat", card, StringComparison.Ordinal);
        Assert.DoesNotContain("mevrouw", card, StringComparison.Ordinal);
        Assert.DoesNotContain(PrivateData.Phone, card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_claims_in_one_tap_and_everyone_sees_who_goes()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();

        var answer = await town.TapAsync(town.Sam, card, "claim");

        Assert.Contains("Top, deze is voor jou.", CardText.Of(answer.Card!), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Sam");
        await Town.HearsAsync(town.Wil, "Sam gaat je bewoner helpen.");
        await Town.HearsAsync(town.Sam, "Adres en telefoon");
    }

    [Fact]
    public async Task On_the_Teams_stub_a_student_who_reads_English_gets_the_channel_card_in_English()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        town.Pass(TimeSpan.FromMinutes(2));

        var answer = await town.Noor.RefreshesAsync(card);

        Assert.Contains("Tuesday 24 November, 14:30 to 15:30", CardText.Of(answer.Card!), StringComparison.Ordinal);
        Assert.Contains("woensdag", CardText.Of((await town.PlaceAsync("woensdag 14.00")).Card!), StringComparison.Ordinal);
    }
}
