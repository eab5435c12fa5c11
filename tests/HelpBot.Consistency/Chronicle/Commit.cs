namespace HelpBot.Consistency.Chronicle;

/// <summary>A transaction that writes an event, as it went over the wire.</summary>
internal sealed class Commit(string request, int version, string place, Turn? turn, string instance, long sent)
{
    public string Request => request;

    public int Version => version;

    /// <summary>The neighbourhood, when this places the request.</summary>
    public string Place => place;

    /// <summary>The turn it was sent in; null for the clock.</summary>
    public Turn? Turn => turn;

    public string Instance => instance;

    /// <summary>The tick before it was sent: nobody saw its effect before.</summary>
    public long Sent => sent;

    /// <summary>The tick at which it was surely stored or surely not; open when that was never known.</summary>
    public long Done { get; private set; } = long.MaxValue;

    /// <summary>Whether the service stored it; null when that is not known.</summary>
    public bool? Stored { get; private set; }

    public void End(long at, bool stored) => (Done, Stored) = (at, stored);

    public override string ToString() =>
        $"{sent}-{(Done == long.MaxValue ? "" : Done)} commit of version {version} by {instance}{(turn is null ? "" : $" in turn {turn.Id}")}: "
        + (Stored switch { true => "stored", false => "refused", null => "unknown" });
}
