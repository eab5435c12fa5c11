using HelpBot.Dev.Setup;

namespace HelpBot.Dev;

/// <summary>Where things are in a clone of HelpBot.</summary>
public sealed record Repository(string Root)
{
    /// <summary>The npm packages that HelpBot runs beside itself.</summary>
    public string NodeModules => Path.Combine(Root, "dev", "node_modules");

    /// <summary>Everything that builds and tests leave behind.</summary>
    public string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>The clone around a folder, the current folder or the running program.</summary>
    /// <exception cref="SetupException">None of them is inside a clone.</exception>
    public static Repository Find(string? folder = null)
    {
        foreach (var start in new[] { folder, Environment.CurrentDirectory, AppContext.BaseDirectory })
            for (var at = start; !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
                if (File.Exists(Path.Combine(at, "HelpBot.sln"))) return new Repository(at);

        throw new SetupException("HelpBot.sln is not in this folder or one above it. Run this in a clone of HelpBot.");
    }

    /// <summary>A path under the root.</summary>
    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The program a project builds.</summary>
    public string Program(string project, string configuration = Setup.Build.Debug) =>
        At("artifacts", "bin", project, configuration.ToLowerInvariant(), $"{project}.dll");
}
