namespace HelpBot.Dev.Test;

/// <summary>Which tests run.</summary>
/// <param name="Only">Part of a test project's name, or null for all.</param>
/// <param name="Browser">Whether tests that need a browser run too.</param>
/// <param name="Build">Whether the solution is built first.</param>
public sealed record TestOptions(string? Only, bool Browser, bool Build)
{
    /// <summary>From the command line.</summary>
    public static TestOptions From(Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new TestOptions(options.Value("--only"), !options.Flag("--no-browser"), !options.Flag("--no-build"));
        options.End();
        return result;
    }
}
