namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Words that tell whether the resident would rather have a woman or a man. Only for a supervisor; no note may carry it.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Wish">The wish; its reason is never asked.</param>
public sealed record StudentWishMark(int From, int Until, StudentWish Wish) : Mark(From, Until);

/// <summary>Whom a resident would rather have.</summary>
public enum StudentWish
{
    /// <summary>A woman.</summary>
    Woman,

    /// <summary>A man.</summary>
    Man,
}
