namespace HelpBot.Dialogs.Intake;

/// <summary>The order of the questions, and which are still open.</summary>
internal static class Steps
{
    /// <summary>The questions of a new request, in order; the private ones last (domain.md part 3).</summary>
    public static IReadOnlyList<Step> Order { get; } =
    [
        Step.Task, Step.Day, Step.Time, Step.Duration, Step.Neighbourhood, Step.Students, Step.Visited, Step.Knows,
        Step.CallBy, Step.Address, Step.Phone,
    ];

    /// <summary>What can be changed from the overview.</summary>
    public static IReadOnlyList<Step> Changeable { get; } =
    [
        Step.Task, Step.Day, Step.Time, Step.Duration, Step.Neighbourhood, Step.Students, Step.Together, Step.Visited,
        Step.Note, Step.CallBy, Step.Address, Step.Phone,
    ];

    /// <summary>The first question without an answer, or the overview.</summary>
    public static Step NextOf(Draft draft) => Order.Where(step => !IsAnswered(draft, step)).DefaultIfEmpty(Step.Overview).First();

    /// <summary>The question before the open one; the first has none.</summary>
    public static Step Before(Draft draft)
    {
        if (draft.Changing || draft.Asking == Step.Change) return Step.Overview;
        var at = draft.Asking == Step.Overview ? Order.Count : Order.ToList().IndexOf(draft.Asking);
        return Order[Math.Max(0, at - 1)];
    }

    /// <summary>Whether the questions from here on are private.</summary>
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
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.ToString()),
    };

    private static bool IsAnswered(Draft draft, Step step) => step switch
    {
        Step.Task => draft.Task is not null,
        Step.Day => draft.Date is not null,
        Step.Time => draft.From is not null,
        Step.Duration => draft.Minutes is not null,
        Step.Neighbourhood => draft.Neighbourhood is not null,
        Step.Students => draft.Students is not null,
        Step.Visited => draft.Visited is not null,
        Step.Knows => draft.Knows == true,
        Step.CallBy => draft.CallBy is not null,
        Step.Address => draft.Address is not null,
        Step.Phone => draft.Phone is not null,
        _ => true,
    };
}
