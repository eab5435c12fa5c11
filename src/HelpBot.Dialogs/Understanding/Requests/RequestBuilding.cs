using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>Makes the requests of a region: one for each moment that it tells.</summary>
internal static class RequestBuilding
{
    /// <summary>Adds them to those of the regions before.</summary>
    public static void Build(Message message, Region region, Situation situation, List<UnderstoodRequest> requests)
    {
        foreach (var moment in Moments.Of(message, region))
            foreach (var time in TimePlanning.PlanAll(message, moment, region.Task?.Task, situation))
                requests.Add(Request(message, region, moment, time));
    }

    private static UnderstoodRequest Request(Message message, Region region, IReadOnlyList<Mark> moment, PlannedTime time)
    {
        var type = region.Task is { } task ? TaskCatalogue.Find(task.Task) : null;
        var place = Last<NeighbourhoodMark>(region, orShared: true);
        var students = Last<StudentsMark>(region, orShared: false);
        var together = Last<TogetherMark>(region, orShared: false);
        var asked = students?.Count ?? region.Task?.Students ?? type?.DefaultStudents ?? 1;
        var request = new UnderstoodRequest
        {
            Task = type?.Code,
            Time = time,
            Neighbourhood = place is { Names: [var name] } ? name : null,
            NeighbourhoodOptions = place is { Names.Count: > 1 } several ? several.Names : [],
            ConfirmNeighbourhood = place is { Names.Count: 1, Confirm: true },
            Students = Math.Clamp(asked, 1, VisitPlan.MostStudents),
            StudentsAreTold = students is not null,
            Together = together is null || together.Joins == true ? true : together.Joins,
            FixedStudent = Last<FixedStudentMark>(region, orShared: false) is not null,
            StudentWish = Last<StudentWishMark>(region, orShared: true)?.Wish,
            Notes = Last<NoteMark>(region, orShared: true) is null ? [] : Notes(region),
            Level = type is null ? null : region.Task!.NeedsApproval && type.Level == ApprovalLevel.A ? ApprovalLevel.B : type.Level,
            Reasons = Reasons.Of(message, region, moment),
        };
        return request with { Ask = Asking.Of(request, asked) };
    }

    private static List<string> Notes(Region region) =>
        [.. region.Marks.Concat(region.Shared).OfType<NoteMark>().OrderBy(note => note.From).Select(note => note.Note).Distinct()];

    /// <summary>The last word on it counts; of what is told beside other requests the first.</summary>
    private static TMark? Last<TMark>(Region region, bool orShared)
        where TMark : Mark
    {
        TMark? last = null;
        foreach (var mark in region.Marks)
            if (mark is TMark own && !(own.From <= last?.From)) last = own;
        if (last is not null || !orShared) return last;
        foreach (var mark in region.Shared)
            if (mark is TMark shared && !(shared.From >= last?.From)) last = shared;
        return last;
    }
}
