using HelpBot.Dialogs.Safety;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>The neighbourhood of the postcode in a private address, where none was named.</summary>
internal static class PostcodeArea
{
    public static IReadOnlyList<UnderstoodRequest> Fill(IReadOnlyList<UnderstoodRequest> requests, SafeText safe, Situation situation)
    {
        return safe.PostcodeArea is { } postcode ? Fill(requests, postcode, situation) : requests;
    }

    private static IReadOnlyList<UnderstoodRequest> Fill(IReadOnlyList<UnderstoodRequest> requests, string postcode, Situation situation)
    {
        var area = situation.Team.Neighbourhoods.FirstOrDefault(one => one.Postcode == postcode);
        return area is null ? requests : [.. requests.Select(request => request.Neighbourhood is null ? In(request, area.Name) : request)];
    }

    private static UnderstoodRequest In(UnderstoodRequest request, string neighbourhood) => request with
    {
        Neighbourhood = neighbourhood,
        NeighbourhoodOptions = [],
        ConfirmNeighbourhood = true,
        Ask = [.. request.Ask.Where(part => part != Part.Neighbourhood)],
    };
}
