using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Golden;

/// <summary>Every command of everyone in every state at every moment has an answer, and what it leads to can be told.</summary>
public sealed class TotalityTests
{
    private static readonly TimeSpan[] Around = [TimeSpan.FromSeconds(-1), TimeSpan.Zero, TimeSpan.FromMinutes(3)];

    [Fact]
    public void Deciding_evolving_and_following_up_never_fail() => Assert.All(States.All, state =>
    {
        foreach (var at in Moments(state.Story))
        foreach (var (_, make) in DecisionTable.Commands)
        foreach (var (_, actor) in DecisionTable.Actors)
            Follow(state.Story, make(actor, at));
    });

    [Fact]
    public void Another_team_is_always_refused_and_a_wrong_role_before_anything_else_is_told() => Assert.All(States.All, state =>
    {
        foreach (var (_, make) in DecisionTable.Commands)
        {
            var command = make(DecisionTable.Actors[0].Actor, state.Story.Clock);
            Assert.Equal(new Refusal.NotYourTeam(), RefusalOf(state.Story, make(Actor.Of(Town.Ester), state.Story.Clock)));
            var nobody = RefusalOf(state.Story, make(Actor.Of(Town.Otto), state.Story.Clock));
            Assert.True(nobody is Refusal.NotYourRole || (nobody is Refusal.NoSuchRequest && state.Story.Request is null), $"{command.GetType().Name} in {state.Name}: {nobody}");
        }
    });

    [Fact]
    public void A_history_that_does_not_begin_with_the_placing_is_a_mistake() => Assert.Throws<ArgumentNullException>(
        "request", () => RequestHistory.Evolve(null, new RequestExpired(Actor.ClockId, default)));

    private static IEnumerable<DateTimeOffset> Moments(Story story)
    {
        var moments = story.Request is { } request ? Timetable.Of(request, story.Team).Select(moment => moment.At) : [story.Clock];
        return moments.Append(story.Clock).SelectMany(at => Around.Select(apart => at + apart)).Distinct();
    }

    private static void Follow(Story story, RequestCommand command)
    {
        if (RequestDecider.Decide(story.Request, command, story.Known) is not Decision.Accepted { Event: var happened }) return;
        var after = RequestHistory.Evolve(story.Request, happened);
        Assert.Equal((story.Request?.Version ?? 0) + 1, after.Version);
        foreach (var note in FollowUps.Of(story.Request, happened, after, story.Known).OfType<SendNote>()) _ = note.IsTrueOf(after);
        _ = Timetable.LookAt(after, story.Team, command.At);
    }

    private static Refusal? RefusalOf(Story story, RequestCommand command) =>
        (RequestDecider.Decide(story.Request, command, story.Known) as Decision.Refused)?.Refusal;
}
