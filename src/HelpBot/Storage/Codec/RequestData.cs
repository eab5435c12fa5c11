using System.Text.Json.Serialization;

namespace HelpBot.Storage.Codec;

// The stored shape of a request, version 1. Members are only ever added, and only such that old rows still read: one
// that is absent has its default, and one that has its default is left out, so that rows stay small. They are set one by
// one: members that are "required" or "init" are collected as arguments first, which takes half as long again.

internal sealed record PlanData
{
    [JsonRequired] public string Task { get; set; } = "";

    [JsonRequired] public DateOnly Date { get; set; }

    [JsonRequired] public TimeOnly From { get; set; }

    [JsonRequired] public TimeOnly Until { get; set; }

    [JsonRequired] public int Minutes { get; set; }

    [JsonRequired] public string Area { get; set; } = "";

    [JsonRequired] public int Students { get; set; }

    [JsonRequired] public bool Together { get; set; }

    [JsonRequired] public bool First { get; set; }

    public string? Note { get; set; }
}

internal sealed record HolderData
{
    [JsonRequired] public string Student { get; set; } = "";

    [JsonRequired] public DateTimeOffset Since { get; set; }

    public int? Minutes { get; set; }

    public bool? Confirm { get; set; }

    public DateTimeOffset? Arrived { get; set; }

    public bool? Nobody { get; set; }

    public int? Signed { get; set; }
}

internal sealed record UndoData
{
    [JsonRequired] public string By { get; set; } = "";

    [JsonRequired] public DateTimeOffset At { get; set; }
}

internal sealed record SwapData
{
    [JsonRequired] public string From { get; set; } = "";

    [JsonRequired] public string To { get; set; } = "";
}

internal sealed record UnreadData
{
    [JsonRequired] public DateTimeOffset Since { get; set; }

    [JsonRequired] public string[] Students { get; set; } = [];

    public bool? Supervisor { get; set; }

    public bool? Repeated { get; set; }
}

internal sealed record ConcernData
{
    [JsonRequired] public string By { get; set; } = "";

    [JsonRequired] public DateTimeOffset At { get; set; }

    public bool? Repeated { get; set; }

    public string? Answered { get; set; }
}

internal sealed record SeriesData
{
    [JsonRequired] public string Id { get; set; } = "";

    [JsonRequired] public DateOnly First { get; set; }

    [JsonRequired] public int Weeks { get; set; }

    [JsonRequired] public int Count { get; set; }

    [JsonRequired] public int Number { get; set; }
}

internal sealed record RightData
{
    [JsonRequired] public string Student { get; set; } = "";

    [JsonRequired] public DateTimeOffset Until { get; set; }
}

internal sealed record RequestData
{
    [JsonRequired] public string Id { get; set; } = "";

    [JsonRequired] public string Team { get; set; } = "";

    [JsonRequired] public int Version { get; set; }

    [JsonRequired] public string Status { get; set; } = "";

    [JsonRequired] public PlanData Plan { get; set; } = new();

    [JsonRequired] public string Requester { get; set; } = "";

    [JsonRequired] public DateTimeOffset Placed { get; set; }

    [JsonRequired] public bool Urgent { get; set; }

    [JsonRequired] public bool Published { get; set; }

    [JsonRequired] public HolderData[] Holders { get; set; } = [];

    [JsonRequired] public string[] Asked { get; set; } = [];

    public UndoData? Undo { get; set; }

    public DateTimeOffset? Reminded { get; set; }

    public string? Reason { get; set; }

    public DateTimeOffset? Ended { get; set; }

    [JsonRequired] public bool Erased { get; set; }

    public DateTimeOffset? Reopened { get; set; }

    public string? Escalated { get; set; }

    public string? RemindedOf { get; set; }

    public string? Overdue { get; set; }

    public SwapData[]? Swaps { get; set; }

    public UnreadData? Unread { get; set; }

    public ConcernData? Concern { get; set; }

    public string? Along { get; set; }

    public string? Feedback { get; set; }

    public HolderData[]? Earlier { get; set; }

    public SeriesData? Series { get; set; }

    public string? Next { get; set; }

    public bool? SeriesOver { get; set; }

    public bool? StopsNext { get; set; }

    public bool? WasPublished { get; set; }

    public string? Fixed { get; set; }

    public RightData? Right { get; set; }

    public string? RepeatOf { get; set; }
}
