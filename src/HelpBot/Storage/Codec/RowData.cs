using System.Text.Json.Serialization;

namespace HelpBot.Storage.Codec;

// The stored shapes, version 1. Members are only ever added, and only such that old rows still read. They are set one by
// one, as in RequestData.

internal sealed record FollowUpData
{
    [JsonRequired] public string Code { get; set; } = "";
    [JsonRequired] public DateTimeOffset At { get; set; }
    public string? To { get; set; }
    public string? Note { get; set; }
    public string? About { get; set; }
}

internal sealed record AlarmData
{
    [JsonRequired] public string By { get; set; } = "";
    [JsonRequired] public DateTimeOffset At { get; set; }
    public string? Answered { get; set; }
}

internal sealed record TaskData
{
    [JsonRequired] public string Request { get; set; } = "";
    [JsonRequired] public DateOnly Date { get; set; }
    [JsonRequired] public TimeOnly From { get; set; }
    [JsonRequired] public TimeOnly Until { get; set; }
    [JsonRequired] public int Minutes { get; set; }
}

internal sealed record AgendaData
{
    [JsonRequired] public string Student { get; set; } = "";
    [JsonRequired] public TaskData[] Tasks { get; set; } = [];
}

internal sealed record PrivateData
{
    [JsonRequired] public string CallBy { get; set; } = "";
    [JsonRequired] public string Address { get; set; } = "";
    [JsonRequired] public string Phone { get; set; } = "";
}

internal sealed record LogData
{
    [JsonRequired] public string Student { get; set; } = "";
    [JsonRequired] public DateTimeOffset At { get; set; }
    [JsonRequired] public int Minutes { get; set; }
    [JsonRequired] public string Line { get; set; } = "";
}

internal sealed record AddressData
{
    [JsonRequired] public string Channel { get; set; } = "";
    [JsonRequired] public string Service { get; set; } = "";
    [JsonRequired] public string Conversation { get; set; } = "";
    public string? Tenant { get; set; }
    [JsonRequired] public string Bot { get; set; } = "";
}

internal sealed record PersonData
{
    public AddressData? Chat { get; set; }
    public string? User { get; set; }
    public string? Language { get; set; }
    public DateTimeOffset? Unreachable { get; set; }
    public bool Hello { get; set; }
    public DateTimeOffset? BacklogTold { get; set; }
    public bool? BacklogOver { get; set; }
}

internal sealed record TeamData
{
    public AddressData? Channel { get; set; }
    public DateTimeOffset? Unreachable { get; set; }
}
