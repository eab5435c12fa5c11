using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;
using HelpBot.Tests.Jobs;

namespace HelpBot.Tests.Operations;

/// <summary>Who runs HelpBot hears of a backlog: at most one message an hour while it lasts and one when it is over.</summary>
public sealed class OperatorTests(AzuriteFixture azurite)
{
    private const int Behind = 1300, CaughtUp = 1301, NotTold = 1302;

    [Fact]
    public async Task The_operator_hears_once_an_hour_in_their_language_and_once_when_it_is_over()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Operator = "Noor" });
        var stuck = new StuckRelay(town);
        await stuck.HoldAsync();
        await town.AskAsync();

        await town.InTimeAsync(() => Heard(town.Noor, "I am behind in team Holy.") == 1, TimeSpan.FromMinutes(1));
        await town.MinutesAsync(50);
        Assert.Equal(1, Heard(town.Noor, "I am behind in team Holy."));
        await town.InTimeAsync(() => Heard(town.Noor, "I am behind in team Holy.") == 2, TimeSpan.FromMinutes(1));
        Assert.Equal(0, Heard(town.Noor, English("operator.over")));

        await stuck.EndAsync();
        await town.InTimeAsync(() => Heard(town.Noor, English("operator.over")) == 1, TimeSpan.FromMinutes(1));
        await town.MinutesAsync(10);
        Assert.Equal((2, 1), (Heard(town.Noor, "I am behind"), Heard(town.Noor, English("operator.over"))));
        foreach (var other in (StubPerson[])[town.Bea, town.Wil, town.Sam]) Assert.Equal(0, Heard(other, "achter"));
        Assert.Contains(town.Logged.All, line => line.Id == CaughtUp);
    }

    [Fact]
    public async Task What_was_told_holds_over_a_restart()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Operator = "Bea" });
        var stuck = new StuckRelay(town);
        await stuck.HoldAsync();
        await town.AskAsync();
        await town.InTimeAsync(() => Heard(town.Bea, "Ik loop achter in team Holy.") == 1, TimeSpan.FromMinutes(1));

        await town.RestartAsync();
        await town.MinutesAsync(10);
        Assert.Equal(1, Heard(town.Bea, "Ik loop achter in team Holy."));

        await stuck.EndAsync();
        await town.InTimeAsync(() => Heard(town.Bea, Reading.Dutch("operator.over")) == 1, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_note_that_Teams_throttles_comes_a_minute_later()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Operator = "Bea" });
        var stuck = new StuckRelay(town);
        await stuck.HoldAsync();
        await town.AskAsync();
        var throttled = town.Teams.Faults.Script(
            Fault.Throttled(TimeSpan.FromSeconds(30)), new CallFilter { Method = "POST", Conversation = town.Bea.PersonalChat });

        await town.InTimeAsync(() => throttled.Hits == 1, TimeSpan.FromMinutes(1));
        var refused = town.Clock.GetUtcNow();
        await town.InTimeAsync(() => Heard(town.Bea, "Ik loop achter") == 1, TimeSpan.FromMinutes(1));

        Assert.True(town.Clock.GetUtcNow() - refused < TimeSpan.FromMinutes(30), "It came with the next hour.");
        Assert.Equal(1, town.Logged.All.Count(line => line.Id == NotTold));
        await stuck.EndAsync();
    }

    [Fact]
    public async Task Without_an_operator_the_log_says_it()
    {
        await using var town = await Town.OpenAsync(azurite);
        var stuck = new StuckRelay(town);
        await stuck.HoldAsync();
        await town.AskAsync();

        await town.InTimeAsync(() => town.Logged.All.Any(line => line.Id == Behind), TimeSpan.FromMinutes(1));

        Assert.Contains("Team holy is behind: backlog", town.Logged.All.First(line => line.Id == Behind).Text, StringComparison.Ordinal);
        await stuck.EndAsync();
    }

    private static string English(string key) => Wording.In(Language.English)[key];

    private static int Heard(StubPerson person, string text) => person.PersonalChat.Times(text);
}
