using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Reads out of a message which help is wanted, where, by whom, and what is practical to know.</summary>
public static class WhatReader
{
    /// <summary>All that is found, in the order of the words; marks of one kind share no words.</summary>
    public static IReadOnlyList<Mark> Find(Message message, Situation situation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(situation);
        var tasks = TaskReader.Read(message, Strength.Weak);
        List<Mark> marks =
        [
            .. tasks,
            .. NeighbourhoodReader.Read(message, situation.Team.Neighbourhoods),
            .. StudentsReader.Read(message),
            .. TogetherReader.Read(message, tasks),
            .. CompanyWords.Read(message),
            .. NoteReader.Read(message, situation.Language),
        ];
        MarkOrder.Sort(marks);
        return marks;
    }
}
