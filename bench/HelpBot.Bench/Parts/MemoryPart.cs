using HelpBot.Bench.Figures;
using HelpBot.Bench.Load;
using HelpBot.Bench.Servers;

namespace HelpBot.Bench.Parts;

/// <summary>Memory of HelpBot after 10,000 and after 100,000 message turns.</summary>
internal static class MemoryPart
{
    private const int First = 10_000;
    private const int Last = 100_000;
    private const int AtOnce = 8;
    private const double MostGrowth = 0.1;
    private const double Mebibyte = 1024 * 1024;

    /// <summary>Measures and prints.</summary>
    public static async Task Run()
    {
        await using var site = await BenchSite.Open(new BenchTown(Teams: AtOnce, Students: 10));
        await using var helpBot = await site.StartHelpBot();
        var bot = new TurnLoad(helpBot, site.Token, site.Stub);
        var first = await After(helpBot, bot, First);
        var last = await After(helpBot, bot, Last - First);
        var growth = last.Heap / (double)first.Heap - 1;
        Console.WriteLine(FormattableString.Invariant(
            $"Heap after {First:N0} and {Last:N0} turns: {first.Heap / Mebibyte:F2} and {last.Heap / Mebibyte:F2} MiB after a full collection ({growth:+0.0%;-0.0%}); {new Target("at most 10 % more", growth <= MostGrowth)}"));
        Console.WriteLine(FormattableString.Invariant(
            $"  working set {first.WorkingSet / Mebibyte:F0} and {last.WorkingSet / Mebibyte:F0} MiB; a turn allocates {(last.Allocated - first.Allocated) / (Last - First) / 1024.0:F1} KiB"));
    }

    private static async Task<MemoryFigure> After(ServerProcess helpBot, TurnLoad bot, int turns)
    {
        await bot.Run(IntakeLoad.Lanes(AtOnce, turns / AtOnce / IntakeLoad.Said.Count + 1));
        return MemoryFigure.Read(await helpBot.Client.GetStringAsync("bench/memory"));
    }
}
