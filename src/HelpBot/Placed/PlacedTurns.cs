using HelpBot.Dialogs.Placed;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Placed;

/// <summary>Messages that change or cancel a placed request in words. Nothing is changed here: the card that answers has the button.</summary>
internal sealed class PlacedTurns(Boards boards)
{
    /// <summary>Answers words that clearly mean a placed request that there is, also while a new one is being told; else null.</summary>
    public async Task<Answer?> AnswerClearAsync(Visitor visitor, Heard heard, CancellationToken cancellation) =>
        WishOf(visitor, heard) is { IsClear: true, Tasks.Count: > 0 } wish && await MeantAsync(visitor, wish, cancellation) is { Count: > 0 } meant
            ? new Answer(null, PlacedPost.Write(wish, meant, visitor.Reader))
            : null;

    /// <summary>Answers words that mean a placed request, where none is being told; null when they do not.</summary>
    public async Task<Answer?> AnswerAsync(Visitor visitor, Heard heard, CancellationToken cancellation) =>
        WishOf(visitor, heard) is { } wish
            ? new Answer(null, PlacedPost.Write(wish, await MeantAsync(visitor, wish, cancellation), visitor.Reader))
            : null;

    private static PlacedWish? WishOf(Visitor visitor, Heard heard) => PlacedFinding.IsFor(visitor.Person) ? PlacedWords.Read(heard.Safely) : null;

    private async Task<IReadOnlyList<HelpRequest>> MeantAsync(Visitor visitor, PlacedWish wish, CancellationToken cancellation) =>
        PlacedFinding.Find(wish, (await boards.ForAsync(visitor, cancellation)).All, visitor.Reader);
}
