using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Desk;

/// <summary>All that one command changes, written together or not at all (design: one entity group transaction).</summary>
public sealed record RequestCommit
{
    /// <summary>The state that was read, or null when the request is new.</summary>
    public required Versioned<HelpRequest>? Before { get; init; }

    /// <summary>What happened; its row is the fence between writers of one version.</summary>
    public required RequestEvent Happened { get; init; }

    /// <summary>The state after it.</summary>
    public required HelpRequest After { get; init; }

    /// <summary>When the visit starts at the earliest: the place in the index of live requests.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>The key of the command, remembered so that a repeat has no second effect.</summary>
    public required string Key { get; init; }

    /// <summary>The agendas that change, each with the mark that was read.</summary>
    public IReadOnlyList<Versioned<Agenda>> Agendas { get; init; } = [];

    /// <summary>What has to happen afterwards.</summary>
    public IReadOnlyList<FollowUp.FollowUp> FollowUps { get; init; } = [];

    /// <summary>The private details, when the request is placed.</summary>
    public PrivateDetails? Private { get; init; }

    /// <summary>The line of log, when a visit is finished.</summary>
    public LogLine? Log { get; init; }
}
