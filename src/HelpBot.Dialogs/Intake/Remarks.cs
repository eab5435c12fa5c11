using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.When;

namespace HelpBot.Dialogs.Intake;

/// <summary>What is said about a sentence beside the next question.</summary>
internal static class Remarks
{
    /// <summary>What was taken out, what is not for students, and what cannot be planned; null when there is nothing to say.</summary>
    public static string? Of(Understood understood, UnderstoodRequest? request, Reader reader)
    {
        var said = Joined(OutOfScope(understood.Safe, reader), Removed(understood.Safe.Removed, reader));
        if (understood.Requests.Count > 1) said = Joined(said, reader.Say.Say("intake.several", ("count", understood.Requests.Count)));
        if (understood.Requests.Any(one => one.StudentWish is not null)) said = Joined(said, reader.Say["intake.studentWish"]);
        if (request is { Time.Problems.Count: > 0 }) said = Joined(said, Joined(request.Time.Problems.Select(problem => Problem(problem, reader))));
        return said;
    }

    /// <summary>The remarks after each other; null when there are none.</summary>
    public static string? Joined(params IEnumerable<string?> remarks)
    {
        var said = string.Join(' ', remarks.Where(remark => remark is not null).Distinct());
        return said.Length == 0 ? null : said;
    }

    /// <summary>The same of two, which is what there nearly always is.</summary>
    public static string? Joined(string? one, string? other) => one is null || one == other ? other : other is null ? one : $"{one} {other}";

    /// <summary>What was taken out of the text, named to who typed it (domain.md part 6).</summary>
    public static string? Removed(IReadOnlyList<PersonalDataKind> kinds, Reader reader)
    {
        if (kinds.Count == 0) return null;
        var say = reader.Say;
        // Address and telephone number are asked anyway; they are not lost but kept for who goes.
        var gone = kinds.Where(kind => kind is not (PersonalDataKind.Address or PersonalDataKind.Phone)).Select(kind => say[$"removed.{kind}"]).ToList();
        if (gone.Count == 0) return null;
        var names = gone.Count == 1 ? gone[0] : $"{string.Join(", ", gone[..^1])} {say["word.and"]} {gone[^1]}";
        var isSecret = kinds.Any(kind => kind is PersonalDataKind.Bsn or PersonalDataKind.Code or PersonalDataKind.Iban);
        return Joined(say.Say("intake.removed", ("what", names)), isSecret ? say["intake.removedSecret"] : null);
    }

    /// <summary>What students may not do, and who can (domain.md part 6).</summary>
    public static string? OutOfScope(SafeText safe, Reader reader) => safe.OutOfScope.Count == 0
        ? null
        : Joined(safe.OutOfScope.Where(part => part.Kind != ScopeKind.Emergency).Select(part => reader.Say[$"scope.{part.Kind}"]));

    /// <summary>Why something told cannot be planned.</summary>
    public static string Problem(TimeProblem problem, Reader reader) => problem switch
    {
        { Kind: { } kind } => reader.Say.Problem(kind, reader.Team, problem.Date, reader.Team.LastPlanningDay(reader.Today)),
        { Part: TimePart.Date } => reader.Say["intake.wrong.dayInvalid"],
        { Part: TimePart.End } => reader.Say["intake.wrong.seriesEnd"],
        { Part: TimePart.Duration } => reader.Say["intake.wrong.duration"],
        _ => reader.Say["intake.wrong.time"],
    };
}
