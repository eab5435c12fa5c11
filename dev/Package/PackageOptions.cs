namespace HelpBot.Dev.Package;

/// <summary>What a Teams app package is made for.</summary>
/// <param name="AppId">The bot's app id, a GUID.</param>
/// <param name="Domain">The host that serves HelpBot, without scheme.</param>
/// <param name="Version">The package's version; Teams updates an app only when it rises.</param>
public sealed record PackageOptions(string AppId, string Domain, string Version)
{
    // Valid in form and of no bot at all: a package made with these installs nowhere by accident.
    private const string NoApp = "00000000-0000-4000-8000-000000000000";
    private const string NoDomain = "helpbot.invalid";

    /// <summary>Whether a value is missing that only a real deployment has.</summary>
    public bool ForDevelopment => AppId == NoApp || Domain == NoDomain;

    /// <summary>From the command line and the environment.</summary>
    public static PackageOptions From(Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new PackageOptions(
            options.Value("--app-id", "HELPBOT_APP_ID") ?? NoApp,
            options.Value("--domain", "HELPBOT_DOMAIN") ?? NoDomain,
            options.Value("--package-version", "HELPBOT_PACKAGE_VERSION") ?? "1.0.0");
        options.End();
        if (!Guid.TryParseExact(result.AppId, "D", out _)) throw new UsageException($"--app-id: \"{result.AppId}\" is not a GUID.");
        if (Uri.CheckHostName(result.Domain) != UriHostNameType.Dns) throw new UsageException($"--domain: \"{result.Domain}\" is not a host name.");
        if (!System.Version.TryParse(result.Version, out var version) || version.Build < 0 || version.Revision >= 0)
            throw new UsageException($"--package-version: \"{result.Version}\" is not like 1.0.0.");
        return result;
    }
}
