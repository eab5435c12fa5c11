using System.Diagnostics;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;

namespace HelpBot.Tests.Jobs;

/// <summary>Everybody at once, through HTTP, on Azurite and the Teams stub.</summary>
public sealed class RushTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    [Fact]
    public async Task Of_two_hundred_students_who_claim_at_the_same_instant_one_wins_and_all_others_read_who()
    {
        await using var town = await Town.OpenAsync(azurite, moreStudents: 198);
        var card = await town.PlaceAsync();
        var before = card.Card!;
        var watch = Stopwatch.StartNew();

        var answers = await Task.WhenAll(town.Students.Select(async student => (Student: student, Said: (await student.ClicksAsync(card, "claim", card: before)).Says())));

        output.WriteLine($"200 claims of one place through HTTP: {watch.ElapsedMilliseconds} ms");
        Assert.Equal(200, answers.Length);
        var winner = Assert.Single(answers, answer => answer.Said.Contains("deze is voor jou", StringComparison.Ordinal) || answer.Said.Contains("this one is yours", StringComparison.Ordinal)).Student;
        foreach (var (student, said) in answers.Where(answer => answer.Student != winner))
            Assert.Contains(student == town.Noor ? $"Just too late: {winner.Name} has this task." : $"Net te laat: {winner.Name} heeft deze taak.", said, StringComparison.Ordinal);
        await Town.ShowsAsync(card, $": {winner.Name}\n");
        Assert.Single(town.Channel.Messages, message => message.Card is not null);
        Assert.Contains("Open taken", CardText.Buttons(card.Card!));
        await Town.HearsAsync(town.Wil, $"{winner.Name} gaat je bewoner helpen.");
        Assert.Equal(1, town.Wil.PersonalChat.Times("gaat je bewoner helpen."));
    }
}
