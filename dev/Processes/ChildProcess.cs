using System.Diagnostics;

namespace HelpBot.Dev.Processes;

/// <summary>A server that runs beside us, in its own process group, with a log file.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Process _process;
    private readonly StreamWriter _log;

    private ChildProcess(string name, string logFile, ProcessStartInfo start)
    {
        (Name, LogFile) = (name, logFile);
        Directory.CreateDirectory(Path.GetDirectoryName(logFile)!);
        _log = new StreamWriter(new FileStream(logFile, FileMode.Create, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += Write;
        _process.ErrorDataReceived += Write;
    }

    /// <summary>What a person calls it.</summary>
    public string Name { get; }

    /// <summary>Everything it wrote since this start.</summary>
    public string LogFile { get; }

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>Ends when the process ends, for whatever reason.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>Starts a program.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The program is not there.</exception>
    public static ChildProcess Start(
        string name, string logFile, string program, IReadOnlyList<string> args,
        string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = ProcessGroup.Start(program, args);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach (var (key, value) in environment ?? new Dictionary<string, string>()) start.Environment[key] = value;
        var child = new ChildProcess(name, logFile, start);
        child._process.Start();
        child._process.StandardInput.Close();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        child.Ended = child._process.WaitForExitAsync();
        return child;
    }

    /// <summary>The last lines of the log, for a message about what went wrong.</summary>
    public string Tail(int lines = 20)
    {
        using var reader = new StreamReader(new FileStream(LogFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return string.Join('\n', reader.ReadToEnd().TrimEnd().Split('\n').TakeLast(lines));
    }

    /// <summary>Ends it and all it started at once, as a crash of the machine would: it is asked nothing.</summary>
    public async Task KillAsync()
    {
        ProcessGroup.Kill(_process);
        await DisposeAsync();
    }

    /// <summary>Asks it to stop, waits up to ten seconds, then ends whatever is left of its group.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!Ended.IsCompleted) ProcessGroup.Stop(_process);
        await Task.WhenAny(Ended, Task.Delay(Patience));
        ProcessGroup.Kill(_process);
        await Ended;
        _process.Dispose();
        await _log.DisposeAsync();
    }

    private void Write(object sender, DataReceivedEventArgs data)
    {
        if (data.Data is not { } line) return;
        lock (_log) _log.WriteLine(line);
    }
}
