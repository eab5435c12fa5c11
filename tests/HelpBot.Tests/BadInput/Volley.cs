using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Connector;

namespace HelpBot.Tests.BadInput;

/// <summary>Sends mutants through the front door, some at once, and judges what comes back.</summary>
internal sealed class Volley(Neighbours all, string service)
{
    private const int AtOnce = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly HttpClient _bot = all.Town.Client;
    private readonly string _token = all.Town.Bearer(service);
    private readonly ConcurrentQueue<(string Reader, string Conversation)> _spoke = new();

    /// <summary>What should not have happened.</summary>
    public ConcurrentQueue<string> Findings { get; } = new();

    /// <summary>How often each status was answered.</summary>
    public ConcurrentDictionary<int, int> Statuses { get; } = new();

    /// <summary>The longest that one took, and which it was.</summary>
    public (TimeSpan Time, string What) Slowest { get; private set; }

    /// <summary>Sends all of them.</summary>
    public async Task SendAsync(IReadOnlyList<Mutant> mutants)
    {
        await Parallel.ForEachAsync(mutants, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (mutant, _) =>
        {
            if (mutant.Number % 20 == 0) all.Town.Pass(TimeSpan.FromSeconds(1));
            var took = await SendAsync(mutant);
            // On a busy machine anything may wait once; what is slow by itself is slow again.
            if (took > Longest && (took = await SendAsync(mutant)) > Longest) Findings.Enqueue($"{took.TotalSeconds:0.0} s: {mutant}");
            lock (this)
                if (took > Slowest.Time) Slowest = (took, $"mutant {mutant.Number} of {mutant.Template.Name}");
        });
        foreach (var (number, text) in all.Log.Errors)
            Findings.Enqueue($"{text}\n{mutants.FirstOrDefault(mutant => mutant.Number == number)?.ToString() ?? "in the background"}");
        foreach (var leak in Posted()) Findings.Enqueue(leak);
    }

    private async Task<TimeSpan> SendAsync(Mutant mutant)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages") { Content = new ByteArrayContent(mutant.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation(ErrorLog.Header, $"{mutant.Number}");
        var header = mutant.Header?.Invoke(_token) ?? $"Bearer {_token}";
        request.Headers.TryAddWithoutValidation("Authorization", header);
        var watch = Stopwatch.StartNew();
        try
        {
            using var response = await _bot.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            var took = watch.Elapsed;
            Judge(mutant, (int)response.StatusCode, text, header);
            return took;
        }
        catch (Exception error)
        {
            Findings.Enqueue($"{error}\n{mutant}");
            return watch.Elapsed;
        }
    }

    private void Judge(Mutant mutant, int status, string answer, string header)
    {
        Statuses.AddOrUpdate(status, 1, (_, before) => before + 1);
        if (status >= 500 || InnerStatus(answer) >= 500) Findings.Enqueue($"{status} {answer}: {mutant}");
        if (status >= 300) return;
        if (mutant.Header is not null && !TokenChange.IsSame(header, _token)) Findings.Enqueue($"{status} with {header}: {mutant}");
        var activity = mutant.Read();
        var reader = Mutant.SenderOf(activity);
        _spoke.Enqueue((reader, activity?.Conversation?.Id?.Split(';')[0] ?? ""));
        foreach (var secret in all.Secrets.Where(secret => secret.IsToldTo(reader, answer))) Findings.Enqueue($"{secret.Text} to {reader} in {answer}: {mutant}");
    }

    // What stands in a chat is read by whose chat it is, and by whoever the channel said speaks there.
    private IEnumerable<string> Posted()
    {
        var spoke = _spoke.ToLookup(spoken => spoken.Conversation, spoken => spoken.Reader);
        var messages = all.Town.Teams.People.Select(person => person.PersonalChat).Append(all.Town.Channel).SelectMany(chat => chat.History);
        return from message in messages
               from version in message.Versions
               from secret in all.Secrets
               let readers = (IEnumerable<string>)[OwnerOf(message), .. spoke[message.Conversation.Id]]
               where readers.All(reader => secret.IsToldTo(reader, version.Json))
               select $"{secret.Text} in the chat of {message.Conversation.Name}: {version.Json}";
    }

    private static string OwnerOf(StubMessage message) => $"{message.Conversation.Person?.AadObjectId}";

    private static int InnerStatus(string answer)
    {
        try
        {
            return answer.StartsWith('{') && JsonNode.Parse(answer)?["statusCode"] is JsonValue code && code.TryGetValue<int>(out var status) ? status : 0;
        }
        catch (JsonException)
        {
            return 0;
        }
    }
}
