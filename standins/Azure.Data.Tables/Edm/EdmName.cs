using System.Text;
using System.Text.Json;

namespace Azure.Data.Tables.Edm;

/// <summary>A property's name, encoded once for all rows of a type.</summary>
internal sealed class EdmName(string name)
{
    /// <summary>The ending of the member that tells a property's type when JSON alone does not.</summary>
    public const string AnnotationSuffix = "@odata.type";

    public string Text { get; } = name;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    public JsonEncodedText Json { get; } = JsonEncodedText.Encode(name);

    public JsonEncodedText Annotation { get; } = JsonEncodedText.Encode(name + AnnotationSuffix);
}
