using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding;

namespace HelpBot.Dialogs.Intake;

/// <summary>How the words of a person are read.</summary>
internal static class Hearing
{
    /// <summary>The situation in which a reader of cards says something.</summary>
    public static Situation At(Reader reader) => new(reader.Team, reader.Now, reader.Say.Language);

    /// <summary>An answer as it is heard.</summary>
    public static Heard Of(string answer, Reader reader) => new(answer, At(reader));

    /// <summary>A typed message as it was heard.</summary>
    public static Heard Of(Said.Typed typed, Reader reader) => typed.Heard ?? Of(typed.Text, reader);
}
