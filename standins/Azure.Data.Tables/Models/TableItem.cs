namespace Azure.Data.Tables.Models;

/// <summary>A table of an account.</summary>
public class TableItem
{
    /// <summary>The table with this name.</summary>
    public TableItem(string name) => Name = name;

    /// <summary>The table's name: 3 to 63 letters and digits, starting with a letter, case kept but not compared.</summary>
    public string Name { get; }
}
