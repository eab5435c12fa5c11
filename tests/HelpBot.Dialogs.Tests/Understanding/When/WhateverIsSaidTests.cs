using FsCheck;
using FsCheck.Fluent;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>Whatever arrives, at whatever moment: no word is used twice, and all that is planned can be planned.</summary>
public sealed class WhateverIsSaidTests
{
    private static readonly string[] Pieces =
    [
        "half", "3", "uur", "en", "een", "25-11", "31-2", "9999", ".", ":", "-", "/", ",", "\ud800", "\udc00", "👵", "\u202e", "\u200b", "\0", "é", "٣", "pm", "u", "2-4", "13-15u",
        "tussen", "om", "van", "tot", "over", "kwart", "voor", "na", "vanaf", "volgende", "week", "vrijdag", "dinsdagmiddag", "elke", "om de week", "6 keer", "weken lang", "t/m",
        "kerst", "december", "de 3e", "eerste", "morgen", "vandaag", "niet", "uurtje", "anderhalf", "kwartier", "1,5", "min", "middag", "avond", "eind van de", "of", "à", "a", "twee",
        "next", "week 53", "every", "Tuesday", "the", "at", "half past", "to", "hour", "in", "until", "dag", "maand", "2026", "24:00", "0", "over 400 dagen", "dag na", "pasen", "'s",
    ];

    private static readonly TimePart?[] Asked = [null, TimePart.Date, TimePart.Start, TimePart.Duration, TimePart.End];

    private static Gen<string> Texts => Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(pieces.Length % 5 == 0 ? "" : " ", pieces))
        .Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Fact]
    public void Marks_stand_in_order_and_share_no_word() => Check((text, situation, asked) =>
    {
        var message = Message.Of(text);
        var marks = WhenReader.Find(message, situation, asked);

        return marks.All(mark => mark.From >= 0 && mark.Until > mark.From && mark.Until <= message.Count)
            && marks.Zip(marks.Skip(1)).All(pair => pair.First.Until <= pair.Second.From);
    });

    [Fact]
    public void What_is_planned_keeps_to_the_rules_of_the_team() => Check((text, situation, asked) =>
    {
        var message = Message.Of(text);
        var task = TaskCatalogue.All[text.Length % TaskCatalogue.All.Count].Code;

        return TimePlanning.PlanAll(message, WhenReader.Find(message, situation, asked), task, situation).All(planned => Keeps(planned, situation));
    });

    [Theory]
    [InlineData("half ")]
    [InlineData("3 of ")]
    [InlineData("dinsdag of ")]
    [InlineData("tussen 1 en ")]
    [InlineData("volgende week ")]
    [InlineData("1, 2, ")]
    [InlineData("een uur en ")]
    [InlineData("niet op dinsdag of ")]
    [InlineData("in de loop van ")]
    [InlineData("over ")]
    [InlineData("9")]
    [InlineData("2-")]
    [InlineData("1.")]
    public void Words_repeated_to_the_end_of_the_longest_message_take_little_time(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, Message.LongestText));
        var before = Environment.TickCount64;

        for (var i = 0; i < 10; i++) Reading.Marks(text);

        Assert.InRange(Environment.TickCount64 - before, 0, 5_000);
    }

    private static bool Keeps(PlannedTime planned, Situation situation)
    {
        var (team, now) = (situation.Team, situation.Now);
        var minutes = planned.Minutes ?? VisitTime.ShortestMinutes;
        var days = planned.Date is { } date ? planned.Options.Append(date) : planned.Options;
        return days.All(day => team.ProblemWithDay(day, now) is null) && !(planned.Date is not null && planned.Options.Count > 0) && planned.Options.Count != 1
            && VisitTimeCheck.IsDuration(minutes)
            && !(planned.Start is not null && planned.Window is not null)
            && (planned.Start is not { } start || (start >= team.Shift.From && (team.Shift.Until - start).TotalMinutes >= minutes))
            && (planned.Window is not var (from, until) || (from >= team.Shift.From && until <= team.Shift.Until && (until - from).TotalMinutes >= minutes))
            && (planned.Date is not { } day2 || planned.Start is not { } exact || team.ProblemWith(VisitTime.At(day2, exact, minutes), now) is null)
            && planned.Recurrence is null or { Count: >= 2 and <= 8, EveryWeeks: >= 1 and <= 4 }
            && (planned.Recurrence is not { } series || (series.Day == planned.Date?.DayOfWeek && series.Until == planned.Date?.AddDays(7 * series.EveryWeeks * (series.Count - 1))));
    }

    private static void Check(Func<string, Situation, TimePart?, bool> holds)
    {
        var moments = Gen.Choose(0, 800 * 24 * 4).Select(quarter => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(15 * quarter));
        var cases = from text in Texts from now in moments from asked in Gen.Elements(Asked) from language in Gen.Elements(Language.Dutch, Language.English) select (text, new Situation(Given.Team, now, language), asked);
        Prop.ForAll(cases.ToArbitrary(), one => holds(one.text, one.Item2, one.asked)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }
}
