namespace HelpBot.TestKit.Teams.Faults;

/// <summary>Everything that goes wrong in a test, in the order in which it was scripted.</summary>
public sealed class FaultScript
{
    private readonly Lock gate = new();
    private readonly List<ScriptedFault> faults = [];
    private volatile SendWindows? windows;

    /// <summary>Gives the next calls that fit the filter this fault. Each call meets one fault at most, the oldest that still has turns.</summary>
    public ScriptedFault Script(Fault fault, CallFilter? filter = null, int times = 1)
    {
        var scripted = new ScriptedFault(fault, filter ?? CallFilter.Any, times);
        lock (gate) faults.Add(scripted);
        return scripted;
    }

    /// <summary>From now on calls beyond Teams' published send windows get 429 with the time to wait.</summary>
    public void EnforceWindows(TimeProvider time) => windows = new SendWindows(time);

    /// <summary>Forgets the faults that are left. Calls that are held stay held until released.</summary>
    public void Clear()
    {
        lock (gate) faults.Clear();
    }

    internal ScriptedFault? Take(ConnectorCall call)
    {
        lock (gate) return faults.Find(fault => fault.TryTake(call));
    }

    internal TimeSpan? Throttle(ConnectorCall call) => windows?.Throttle(call);
}
