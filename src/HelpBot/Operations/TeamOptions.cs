namespace HelpBot.Operations;

/// <summary>A team as configuration gives it; what it means is said at <see cref="Requests.Teams.Team"/>.</summary>
internal sealed class TeamOptions
{
    /// <summary>HelpBot's own id: letters, digits, hyphens.</summary>
    public string? Id { get; set; }

    /// <summary>As people call it.</summary>
    public string? Name { get; set; }

    /// <summary>The language of the channel: <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "nl";

    /// <summary>The IANA name of the zone of all wall times.</summary>
    public string TimeZone { get; set; } = "Europe/Amsterdam";

    /// <summary>The tenant, in Teams.</summary>
    public string? TenantId { get; set; }

    /// <summary>The id of the team in Teams.</summary>
    public string? TeamsTeamId { get; set; }

    /// <summary>The channel in which cards are posted; none when it is learned in chat.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The connector service of that channel.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The bot's own id in that channel; in Teams <c>28:</c> and the app id, which is also what holds without it.</summary>
    public string? BotId { get; set; }

    /// <summary>When students can be asked; Monday to Friday afternoons without it.</summary>
    public ShiftOptions? Shift { get; set; }

    /// <summary>When the team does not work.</summary>
    public IList<ClosureOptions> Closures { get; } = [];

    /// <summary>Where the team helps.</summary>
    public IList<NeighbourhoodOptions> Neighbourhoods { get; } = [];

    /// <summary>How many tasks a student may hold on one day.</summary>
    public int DailyMaximum { get; set; } = 2;

    /// <summary>The codes of the kinds of help that a student may only give once the training for it is ticked.</summary>
    public IList<string> TrainedTasks { get; } = [];

    /// <summary>How many students the team counts on.</summary>
    public int Capacity { get; set; } = 10;
}
