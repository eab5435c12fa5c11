namespace HelpBot.Dev.Setup;

/// <summary>Something on this machine is in the way. The message says what, and what to do about it.</summary>
public sealed class SetupException(string message) : Exception(message);
