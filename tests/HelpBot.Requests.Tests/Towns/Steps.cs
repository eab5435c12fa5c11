using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>The steps people take in a story; each gives back the refusal, or null when it took effect.</summary>
internal static partial class Steps
{
    public static Refusal? Place(this Story story, Person by, VisitPlan? plan = null, PrivateDetails? details = null) =>
        story.Give(Command.Place(Actor.Of(by), story.Clock, plan ?? Visits.Shopping, details ?? Visits.Resident));

    public static Refusal? Change(this Story story, Person by, VisitPlan plan, PrivateDetails? details = null) =>
        story.Give(Command.Change(Actor.Of(by), story.Clock, plan, details));

    public static Refusal? Claim(this Story story, Person by, bool everyDate = false) =>
        story.Give(Command.Claim(Actor.Of(by), story.Clock, everyDate));

    public static Refusal? Release(this Story story, Person by, Reason reason = Reason.Ill) =>
        story.Give(Command.Release(Actor.Of(by), story.Clock, reason));

    public static Refusal? ReleaseFor(this Story story, Person by, Person student) =>
        story.Give(Command.ReleaseFor(Actor.Of(by), story.Clock, student));

    public static Refusal? Offer(this Story story, Person by, Person to) => story.Give(Command.Offer(Actor.Of(by), story.Clock, to));

    public static Refusal? Cancel(this Story story, Person by, Reason reason = Reason.ResidentCancelled, bool all = false) =>
        story.Give(Command.Cancel(Actor.Of(by), story.Clock, reason, all));

    public static Refusal? Undo(this Story story, Person by) => story.Give(Command.Undo(Actor.Of(by), story.Clock));

    public static Refusal? Approve(this Story story, Person by) => story.Give(Command.Approve(Actor.Of(by), story.Clock));

    public static Refusal? Return(this Story story, Person by, Reason reason = Reason.NotClear) =>
        story.Give(Command.Return(Actor.Of(by), story.Clock, reason));

    public static Refusal? Reject(this Story story, Person by, Reason reason = Reason.NotSafe) =>
        story.Give(Command.Reject(Actor.Of(by), story.Clock, reason));

    public static Refusal? Assign(this Story story, Person by, Person student) =>
        story.Give(Command.Assign(Actor.Of(by), story.Clock, student));

    public static Refusal? Remind(this Story story, Person by) => story.Give(Command.Remind(Actor.Of(by), story.Clock));
}
