using HelpBot.Requests;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>Parts of stored shapes that occur in more than one of them.</summary>
internal static class Parts
{
    /// <summary>A flag, left out when it is not set.</summary>
    public static bool? Flag(bool value) => value ? true : null;

    /// <summary>The stored shapes of a list.</summary>
    public static TData[] Each<T, TData>(EquatableList<T> items, Func<T, TData> data)
    {
        if (items.Count == 0) return [];
        var all = new TData[items.Count];
        for (var i = 0; i < all.Length; i++) all[i] = data(items[i]);
        return all;
    }

    /// <summary>The stored shapes of a list, left out when it is empty.</summary>
    public static TData[]? EachIfAny<T, TData>(EquatableList<T> items, Func<T, TData> data) => items.Count == 0 ? null : Each(items, data);

    /// <summary>A list of stored shapes; empty when it was left out. The reader lets nothing pass for something in one.</summary>
    /// <exception cref="UnreadableRowException">An element is missing.</exception>
    public static EquatableList<T> List<TData, T>(TData[]? stored, Func<TData, T> read) where TData : class
    {
        if (stored is null or []) return [];
        var all = new T[stored.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = read(stored[i] ?? throw new UnreadableRowException($"a {typeof(TData).Name} is missing"));
        return EquatableList.Create<T>(all);
    }

    /// <summary>The ids of people.</summary>
    public static string[] Ids(EquatableList<PersonId> people) => Each(people, person => person.Value);

    /// <summary>The ids of people, left out when there are none.</summary>
    public static string[]? IdsIfAny(EquatableList<PersonId> people) => EachIfAny(people, person => person.Value);

    /// <summary>People by their ids; nobody when the list was left out.</summary>
    public static EquatableList<PersonId> People(string[]? ids) => List(ids, id => new PersonId(id));

    /// <summary>A person who may be missing.</summary>
    public static PersonId? Person(string? id) => id is null ? null : new PersonId(id);

    /// <summary>A request that may be missing.</summary>
    public static RequestId? Request(string? id) => id is null ? null : new RequestId(id);

    /// <summary>A place in a series.</summary>
    public static SeriesData? Data(SeriesPlace? series) => series is null ? null : new SeriesData
    {
        Id = series.Series.Value,
        First = series.First,
        Weeks = series.EveryWeeks,
        Count = series.Count,
        Number = series.Number,
    };

    /// <summary>A place in a series.</summary>
    public static SeriesPlace? Series(SeriesData? data) =>
        data is null ? null : new SeriesPlace(new RequestId(data.Id), data.First, data.Weeks, data.Count, data.Number);

    /// <summary>The time of a visit.</summary>
    public static TimeData Data(VisitTime time) => new() { Date = time.Date, From = time.From, Until = time.Until, Minutes = time.Minutes };

    /// <summary>The time of a visit.</summary>
    public static VisitTime Time(TimeData data) => new(data.Date, data.From, data.Until, data.Minutes);

    /// <summary>A part that an old row cannot lack.</summary>
    /// <exception cref="UnreadableRowException">It is not there.</exception>
    public static T Needed<T>(T? value) where T : class => value ?? throw new UnreadableRowException("a part is missing");

    /// <summary>A part that an old row cannot lack.</summary>
    /// <exception cref="UnreadableRowException">It is not there.</exception>
    public static T Needed<T>(T? value) where T : struct => value ?? throw new UnreadableRowException("a part is missing");
}
