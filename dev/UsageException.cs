namespace HelpBot.Dev;

/// <summary>The command line asks for something that does not exist.</summary>
public sealed class UsageException(string message) : Exception(message);
