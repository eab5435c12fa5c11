using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>The steps people take in a story; each gives back the refusal, or null when it took effect.</summary>
internal static class Steps
{
    public static Refusal? Place(this Story story, Person by, VisitPlan? plan = null, PrivateDetails? details = null) =>
        story.Give(Command.Place(Actor.Of(by), story.Clock, plan ?? Visits.Shopping, details ?? Visits.Resident));

    public static Refusal? Claim(this Story story, Person by) => story.Give(Command.Claim(Actor.Of(by), story.Clock));

    public static Refusal? Release(this Story story, Person by, Reason reason = Reason.Ill) =>
        story.Give(Command.Release(Actor.Of(by), story.Clock, reason));

    public static Refusal? Finish(this Story story, Person by, int minutes = 60, string line = "Gezellig.") =>
        story.Give(Command.Finish(Actor.Of(by), story.Clock, minutes, line));

    public static Refusal? Cancel(this Story story, Person by, Reason reason = Reason.ResidentCancelled) =>
        story.Give(Command.Cancel(Actor.Of(by), story.Clock, reason));

    public static Refusal? Undo(this Story story, Person by) => story.Give(Command.Undo(Actor.Of(by), story.Clock));

    public static Refusal? Approve(this Story story, Person by) => story.Give(Command.Approve(Actor.Of(by), story.Clock));

    public static Refusal? Reject(this Story story, Person by, Reason reason = Reason.NotSafe) =>
        story.Give(Command.Reject(Actor.Of(by), story.Clock, reason));

    public static Refusal? Assign(this Story story, Person by, Person student) =>
        story.Give(Command.Assign(Actor.Of(by), story.Clock, student));

    public static Refusal? Remind(this Story story, Person by) => story.Give(Command.Remind(Actor.Of(by), story.Clock));

    public static Refusal? Expire(this Story story) => story.Give(Command.Expire(Actor.Clock(Town.TeamId), story.Clock));

    public static Refusal? Erase(this Story story) => story.Give(Command.Erase(Actor.Clock(Town.TeamId), story.Clock));
}
