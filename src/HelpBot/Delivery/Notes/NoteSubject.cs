using HelpBot.Requests.Alarms;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Notes;

/// <summary>What a note is about, as it is at the moment of delivery. Closed.</summary>
/// <param name="Team">The team.</param>
/// <param name="Id">Its id in due rows.</param>
/// <param name="Version">Its version.</param>
internal abstract record NoteSubject(TeamId Team, RequestId Id, int Version)
{
    /// <summary>Whether a note about it may still be sent.</summary>
    public abstract bool IsTrue(SendNote note, DateTimeOffset now);

    /// <summary>A request.</summary>
    public static implicit operator NoteSubject(HelpRequest request) => new OfRequest(request);

    /// <summary>A request.</summary>
    public sealed record OfRequest(HelpRequest Request) : NoteSubject(Request.Team, Request.Id, Request.Version)
    {
        /// <inheritdoc/>
        public override bool IsTrue(SendNote note, DateTimeOffset now) => note.IsTrueOf(Request);
    }

    /// <summary>An alarm, which is about no request.</summary>
    public sealed record OfAlarm(Alarm Alarm) : NoteSubject(Alarm.Team, Alarm.Id, Alarm.Version)
    {
        /// <inheritdoc/>
        public override bool IsTrue(SendNote note, DateTimeOffset now) => note.IsTrueOf(Alarm, now);
    }
}
