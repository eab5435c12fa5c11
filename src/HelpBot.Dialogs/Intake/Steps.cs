namespace HelpBot.Dialogs.Intake;

/// <summary>The order of the questions, and which are still open.</summary>
internal static class Steps
{
    /// <summary>
    /// The questions about the visit, those that help most first; what is usual is not asked but shown (K5: six at most).
    /// </summary>
    public static IReadOnlyList<Step> Visit { get; } =
        [Step.Task, Step.Day, Step.Time, Step.Duration, Step.Neighbourhood, Step.Students, Step.Together, Step.SeriesEnd];

    /// <summary>What is filled in on the overview, or asked one by one of who types.</summary>
    public static IReadOnlyList<Step> Details { get; } = [Step.Visited, Step.Knows, Step.CallBy, Step.Address, Step.Phone];

    /// <summary>What can be changed from the overview.</summary>
    public static IReadOnlyList<Step> Changeable { get; } =
    [
        Step.Task, Step.Day, Step.Time, Step.Duration, Step.Neighbourhood, Step.Students, Step.Together, Step.Visited,
        Step.Note, Step.CallBy, Step.Address, Step.Phone,
    ];

    // What everybody is asked: the steps that lead back.
    private static readonly Step[] Asked = [Step.Task, Step.Day, Step.Time, Step.Neighbourhood];

    /// <summary>The first question without an answer, or the overview.</summary>
    public static Step NextOf(Draft draft) => Open(Visit, draft) ?? (draft.AsksDetails ? Open(Details, draft) : null) ?? Step.Overview;

    /// <summary>What the overview still needs.</summary>
    public static IEnumerable<Step> MissingDetails(Draft draft) => Details.Where(step => !IsAnswered(draft, step));

    /// <summary>Whether the overview still needs anything.</summary>
    public static bool AreDetailsMissing(Draft draft) => Open(Details, draft) is not null;

    /// <summary>The question before the open one; the first has none.</summary>
    public static Step Before(Draft draft)
    {
        if (draft.Changing || draft.Asking is Step.Change or Step.Form) return draft.Asking == Step.Form ? Step.Task : Step.Overview;
        Step[] order = draft.AsksDetails ? [.. Asked, .. Details] : Asked;
        var earlier = order.TakeWhile(step => step < draft.Asking).ToList();
        return earlier.Count == 0 ? Step.Task : earlier[^1];
    }

    /// <summary>Whether the answer is for who goes alone.</summary>
    public static bool IsPrivate(Step step) => step is Step.CallBy or Step.Address or Step.Phone;

    /// <summary>The key of the short name of what a question is about.</summary>
    public static string LabelOf(Step step) => step switch
    {
        Step.Task => "fact.task",
        Step.Day => "fact.day",
        Step.Time => "fact.time",
        Step.Duration => "fact.duration",
        Step.Neighbourhood => "fact.where",
        Step.Students => "fact.students",
        Step.Visited => "fact.first",
        Step.Knows => "fact.knows",
        Step.CallBy => "fact.callBy",
        Step.Address => "fact.address",
        Step.Phone => "fact.phone",
        Step.Together => "fact.together",
        Step.Note => "fact.note",
        Step.SeriesEnd => "fact.series",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.ToString()),
    };

    private static Step? Open(IReadOnlyList<Step> steps, Draft draft)
    {
        for (var i = 0; i < steps.Count; i++)
            if (!IsAnswered(draft, steps[i])) return steps[i];
        return null;
    }

    private static bool IsAnswered(Draft draft, Step step) => step switch
    {
        Step.Task => draft.Task is not null,
        Step.Day => draft.Date is not null,
        // An appointment has a time; other help may come within a window.
        Step.Time => draft.From is not null && (draft.Task != "DOCTOR" || draft.Until is null),
        Step.Neighbourhood => draft.Neighbourhood is not null,
        Step.Together => draft.Together is not null,
        Step.SeriesEnd => !draft.IsSeries || draft.Dates is not null,
        Step.Visited => draft.Visited is not null,
        Step.Knows => draft.Knows == true,
        Step.CallBy => draft.CallBy is not null,
        Step.Address => draft.Address is not null,
        Step.Phone => draft.Phone is not null,
        _ => true,
    };
}
