namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Words that tell how many students go.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Count">How many, as told; it may be more than can be asked for.</param>
public sealed record StudentsMark(int From, int Until, int Count) : Mark(From, Until);

/// <summary>Words that tell whether the resident joins in.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Joins">Whether, or null when the words make it doubtful: "boodschappen doen voor mevrouw".</param>
public sealed record TogetherMark(int From, int Until, bool? Joins) : Mark(From, Until);

/// <summary>Words that ask for the same student every time.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
public sealed record FixedStudentMark(int From, int Until) : Mark(From, Until);
