using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Tests.BadInput;

/// <summary>Makes mutants of templates. The same seed makes the same changes.</summary>
internal static class Mutants
{
    private static readonly JsonAct[] Acts = Enum.GetValues<JsonAct>();

    /// <summary>The mutants of one run.</summary>
    /// <param name="templates">What they are made from.</param>
    /// <param name="own">Texts of this installation.</param>
    /// <param name="seed">What chance starts from.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<Mutant> Of(IReadOnlyList<Template> templates, IReadOnlyList<string> own, ulong seed, int count)
    {
        var one = from template in Gen.Elements(templates.ToArray()).SelectMany(_ => Gen.Choose(0, 9_999_999), Again)
                  from body in Gen.Frequency(
                      (1, Gen.Constant(Text(template, []))),
                      (3, Bytes(template)),
                      (7, Json(template, Gen.Choose(0, template.Places.Count - 1), own)),
                      (9, Json(template, ButtonPlaces(template), own)))
                  from header in Gen.Frequency((19, Gen.Constant<Func<string, string>?>(null)), (1, TokenChange.Any.Select(change => (Func<string, string>?)change)))
                  select (template, body, header);
        return [.. one.Sample(count, new Rnd(seed), 30).Select((made, number) => new Mutant(number, made.template, made.body, made.header))];
    }

    // As a first delivery: what has the id of something that was answered is taken for a repeat.
    private static Template Again(Template template, int chance)
    {
        var activity = template.Activity.DeepClone().AsObject();
        activity["id"] = $"17954{chance:00000000}";
        var value = activity["value"] as JsonObject;
        if ((value?["action"]?["data"] ?? value) is JsonObject data && data.ContainsKey("nonce")) data["nonce"] = $"{chance % 7}";
        return template with { Activity = activity };
    }

    private static Gen<int> ButtonPlaces(Template template) => template.ButtonPlaces.Count > 0
        ? Gen.Elements(template.ButtonPlaces.ToArray())
        : Gen.Choose(0, template.Places.Count - 1);

    private static Gen<byte[]> Bytes(Template template) =>
        from first in ByteChange.Any
        from second in Gen.Frequency((3, Gen.Constant<Func<byte[], byte[]>>(bytes => bytes)), (1, ByteChange.Any))
        select second(first(Text(template, [])));

    private static Gen<byte[]> Json(Template template, Gen<int> places, IReadOnlyList<string> own)
    {
        var change = from place in places
                     from act in Gen.Frequency((6, Gen.Constant(JsonAct.Replace)), (4, Gen.Elements(Acts)))
                     from fragment in Fragments.Any(own)
                     select new JsonChange(place, act, fragment);
        return from howMany in Gen.Frequency((5, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Constant(4)))
               from changes in change.ListOf(howMany)
               select Text(template, changes);
    }

    private static byte[] Text(Template template, IEnumerable<JsonChange> changes) =>
        Encoding.UTF8.GetBytes(ChangedJson.Write(template.Activity, changes));
}
