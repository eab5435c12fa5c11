using System.Collections.Concurrent;

namespace HelpBot.Consistency.Chance;

/// <summary>Counts the calls of each place in the code, so that "the third delete of a due row" is the same one in every run of a seed.</summary>
internal sealed class Sites
{
    private readonly ConcurrentDictionary<string, int> _calls = new();

    /// <summary>The name of this call of this site.</summary>
    public string Next(string site) => $"{site} #{_calls.AddOrUpdate(site, 1, (_, count) => count + 1)}";
}
