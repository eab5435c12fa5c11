namespace HelpBot.Requests.People;

/// <summary>
/// Who someone is: in Teams the lower-case AAD object id, elsewhere an encoding of channel and user id.
/// Holds only letters, digits and hyphens, so that it is safe in a storage key.
/// </summary>
public readonly record struct PersonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
