using System.Collections.Concurrent;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using Microsoft.Extensions.Options;

namespace HelpBot.Delivery;

/// <summary>
/// What turns of this instance tell its relay about people and channels, in memory and without a call to the store. Losing
/// it loses nothing: what is stored about people says the same, and the relay looks at that every quarter of an hour.
/// </summary>
internal sealed class Returns(RelaySignal signal, IOptions<DeliveryOptions> options)
{
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<TeamId, bool> _back = [];
    private readonly ConcurrentDictionary<PersonId, (TeamId Team, DateTimeOffset At)> _spoke = [];

    /// <summary>Someone of the team, or its channel, can be posted to for the first time or again, and that is stored.</summary>
    public void SomeoneIsBack(TeamId team)
    {
        Remember(team);
        signal.Ring(team);
    }

    /// <summary>
    /// A person spoke in their own chat who is known here as one who can be reached. Another instance may know better by now,
    /// so what is stored is looked at soon. One instance alone knows all there is.
    /// </summary>
    public void Spoke(TeamId team, PersonId person, DateTimeOffset at)
    {
        if (options.Value.Instances > 1 && _spoke.Count < MostKept) _spoke[person] = (team, at);
    }

    /// <summary>Keeps a return for the next look, without asking for one.</summary>
    public void Remember(TeamId team) => _back[team] = true;

    /// <summary>Whether someone came back since the last time this was asked.</summary>
    public bool Take(TeamId team) => _back.TryRemove(team, out _);

    /// <summary>Who of a team spoke since the last time this was asked, and when.</summary>
    public IReadOnlyList<(PersonId Person, DateTimeOffset At)> TakeSpoken(TeamId team)
    {
        var spoken = _spoke.Where(pair => pair.Value.Team == team).ToList();
        foreach (var pair in spoken) _spoke.TryRemove(pair);
        return [.. spoken.Select(pair => (pair.Key, pair.Value.At))];
    }
}
