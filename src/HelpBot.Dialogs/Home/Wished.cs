namespace HelpBot.Dialogs.Home;

/// <summary>What a message asks for, with what else it tells.</summary>
/// <param name="Wish">What it asks for.</param>
/// <param name="Day">The day it is about, if one was named.</param>
/// <param name="Minutes">How long something took, if that was told.</param>
public sealed record Wished(Wish Wish, DateOnly? Day = null, int? Minutes = null);
