namespace HelpBot.Dialogs.Safety;

/// <summary>A kind of personal data that is taken out of a text (domain.md part 3).</summary>
public enum PersonalDataKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A citizen service number.</summary>
    Bsn,

    /// <summary>A telephone number; it goes to the private part.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A bank account.</summary>
    Iban,

    /// <summary>A date of birth.</summary>
    BirthDate,

    /// <summary>A PIN, door code, key-safe code or password.</summary>
    Code,

    /// <summary>An address; it goes to the private part.</summary>
    Address,

    /// <summary>A diagnosis, medicine or other word about health.</summary>
    Health,
}
