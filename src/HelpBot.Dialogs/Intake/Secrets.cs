using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Understanding;

namespace HelpBot.Dialogs.Intake;

/// <summary>Numbers that are kept nowhere, not even for who goes: BSN, PIN, codes, bank accounts (domain.md part 3).</summary>
internal static class Secrets
{
    public static bool In(Heard heard) => heard.Safe.Removed
        .Any(kind => kind is PersonalDataKind.Bsn or PersonalDataKind.Code or PersonalDataKind.Iban);
}
