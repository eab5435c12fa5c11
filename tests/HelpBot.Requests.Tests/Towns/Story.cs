using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>One request, told step by step: a step that takes effect changes it, a step that does not says why.</summary>
internal sealed class Story(Team? team = null)
{
    private readonly Dictionary<PersonId, Agenda> _agendas = [];

    public DateTimeOffset Clock { get; private set; } = Town.At(Town.Monday, 10);

    public HelpRequest? Request { get; private set; }

    public HelpRequest Now => Request ?? throw new InvalidOperationException("Nothing has been placed.");

    public List<RequestEvent> Events { get; } = [];

    public IReadOnlyList<FollowUp.FollowUp> FollowUps { get; private set; } = [];

    public IEnumerable<(PersonId? To, NoteCode Note)> Notes => FollowUps.OfType<SendNote>().Select(note => (note.To, note.Note));

    public Team Team { get; } = team ?? Town.Team;

    /// <summary>Who belongs to the team.</summary>
    public Roster Roster { get; init; } = Town.Roster;

    public Circumstances Known => new(Team, Roster, _agendas);

    public static Story Placed(VisitPlan? plan = null, Team? team = null, Roster? roster = null)
    {
        var story = new Story(team) { Roster = roster ?? Town.Roster };
        Assert.Null(story.Place(Town.Wilma, plan));
        return story;
    }

    public static Story Claimed(VisitPlan? plan = null) => Placed(plan).Does(story => story.Claim(Town.Sam));

    public Story Does(Func<Story, Refusal?> step)
    {
        Assert.Null(step(this));
        return this;
    }

    public Story At(DateTimeOffset clock)
    {
        Clock = clock;
        return this;
    }

    public Story Later(TimeSpan time) => At(Clock + time);

    public Story Busy(Person student, params VisitTime[] visits)
    {
        _agendas[student.Id] = new Agenda(student.Id, [.. visits.Select((visit, index) => new AgendaItem(Visits.Id(100 + index), visit))]);
        return this;
    }

    /// <summary>Gives a command; null when it took effect.</summary>
    public Refusal? Give(RequestCommand command)
    {
        switch (RequestDecider.Decide(Request, command, Known))
        {
            case Decision.Accepted { Event: var happened }:
                var before = Request;
                Request = RequestHistory.Evolve(before, happened);
                FollowUps = FollowUp.FollowUps.Of(before, happened, Request, Known);
                Events.Add(happened);
                return null;
            case Decision.Refused refused:
                return refused.Refusal;
            default:
                throw new InvalidOperationException("A decision is accepted or refused.");
        }
    }
}
