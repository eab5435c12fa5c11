namespace Microsoft.Bot.Schema;

/// <summary>A call by name without an answer in the same turn.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Which call.</summary>
    string Name { get; set; }

    /// <summary>Its argument.</summary>
    object Value { get; set; }
}
