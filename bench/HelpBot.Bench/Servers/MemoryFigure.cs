using System.Globalization;

namespace HelpBot.Bench.Servers;

/// <summary>Memory of a process.</summary>
/// <param name="Heap">Bytes on the heap after a full, compacting collection.</param>
/// <param name="WorkingSet">Bytes of the process that are in memory.</param>
/// <param name="Allocated">Bytes that were ever allocated on the heap.</param>
internal sealed record MemoryFigure(long Heap, long WorkingSet, long Allocated)
{
    /// <summary>Of this process, as text.</summary>
    public static string Now()
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalMemory(forceFullCollection: true)} {Environment.WorkingSet} {allocated}");
    }

    /// <summary>Reads what <see cref="Now"/> wrote.</summary>
    public static MemoryFigure Read(string text)
    {
        var numbers = text.Split(' ').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return new MemoryFigure(numbers[0], numbers[1], numbers[2]);
    }
}
