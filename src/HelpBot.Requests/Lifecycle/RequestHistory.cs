using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Makes the state of a request from its events.</summary>
public static class RequestHistory
{
    /// <summary>The state after one more event. The first event is always <see cref="RequestPlaced"/>.</summary>
    public static HelpRequest Evolve(HelpRequest? request, RequestEvent happened)
    {
        if (happened is RequestPlaced placed) return Begin(placed);
        ArgumentNullException.ThrowIfNull(request);
        return Apply(request, happened) with { Version = request.Version + 1 };
    }

    private static HelpRequest Begin(RequestPlaced placed) => new()
    {
        Id = placed.Request,
        Team = placed.Team,
        Version = 1,
        Status = placed.Published ? RequestStatus.Open : RequestStatus.WaitingForApproval,
        Plan = placed.Plan,
        Requester = placed.OnBehalfOf ?? placed.By,
        PlacedAt = placed.At,
        Urgent = placed.Urgent,
        Published = placed.Published,
        Series = placed.Series,
        FixedStudent = placed.FixedStudent,
        FirstRight = placed is { FixedStudent: { } student, FirstRightUntil: { } until } ? new FirstRight(student, until) : null,
        RepeatOf = placed.RepeatOf,
    };

    private static HelpRequest Apply(HelpRequest request, RequestEvent happened) => happened switch
    {
        PlanChanged changed => request.Change(changed),
        RequestApproved approved => request.Approve(approved),
        RequestReturned returned => request with { Status = RequestStatus.Returned, EndReason = returned.Reason },
        // What is not let through once is not asked for again on the next date.
        RequestRejected rejected => request.End(RequestStatus.Rejected, rejected.At, rejected.Reason).StopSeries(rejected.By),
        StudentAsked asked => request with { Asked = request.Asked.And(asked.Student) },
        QuestionDeclined declined => request with { Asked = request.Asked.Without(declined.Student) },
        TeamReminded reminded => request with { RemindedAt = reminded.At },
        PlaceClaimed or PlaceConfirmed or PlaceReleased or ReleaseUndone or SwapOffered or SwapDeclined or PlaceSwapped
            => request.ApplyToPlaces(happened),
        VisitStarted or VisitFinished or NobodyWasHome or StudentDidNotCome or HoursApproved => request.ApplyToVisit(happened),
        RequestCancelled cancelled => request.Cancel(cancelled),
        CancellationUndone undone => request.Reopen(undone),
        RequestReinstated again => request.Reinstate(again),
        NewsRead read => request with { Unread = request.Unread?.ReadBy(read.By) },
        NewsStillUnread => request with { Unread = request.Unread! with { Repeated = true } },
        FeedbackGiven feedback => request with { Feedback = feedback.Feedback },
        ConcernRaised concern => request with { Concern = new Concern(concern.By, concern.At) },
        ConcernRepeated => request with { Concern = request.Concern! with { Repeated = true } },
        ConcernAnswered answered => request with { Concern = request.Concern! with { AnsweredBy = answered.By } },
        _ => request.ApplyTime(happened),
    };

