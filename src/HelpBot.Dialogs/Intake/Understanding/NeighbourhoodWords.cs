using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Neighbourhoods by name, with small spelling mistakes, or by the four digits of the postcode.</summary>
public static class NeighbourhoodWords
{
    private const int None = 3;

    /// <summary>The neighbourhood of the team that a message names; null when it names none, or could mean two.</summary>
    public static Neighbourhood? Read(string text, Team team)
    {
        var words = Words.Of(text).SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var byPostcode = team.Neighbourhoods.Where(area => words.Any(word => IsPostcodeOf(word, area))).ToList();
        if (byPostcode.Count > 0) return byPostcode.Count == 1 ? byPostcode[0] : null;
        var near = team.Neighbourhoods.Select(area => (Area: area, Distance: DistanceIn(words, Joined(area)))).ToList();
        var best = near.Min(found => found.Distance);
        if (best == None) return null;
        var nearest = near.Where(found => found.Distance == best).Select(found => found.Area)
            .OrderByDescending(area => area.Name.Length).ToList();
        // Of two names of which one holds the other, the longer was meant.
        return nearest.TrueForAll(area => Joined(nearest[0]).Contains(Joined(area), StringComparison.Ordinal)) ? nearest[0] : null;
    }

    private static bool IsPostcodeOf(string word, Neighbourhood area) =>
        word == area.Postcode
        || (word.Length == 6 && word.StartsWith(area.Postcode, StringComparison.Ordinal) && word[4..].All(char.IsAsciiLetter));

    private static string Joined(Neighbourhood area) => string.Concat(Words.Of(area.Name.Replace('-', ' ')));

    private static int DistanceIn(string[] words, string name)
    {
        // A short name is a letter away from too many words: "post" is not Oost.
        var most = name.Length switch { < 6 => 0, < 8 => 1, _ => 2 };
        var best = None;
        for (var i = 0; i < words.Length; i++)
        {
            var joined = "";
            for (var end = i; end < words.Length && joined.Length < name.Length + 2; end++)
            {
                joined += words[end];
                var distance = Words.Distance(joined, name);
                if (distance <= most) best = Math.Min(best, distance);
            }
        }

        return best;
    }
}
