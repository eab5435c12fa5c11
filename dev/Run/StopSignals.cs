using System.Runtime.InteropServices;
using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Run;

/// <summary>Turns Ctrl-C, SIGTERM and a closed terminal into a token, so that we end only after our children.</summary>
public sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <summary>Starts listening.</summary>
    public StopSignals()
    {
        // A shell that starts a program in the background has it ignore SIGINT, and .NET leaves ignored signals ignored.
        if (!OperatingSystem.IsWindows()) Native.Signal(Native.Interrupt, Native.DefaultHandler);
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT })
            _registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                _stop.Cancel();
            }));
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _stop.Dispose();
    }
}
