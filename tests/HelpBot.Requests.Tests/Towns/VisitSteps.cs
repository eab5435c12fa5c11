using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Towns;

/// <summary>Steps from the visit on, and those of the clock.</summary>
internal static partial class Steps
{
    public static Refusal? Start(this Story story, Person by) => story.Give(Command.Start(Actor.Of(by), story.Clock));

    public static Refusal? Finish(this Story story, Person by, int minutes = 60, string line = "Gezellig.") =>
        story.Give(Command.Finish(Actor.Of(by), story.Clock, minutes, line));

    public static Refusal? NobodyHome(this Story story, Person by, int minutes = 20) =>
        story.Give(Command.NobodyHome(Actor.Of(by), story.Clock, minutes));

    public static Refusal? NoShow(this Story story, Person by, Person student) =>
        story.Give(Command.NoShow(Actor.Of(by), story.Clock, student));

    public static Refusal? Reinstate(this Story story, Person by, VisitTime time, PrivateDetails? details = null) =>
        story.Give(Command.Reinstate(Actor.Of(by), story.Clock, time, details));

    public static Refusal? Read(this Story story, Person by) => story.Give(Command.Read(Actor.Of(by), story.Clock));

    public static Refusal? Sign(this Story story, Person by, Person student, int minutes = 60) =>
        story.Give(Command.Sign(Actor.Of(by), story.Clock, student, minutes));

    public static Refusal? Feedback(this Story story, Person by) => story.Give(Command.Feedback(Actor.Of(by), story.Clock));

    public static Refusal? Concern(this Story story, Person by) => story.Give(Command.Concern(Actor.Of(by), story.Clock));

    public static Refusal? Answer(this Story story, Person by) => story.Give(Command.Answer(Actor.Of(by), story.Clock));

    /// <summary>The clock does the one most pressing thing that is due.</summary>
    public static Refusal? KeepTime(this Story story) => story.Give(Command.KeepTime(Actor.Clock(Town.TeamId), story.Clock));

    public static Refusal? Continue(this Story story, RequestId? next) =>
        story.Give(Command.Continue(Actor.Clock(Town.TeamId), story.Clock, next));

    public static Refusal? PassOn(this Story story) => story.Give(Command.PassOn(Actor.Clock(Town.TeamId), story.Clock));
}
