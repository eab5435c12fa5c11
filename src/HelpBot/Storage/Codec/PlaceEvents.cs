using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using static HelpBot.Storage.Codec.Parts;

namespace HelpBot.Storage.Codec;

/// <summary>How events about the places of a request are stored.</summary>
internal static class PlaceEvents
{
    /// <summary>The shapes.</summary>
    public static EventShape[] Shapes { get; } =
    [
        EventShape.Of<PlaceClaimed>(
            "claimed",
            (claimed, data) => data with { Student = claimed.Student.Value, Every = Flag(claimed.EveryDate) },
            (by, at, data) => new(by, at, Student(data)) { EveryDate = data.Every == true }),
        EventShape.OfStudent<PlaceConfirmed>("confirmed", confirmed => confirmed.Student, (by, at, student) => new(by, at, student)),
        EventShape.Of<PlaceReleased>(
            "released",
            (released, data) => data with
            {
                Student = released.Student.Value,
                Reason = RowCodes.Reason.Of(released.Reason),
                Late = Flag(released.IsLate),
            },
            (by, at, data) => new(by, at, Student(data), RowCodes.Reason.Read(data.Reason)) { IsLate = data.Late == true }),
        EventShape.OfStudent<ReleaseUndone>("release-undone", undone => undone.Student, (by, at, student) => new(by, at, student)),
        OfTwo<SwapOffered>("swap-offered", swap => (swap.From, swap.To), (by, at, from, to) => new(by, at, from, to)),
        OfTwo<SwapDeclined>("swap-declined", swap => (swap.From, swap.To), (by, at, from, to) => new(by, at, from, to)),
        OfTwo<PlaceSwapped>("swapped", swap => (swap.From, swap.To), (by, at, from, to) => new(by, at, from, to)),
    ];

    private static EventShape OfTwo<T>(
        string code, Func<T, (PersonId From, PersonId To)> two, Func<PersonId, DateTimeOffset, PersonId, PersonId, T> read)
        where T : RequestEvent =>
        EventShape.Of<T>(
            code,
            (happened, data) => data with { From = two(happened).From.Value, To = two(happened).To.Value },
            (by, at, data) => read(by, at, new PersonId(Needed(data.From)), new PersonId(Needed(data.To))));

    private static PersonId Student(EventData data) => new(Needed(data.Student));
}
