using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>Something the clock did in a story.</summary>
internal sealed record Tick(DateTimeOffset At, Moment Moment, RequestEvent Happened, IReadOnlyList<FollowUp.FollowUp> FollowUps);

/// <summary>Lets time pass in a story: the clock acts at every moment that the timetable names.</summary>
internal static class Clockwork
{
    private const int Most = 50;

    /// <summary>All that the clock does up to and at this instant; the story is then at this instant.</summary>
    public static IReadOnlyList<Tick> PassTo(this Story story, DateTimeOffset until)
    {
        var ticks = new List<Tick>();
        while (Timetable.LookAt(story.Now, story.Team, story.Clock) is { } look && look <= until)
        {
            story.At(look);
            if (Timetable.Due(story.Now, story.Team, look) is not { } moment) continue;
            Assert.Null(story.Give(CommandOf(moment.Kind, story)));
            ticks.Add(new Tick(look, moment, story.Events[^1], story.FollowUps));
            Assert.True(ticks.Count < Most, $"The clock does not come to rest: {moment}");
        }

        story.At(until);
        return ticks;
    }

    /// <summary>The story at this instant, after all that the clock did on the way.</summary>
    public static Story Passed(this Story story, DateTimeOffset until)
    {
        story.PassTo(until);
        return story;
    }

    /// <summary>Who was told what at a tick.</summary>
    public static IEnumerable<(PersonId? To, NoteCode Note)> Notes(this Tick tick) =>
        tick.FollowUps.OfType<SendNote>().Select(note => (note.To, note.Note));

    public static RequestCommand CommandOf(MomentKind kind, Story story)
    {
        var clock = Actor.Clock(Town.TeamId);
        return kind switch
        {
            MomentKind.NextDate => Command.Continue(clock, story.Clock, Visits.Id(2)),
            MomentKind.StopNext => Command.PassOn(clock, story.Clock),
            _ => Command.KeepTime(clock, story.Clock),
        };
    }
}
