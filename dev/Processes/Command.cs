using System.Diagnostics;
using System.Text;

namespace HelpBot.Dev.Processes;

/// <summary>Runs a program to its end.</summary>
public static class Command
{
    /// <summary>npm is a script on Windows, which only its full name starts.</summary>
    public static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>Runs a program without input and gathers what it writes.</summary>
    /// <param name="program">A program on the path.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="folder">Where it runs; null is the current folder.</param>
    /// <param name="environment">Variables to set for it.</param>
    /// <param name="line">Hears every line as it comes.</param>
    /// <param name="stop">Ends the program and all it started.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The program is not there.</exception>
    public static async Task<CommandResult> Run(
        string program, IEnumerable<string> args, string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null, Action<string>? line = null, CancellationToken stop = default)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;

        var output = new StringBuilder();
        void Hear(object _, DataReceivedEventArgs data)
        {
            if (data.Data is not { } text) return;
            lock (output) output.Append(text).Append('\n');
            line?.Invoke(text);
        }

        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        lock (output) return new CommandResult(process.ExitCode, output.ToString());
    }
}
