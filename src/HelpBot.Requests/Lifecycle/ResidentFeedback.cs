namespace HelpBot.Requests.Lifecycle;

/// <summary>How the resident found the visit (K2).</summary>
public enum ResidentFeedback
{
    /// <summary>Fijn.</summary>
    Fine,

    /// <summary>Gaat wel.</summary>
    SoSo,

    /// <summary>Niet fijn.</summary>
    NotFine,
}
