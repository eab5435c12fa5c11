using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Forms;

/// <summary>Private details as far as they were filled in; <see cref="ToString"/> tells nothing.</summary>
/// <param name="CallBy">How to address the resident, or null.</param>
/// <param name="Address">Where the resident lives, or null.</param>
/// <param name="Phone">How to reach the resident, or null.</param>
public sealed record TypedDetails(string? CallBy, string? Address, string? Phone)
{
    /// <summary>Whether nothing was filled in.</summary>
    public bool IsEmpty => CallBy is null && Address is null && Phone is null;

    /// <summary>The details with what was known before where nothing was filled in; null while one is missing.</summary>
    public PrivateDetails? Over(PrivateDetails? known) =>
        (CallBy ?? known?.CallBy, Address ?? known?.Address, Phone ?? known?.Phone) is ({ } callBy, { } address, { } phone)
            ? new PrivateDetails(callBy, address, phone)
            : null;

    /// <summary>Nothing: details do not end up in a log by accident.</summary>
    public override string ToString() => nameof(TypedDetails);

    internal static (TypedDetails Details, string? Wrong) Read(ButtonData data)
    {
        var (callBy, address, phone) = (Typed(data, InputIds.CallBy), Typed(data, InputIds.Address), Typed(data, InputIds.Phone));
        var read = new TypedDetails(
            callBy is null ? null : DetailReading.CallBy(callBy),
            address is null ? null : DetailReading.Address(address),
            phone is null ? null : DetailReading.Phone(phone));
        // Not even the student who goes may see a BSN or a PIN.
        var hasNumber = PersonalData.Clean(callBy ?? "").RemovedNumber || PersonalData.Clean(address ?? "").RemovedNumber;
        return (read, hasNumber ? "intake.wrong.bsn"
            : callBy is not null && read.CallBy is null ? "intake.wrong.callBy"
            : address is not null && read.Address is null ? "intake.wrong.address"
            : phone is not null && read.Phone is null ? "intake.wrong.phone"
            : null);
    }

    private static string? Typed(ButtonData data, string id) => data.Input(id) is { } text && text.Trim().Length > 0 ? text : null;
}
