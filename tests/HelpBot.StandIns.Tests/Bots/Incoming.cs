using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

/// <summary>Activities as channels post them.</summary>
internal static class Incoming
{
    public static string Message(params (string Name, JToken Value)[] more) => Activity("message", [("text", "hallo"), .. more]);

    public static string Invoke(string? name, JToken? value) => Activity("invoke", ("name", name), ("value", value));

    public static string CardAction(string verb) => Invoke(
        "adaptiveCard/action",
        new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JObject { ["n"] = 1 } } });

    public static string Activity(string type, params (string Name, JToken? Value)[] more)
    {
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = "in-1",
            ["channelId"] = "msteams",
            ["serviceUrl"] = "https://channel.example/amer",
            ["from"] = new JObject { ["id"] = "29:person", ["aadObjectId"] = "aad-1" },
            ["recipient"] = new JObject { ["id"] = "28:bot", ["name"] = "HelpBot" },
            ["conversation"] = new JObject { ["id"] = "19:a@thread.tacv2", ["tenantId"] = "tenant-1" },
        };
        foreach (var (name, value) in more)
        {
            if (value is not null) activity[name] = value;
        }

        return activity.ToString();
    }
}
