namespace HelpBot.Storage.Codec;

// The stored shape of an event, version 1: the parts of all events. Members are only ever added, and left out when
// they have their default, as in RequestData.

internal sealed record TimeData
{
    public required DateOnly Date { get; init; }

    public required TimeOnly From { get; init; }

    public required TimeOnly Until { get; init; }

    public required int Minutes { get; init; }
}

internal sealed record EventData
{
    public required string Code { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Request { get; init; }

    public string? Team { get; init; }

    public PlanData? Plan { get; init; }

    public bool? Published { get; init; }

    public bool? Urgent { get; init; }

    public string? Student { get; init; }

    public string? Reason { get; init; }

    public int? Minutes { get; init; }

    public string[]? Kept { get; init; }

    public string[]? Dropped { get; init; }

    public bool? Asks { get; init; }

    public bool? Late { get; init; }

    public bool? Every { get; init; }

    public bool? Along { get; init; }

    public bool? Following { get; init; }

    public bool? Reopened { get; init; }

    public bool? Same { get; init; }

    public bool? Details { get; init; }

    public TimeData? Time { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Level { get; init; }

    public string? Feedback { get; init; }

    public string? For { get; init; }

    public SeriesData? Series { get; init; }

    public string? Next { get; init; }

    public string? Fixed { get; init; }

    public DateTimeOffset? Right { get; init; }

    public string? RepeatOf { get; init; }
}
