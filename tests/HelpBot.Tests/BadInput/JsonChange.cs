namespace HelpBot.Tests.BadInput;

/// <summary>What is done to one value of a JSON text.</summary>
/// <param name="Place">Which value, by its number in <see cref="Template.Places"/>.</param>
/// <param name="Act">What is done.</param>
/// <param name="Fragment">The JSON that comes in; need not be valid.</param>
internal sealed record JsonChange(int Place, JsonAct Act, string Fragment);

/// <summary>What can be done to a value.</summary>
internal enum JsonAct
{
    /// <summary>Another value in its place.</summary>
    Replace,

    /// <summary>Gone, with its name.</summary>
    Remove,

    /// <summary>The same name again, after it.</summary>
    Again,

    /// <summary>The same name before it.</summary>
    Before,

    /// <summary>Under another name.</summary>
    Rename,

    /// <summary>Something else beside it.</summary>
    Beside,

    /// <summary>In an array.</summary>
    Wrap,

    /// <summary>Under the same name in capitals.</summary>
    Capitals,
}
