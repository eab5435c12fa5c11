using HelpBot.Delivery.Addresses;
using HelpBot.Operations;
using HelpBot.Requests.Desk;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HelpBot.Tests.Operations;

/// <summary>Teams and people from configuration.</summary>
public class TeamDirectoryTests
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["MicrosoftAppId"] = "app",
        ["HelpBot:Teams:0:Id"] = "zuid",
        ["HelpBot:Teams:0:Name"] = "Team Zuid",
        ["HelpBot:Teams:0:Language"] = "nl",
        ["HelpBot:Teams:0:TimeZone"] = "Europe/Amsterdam",
        ["HelpBot:Teams:0:TenantId"] = "tenant",
        ["HelpBot:Teams:0:ChannelId"] = "19:x@thread.tacv2",
        ["HelpBot:Teams:0:ServiceUrl"] = "https://smba.trafficmanager.net/emea/",
        ["HelpBot:Teams:0:Shift:From"] = "12:30",
        ["HelpBot:Teams:0:Shift:Until"] = "16:00",
        ["HelpBot:Teams:0:Shift:Days:0"] = "Monday",
        ["HelpBot:Teams:0:Shift:Days:1"] = "thursday",
        ["HelpBot:Teams:0:Closures:0:From"] = "2025-12-22",
        ["HelpBot:Teams:0:Closures:0:Until"] = "2026-01-02",
        ["HelpBot:Teams:0:Neighbourhoods:0:Name"] = "Centrum",
        ["HelpBot:Teams:0:Neighbourhoods:0:Postcode"] = "5611",
        ["HelpBot:Teams:0:DailyMaximum"] = "3",
        ["HelpBot:Teams:0:Capacity"] = "12",
        ["HelpBot:People:0:Id"] = "AB12CD34-0000-0000-0000-000000000001",
        ["HelpBot:People:0:FirstName"] = "Vera",
        ["HelpBot:People:0:Roles:0"] = "Worker",
        ["HelpBot:People:0:Roles:1"] = "supervisor",
        ["HelpBot:People:0:Team"] = "zuid",
        ["HelpBot:People:0:Language"] = "en",
    };

    [Fact]
    public void A_team_is_as_configured()
    {
        var team = Directory(Good).FindTeam(new TeamId("zuid"))!;

        Assert.Equal(("Team Zuid", Language.Dutch, "Europe/Amsterdam", 3, 12), (team.Name, team.Language, team.TimeZone.Id, team.DailyMaximum, team.Capacity));
        Assert.Equal((new TimeOnly(12, 30), new TimeOnly(16, 0)), (team.Shift.From, team.Shift.Until));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Thursday], team.Shift.Days);
        Assert.Equal([new Closure(new DateOnly(2025, 12, 22), new DateOnly(2026, 1, 2))], team.Closures);
        Assert.Equal([new Neighbourhood("Centrum", "5611")], team.Neighbourhoods);
    }

    [Fact]
    public void A_person_is_found_by_the_lower_case_id_and_belongs_to_the_team()
    {
        var directory = Directory(Good);

        var vera = directory.FindPerson(new PersonId("ab12cd34-0000-0000-0000-000000000001"))!;

        Assert.Equal(("Vera", Roles.Worker | Roles.Supervisor, Language.English), (vera.FirstName, vera.Roles, vera.Language));
        Assert.Equal([vera], directory.RosterOf(new TeamId("zuid")).Members);
        Assert.Empty(directory.RosterOf(new TeamId("noord")).Members);
        Assert.Null(directory.FindTeam(new TeamId("noord")));
        Assert.Null(directory.FindPerson(new PersonId("someone")));
    }

    [Fact]
    public void A_student_is_a_minor_and_trained_as_configured_and_the_team_asks_for_that_training()
    {
        var given = new Dictionary<string, string?>(Good)
        {
            ["HelpBot:Teams:0:TrainedTasks:0"] = "RELIEF",
            ["HelpBot:Teams:0:TrainedTasks:1"] = "relief",
            ["HelpBot:People:0:Roles:0"] = "Student",
            ["HelpBot:People:0:Minor"] = "true",
            ["HelpBot:People:0:Training:0"] = "relief",
        };
        var directory = Directory(given);
        var vera = Assert.Single(directory.RosterOf(new TeamId("zuid")).Members);

        Assert.Equal(["RELIEF"], directory.FindTeam(new TeamId("zuid"))!.TrainedTasks);
        Assert.True(vera.IsMinor);
        Assert.Equal(["RELIEF"], vera.Training);
    }

    [Theory]
    [InlineData("Coordinator", Roles.Coordinator)]
    [InlineData("school", Roles.School)]
    [InlineData("Municipality", Roles.Municipality)]
    public void Every_role_can_be_configured(string given, Roles role)
    {
        var directory = Directory(new Dictionary<string, string?>(Good) { ["HelpBot:People:0:Roles:0"] = given });

        Assert.Equal(role | Roles.Supervisor, Assert.Single(directory.RosterOf(new TeamId("zuid")).Members).Roles);
    }

    [Fact]
    public void A_team_without_a_shift_works_on_weekday_afternoons()
    {
        var given = Good.Where(pair => !pair.Key.Contains("Shift", StringComparison.Ordinal)).ToDictionary();

        Assert.Equal(Shift.Afternoons, Directory(given).FindTeam(new TeamId("zuid"))!.Shift);
    }

    [Fact]
    public void The_channel_comes_with_the_bots_own_id()
    {
        using var services = Services(Good);
        var channels = services.GetRequiredService<IConfiguredChannels>();

        Assert.Equal(
            new ConversationAddress("msteams", "https://smba.trafficmanager.net/emea/", "19:x@thread.tacv2", "tenant", "28:app"),
            channels.ChannelOf(new TeamId("zuid")));
        Assert.Null(channels.ChannelOf(new TeamId("noord")));
    }

    [Theory]
    [InlineData("Teams:0:Id", "zuid/1", "HelpBot:Teams:0:Id: must be ASCII letters, digits and hyphens")]
    [InlineData("Teams:0:Name", " ", "HelpBot:Teams:0:Name: is missing")]
    [InlineData("Teams:0:Language", "fr", "HelpBot:Teams:0:Language: must be nl or en")]
    [InlineData("Teams:0:TimeZone", "Europe/Nowhere", "HelpBot:Teams:0:TimeZone: is not a time zone")]
    [InlineData("Teams:0:ServiceUrl", "smba", "HelpBot:Teams:0:ServiceUrl: must be an absolute http(s) address")]
    [InlineData("Teams:0:Shift:Until", "12:30", "HelpBot:Teams:0:Shift: is empty")]
    [InlineData("Teams:0:Shift:From", "half 1", "HelpBot:Teams:0:Shift:From: must be a time")]
    [InlineData("Teams:0:Shift:Days:1", "donderdag", "HelpBot:Teams:0:Shift:Days:1: must be a day")]
    [InlineData("Teams:0:Closures:0:Until", "2025-12-21", "HelpBot:Teams:0:Closures:0: From must not be after Until")]
    [InlineData("Teams:0:Closures:0:From", "22-12-2025", "HelpBot:Teams:0:Closures:0:From: must be a date")]
    [InlineData("Teams:0:Neighbourhoods:0:Postcode", "5611AB", "HelpBot:Teams:0:Neighbourhoods:0:Postcode: must be four digits")]
    [InlineData("Teams:0:DailyMaximum", "0", "HelpBot:Teams:0:DailyMaximum: must be 1 to 20")]
    [InlineData("Teams:1:Id", "zuid", "HelpBot:Teams:1:Id: is there twice: zuid")]
    [InlineData("People:0:Id", "a/b", "HelpBot:People:0:Id: must be ASCII letters, digits and hyphens")]
    [InlineData("People:0:Id", "clock", "HelpBot:People:0:Id: is the name of the clock")]
    [InlineData("People:0:FirstName", "", "HelpBot:People:0:FirstName: is missing")]
    [InlineData("People:0:Roles:1", "Boss", "HelpBot:People:0:Roles:1: must be Worker, Student, Supervisor, Coordinator, School or Municipality")]
    [InlineData("Teams:0:TrainedTasks:0", "NURSING", "HelpBot:Teams:0:TrainedTasks:0: is no kind of help; known are SHOP, GAME, ")]
    [InlineData("People:0:Training:0", "SHOP", "HelpBot:People:0:Training: is for students only")]
    [InlineData("People:0:Minor", "true", "HelpBot:People:0:Minor: is for students only")]
    [InlineData("People:0:Team", "noord", "HelpBot:People:0:Team: is no team of this installation: noord")]
    [InlineData("Operator", "ab12cd34-0000-0000-0000-000000000002", "HelpBot:Operator: is nobody of this installation")]
    [InlineData("People:1:Id", "ab12cd34-0000-0000-0000-000000000001", "HelpBot:People:1:Id: is there twice")]
    public void What_cannot_be_stops_the_start_with_the_entry_and_the_reason(string key, string value, string problem)
    {
        var given = new Dictionary<string, string?>(Good) { [$"HelpBot:{key}"] = value };

        var refused = Assert.Throws<OptionsValidationException>(() => Directory(given));

        Assert.Contains(refused.Failures, failure => failure.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void More_supervisors_than_a_transaction_has_room_for_are_refused()
    {
        var given = new Dictionary<string, string?>(Good);
        for (var i = 1; i <= 50; i++)
        {
            given[$"HelpBot:People:{i}:Id"] = $"v{i}";
            given[$"HelpBot:People:{i}:FirstName"] = "V";
            given[$"HelpBot:People:{i}:Roles:0"] = "Supervisor";
            given[$"HelpBot:People:{i}:Team"] = "zuid";
        }

        var refused = Assert.Throws<OptionsValidationException>(() => Directory(given));

        Assert.Equal(["HelpBot:Teams:0: has more than 50 supervisors"], refused.Failures);
    }

    private static ITeamDirectory Directory(Dictionary<string, string?> given)
    {
        using var services = Services(given);
        return services.GetRequiredService<ITeamDirectory>();
    }

    private static ServiceProvider Services(Dictionary<string, string?> given)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(given).Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddTeamDirectory(configuration)
            .BuildServiceProvider();
    }
}
