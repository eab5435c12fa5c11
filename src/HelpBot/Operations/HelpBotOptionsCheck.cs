using Microsoft.Extensions.Options;

namespace HelpBot.Operations;

/// <summary>Refuses to start on teams or people that cannot be, and says which entry is wrong and why.</summary>
internal sealed class HelpBotOptionsCheck : IValidateOptions<HelpBotOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, HelpBotOptions options)
    {
        var problems = new Problems();
        HouseReading.Read(options, problems);
        return problems.All.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.All);
    }
}
