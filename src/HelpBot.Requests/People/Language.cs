namespace HelpBot.Requests.People;

/// <summary>A language that HelpBot speaks.</summary>
public enum Language
{
    /// <summary>Dutch, the first language of the teams.</summary>
    Dutch,

    /// <summary>English.</summary>
    English,
}
