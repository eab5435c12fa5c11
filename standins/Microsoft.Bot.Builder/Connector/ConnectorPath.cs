using System.Globalization;

namespace Microsoft.Bot.Connector;

/// <summary>The addresses of the connector protocol, below the service url.</summary>
internal static class ConnectorPath
{
    /// <summary>All conversations.</summary>
    public const string Conversations = "v3/conversations";

    /// <summary>One conversation.</summary>
    public static string Conversation(string id) => $"{Conversations}/{Escaped(id)}";

    /// <summary>What is said in a conversation.</summary>
    public static string Activities(string conversationId) => $"{Conversation(conversationId)}/activities";

    /// <summary>One activity.</summary>
    public static string Activity(string conversationId, string id) => $"{Activities(conversationId)}/{Escaped(id)}";

    /// <summary>Who is in a conversation.</summary>
    public static string Members(string conversationId) => $"{Conversation(conversationId)}/members";

    /// <summary>One who is in a conversation.</summary>
    public static string Member(string conversationId, string id) => $"{Members(conversationId)}/{Escaped(id)}";

    /// <summary>A team.</summary>
    public static string Team(string id) => $"v3/teams/{Escaped(id)}";

    /// <summary>What is asked; values that are null are left out.</summary>
    public static string Query(params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var query = string.Empty;
        foreach (var (name, value) in parameters)
        {
            if (value is null) continue;
            var text = Convert.ToString(value, CultureInfo.InvariantCulture);
            query += $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(text)}";
        }

        return query;
    }

    private static string Escaped(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Uri.EscapeDataString(id);
    }
}
