using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Tests.BadInput;

/// <summary>Pieces of JSON that a careless or hostile sender puts somewhere. Not all of them are JSON.</summary>
internal static class Fragments
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e999", "-1e999", "12345678901234567890123456789", "0.1e-400", "2147483648", "-0", "NaN", "01",
        "{}", "[]", "[null]", "[[]]", "[{}]", "{\"\":null}", "{\"id\":null}", "{\"id\":1}", "{\"verb\":\"claim\"}", "[1,\"a\",null,{}]", "",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udfff\\ud800\"", "\"a\\ud83d\"", "\"\\u202e\\u200b\\ufeff\"", "\"\\n\\r\\t\\b\"", "\"\\x\"",
        "\"/\\\\#?\"", "\"a/b\"", "\"'\"", "\"%2f%5c%23%3f\"", "\"' or 1 eq 1\"", "\"../..\"", "\"<at>HelpBot</at>\"", "\"{{7*7}}\"", "\"💥\"", "\"\\uffff\"",
        "\"0000-00-00\"", "\"2026-13-45T99:99:99Z\"", "\"9999-12-31T23:59:59.9999999+14:00\"", "\"0001-01-01T00:00:00-14:00\"", "\"2026-11-31\"",
        "\"/Date(1)/\"", "\"-99999999999\"", "\"999999999999999999999\"", "\"1e400\"", "\"NaN\"", "\"Infinity\"", "\"xx-XX-yy\"", "\"en\"", "\"tr-TR\"",
        "\"http://169.254.169.254/\"", "\"https://smba.trafficmanager.net/emea/\"", "\"https://smba.trafficmanager.net@example.org/\"", "\"not a url\"",
        "\"msteams\"", "\"MSTEAMS\"", "\"webchat\"", "\"emulator\"", "\"directline\"", "\"personal\"", "\"channel\"", "\"groupChat\"", "\"add\"", "\"remove\"",
        "\"message\"", "\"invoke\"", "\"conversationUpdate\"", "\"installationUpdate\"", "\"messageReaction\"", "\"typing\"", "\"event\"", "\"invokeResponse\"",
        "\"adaptiveCard/action\"", "\"task/fetch\"", "\"composeExtension/query\"", "\"signin/verifyState\"", "\"Action.Submit\"", "\"Action.Execute\"",
        "\"expectReplies\"", "\"stream\"", "\"teamMemberAdded\"", "\"teamDeleted\"", "\"channelCreated\"", "\"$type\"", "\"System.Object, mscorlib\"",
    ];

    /// <summary>Any piece; <paramref name="own"/> are texts of this installation: verbs, names of inputs, ids of people and requests.</summary>
    public static Gen<string> Any(IReadOnlyList<string> own) => Gen.Frequency(
        (4, Gen.Elements(Values)),
        (6, Gen.Elements(Texts)),
        (6, Gen.Elements(own.ToArray()).Select(Quoted)),
        (1, Gen.Elements(1_000, 4_001, 32_001, 70_000, 150_000).Select(length => Quoted(new string('x', length)))),
        (1, Gen.Elements(50, 700, 33_000).Select(length => $"\"{string.Concat(Enumerable.Repeat("\\u0301💥", length))}\"")),
        (1, Gen.Elements(10, 60, 63, 64, 65, 1_000, 20_000).Select(Deep)),
        (2, Gen.Choose(int.MinValue, int.MaxValue).Select(number => $"{number}")),
        (2, ArbMap.Default.GeneratorFor<string>().Select(text => Escaped(text ?? ""))));

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static string Deep(int depth) => depth % 2 == 0
        ? new string('[', depth) + new string(']', depth)
        : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);

    // Each character as an escape: half surrogates and control characters arrive as they are.
    private static string Escaped(string text) =>
        text.Aggregate(new StringBuilder("\""), (all, c) => all.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")).Append('"').ToString();
}
