using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

internal static class Releasing
{
    public static Decision Decide(HelpRequest request, ReleasePlace command)
    {
        var student = command.By.Id;
        if (!command.By.Is(Roles.Student, request.Team)) return new Refusal.NotYourRole(Roles.Student);
        if (request.HasEnded) return request.Ended();
        return request.PlaceOf(student) switch
        {
            { Minutes: null } => new PlaceReleased(student, command.At, student, command.Reason),
            { } => new Refusal.HasEnded(RequestStatus.Done, null),
            null when request.Asked.Contains(student) => new QuestionDeclined(student, command.At, student),
            null => new Refusal.NotYourPlace(),
        };
    }
}
