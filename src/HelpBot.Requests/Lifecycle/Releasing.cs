using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Giving a place back, or saying no.</summary>
public static class Releasing
{
    /// <summary>A release this shortly before the visit has to be read by a supervisor (domain.md part 4).</summary>
    public static TimeSpan LateWithin { get; } = TimeSpan.FromHours(4);

    internal static Decision Decide(HelpRequest request, ReleasePlace command, Circumstances known)
    {
        if (request.HasEnded) return request.Ended();
        var student = command.OnBehalfOf ?? command.By.Id;
        return request.PlaceOf(student) switch
        {
            { Minutes: not null } => new Refusal.HasEnded(RequestStatus.Done, null),
            { ArrivedAt: not null } => new Refusal.HasBegun(),
            { } => new PlaceReleased(command.By.Id, command.At, student, command.Reason)
            {
                IsLate = command.OnBehalfOf is null && known.Team.EarliestStart(request.Plan.Time) - command.At < LateWithin,
            },
            null when command.OnBehalfOf is not null => new Refusal.HoldsNoPlace(student),
            null => SayNo(request, student, command.At),
        };
    }

    private static Decision SayNo(HelpRequest request, PersonId student, DateTimeOffset at)
    {
        if (request.SwapTo(student) is { } offer) return new SwapDeclined(student, at, offer.From, student);
        if (request.FirstRight?.Student == student) return new FirstRightEnded(student, at);
        return request.Asked.Contains(student) ? new QuestionDeclined(student, at, student) : new Refusal.NotYourPlace();
    }
}
