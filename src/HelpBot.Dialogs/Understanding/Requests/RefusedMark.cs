namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>Words that ask for what students may not do: nothing is read out of them, and what is told beside them is theirs.</summary>
internal sealed record RefusedMark(int From, int Until) : Mark(From, Until);
