using HelpBot.Requests.Alarms;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>An alarm as text of layout 1. Its team and id are in its keys.</summary>
internal static class AlarmCodec
{
    /// <summary>Writes an alarm.</summary>
    public static string Write(Alarm alarm) => RowJson.Write(
        new AlarmData { By = alarm.By.Value, At = alarm.At, Answered = alarm.AnsweredBy?.Value }, RowJson.Default.AlarmData);

    /// <summary>Reads an alarm.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static Alarm Read(TeamId team, RequestId id, string text)
    {
        var data = RowJson.Read(text, RowJson.Default.AlarmData);
        return new Alarm(id, team, new PersonId(data.By), data.At, Parts.Person(data.Answered));
    }
}
