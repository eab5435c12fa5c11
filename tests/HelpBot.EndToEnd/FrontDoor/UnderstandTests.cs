using System.Text.Json.Nodes;
using HelpBot.Dev;
using HelpBot.Dev.Understanding;
using HelpBot.Requests.Teams;

namespace HelpBot.EndToEnd.FrontDoor;

/// <summary><c>dotnet run dev.cs understand</c>: what a line of input is answered with.</summary>
public sealed class UnderstandTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Team Team = SampleTeam.Read(Repository.Find());

    [Fact]
    public void It_knows_the_neighbourhoods_and_the_shift_of_the_development_settings()
    {
        Assert.Equal(["3137", "3136", "3132", "3135", "3134", "3133", "3131"], Team.Neighbourhoods.Select(area => area.Postcode));
        Assert.Equal(Shift.Afternoons.From, Team.Shift.From);
        Assert.Equal(Shift.Afternoons.Until, Team.Shift.Until);
    }

    [Theory]
    [InlineData("""{"text":"morgen om 2 uur wandelen met mevrouw in Ambacht","lang":"nl","at":"2026-11-23T10:00"}""", "2026-11-24", "14:00")]
    [InlineData("""{"text":"a walk with a lady in Ambacht tomorrow at half two","lang":"en","at":"2026-11-23T10:00"}""", "2026-11-24", "14:30")]
    [InlineData("""{"text":"morgen om 2 uur wandelen met mevrouw in Ambacht","at":"2026-11-23T23:30:00+00:00"}""", "2026-11-25", "14:00")]
    public void A_line_is_answered_with_what_it_means_at_its_moment(string line, string date, string start)
    {
        var (json, isGood) = SentenceLine.Answer(line, Team, null, null, Now);

        var draft = JsonNode.Parse(json)!["drafts"]![0]!;
        Assert.True(isGood);
        Assert.Equal(("WALK", date, start, "Ambacht"), ($"{draft["type"]}", $"{draft["date"]}", $"{draft["start"]}", $"{draft["neighbourhood"]}"));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"text":"x","lang":"fr"}""")]
    [InlineData("""{"text":"x","at":"gisteren"}""")]
    public void A_line_that_is_none_is_answered_with_what_is_wrong_in_its_place(string line)
    {
        var (json, isGood) = SentenceLine.Answer(line, Team, null, null, Now);

        Assert.False(isGood);
        Assert.NotEqual("", $"{JsonNode.Parse(json)!["error"]}");
    }
}
