namespace Microsoft.Bot.Schema;

/// <summary>Control goes to someone else.</summary>
public interface IHandoffActivity : IActivity;
