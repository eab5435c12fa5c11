namespace Microsoft.Bot.Schema;

/// <summary>The result of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Which call.</summary>
    string Name { get; set; }

    /// <summary>Its result.</summary>
    object Value { get; set; }
}
