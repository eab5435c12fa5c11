namespace HelpBot.Requests.Lifecycle;

/// <summary>What follows a visit: a supervisor signs for the minutes, the worker tells how it was (domain.md part 4).</summary>
internal static class Signing
{
    public static Decision Decide(HelpRequest request, ApproveHours command)
    {
        if (!request.Earlier.Concat(request.Holders).Any(holder => holder.Student == command.Student && holder.IsUnsigned))
            return new Refusal.NothingToSign();
        if (command.Minutes is < 0 or > Finishing.MostMinutes) return new Refusal.BadPlan(nameof(command.Minutes));
        return new HoursApproved(command.By.Id, command.At, command.Student, command.Minutes);
    }

    public static Decision Decide(HelpRequest request, GiveFeedback command) =>
        request.Status is RequestStatus.Done or RequestStatus.Approved
            ? new FeedbackGiven(command.By.Id, command.At, command.Feedback, command.SameStudent)
            : new Refusal.NotDone();
}
