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
        return
        [
            .. tasks
                .Concat<Mark>(NeighbourhoodReader.Read(message, situation.Team.Neighbourhoods))
                .Concat(StudentsReader.Read(message))
                .Concat(TogetherReader.Read(message, tasks))
                .Concat(CompanyWords.FixedStudent(message))
                .Concat(CompanyWords.Wish(message))
                .Concat(NoteReader.Read(message, situation.Language))
                .OrderBy(mark => mark.From),
        ];
    }
}
