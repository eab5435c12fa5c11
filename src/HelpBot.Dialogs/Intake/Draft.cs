using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>A request in the making. Holds private details: never logged, deleted in the turn that places or stops it.</summary>
public sealed record Draft
{
    /// <summary>The id the request will have; fixed from the start, so that placing twice meets the first.</summary>
    public required RequestId Request { get; init; }

    /// <summary>When the draft was started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The open question.</summary>
    public Step Asking { get; init; }

    /// <summary>Counts the questions asked; a button of an earlier question is stale.</summary>
    public int Question { get; init; } = 1;

    /// <summary>Whether the open question was chosen from the overview, and leads back to it.</summary>
    public bool Changing { get; init; }

    /// <summary>The code of the kind of help.</summary>
    public string? Task { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The start, or the beginning of the window.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>The end of the window; null when the start is agreed.</summary>
    public TimeOnly? Until { get; init; }

    /// <summary>The duration in minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>The neighbourhood.</summary>
    public string? Neighbourhood { get; init; }

    /// <summary>How many students.</summary>
    public int? Students { get; init; }

    /// <summary>Whether a student has been there before.</summary>
    public bool? Visited { get; init; }

    /// <summary>Whether the resident knows and agrees.</summary>
    public bool? Knows { get; init; }

    /// <summary>Whether the resident joins in; null while that is doubtful, which is stored too, since a missing member means yes.</summary>
    public bool? Together { get; init; } = true;

    /// <summary>The weeks between two dates of a series; null for a single visit.</summary>
    public int? EveryWeeks { get; init; }

    /// <summary>How many dates the series has; null while that is not told.</summary>
    public int? Dates { get; init; }

    /// <summary>Whether the resident likes to see the same student every time.</summary>
    public bool FixedStudent { get; init; }

    /// <summary>What this worker asked for already that is the same, once it was shown beside this draft; null while it repeats nothing.</summary>
    public RequestId? RepeatOf { get; init; }

    /// <summary>Whether the neighbourhood was read out of a misspelled name or a postcode.</summary>
    public bool DoubtfulNeighbourhood { get; init; }

    /// <summary>The practical note, cleaned.</summary>
    public string? Note { get; init; }

    /// <summary>Private: how to address the resident.</summary>
    public string? CallBy { get; init; }

    /// <summary>Private: the address.</summary>
    public string? Address { get; init; }

    /// <summary>Private: the telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>Whether the private details are asked one by one, and not filled in on the overview.</summary>
    public bool AsksDetails { get; init; }

    /// <summary>Other requests of the same sentence, for after this one.</summary>
    public IReadOnlyList<Draft> Later { get; init; } = [];

    /// <summary>The last activities that were answered, newest last: a redelivery is not an answer.</summary>
    public IReadOnlyList<string> Handled { get; init; } = [];

    /// <summary>Whether the open question could not be sent: nothing that is typed can be an answer to it yet.</summary>
    public bool Unheard { get; init; }

    /// <summary>How long it takes: as told, or as usual for the kind of help; null while neither is known.</summary>
    public int? MinutesOrUsual => Minutes ?? TaskCatalogue.Find(Task ?? "")?.DefaultMinutes;

    /// <summary>How many students go: as told, or as usual for the kind of help.</summary>
    public int StudentsOrUsual => Students ?? TaskCatalogue.Find(Task ?? "")?.DefaultStudents ?? 1;

    /// <summary>Whether it is asked for more than once.</summary>
    public bool IsSeries => EveryWeeks is not null;

    /// <summary>Nothing: private details do not end up in a log by accident.</summary>
    public override string ToString() => nameof(Draft);
}
