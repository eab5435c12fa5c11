using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>Private details, and lines of log, as text of layout 1.</summary>
internal static class PrivateCodec
{
    /// <summary>Writes private details.</summary>
    public static string Write(PrivateDetails details) => RowJson.Write(
        new PrivateData { CallBy = details.CallBy, Address = details.Address, Phone = details.Phone },
        RowJson.Default.PrivateData);

    /// <summary>Reads private details.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static PrivateDetails Read(string text)
    {
        var data = RowJson.Read(text, RowJson.Default.PrivateData);
        return new PrivateDetails(data.CallBy, data.Address, data.Phone);
    }

    /// <summary>Writes a line of log.</summary>
    public static string Write(LogLine line) => RowJson.Write(
        new LogData { Student = line.Student.Value, At = line.At, Minutes = line.Minutes, Line = line.Line },
        RowJson.Default.LogData);
}