    private static HelpRequest ApplyTime(this HelpRequest request, RequestEvent happened) => happened switch
    {
        HoldersReminded reminded => request with { Reminded = reminded.Reminder },
        RequestEscalated escalated => request with { Escalated = escalated.Level },
        VisitOverdue overdue => request with { Overdue = overdue.Level },
        RequestExpired expired => request.End(RequestStatus.Expired, expired.At, null),
        VisitUnreported unreported => request.End(RequestStatus.DidNotWorkOut, unreported.At, Reason.NotReported),
        PrivateDetailsErased => request with { Erased = true },
        FirstRightEnded => request with { FirstRight = null },
        SeriesContinued continued => request with { NextInSeries = continued.Next, SeriesIsOver = continued.Next is null },
        StopPassedOn => request with { StopsNext = false },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name),
    };

    private static HelpRequest Approve(this HelpRequest request, RequestApproved approved) => (request with
    {
        Published = true,
        WasPublished = false,
        ReopenedAt = approved.At,
        Escalated = Escalation.None,
        GoesAlong = approved.GoesAlong ? approved.By : null,
    }).WithStatusOfPlaces();

    private static HelpRequest Change(this HelpRequest request, PlanChanged changed) => (request with
    {
        Plan = changed.Plan,
        Published = changed.Published,
        WasPublished = !changed.Published && (request.Published || request.WasPublished),
        Urgent = changed.Urgent,
        EndReason = null,
        Holders = [.. request.Holders.Where(holder => changed.Kept.Contains(holder.Student))
            .Select(holder => holder with { MustConfirm = holder.MustConfirm || changed.AsksAgain })],
        Asked = changed.AsksAgain ? [] : request.Asked,
        Swaps = changed.AsksAgain ? [] : request.Swaps,
        FirstRight = changed.AsksAgain ? null : request.FirstRight,
        Undoable = null,
        // After erasure a change brings the details anew, or it is refused.
        Erased = false,
    }).WithNewStart(changed.At).WithStatusOfPlaces();

    private static HelpRequest Cancel(this HelpRequest request, RequestCancelled cancelled)
    {
        var students = request.Holders.Where(holder => holder.Minutes is null).Select(holder => holder.Student).ToList();
        var ended = request.End(RequestStatus.Cancelled, cancelled.At, cancelled.Reason) with
        {
            Undoable = new Undoable(cancelled.By, cancelled.At),
            Unread = students.Count == 0 ? null : new UnreadNews(cancelled.At, [.. students], BySupervisor: false),
        };
        return cancelled.AllFollowing ? ended.StopSeries(cancelled.By) : ended;
    }

    // The clock stops every later date itself, so that a date it stops has nothing to pass on.
    private static HelpRequest StopSeries(this HelpRequest request, PersonId by) => request.Series is not { } series ? request : request with
    {
        SeriesIsOver = true,
        StopsNext = by != Actor.ClockId && series.Number < series.Count,
    };

    private static HelpRequest Reopen(this HelpRequest request, CancellationUndone undone) => (request with
    {
        Holders = [.. request.Holders.Where(holder => undone.Kept.Contains(holder.Student))],
        EndedAt = null,
        EndReason = null,
        Undoable = null,
        Unread = null,
        SeriesIsOver = false,
        StopsNext = false,
    }).WithStatusOfPlaces().EndWhenAllFinished(undone.At);

    private static HelpRequest Reinstate(this HelpRequest request, RequestReinstated again) => (request with
    {
        Plan = request.Plan with { Time = again.Time },
        Urgent = again.Urgent,
        Earlier = [.. request.Earlier, .. request.Holders.Where(holder => holder.Minutes is not null)],
        Holders = [],
        EndedAt = null,
        EndReason = null,
        Unread = null,
        Erased = request.Erased && !again.NewDetails,
    }).WithNewStart(again.At).WithStatusOfPlaces();

    // All that was done because the visit came nearer has to be done anew.
    private static HelpRequest WithNewStart(this HelpRequest request, DateTimeOffset at) => request with
    {
        ReopenedAt = at,
        Escalated = Escalation.None,
        Reminded = Reminder.None,
        Overdue = Overdue.None,
    };

    private static UnreadNews? ReadBy(this UnreadNews news, PersonId reader)
    {
        var left = news.Students.Contains(reader)
            ? news with { Students = news.Students.Without(reader) }
            : news with { BySupervisor = false };
        return left.Students.Count > 0 || left.BySupervisor ? left : null;
    }

    internal static HelpRequest End(this HelpRequest request, RequestStatus status, DateTimeOffset at, Reason? reason) => request with
    {
        Status = status,
        EndedAt = at,
        EndReason = reason,
        Asked = [],
        Swaps = [],
        FirstRight = null,
        Undoable = null,
        Unread = null,
    };

    internal static HelpRequest WithStatusOfPlaces(this HelpRequest request)
    {
        var status = !request.Published ? RequestStatus.WaitingForApproval
            : request.Holders.Count == 0 ? RequestStatus.Open
            : request.HasBegun ? RequestStatus.UnderWay
            : request.FreePlaces > 0 ? RequestStatus.PartlyClaimed
            : RequestStatus.Claimed;
        return status == request.Status ? request : request with { Status = status };
    }

    internal static EquatableList<T> Without<T>(this EquatableList<T> items, T item) =>
        items.Only(other => !EqualityComparer<T>.Default.Equals(other, item));

    internal static EquatableList<T> And<T>(this EquatableList<T> items, T item) => [.. items.Without(item), item];
}
