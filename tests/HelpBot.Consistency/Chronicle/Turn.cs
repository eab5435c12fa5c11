using System.Text.Json.Nodes;

namespace HelpBot.Consistency.Chronicle;

/// <summary>An activity that was delivered to an instance, and what came back.</summary>
internal sealed class Turn(int id, string person, JsonObject activity, string instance, long started)
{
    private int _faults;

    public int Id => id;

    /// <summary>The name of who sent it.</summary>
    public string Person => person;

    public string Instance => instance;

    /// <summary>Ticks of the chronicle; the end is open while nothing came back.</summary>
    public long Started => started;

    public long Ended { get; private set; } = long.MaxValue;

    /// <summary>The HTTP status, or 0 when the connection broke.</summary>
    public int Status { get; private set; }

    public string Body { get; private set; } = "";

    /// <summary>How many calls of this turn went wrong on purpose.</summary>
    public int Faults => Volatile.Read(ref _faults);

    /// <summary>What a button carried; null for words.</summary>
    public JsonObject? Data { get; } = activity["value"]?["action"]?["data"] as JsonObject ?? activity["value"] as JsonObject;

    public string Verb => Data is null ? "" : $"{Data["verb"]}";

    public string Request => Data is null ? "" : $"{Data["request"]}";

    public string Text => $"{activity["text"]}";

    /// <summary>What makes two taps the same command, however often and to whomever they are delivered.</summary>
    public string CommandKey => $"{Verb} {Request} {Data?["nonce"]} {person} {Data?["student"]} {(IsForm ? Data : null)}";

    // Where a form says what is wanted, another one is another command.
    private bool IsForm => Verb is "change" or "reinstate" or "feedback" or "sign" or "cancel";

    /// <summary>The card that was answered, or null.</summary>
    public JsonObject? Card => Answer?["value"] as JsonObject;

    /// <summary>What was answered without a card.</summary>
    public string Said => Answer?["value"] is JsonValue text ? $"{text}" : "";

    private JsonObject? Answer => Status == 200 && Body.StartsWith('{') ? JsonNode.Parse(Body) as JsonObject : null;

    public void Fault() => Interlocked.Increment(ref _faults);

    public void End(long at, int status, string body) => (Ended, Status, Body) = (at, status, body);

    public override string ToString() =>
        $"{started}-{(Ended == long.MaxValue ? "" : Ended)} turn {id} on {instance}: {person} {(Verb.Length > 0 ? $"{Verb} nonce {Data!["nonce"]}" : $"says '{Text}'")}"
        + $" -> {Status}{(Faults > 0 ? $", {Faults} faults" : "")}";
}
