using HelpBot.Requests.People;

namespace HelpBot.Consistency.Checks;

/// <summary>The places of a request in the model.</summary>
/// <param name="Held">Whose time it takes.</param>
/// <param name="Here">Who has arrived.</param>
/// <param name="Done">Who has told how long it took, and whether somebody was home.</param>
internal sealed record GivenPlaces(
    IReadOnlyList<PersonId> Held, IReadOnlySet<PersonId> Here, IReadOnlyDictionary<PersonId, bool> Done)
{
    /// <summary>Nobody goes.</summary>
    public static GivenPlaces None { get; } = new([], new HashSet<PersonId>(), new Dictionary<PersonId, bool>());

    public GivenPlaces With(PersonId student) => this with { Held = [.. Held, student] };

    public GivenPlaces Without(PersonId student) => Only([.. Held.Where(other => other != student)]);

    /// <summary>These stay; who has no place has not arrived either.</summary>
    public GivenPlaces Only(IEnumerable<PersonId> students)
    {
        var held = Held.Where(students.Contains).ToList();
        return new(held, Here.Where(held.Contains).ToHashSet(), Done.Where(one => held.Contains(one.Key)).ToDictionary());
    }

    public GivenPlaces Arrived(PersonId student) => this with { Here = new HashSet<PersonId>([.. Here, student]) };

    public GivenPlaces Finished(PersonId student) => this with { Done = new Dictionary<PersonId, bool>(Done) { [student] = true } };

    /// <summary>Who reports it and who stands there too are done; the others need not come unless somebody was let in.</summary>
    public GivenPlaces FoundNobody(PersonId student)
    {
        var there = Held.Where(other => !Done.ContainsKey(other) && (other == student || Here.Contains(other)));
        var after = this with { Done = Done.Concat(there.Select(other => KeyValuePair.Create(other, false))).ToDictionary() };
        return after.Done.Values.Any(wasHome => wasHome) ? after : after.Ended();
    }

    /// <summary>Nobody goes any more; who finished has given the time all the same.</summary>
    public GivenPlaces Ended() => this with { Held = [.. Held.Where(Done.ContainsKey)] };

    /// <summary>It goes on after all, with these, who have arrived or not as before.</summary>
    public GivenPlaces Again(IEnumerable<PersonId> students) => (this with { Held = [.. students] }).Only(students);
}
