namespace HelpBot.Storage.Codec;

// The stored shape of a request, version 1. Members are only ever added, and only such that old rows still read: one
// that is absent has its default, and one that has its default is left out, so that rows stay small.

internal sealed record PlanData
{
    public required string Task { get; init; }

    public required DateOnly Date { get; init; }

    public required TimeOnly From { get; init; }

    public required TimeOnly Until { get; init; }

    public required int Minutes { get; init; }

    public required string Area { get; init; }

    public required int Students { get; init; }

    public required bool Together { get; init; }

    public required bool First { get; init; }

    public string? Note { get; init; }
}

internal sealed record HolderData
{
    public required string Student { get; init; }

    public required DateTimeOffset Since { get; init; }

    public int? Minutes { get; init; }

    public bool? Confirm { get; init; }

    public DateTimeOffset? Arrived { get; init; }

    public bool? Nobody { get; init; }

    public int? Signed { get; init; }
}

internal sealed record UndoData
{
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed record SwapData
{
    public required string From { get; init; }

    public required string To { get; init; }
}

internal sealed record UnreadData
{
    public required DateTimeOffset Since { get; init; }

    public required string[] Students { get; init; }

    public bool? Supervisor { get; init; }

    public bool? Repeated { get; init; }
}

internal sealed record ConcernData
{
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public bool? Repeated { get; init; }

    public string? Answered { get; init; }
}

internal sealed record SeriesData
{
    public required string Id { get; init; }

    public required DateOnly First { get; init; }

    public required int Weeks { get; init; }

    public required int Count { get; init; }

    public required int Number { get; init; }
}

internal sealed record RightData
{
    public required string Student { get; init; }

    public required DateTimeOffset Until { get; init; }
}

internal sealed record RequestData
{
    public required string Id { get; init; }

    public required string Team { get; init; }

    public required int Version { get; init; }

    public required string Status { get; init; }

    public required PlanData Plan { get; init; }

    public required string Requester { get; init; }

    public required DateTimeOffset Placed { get; init; }

    public required bool Urgent { get; init; }

    public required bool Published { get; init; }

    public required HolderData[] Holders { get; init; }

    public required string[] Asked { get; init; }

    public UndoData? Undo { get; init; }

    public DateTimeOffset? Reminded { get; init; }

    public string? Reason { get; init; }

    public DateTimeOffset? Ended { get; init; }

    public required bool Erased { get; init; }

    public DateTimeOffset? Reopened { get; init; }

    public string? Escalated { get; init; }

    public string? RemindedOf { get; init; }

    public string? Overdue { get; init; }

    public SwapData[]? Swaps { get; init; }

    public UnreadData? Unread { get; init; }

    public ConcernData? Concern { get; init; }

    public string? Along { get; init; }

    public string? Feedback { get; init; }

    public HolderData[]? Earlier { get; init; }

    public SeriesData? Series { get; init; }

    public string? Next { get; init; }

    public bool? SeriesOver { get; init; }

    public bool? StopsNext { get; init; }

    public bool? WasPublished { get; init; }

    public string? Fixed { get; init; }

    public RightData? Right { get; init; }

    public string? RepeatOf { get; init; }
}
