using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Consistency.Chance;

/// <summary>
/// Chance of one stream: who asks the same seed and stream the same questions gets the same answers, whatever others do.
/// One stream is used by one actor at a time.
/// </summary>
internal sealed class Dice(long seed, string stream)
{
    private ulong _state = Start(seed, stream);

    /// <summary>A number from 0 up to and without this one.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>True this part of the times.</summary>
    public bool Falls(double part) => Next() / (double)ulong.MaxValue < part;

    /// <summary>One of several.</summary>
    public T One<T>(params IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>One of several, each as often as its weight says; none when all weigh nothing.</summary>
    public T? Weighted<T>(IReadOnlyList<T> of, Func<T, int> weight)
        where T : class
    {
        var sum = of.Sum(weight);
        if (sum == 0) return null;
        var left = Below(sum);
        return of.First(one => (left -= weight(one)) < 0);
    }

    /// <summary>Something by weight, from a table.</summary>
    public static T Of<T>(long seed, string stream, IReadOnlyList<(double Part, T Value)> table, T otherwise)
    {
        var point = Start(seed, stream) / (double)ulong.MaxValue;
        foreach (var (part, value) in table)
        {
            if (point < part) return value;
            point -= part;
        }

        return otherwise;
    }

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    private static ulong Start(long seed, string stream) =>
        BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{stream}")));
}
