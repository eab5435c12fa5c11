using System.Globalization;
using HelpBot.Bench.Servers;
using HelpBot.TestKit.Authority;

namespace HelpBot.Bench.Load;

/// <summary>The teams and people of the bench, as settings of HelpBot. Each team has one worker and some students.</summary>
internal sealed record BenchTown(int Teams, int Students)
{
    /// <summary>The app id of the bot.</summary>
    public const string AppId = "0be0be0b-0000-4000-8000-000000000001";

    /// <summary>The tenant of all people.</summary>
    public const string Tenant = "0be0be0b-0000-4000-8000-000000000002";

    /// <summary>Where the channel says that it answers.</summary>
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    /// <summary>The id of a team.</summary>
    public static string TeamId(int team) => string.Create(CultureInfo.InvariantCulture, $"team{team}");

    /// <summary>The thread id of a team's channel.</summary>
    public static string Channel(int team) => $"19:{TeamId(team)}@thread.tacv2";

    /// <summary>The Entra id of a member: 0 is the worker, the others are students.</summary>
    public static string Member(int team, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"aaaaaaaa-0000-4000-8000-{team:000000}{number:000000}");

    /// <summary>All settings.</summary>
    /// <param name="stub">Address of the stub.</param>
    /// <param name="storage">Connection string of the storage.</param>
    /// <param name="more">Settings of one part of the bench.</param>
    public Dictionary<string, string?> Settings(string stub, string storage, params (string Key, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppTenantId"] = Tenant,
            ["OpenIdMetadata"] = LocalAuthority.Metadata.AbsoluteUri,
            ["Storage:ConnectionString"] = storage,
            [HelpBotRole.Stub] = stub,
        };
        for (var team = 0; team < Teams; team++)
        {
            foreach (var (key, value) in TeamSettings(team)) settings[Invariant($"HelpBot:Teams:{team}:{key}")] = value;
            for (var number = 0; number <= Students; number++)
                foreach (var (key, value) in PersonSettings(team, number))
                    settings[Invariant($"HelpBot:People:{team * (Students + 1) + number}:{key}")] = value;
        }

        foreach (var (key, value) in more) settings[key] = value;
        return settings;
    }

    private static IEnumerable<(string Key, string Value)> TeamSettings(int team) =>
    [
        ("Id", TeamId(team)), ("Name", TeamId(team)), ("TenantId", Tenant), ("TeamsTeamId", Channel(team)), ("ChannelId", Channel(team)),
        ("ServiceUrl", ServiceUrl), ("BotId", $"28:{AppId}"), ("Neighbourhoods:0:Name", "Holy-Noord"), ("Neighbourhoods:0:Postcode", "3137"),
        // Open on all days, so that "tomorrow" fits on whichever day this runs.
        ("Shift:From", "08:00"), ("Shift:Until", "20:00"),
        .. Enum.GetNames<DayOfWeek>().Select((day, index) => (Invariant($"Shift:Days:{index}"), day)),
    ];

    private static IEnumerable<(string Key, string Value)> PersonSettings(int team, int number) =>
    [
        ("Id", Member(team, number)), ("FirstName", number == 0 ? "Wil" : "Sam"), ("Roles:0", number == 0 ? "Worker" : "Student"),
        ("Team", TeamId(team)), ("Language", "nl"),
    ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
