using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>News that is read, and the bell (domain.md part 4, signal of concern).</summary>
internal static class Telling
{
    public static Decision Decide(HelpRequest request, AcknowledgeNews command)
    {
        var reviewer = command.By.IsAnyOf(Roles.Supervisor | Roles.Coordinator);
        var unread = request.Unread is { } news
            && (news.Students.Contains(command.By.Id) || (news.BySupervisor && reviewer));
        return unread ? new NewsRead(command.By.Id, command.At) : new Refusal.NothingToRead();
    }

    public static Decision Decide(HelpRequest request, RaiseConcern command) =>
        request.Concern is { IsOpen: true } open
            ? new Refusal.ConcernIsOpen(open.At)
            : new ConcernRaised(command.By.Id, command.At);

    public static Decision Decide(HelpRequest request, AnswerConcern command) =>
        request.Concern is { IsOpen: true }
            ? new ConcernAnswered(command.By.Id, command.At)
            : new Refusal.NothingToAnswer();
}
