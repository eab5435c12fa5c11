using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Neighbourhoods by name, with small spelling mistakes, or by the four digits of the postcode.</summary>
public static class NeighbourhoodWords
{
    /// <summary>The neighbourhood of the team that a message names, or null.</summary>
    public static Neighbourhood? Read(string text, Team team)
    {
        var words = Words.Of(text).SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return team.Neighbourhoods.FirstOrDefault(area => words.Any(word => word == area.Postcode || IsPostcodeOf(word, area)))
            ?? team.Neighbourhoods.Select(area => (area, distance: DistanceIn(words, area)))
                .Where(found => found.distance < 3)
                .OrderBy(found => found.distance).ThenByDescending(found => found.area.Name.Length)
                .Select(found => found.area).FirstOrDefault();
    }

    private static bool IsPostcodeOf(string word, Neighbourhood area) =>
        word.Length == 6 && word.StartsWith(area.Postcode, StringComparison.Ordinal) && word[4..].All(char.IsAsciiLetter);

    private static int DistanceIn(string[] words, Neighbourhood area)
    {
        var name = Words.Of(area.Name.Replace('-', ' '));
        var joined = string.Concat(name);
        var most = joined.Length < 6 ? 1 : 2;
        var best = 3;
        for (var i = 0; i < words.Length; i++)
        {
            for (var length = 1; length <= name.Length && i + length <= words.Length; length++)
            {
                var distance = Words.Distance(string.Concat(words[i..(i + length)]), joined);
                if (distance <= most) best = Math.Min(best, distance);
            }
        }

        return best;
    }
}
