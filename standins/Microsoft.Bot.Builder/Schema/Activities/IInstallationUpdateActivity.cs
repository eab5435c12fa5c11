namespace Microsoft.Bot.Schema;

/// <summary>The bot was added or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary><c>add</c>, <c>remove</c>, or either with <c>-upgrade</c>.</summary>
    string Action { get; set; }
}
