using HelpBot.Bench.Figures;
using HelpBot.Bench.Load;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Bench.Parts;

/// <summary>Message turns with Azurite in the place of the stub of the Table service.</summary>
internal static class AzuritePart
{
    private const int Rounds = 3;
    private const int AtOnce = 8;
    private const int Intakes = 8;

    /// <summary>Measures and prints.</summary>
    public static async Task Run()
    {
        await using var azurite = await AzuriteServer.StartAsync();
        await using var site = await BenchSite.Open(new BenchTown(Teams: AtOnce, Students: 10));
        await using var helpBot = await site.StartHelpBot(azurite.ConnectionString);
        var bot = new TurnLoad(helpBot, site.Token, site.Stub);
        await bot.Run(IntakeLoad.Lanes(AtOnce, Intakes * Rounds));
        List<TurnFigures> figures = [];
        while (figures.Count < Rounds) figures.Add(await bot.Measure(IntakeLoad.Lanes(AtOnce, Intakes)));
        Console.WriteLine($"Message turn with Azurite: {new Spread([.. figures.Select(figure => figure.Cpu)]).Write("F3")} ms CPU, "
            + $"{new Spread([.. figures.Select(figure => figure.PerSecond)]).Write("F0")} turns/s");
    }
}
