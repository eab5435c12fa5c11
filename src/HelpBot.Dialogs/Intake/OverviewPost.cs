using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;

namespace HelpBot.Dialogs.Intake;

/// <summary>
/// All answers together: is this right? (domain.md part 6, confirm by echo). What is still missing is filled in on the
/// same card, so that a sentence and one confirm are enough.
/// </summary>
internal static class OverviewPost
{
    public static Post Write(Draft draft, Reader reader, CardWriter writer, IReadOnlyDictionary<Step, string>? wrong = null)
    {
        var say = reader.Say;
        var plan = DraftPlan.Of(draft, say)!;
        writer
            .Title(say["intake.overview"])
            .Strong(say.Task(plan.Task))
            .Facts([.. RequestFacts.Of(say, plan), .. SeriesFacts(draft, reader)]);
        if (draft.DoubtfulNeighbourhood) writer.Text(say.Say("intake.doubtfulNeighbourhood", ("area", plan.Neighbourhood)));
        if (draft.Later.Count > 0) writer.Text(say.Say("intake.laterOnes", ("count", draft.Later.Count)));
        var known = new[]
        {
            (say["fact.callBy"], draft.CallBy ?? ""),
            (say["fact.address"], draft.Address ?? ""),
            (say["fact.phone"], draft.Phone ?? ""),
        };
        if (known.Any(fact => fact.Item2.Length > 0)) writer.Strong(say["intake.overviewPrivate"]).Facts(known);
        if (Steps.AreDetailsMissing(draft)) writer.Strong(say["intake.overviewMissing"]);
        DetailFields.Write(writer, draft, reader, wrong ?? new Dictionary<Step, string>());
        return writer
            .Actions(
                QuestionPost.Button(draft, say["button.place"], Answers.Place, "positive", withInputs: Steps.AreDetailsMissing(draft)),
                QuestionPost.Button(draft, say["button.change"], Answers.Change),
                QuestionPost.Button(draft, say["button.back"], Answers.Back),
                QuestionPost.Button(draft, say["button.stop"], Answers.Stop))
            .Post();
    }

    /// <summary>The dates of a series, and those on which the team is closed.</summary>
    private static IEnumerable<(string Label, string Value)> SeriesFacts(Draft draft, Reader reader)
    {
        if (DraftPlan.SeriesOf(draft) is not { } series) yield break;
        var say = reader.Say;
        var dates = Enumerable.Range(0, series.Count).Select(number => series.First.AddDays(7 * series.EveryWeeks * number)).ToList();
        yield return (say["fact.series"], say.Say(
            series.EveryWeeks == 1 ? "intake.seriesWeekly" : "intake.seriesWeeks",
            ("day", say.Weekday(series.First.DayOfWeek)),
            ("weeks", series.EveryWeeks),
            ("count", series.Count.ToString(CultureInfo.InvariantCulture)),
            ("until", say.Day(dates[^1]))));
        var closed = dates.Where(date => !reader.Team.IsWorkingDay(date)).ToList();
        if (closed.Count > 0) yield return (say["fact.seriesNot"], string.Join(", ", closed.Select(date => say.Day(date))));
    }
}
