using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>The kind of help as an answer to the question which it is, where a bare noun is enough: "dokter", "1 brief".</summary>
public static class TaskNames
{
    /// <summary>The code of the kind of help, or null when the text names none.</summary>
    public static string? Read(string text) => Read(Message.Of(text));

    /// <summary>The same of a message in words.</summary>
    public static string? Read(Message message)
    {
        var tasks = TaskReader.Read(message, Strength.Bare);
        return tasks.Count == 0 ? null : tasks[0].Task;
    }
}
