using Azure.Core.Pipeline;
using HelpBot.TestKit.Teams;
using Microsoft.Extensions.Logging;

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

    /// <summary>Makes people and teams beside the usual ones, and tells the settings that make HelpBot know them.</summary>
    public Func<TeamsStub, IEnumerable<(string Key, string Value)>> Beside { get; init; } = _ => [];

    /// <summary>Where the host logs, instead of in <see cref="Town.Logged"/>: for more than a test keeps in memory.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>Watches or holds requests to the Table service.</summary>
    public HttpPipelinePolicy? Wire { get; init; }
}
