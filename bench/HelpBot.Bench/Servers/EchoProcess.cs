using HelpBot.Bench.Load;
using HelpBot.Bench.Stubs;
using HelpBot.TestKit;
using HelpBot.TestKit.Authority;

namespace HelpBot.Bench.Servers;

/// <summary>The echo bot of the npm package botbuilder, with authentication on: it fetches the same keys and checks the same kind of token.</summary>
internal static class EchoProcess
{
    /// <summary>Starts it.</summary>
    public static Task<ServerProcess> Start(StubServer stub) => ServerProcess.Start(
        "node",
        [RepositoryRoot.Combine("bench", "echo", "server.cjs")],
        new Dictionary<string, string>
        {
            ["NODE_PATH"] = RepositoryRoot.Combine("dev", "node_modules"),
            ["NODE_ENV"] = "production",
            ["APP_ID"] = BenchTown.AppId,
            ["METADATA"] = $"{stub.Address}{StubServer.PlainAuthority}{LocalAuthority.Metadata.AbsolutePath.TrimStart('/')}",
        });

    /// <summary>The address that its activities name, as it calls http: the stub itself.</summary>
    public static string ServiceUrl(StubServer stub) => $"{stub.Address}/smba.trafficmanager.net/emea/";
}
