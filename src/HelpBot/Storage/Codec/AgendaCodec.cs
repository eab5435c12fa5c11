using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>The tasks of a student as text of layout 1.</summary>
internal static class AgendaCodec
{
    /// <summary>Writes an agenda.</summary>
    public static string Write(Agenda agenda) => RowJson.Write(
        new AgendaData { Student = agenda.Student.Value, Tasks = Parts.Each(agenda.Items, Data) },
        RowJson.Default.AgendaData);

    /// <summary>Reads an agenda.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static Agenda Read(string text)
    {
        var data = RowJson.Read(text, RowJson.Default.AgendaData);
        return new Agenda(new PersonId(data.Student), Parts.List(data.Tasks, Item));
    }

    private static TaskData Data(AgendaItem item) => new()
    {
        Request = item.Request.Value,
        Date = item.Time.Date,
        From = item.Time.From,
        Until = item.Time.Until,
        Minutes = item.Time.Minutes,
    };

    private static AgendaItem Item(TaskData data) =>
        new(new RequestId(data.Request), new VisitTime(data.Date, data.From, data.Until, data.Minutes));
}
