using FsCheck;
using FsCheck.Fluent;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Tests.Understanding.What;

public sealed class HostileWhatTests
{
    private static readonly string[] Pieces =
        ["de", "een", "met", "mevrouw", "hond", "naar", "huisarts", "uitlaten", "als", "haar", "man", "weg", "Holy", "Noord", "of", "3137", "2", "studenten", "geen",
         "koffie", "&", "?", ".", ",", "..4", "@lw", "*", "|", "\ud800", "👵", "\0", "é", "boodschape", "zijn", "the", "to", "dog", "while", "is", "out", "-", "\n"];

    [Theory]
    [InlineData("de de de de de de een een ")]
    [InlineData("met zijn met haar met een ")]
    [InlineData("boodschape wandeln zieknhuis ")]
    [InlineData("als haar man als zijn vrouw even ")]
    [InlineData("holy of holy of noord of ")]
    [InlineData("xqzvwjkp ")]
    public void A_repeated_text_is_read_to_its_end(string piece)
    {
        var message = Message.Of(string.Concat(Enumerable.Repeat(piece, 1_000)));

        Assert.All(WhatReader.Find(message, Reading.Situation), mark => Assert.InRange(mark.Until, mark.From + 1, message.Count));
    }

    [Fact]
    public void Whatever_is_typed_marks_lie_in_the_message_and_those_of_one_kind_share_no_words()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces))
            .Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var message = Message.Of(text);
            var marks = WhatReader.Find(message, Reading.Situation);
            return marks.All(mark => mark.From >= 0 && mark.From < mark.Until && mark.Until <= message.Count)
                && marks.SequenceEqual(marks.OrderBy(mark => mark.From))
                && marks.Where(mark => mark is not NoteMark).GroupBy(mark => mark.GetType()).All(kind => AreApart([.. kind]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    private static bool AreApart(Mark[] marks) => !marks.Zip(marks.Skip(1)).Any(pair => pair.First.Touches(pair.Second));
}
