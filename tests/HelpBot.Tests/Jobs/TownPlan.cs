using Azure.Core.Pipeline;

namespace HelpBot.Tests.Jobs;

/// <summary>What is different about a town.</summary>
internal sealed record TownPlan
{
    /// <summary>Students besides Sam and Noor.</summary>
    public int MoreStudents { get; init; }

    /// <summary>Settings on top of the usual ones.</summary>
    public IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];

    /// <summary>Who, by name, never installed the app and never spoke to the bot.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>Who, by name, hears of a backlog.</summary>
    public string? Operator { get; init; }

    /// <summary>Who else belongs to the team, outside Teams: their channel, name and role.</summary>
    public IReadOnlyList<(string Channel, string Name, string Role)> OffTeams { get; init; } = [];

    /// <summary>Watches or holds requests to the Table service.</summary>
    public HttpPipelinePolicy? Wire { get; init; }
}
