using System.Reflection;
using System.Text.Json.Nodes;
using HelpBot.Dialogs.Wire;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.BadInput;

/// <summary>Real activities of every kind, of everybody, with every verb that there is.</summary>
internal static class Corpus
{
    private static readonly string[] Messages =
    [
        "hallo", "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "2 studenten", "ja", "ja", "nee", "mevrouw K.", "Kade 5", "06 87654321",
        "mijn hulpvragen", "mijn taken", "open taken", "overzicht", "help", "English please", "Nederlands", "stop", "terug", "wijzig",
        "Kun je dinsdag om 14.00 uur met iemand boodschappen doen in Westwijk?", "plaats",
    ];

    // What else channels send, and what they might one day.
    private static readonly string[] OtherKinds =
        ["messageReaction", "typing", "event", "messageUpdate", "messageDelete", "endOfConversation", "contactRelationUpdate", "handoff", "trace", "command", "fish"];

    private static readonly string[] OtherCalls =
        ["task/fetch", "task/submit", "composeExtension/query", "signin/verifyState", "signin/tokenExchange", "fileConsent/invoke", "actionableMessage/executeAction", "application/search", ""];

    /// <summary>The verbs that the bot knows.</summary>
    public static IReadOnlyList<string> Verbs { get; } = Constants(typeof(Verbs));

    /// <summary>The names of inputs that the bot knows.</summary>
    public static IReadOnlyList<string> Inputs { get; } = Constants(typeof(InputIds));

    /// <summary>All templates of a town.</summary>
    public static async Task<IReadOnlyList<Template>> OfAsync(Neighbours all)
    {
        var town = all.Town;
        await town.TellAsync(town.Wil, "hallo");
        await town.TellAsync(town.Sam, "hallo");
        var (worker, student) = (town.Wil.LastActivity!, town.Sam.LastActivity!);
        await town.TapAsync(town.Noor, all.Held, Dialogs.Wire.Verbs.Open);
        var inChannel = town.Noor.LastActivity!;
        await town.TapAsync(town.Sam, all.Task, Dialogs.Wire.Verbs.Details);
        var inChat = town.Sam.LastActivity!;
        await town.TellAsync(town.Bea, "overzicht");
        var supervisor = town.Bea.LastActivity!;
        return
        [
            .. Messages.SelectMany(text => Told(text, worker, student, supervisor)),
            .. Verbs.SelectMany(verb => Tapped(verb, all, inChannel, inChat, worker, supervisor)),
            .. OtherKinds.Select(kind => new Template(kind, Of(kind, student))),
            .. OtherCalls.Select(name => new Template($"call {name}", With(inChat, "name", name))),
            .. Events(all, inChannel, student),
        ];
    }

    private static IEnumerable<Template> Told(string text, params JsonObject[] speakers) =>
        speakers.Select(speaker => new Template($"\"{text}\"", With(speaker, "text", text)));

    private static IEnumerable<Template> Tapped(
        string verb, Neighbours all, JsonObject inChannel, JsonObject inChat, JsonObject worker, JsonObject supervisor)
    {
        foreach (var request in all.OurRequests)
        {
            var data = DataOf(verb, request, all.Town.Noor.AadObjectId!);
            foreach (var (where, tap) in new[] { ("in the channel", inChannel), ("in chat", inChat) })
                yield return new Template($"{verb} {where}", Tap(tap, verb, data));
            foreach (var from in new[] { worker, supervisor })
                yield return new Template($"{verb} in chat", Tap(As(inChat, from), verb, data));
            foreach (var from in new[] { worker, supervisor, inChannel })
                yield return new Template($"{verb} submitted", Submit(from, data));
        }
    }

    private static IEnumerable<Template> Events(Neighbours all, JsonObject inChannel, JsonObject inChat)
    {
        foreach (var (where, speaker) in new[] { ("team", inChannel), ("chat", inChat) })
        {
            foreach (var action in (string[])["add", "remove", "add-upgrade"])
                yield return new Template($"installed {action} {where}", With(Of("installationUpdate", speaker), "action", action));
            foreach (var members in (string[])["membersAdded", "membersRemoved"])
                yield return new Template($"{members} {where}", With(Of("conversationUpdate", speaker), members, new JsonArray(new JsonObject { ["id"] = all.Town.Els.Id })));
            yield return new Template($"reaction {where}", With(Of("messageReaction", speaker), "reactionsAdded", new JsonArray(new JsonObject { ["type"] = "like" })));
            yield return new Template($"replies {where}", With(Of("message", speaker), "deliveryMode", "expectReplies"));
        }
    }

    private static JsonObject DataOf(string verb, string request, string student)
    {
        var data = new JsonObject { ["verb"] = verb, ["team"] = "holy", ["request"] = request, ["nonce"] = "2" };
        foreach (var input in Inputs) data[input] = input == InputIds.Student ? student : input == InputIds.Card ? request : "60";
        return data;
    }

    private static JsonObject Tap(JsonObject tap, string verb, JsonObject data) => With(
        tap, "value", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        });

    private static JsonObject Submit(JsonObject speaker, JsonObject data)
    {
        var message = Of("message", speaker);
        message.Remove("text");
        return With(message, "value", data.DeepClone());
    }

    private static JsonObject Of(string type, JsonObject speaker)
    {
        var activity = With(speaker, "type", type);
        if (type != "invoke") activity.Remove("name");
        return activity;
    }

    // The same tap by someone else in their own chat.
    private static JsonObject As(JsonObject tap, JsonObject speaker) =>
        With(With(tap, "from", speaker["from"]!.DeepClone()), "conversation", speaker["conversation"]!.DeepClone());

    private static JsonObject With(JsonObject activity, string name, JsonNode value)
    {
        var changed = activity.DeepClone().AsObject();
        changed[name] = value;
        return changed;
    }

    private static IReadOnlyList<string> Constants(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];
}
