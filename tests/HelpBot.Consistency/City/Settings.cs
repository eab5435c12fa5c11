using System.Globalization;
using HelpBot.Consistency.Wires;
using HelpBot.Requests.People;
using HelpBot.TestKit.Authority;

namespace HelpBot.Consistency.City;

/// <summary>The settings that every instance starts with.</summary>
internal static class Settings
{
    public static IEnumerable<(string Key, string Value)> Of(Town town)
    {
        yield return ("MicrosoftAppId", town.Teams.BotAppId);
        yield return ("MicrosoftAppTenantId", town.Teams.TenantId);
        yield return ("OpenIdMetadata", LocalAuthority.Metadata.AbsoluteUri);
        yield return ("Storage:ConnectionString", town.ConnectionString);
        yield return ("Storage:TablePrefix", town.TablePrefix);
        // What takes too long is made up on the wire; a busy machine is no reason to give up.
        foreach (var call in (string[])["Read", "Write", "Query"]) yield return ($"Storage:{call}Timeout", "00:00:50");
        yield return ("Delivery:CallTimeout", "00:00:10");
        yield return ("Delivery:Instances", town.Plan.Instances.ToString(CultureInfo.InvariantCulture));
        foreach (var setting in Teams(town).Concat(People(town))) yield return setting;
    }

    private static IEnumerable<(string Key, string Value)> Teams(Town town)
    {
        foreach (var (i, team) in town.Citizens.GroupBy(citizen => citizen.TeamId).Index())
        {
            var (entry, citizens) = (string.Create(CultureInfo.InvariantCulture, $"HelpBot:Teams:{i}"), team.ToList());
            yield return ($"{entry}:Id", team.Key);
            yield return ($"{entry}:Name", citizens[0].Team.Name);
            yield return ($"{entry}:TenantId", town.Teams.TenantId);
            yield return ($"{entry}:TeamsTeamId", citizens[0].Team.Id);
            var codes = citizens.Where(citizen => citizen.Role == Roles.Worker)
                .SelectMany(worker => Enumerable.Range(0, Citizen.PlacesEach).Select(worker.Postcode)).ToList();
            foreach (var (n, code) in codes.Index())
            {
                yield return ($"{entry}:Neighbourhoods:{n}:Name", Places.NameOf(code));
                yield return ($"{entry}:Neighbourhoods:{n}:Postcode", code.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static IEnumerable<(string Key, string Value)> People(Town town)
    {
        foreach (var (i, citizen) in town.Citizens.Index())
        {
            var entry = string.Create(CultureInfo.InvariantCulture, $"HelpBot:People:{i}");
            yield return ($"{entry}:Id", citizen.Person.AadObjectId!);
            yield return ($"{entry}:FirstName", citizen.Name);
            yield return ($"{entry}:Roles:0", citizen.Role.ToString());
            yield return ($"{entry}:Team", citizen.TeamId);
            yield return ($"{entry}:Language", citizen.Language == Language.English ? "en" : "nl");
        }
    }
}
