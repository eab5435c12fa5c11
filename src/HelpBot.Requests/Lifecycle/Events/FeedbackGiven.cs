using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The worker told how the resident found the visit.</summary>
public sealed record FeedbackGiven(PersonId By, DateTimeOffset At, ResidentFeedback Feedback, bool SameStudent) : RequestEvent(By, At);
