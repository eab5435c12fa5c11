using System.Globalization;

namespace HelpBot.Bench.Servers;

/// <summary>Memory of a process.</summary>
/// <param name="Heap">Bytes on the heap after a full, compacting collection.</param>
/// <param name="WorkingSet">Bytes of the process that are in memory.</param>
internal sealed record MemoryFigure(long Heap, long WorkingSet)
{
    /// <summary>Of this process, as text.</summary>
    public static string Now()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalMemory(forceFullCollection: true)} {Environment.WorkingSet}");
    }

    /// <summary>Reads what <see cref="Now"/> wrote.</summary>
    public static MemoryFigure Read(string text)
    {
        var parts = text.Split(' ');
        return new MemoryFigure(long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
