using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Desk;

/// <summary>Lets time do to a request all that its timetable says is due.</summary>
/// <param name="desk">Carries the commands out.</param>
/// <param name="ledger">Where the private details of a series are.</param>
/// <param name="directory">Teams and people.</param>
public sealed class TimeDesk(RequestDesk desk, IRequestLedger ledger, ITeamDirectory directory)
{
    // Each step takes a kind of moment off the timetable, so this is never reached.
    private const int MostSteps = 32;

    /// <summary>Does what is due.</summary>
    /// <returns>The request afterwards when nothing more is due; null when something is and could not be done now.</returns>
    /// <exception cref="LedgerUnavailableException">The store cannot be read.</exception>
    public async Task<HelpRequest?> KeepAsync(HelpRequest request, DateTimeOffset now, CancellationToken cancellation)
    {
        if (directory.FindTeam(request.Team) is not { } team) return request;
        for (var step = 0; step < MostSteps; step++)
        {
            if (Timetable.Due(request, team, now) is not { } moment) return request;
            if (await CommandAsync(moment, request, team, now, cancellation) is not { } command) return null;
            var answer = await desk.HandleAsync(command, cancellation);
            // Someone else was faster, or the outcome is not known: what is stored then decides what is still due.
            if (answer is not DeskAnswer.Effected { Request: { } after }) return null;
            request = after;
        }

        return null;
    }

    /// <summary>The command that a moment asks for; null when what has to come before it could not be done.</summary>
    private async Task<RequestCommand?> CommandAsync(
        Moment moment, HelpRequest request, Team team, DateTimeOffset now, CancellationToken cancellation)
    {
        var clock = Actor.Clock(team.Id);
        var key = $"clock-{moment.Kind}-{request.Id}-{request.Version}";
        switch (moment.Kind)
        {
            case MomentKind.NextDate:
                var (made, next) = await MakeNextAsync(request, team, now, cancellation);
                return made ? new ContinueSeries(team.Id, request.Id, clock, now, key, next) : null;
            case MomentKind.StopNext:
                return await StopLaterAsync(request, clock, now, cancellation) ? new PassOnStop(team.Id, request.Id, clock, now, key) : null;
            default:
                return new KeepTime(team.Id, request.Id, clock, now, key);
        }
    }

    /// <summary>
    /// Stops every later date of the series that may have been made. All of them, not only the next one: that may
    /// have ended before, or have been made without being known here yet.
    /// </summary>
    private async Task<bool> StopLaterAsync(HelpRequest request, Actor clock, DateTimeOffset now, CancellationToken cancellation)
    {
        for (var place = request.Series!; place.Number < place.Count;)
        {
            place = place with { Number = place.Number + 1 };
            var (team, id) = (request.Team, RequestId.OfDate(place.Series, place.Date));
            var cancel = new CancelRequest(team, id, clock, now, $"clock-stop-{id}", request.EndReason ?? Reason.Other) { AllFollowing = true };
            var answer = await desk.HandleAsync(cancel, cancellation);
            if (answer is DeskAnswer.Refused { Request: { HasEnded: true, NextInSeries: null, SeriesIsOver: false } })
                answer = await desk.HandleAsync(new ContinueSeries(team, id, clock, now, $"clock-end-{id}", null), cancellation);
            if (answer is DeskAnswer.Unknown) return false;
        }

        return true;
    }

    /// <summary>Makes the next date of a series. Its id follows from series and date, so making it twice makes it once.</summary>
    private async Task<(bool Made, RequestId? Next)> MakeNextAsync(
        HelpRequest request, Team team, DateTimeOffset now, CancellationToken cancellation)
    {
        var details = await ledger.ReadPrivateAsync(team.Id, request.Id, cancellation);
        var previous = request with { FixedStudent = await FixedStudentAsync(request, cancellation) };
        for (var place = request.Series!.Next(team); place is not null && details is not null; place = place.Next(team))
        {
            var answer = await desk.HandleAsync(Place(previous, place, details, now), cancellation);
            if (answer is DeskAnswer.Unknown) return (false, null);
            if (answer is DeskAnswer.Effected or DeskAnswer.Repeated) return (true, RequestId.OfDate(place.Series, place.Date));
        }

        return (true, null);
    }

    // "Alle keren" may have been said on an earlier date after this one was made.
    private async Task<PersonId?> FixedStudentAsync(HelpRequest request, CancellationToken cancellation)
    {
        var (found, place) = (request.FixedStudent, request.Series!);
        while (found is null && place.Number > 1)
        {
            place = place with { Number = place.Number - 1 };
            var id = place.Number == 1 ? place.Series : RequestId.OfDate(place.Series, place.Date);
            found = (await ledger.LoadAsync(request.Team, id, [], null, cancellation)).Request?.Value.FixedStudent;
        }

        return found;
    }

    private static PlaceRequest Place(HelpRequest previous, SeriesPlace place, PrivateDetails details, DateTimeOffset now)
    {
        var id = RequestId.OfDate(place.Series, place.Date);
        var plan = previous.Plan with { Time = previous.Plan.Time with { Date = place.Date }, FirstVisit = false };
        return new PlaceRequest(previous.Team, id, Actor.Clock(previous.Team), now, $"clock-place-{id}", plan, details)
        {
            Series = place,
            Previous = previous,
        };
    }
}
