namespace HelpBot.TestKit.Teams;

/// <summary>A test asked a person for something that Teams does not let people do, or the bot gave an answer that Teams would not show.</summary>
public sealed class TeamsRefusesException(string message) : Exception(message);
