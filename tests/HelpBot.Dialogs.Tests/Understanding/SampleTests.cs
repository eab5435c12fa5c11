using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>The sentences of domain.md part 3 with what is expected of them, at Monday 23 November 2026, 10:00.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("Mevr. de Vries in Holy-Noord zou graag overmorgen half 3 samen boodschappen doen, duurt denk ik een uurtje", "SHOP 2026-11-25 14:30 60 Holy-Noord 1 removed name")]
    [InlineData("vrijdagmiddag iemand om te rummikubben met dhr in de Westwijk, hij is slechthorend dus graag rustig praten", "GAME 2026-11-27 13:00-17:00 60d Westwijk 1 notes praat rustig en duidelijk removed health")]
    [InlineData("elke dinsdag om 14u wandelen met bewoner in Ambacht, liefst steeds dezelfde student", "WALK 2026-11-24 14:00 45d Ambacht 1 fixed weekly TU 8 2027-01-12 ask end")]
    [InlineData("volgende week woensdag tussen 1 en 3 meegaan naar de huisarts, Babberspolder, mevrouw loopt met rollator", "DOCTOR 2026-12-02 13:00-15:00 120d Babberspolder 1 notes rollator mee level B ask start")]
    [InlineData("kan imand morge midag ff boodschapen doen voor een bewoonster op de westweik", "SHOP 2026-11-24 13:00-17:00 60d Westwijk? 1 ask together")]
    [InlineData("steunkousen aantrekken bij meneer elke ochtend half 9", "out care")]
    [InlineData("mevrouw is gevallen en reageert niet, kan er nu iemand heen??", "out emergency")]
    public void A_Dutch_sentence_means_what_the_domain_says(string sentence, string expected) => Means(sentence, Language.Dutch, expected);

    [Theory]
    [InlineData("Grocery trip with Mrs B in Westwijk tomorrow at 2pm, about an hour", "SHOP 2026-11-24 14:00 60 Westwijk 1 removed name")]
    [InlineData("Walk the dog every Thursday 3.30pm for the next 8 weeks, Ambacht", "PET 2026-11-26 15:30 30d Ambacht 1 weekly TH 8 2027-01-14")]
    [InlineData("Help him shower and wash his hair half past one Wed, BSN 111222333", "out care removed bsn")]
    public void An_English_sentence_means_what_the_domain_says(string sentence, string expected) => Means(sentence, Language.English, expected);

    private static void Means(string sentence, Language language, string expected)
    {
        var team = Given.Team with { Closures = [] };
        Assert.Equal(expected, Short(Understand.Read(sentence, new Situation(team, Given.Now, language))));
    }

    private static string Short(Understood understood)
    {
        var parts = understood.Requests.SelectMany(Parts)
            .Concat(understood.Safe.OutOfScope.Select(part => $"out {part.Kind.ToString().ToLowerInvariant()}").Distinct())
            .Concat(understood.Safe.Removed.Select(kind => $"removed {kind.ToString().ToLowerInvariant()}"))
            .Concat(understood.Requests.SelectMany(request => request.Ask).Select(part => $"ask {part.ToString().ToLowerInvariant()}"));
        return string.Join(' ', parts);
    }

    private static IEnumerable<string> Parts(UnderstoodRequest request)
    {
        var time = request.Time;
        yield return $"{request.Task} {time.Date:yyyy-MM-dd}";
        yield return time.Start is { } start ? $"{start:HH:mm}" : $"{time.Window?.From:HH:mm}-{time.Window?.Until:HH:mm}";
        yield return $"{time.Minutes}{(time.IsUsualDuration ? "d" : "")} {request.Neighbourhood}{(request.ConfirmNeighbourhood ? "?" : "")} {request.Students}";
        if (request.FixedStudent) yield return "fixed";
        if (time.Recurrence is { } series) yield return $"weekly {series.Day.ToString()[..2].ToUpperInvariant()} {series.Count} {series.Until:yyyy-MM-dd}";
        foreach (var note in request.Notes) yield return $"notes {note}";
        if (request.Level == HelpBot.Requests.Catalogue.ApprovalLevel.B) yield return "level B";
    }
}
