using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Storage.Codec;

/// <summary>How one kind of event is stored.</summary>
/// <param name="Kind">The type of the event.</param>
/// <param name="Code">Its code, which is never given a second meaning.</param>
/// <param name="Write">Adds what it has beside who and when.</param>
/// <param name="Read">Makes it of who, when and the stored parts.</param>
internal sealed record EventShape(
    Type Kind, string Code, Func<RequestEvent, EventData, EventData> Write, Func<PersonId, DateTimeOffset, EventData, RequestEvent> Read)
{
    /// <summary>An event that has nothing beside who and when.</summary>
    public static EventShape Of<T>(string code, Func<PersonId, DateTimeOffset, T> read) where T : RequestEvent =>
        new(typeof(T), code, (_, data) => data, (by, at, _) => read(by, at));

    /// <summary>An event with parts.</summary>
    public static EventShape Of<T>(
        string code, Func<T, EventData, EventData> write, Func<PersonId, DateTimeOffset, EventData, T> read) where T : RequestEvent =>
        new(typeof(T), code, (happened, data) => write((T)happened, data), read);

    /// <summary>An event about one student.</summary>
    public static EventShape OfStudent<T>(
        string code, Func<T, PersonId> student, Func<PersonId, DateTimeOffset, PersonId, T> read) where T : RequestEvent =>
        Of<T>(
            code,
            (happened, data) => data with { Student = student(happened).Value },
            (by, at, data) => read(by, at, new PersonId(Parts.Needed(data.Student))));
}
