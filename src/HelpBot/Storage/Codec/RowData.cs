namespace HelpBot.Storage.Codec;

// The stored shapes, version 1. Members are only ever added, and only such that old rows still read.

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
}

internal sealed record UndoData
{
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
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
}

internal sealed record FollowUpData
{
    public required string Code { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? To { get; init; }
    public string? Note { get; init; }
    public string? About { get; init; }
}

internal sealed record TaskData
{
    public required string Request { get; init; }
    public required DateOnly Date { get; init; }
    public required TimeOnly From { get; init; }
    public required TimeOnly Until { get; init; }
    public required int Minutes { get; init; }
}

internal sealed record AgendaData
{
    public required string Student { get; init; }
    public required TaskData[] Tasks { get; init; }
}

internal sealed record PrivateData
{
    public required string CallBy { get; init; }
    public required string Address { get; init; }
    public required string Phone { get; init; }
}

internal sealed record LogData
{
    public required string Student { get; init; }
    public required DateTimeOffset At { get; init; }
    public required int Minutes { get; init; }
    public required string Line { get; init; }
}

internal sealed record AddressData
{
    public required string Channel { get; init; }
    public required string Service { get; init; }
    public required string Conversation { get; init; }
    public string? Tenant { get; init; }
    public required string Bot { get; init; }
}

internal sealed record PersonData
{
    public AddressData? Chat { get; init; }
    public string? User { get; init; }
    public string? Language { get; init; }
    public DateTimeOffset? Unreachable { get; init; }
    public bool Hello { get; init; }
    public DateTimeOffset? BacklogTold { get; init; }
    public bool? BacklogOver { get; init; }
}

internal sealed record TeamData
{
    public AddressData? Channel { get; init; }
    public DateTimeOffset? Unreachable { get; init; }
}
