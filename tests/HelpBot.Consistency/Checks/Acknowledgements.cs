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
internal sealed record Acknowledgements(string Key, IReadOnlyList<Type> Events, bool Lasts = false)
{
    public static IReadOnlyList<Acknowledgements> Table { get; } =
    [
        new("claim.won", [typeof(PlaceClaimed)]),
        new("release.released", [typeof(PlaceReleased)], Lasts: true),
        new("release.declined", [typeof(QuestionDeclined)]),
        new("undo.release", [typeof(ReleaseUndone)]),
        new("undo.cancel", [typeof(CancellationUndone)]),
        new("cancel.cancelled", [typeof(RequestCancelled)]),
        new("cancel.cancelledNobody", [typeof(RequestCancelled)]),
        new("review.approved", [typeof(RequestApproved)]),
        new("review.rejected", [typeof(RequestRejected)]),
        new("review.reminded", [typeof(TeamReminded)]),
    ];

    /// <summary>Whether the first line of an answer says this.</summary>
    public bool IsSaidBy(string firstLine, Language language) => firstLine == Wording.In(language)[Key];
}
