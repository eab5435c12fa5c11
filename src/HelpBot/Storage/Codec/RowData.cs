namespace HelpBot.Storage.Codec;

// The stored shapes, version 1. Members are only ever added, and only such that old rows still read.

internal sealed record FollowUpData
{
    public required string Code { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? To { get; init; }
    public string? Note { get; init; }
    public string? About { get; init; }
}

internal sealed record AlarmData
{
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Answered { get; init; }
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
