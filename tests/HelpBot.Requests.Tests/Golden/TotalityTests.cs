using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Properties;
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
            Follow(state.Story.Request, make(actor, at), state.Story.Known);
    });

    [Fact]
    public void Nor_do_they_in_any_state_that_any_life_leads_to() => Lives.AtTheEnd(life =>
    {
        var agendas = Town.Roster.Students.ToDictionary(student => student.Id, student => life.Ledger.AgendaOf(student.Id));
        var known = new Circumstances(Town.Team, Town.Roster, agendas);
        foreach (var request in life.Requests)
        foreach (var at in new[] { life.Now, life.Now.AddDays(1) })
        foreach (var (_, make) in DecisionTable.Commands)
        foreach (var (_, actor) in DecisionTable.Actors)
            Follow(request, make(actor, at), known);
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

    private static void Follow(HelpRequest? request, RequestCommand command, Circumstances known)
    {
        if (RequestDecider.Decide(request, command, known) is not Decision.Accepted { Event: var happened }) return;
        var after = RequestHistory.Evolve(request, happened);
        Assert.Equal((request?.Version ?? 0) + 1, after.Version);
        foreach (var note in FollowUps.Of(request, happened, after, known).OfType<SendNote>()) _ = note.IsTrueOf(after);
        _ = Timetable.LookAt(after, known.Team, command.At);
    }

    private static Refusal? RefusalOf(Story story, RequestCommand command) =>
        (RequestDecider.Decide(story.Request, command, story.Known) as Decision.Refused)?.Refusal;
}
