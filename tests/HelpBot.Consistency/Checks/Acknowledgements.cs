using System.Text.RegularExpressions;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Consistency.Checks;

/// <summary>
/// Which words tell somebody that what they just did took effect, and which event they stand for. A new command that says
/// so gets a row here.
/// </summary>
/// <param name="Key">The text.</param>
/// <param name="Events">The events that it may tell of.</param>
/// <param name="Lasts">Whether the same words also show for a while afterwards.</param>
internal sealed partial record Acknowledgements(string Key, IReadOnlyList<Type> Events, bool Lasts = false)
{
    public static IReadOnlyList<Acknowledgements> Table { get; } =
    [
        new("claim.won", [typeof(PlaceClaimed)]),
        new("confirm.kept", [typeof(PlaceConfirmed)]),
        new("swap.taken", [typeof(PlaceSwapped)]),
        new("swap.asked", [typeof(SwapOffered)]),
        new("swap.declined", [typeof(SwapDeclined)]),
        new("release.released", [typeof(PlaceReleased)], Lasts: true),
        new("release.declined", [typeof(QuestionDeclined)]),
        new("offlist.off", [typeof(PlaceReleased)]),
        new("undo.release", [typeof(ReleaseUndone)]),
        new("undo.cancel", [typeof(CancellationUndone)]),
        new("cancel.cancelled", [typeof(RequestCancelled)]),
        new("cancel.cancelledNobody", [typeof(RequestCancelled)]),
        new("cancel.following", [typeof(RequestCancelled)]),
        new("change.changed", [typeof(PlanChanged)]),
        new("change.changedNobody", [typeof(PlanChanged)]),
        new("change.waiting", [typeof(PlanChanged)]),
        new("reinstate.again", [typeof(RequestReinstated)]),
        new("reinstate.waiting", [typeof(RequestReinstated)]),
        new("start.started", [typeof(VisitStarted)], Lasts: true),
        new("done.saved", [typeof(VisitFinished)], Lasts: true),
        new("nothome.saved", [typeof(NobodyWasHome)], Lasts: true),
        new("noshow.reopened", [typeof(StudentDidNotCome)]),
        new("noshow.noted", [typeof(StudentDidNotCome)]),
        new("review.approved", [typeof(RequestApproved)]),
        new("review.returned", [typeof(RequestReturned)]),
        new("review.rejected", [typeof(RequestRejected)]),
        new("review.asked", [typeof(StudentAsked)]),
        new("review.reminded", [typeof(TeamReminded)]),
        new("seen.read", [typeof(NewsRead)]),
        new("concern.sent", [typeof(ConcernRaised)]),
        new("concern.answered", [typeof(ConcernAnswered)]),
        new("sign.signed", [typeof(HoursApproved)]),
        new("feedback.saved", [typeof(FeedbackGiven)]),
    ];

    /// <summary>Whether the first line of an answer says this, whatever names and numbers it has; more may follow on the line.</summary>
    public bool IsSaidBy(string firstLine, Language language) =>
        string.Join(".+?", Name().Split(Wording.In(language)[Key]).Select(Regex.Escape)) is var words
        && Regex.IsMatch(firstLine, $"^{words}{(Key == "concern.sent" ? "" : "$")}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Name();
}
