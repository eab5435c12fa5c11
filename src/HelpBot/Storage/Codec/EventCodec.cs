using System.Collections.Frozen;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>What happened to a request as text of layout 1.</summary>
internal static class EventCodec
{
    private static readonly EventShape[] Shapes = [.. RequestEvents.Shapes, .. PlaceEvents.Shapes, .. VisitEvents.Shapes, .. TimeEvents.Shapes];

    private static readonly FrozenDictionary<Type, EventShape> ByKind = Shapes.ToFrozenDictionary(shape => shape.Kind);

    private static readonly FrozenDictionary<string, EventShape> ByCode = Shapes.ToFrozenDictionary(shape => shape.Code);

    /// <summary>Writes an event.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has no shape: give it one.</exception>
    public static string Write(RequestEvent happened)
    {
        var shape = ShapeOf(happened);
        var data = new EventData { Code = shape.Code, By = happened.By.Value, At = happened.At };
        return RowJson.Write(shape.Write(happened, data), RowJson.Default.EventData);
    }

    /// <summary>Reads an event.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static RequestEvent Read(string text)
    {
        var data = RowJson.Read(text, RowJson.Default.EventData);
        return ByCode.TryGetValue(data.Code, out var shape)
            ? shape.Read(new PersonId(data.By), data.At, data)
            : throw new UnreadableRowException("unknown event code");
    }

    /// <summary>The code of an event.</summary>
    public static string CodeOf(RequestEvent happened) => ShapeOf(happened).Code;

    private static EventShape ShapeOf(RequestEvent happened) => ByKind.GetValueOrDefault(happened.GetType())
        ?? throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no shape.");
}
