using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the card schema.</summary>
[JsonConverter(typeof(SchemaVersionConverter))]
public class AdaptiveSchemaVersion
{
    /// <summary>Makes version 1.0.</summary>
    public AdaptiveSchemaVersion()
        : this(1, 0)
    {
    }

    /// <summary>Makes a version from its two numbers.</summary>
    /// <param name="major">The number before the dot.</param>
    /// <param name="minor">The number after it.</param>
    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    /// <summary>Reads a version such as <c>1.5</c>.</summary>
    /// <param name="versionString">The text.</param>
    /// <exception cref="FormatException">The text is not two numbers with a dot between them.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        var version = System.Version.TryParse(versionString, out var read)
            ? read
            : throw new FormatException("A schema version is two numbers with a dot between them, such as 1.5.");
        (Major, Minor) = (version.Major, version.Minor);
    }

    /// <summary>The number before the dot.</summary>
    public int Major { get; set; }

    /// <summary>The number after the dot.</summary>
    public int Minor { get; set; }

    /// <summary>Reads a version such as <c>1.5</c>.</summary>
    /// <param name="versionString">The text.</param>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
