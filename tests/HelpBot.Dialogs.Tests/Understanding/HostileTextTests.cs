using FsCheck;
using FsCheck.Fluent;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>Whatever arrives is read in bounded time, and no reader throws.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
        ["half", "3", "uur", "en", "een", "25-11", "31-2", "9999", ".", ":", "-", "/", ",", "\ud800", "\udc00", "👵", "\u202e", "\u200b",
         "\0", "é", "i\u0307", "tussen", "om", "van", "tot", "over", "kwart", "volgende", "week", "vrijdag", "mevrouw", "@", "+31", "٣", "pm", "u"];

    public static TheoryData<string> Hostile =>
    [
        new string('9', 10_000),
        new string('.', 10_000),
        string.Concat(Enumerable.Repeat("1.", 5_000)),
        string.Concat(Enumerable.Repeat("half ", 2_000)),
        string.Concat(Enumerable.Repeat("boodschape ", 1_000)),
        string.Concat(Enumerable.Repeat("06-1 2 ", 1_500)),
        string.Concat(Enumerable.Repeat("a@", 5_000)),
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("👵🏽‍🦼", 1_000)),
        "\u202emorgen\u202c \u200f14:00",
        "\ud800", "\udfff morgen", "morgen \ud83d", "mor\ud800gen",
        "\0\0\0", "\uffff\ufffe", "e" + new string('\u0301', 5_000),
    ];

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_is_read_without_an_exception(string text) => ReadAll(text);

    [Fact]
    public void Any_text_is_read_by_every_reader_in_bounded_time()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(pieces.Length % 2 == 0 ? " " : "", pieces))
            .Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
            .Select(text => text.Length > 2_000 ? text[..2_000] : text);

        // The first reading loads the tables.
        ReadAll("morgen");
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var before = Environment.TickCount64;
            ReadAll(text);
            return Environment.TickCount64 - before < 2_000;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    private static void ReadAll(string text)
    {
        foreach (var language in Given.Languages) UnderstoodJson.Write(Understand.Read(text, new Situation(Given.Team, Given.Now, language)));
        YesNoWords.Read(text);
        WishWords.Read(text, Given.ReaderFor(Given.Els));
        PersonalData.Clean(text);
        PersonalData.IsPhone(text);
    }
}
