using System.Text.Json.Nodes;
using HelpBot.Consistency.Chance;
using HelpBot.Consistency.City;
using HelpBot.Requests.People;
using HelpBot.TestKit.Teams;

namespace HelpBot.Consistency.Acts;

/// <summary>One person who does one thing after the other, by chance.</summary>
internal sealed class Actor(Town town, Citizen citizen)
{
    private const int MessagesSeen = 14;
    private const int RequestsToBegin = 2;
    private readonly FormFilling _form = new(new Dice(town.Plan.Seed, $"forms of {citizen.Name}"));

    public Town Town => town;

    public Citizen Citizen => citizen;

    public StubPerson Person => citizen.Person;

    public Dice Dice { get; } = new(town.Plan.Seed, $"acts of {citizen.Name}");

    /// <summary>How many neighbourhoods this person has named: every request names another.</summary>
    public int PlacesNamed { get; set; }

    /// <summary>Workers begin: without requests the others have nothing to do.</summary>
    public async Task BeginAsync()
    {
        for (var i = 0; i < RequestsToBegin && citizen.Role == Roles.Worker; i++) await new Placing(this).RunAsync();
    }

    /// <summary>Does what was planned for one part of the days; time passes in between.</summary>
    public async Task RunAsync(int part)
    {
        var acts = ActTable.Acts.Where(act => (act.For & citizen.Role) != 0).ToList();
        // What a worker does takes many turns, a tap takes one.
        var count = citizen.Role == Roles.Worker ? town.Plan.Acts / 3 : town.Plan.Acts;
        for (var i = count * part / Days.Parts; i < count * (part + 1) / Days.Parts; i++)
        {
            var act = Dice.Weighted(acts, act => act.Weight)!;
            town.Book.Count($"act {act.Name}");
            await act.DoAsync(this);
            // Now and then nothing happens for a while, and whatever was under way is late.
            town.Pass(Dice.Falls(0.005) ? TimeSpan.FromMinutes(1 + Dice.Below(20)) : TimeSpan.FromMilliseconds(Dice.Below(300)));
        }
    }

    /// <summary>Says one of these.</summary>
    public async Task<bool> SayAsync(params IReadOnlyList<string> words)
    {
        try
        {
            await Person.SaysAsync(Dice.One(words));
            return true;
        }
        catch (Exception lost) when (lost is HttpRequestException or TeamsRefusesException)
        {
            return false;
        }
    }

    public async Task TapAsync(bool stale)
    {
        if (Choose(stale) is not { } button) return;
        await TapAsync(button, _form.Of(button));
        // Who asks for a form mostly fills it in.
        if (button.Verb is "change" or "reinstate" && FormOn(button.Message, button.Verb) is { } form && Dice.Falls(0.8))
            await TapAsync(form, _form.Of(form));
    }

    public async Task TapTwiceAsync()
    {
        if (Choose(stale: false) is not { } button) return;
        var inputs = _form.Of(button);
        await Task.WhenAll(TapAsync(button, inputs), TapAsync(button, inputs));
    }

    public async Task ClaimTwoAsync()
    {
        var claims = Buttons(stale: false).Where(button => button.Verb == "claim").DistinctBy(button => button.Request).ToList();
        if (claims.Count < 2) return;
        var first = Dice.One(claims);
        var other = Dice.One(claims.Where(claim => claim != first).ToList());
        await Task.WhenAll(TapAsync(first, []), TapAsync(other, []));
    }

    public async Task TapAsync(Button button, Dictionary<string, string> inputs)
    {
        try
        {
            await Person.ClicksAsync(
                button.Message, $"{button.Node.Read("verb")}", inputs,
                whose: data => JsonNode.DeepEquals(data, button.Data), card: button.Card);
        }
        catch (Exception lost) when (lost is HttpRequestException or TeamsRefusesException)
        {
            // An error bar on the card, or a card that is gone: people go on with something else.
        }
    }

    private Button? FormOn(StubMessage message, string verb) => Button.On(message, message.CardFor(Person))
        .FirstOrDefault(button => button.Verb == verb && button.Inputs().Any(input => input.Read("id") == "date"));

    private Button? Choose(bool stale) => Dice.Weighted([.. Buttons(stale)], button => ActTable.WeightOf(button.Verb));

    private IEnumerable<Button> Buttons(bool stale) =>
        from message in Seen(Person.PersonalChat).Concat(Seen(citizen.Team.General))
        from card in stale ? message.Versions.Select(version => version.Card) : [message.CardFor(Person)]
        from button in Button.On(message, card)
        select button;

    private static IEnumerable<StubMessage> Seen(StubConversation conversation) =>
        conversation.Messages.Where(message => message.Card is not null).TakeLast(MessagesSeen);
}
