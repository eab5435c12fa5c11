using System.Diagnostics;

namespace HelpBot.Dev.Processes;

/// <summary>Starts programs outside our own process group, so that Ctrl-C reaches us alone and we choose the order of stopping.</summary>
internal static class ProcessGroup
{
    public static ProcessStartInfo Start(string program, IReadOnlyList<string> args)
    {
        if (OperatingSystem.IsWindows()) return new ProcessStartInfo(program, args) { CreateNewProcessGroup = true };
        if (File.Exists("/usr/bin/setsid")) return new ProcessStartInfo("/usr/bin/setsid", [program, .. args]);

        // macOS has no setsid, but it has perl. Both replace themselves by the program: the process id stays the same.
        return new ProcessStartInfo("perl", ["-e", "setpgrp(0, 0); exec { $ARGV[0] } @ARGV or die", program, .. args]);
    }

    /// <summary>Asks the process politely to stop.</summary>
    public static void Stop(Process process)
    {
        if (OperatingSystem.IsWindows()) Native.GenerateConsoleCtrlEvent(Native.CtrlBreak, (uint)process.Id);
        else _ = Native.Kill(process.Id, Native.Terminate);
    }

    /// <summary>Ends the process and all it started.</summary>
    public static void Kill(Process process)
    {
        if (OperatingSystem.IsWindows())
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        else
        {
            _ = Native.Kill(-process.Id, Native.KillSignal);
        }
    }
}
