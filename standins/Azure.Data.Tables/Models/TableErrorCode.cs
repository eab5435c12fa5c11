namespace Azure.Data.Tables.Models;

/// <summary>The error codes of the Table service, compared without regard to case. Sources: the service's pages on
/// status and error codes.</summary>
public readonly struct TableErrorCode : IEquatable<TableErrorCode>
{
    private readonly string _value;

    /// <summary>A code as the service writes it.</summary>
    public TableErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>403: the signature or role does not allow this operation.</summary>
    public static TableErrorCode AuthorizationPermissionMismatch { get; } = new("AuthorizationPermissionMismatch");

    /// <summary>400: the actions of a transaction name more than one partition.</summary>
    public static TableErrorCode CommandsInBatchActOnDifferentPartitions { get; } = new("CommandsInBatchActOnDifferentPartitions");

    /// <summary>413: the body is longer than the service takes.</summary>
    public static TableErrorCode ContentLengthExceeded { get; } = new("ContentLengthExceeded");

    /// <summary>409: an insert met a row with the same keys.</summary>
    public static TableErrorCode EntityAlreadyExists { get; } = new("EntityAlreadyExists");

    /// <summary>404: no row has these keys. The service says <see cref="ResourceNotFound"/> in most cases.</summary>
    public static TableErrorCode EntityNotFound { get; } = new("EntityNotFound");

    /// <summary>400: the row is larger than 1 MiB.</summary>
    public static TableErrorCode EntityTooLarge { get; } = new("EntityTooLarge");

    /// <summary>403: not allowed.</summary>
    public static TableErrorCode Forbidden { get; } = new("Forbidden");

    /// <summary>400: a transaction names one row twice.</summary>
    public static TableErrorCode InvalidDuplicateRow { get; } = new("InvalidDuplicateRow");

    /// <summary>400: something in the request is malformed.</summary>
    public static TableErrorCode InvalidInput { get; } = new("InvalidInput");

    /// <summary>400: a value does not fit its type.</summary>
    public static TableErrorCode InvalidValueType { get; } = new("InvalidValueType");

    /// <summary>400: a key is longer than 1 KiB.</summary>
    public static TableErrorCode KeyValueTooLarge { get; } = new("KeyValueTooLarge");

    /// <summary>500: the service gave up; the write may have happened.</summary>
    public static TableErrorCode OperationTimedOut { get; } = new("OperationTimedOut");

    /// <summary>400: a value, or a character in a key, is outside what the service takes.</summary>
    public static TableErrorCode OutOfRangeInput { get; } = new("OutOfRangeInput");

    /// <summary>400: a property name is not an identifier.</summary>
    public static TableErrorCode PropertyNameInvalid { get; } = new("PropertyNameInvalid");

    /// <summary>400: a property name is longer than 255 characters.</summary>
    public static TableErrorCode PropertyNameTooLong { get; } = new("PropertyNameTooLong");

    /// <summary>400: a string or binary value is larger than 64 KiB.</summary>
    public static TableErrorCode PropertyValueTooLarge { get; } = new("PropertyValueTooLarge");

    /// <summary>404: the row or resource does not exist.</summary>
    public static TableErrorCode ResourceNotFound { get; } = new("ResourceNotFound");

    /// <summary>409: the table exists.</summary>
    public static TableErrorCode TableAlreadyExists { get; } = new("TableAlreadyExists");

    /// <summary>409: the table is being deleted and cannot be made yet.</summary>
    public static TableErrorCode TableBeingDeleted { get; } = new("TableBeingDeleted");

    /// <summary>404: the table does not exist.</summary>
    public static TableErrorCode TableNotFound { get; } = new("TableNotFound");

    /// <summary>400: the row has more than 252 properties of its own.</summary>
    public static TableErrorCode TooManyProperties { get; } = new("TooManyProperties");

    /// <summary>412: the row no longer has the ETag of the write.</summary>
    public static TableErrorCode UpdateConditionNotSatisfied { get; } = new("UpdateConditionNotSatisfied");

    /// <summary>Reads a code; null, which stands for "no code", equals no known one.</summary>
    public static implicit operator TableErrorCode(string value) => value is null ? default : new(value);

    /// <summary>Whether both are the same code.</summary>
    public static bool operator ==(TableErrorCode left, TableErrorCode right) => left.Equals(right);

    /// <summary>Whether they are different codes.</summary>
    public static bool operator !=(TableErrorCode left, TableErrorCode right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(TableErrorCode other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is TableErrorCode other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <inheritdoc />
    public override string ToString() => _value;
}
