using Microsoft.Extensions.Options;

namespace HelpBot.Storage;

/// <summary>Refuses to start on storage settings that cannot work, and says which and why.</summary>
internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    /// <summary>The longest prefix: table names have at most 63 characters.</summary>
    public const int LongestPrefix = 40;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(StorageOptions options)
    {
        var hasConnection = !string.IsNullOrWhiteSpace(options.ConnectionString);
        if (hasConnection == options.Endpoint is not null)
            yield return "Storage: give either ConnectionString or Endpoint.";
        if (options.Endpoint is { } endpoint && (!endpoint.IsAbsoluteUri || endpoint.Scheme != Uri.UriSchemeHttps))
            yield return "Storage:Endpoint must be an absolute https address.";
        if (!IsPrefix(options.TablePrefix))
            yield return $"Storage:TablePrefix must be at most {LongestPrefix} ASCII letters and digits and begin with a letter.";
        foreach (var (field, value) in Timeouts(options))
        {
            if (value <= TimeSpan.Zero || value > TimeSpan.FromMinutes(1))
                yield return $"Storage:{field} must be more than zero and at most a minute.";
        }
    }

    private static (string Field, TimeSpan Value)[] Timeouts(StorageOptions options) =>
    [
        (nameof(options.ReadTimeout), options.ReadTimeout),
        (nameof(options.WriteTimeout), options.WriteTimeout),
        (nameof(options.QueryTimeout), options.QueryTimeout),
    ];

    private static bool IsPrefix(string prefix) =>
        prefix.Length == 0
        || (prefix.Length <= LongestPrefix && char.IsAsciiLetter(prefix[0]) && prefix.All(char.IsAsciiLetterOrDigit));
}
