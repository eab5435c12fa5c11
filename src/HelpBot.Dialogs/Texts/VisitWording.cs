using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Texts;

/// <summary>How far each student is who goes, in words.</summary>
internal static class VisitWording
{
    /// <summary>One line a student, in order of claim.</summary>
    public static IEnumerable<string> Lines(HelpRequest request, Reader reader) => request.Holders.Select(holder => Line(holder, reader));

    private static string Line(Holder holder, Reader reader)
    {
        var say = reader.Say;
        var name = say.Name(reader.Roster, holder.Student);
        return holder switch
        {
            { Minutes: { } minutes } =>
                say.Say(holder.FoundNobody ? "visit.nobodyHome" : "visit.done", ("name", name), ("minutes", say.Duration(minutes))),
            { ArrivedAt: { } at } =>
                say.Say("visit.arrived", ("name", name), ("time", say.Clock(TimeOnly.FromDateTime(reader.Team.WallTime(at))))),
            _ => say.Say("visit.expected", ("name", name)),
        };
    }
}
