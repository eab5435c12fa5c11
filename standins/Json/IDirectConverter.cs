using System.Text.Json;

namespace HelpBot.StandIns.Json;

/// <summary>A converter of Newtonsoft.Json that can write straight to UTF-8 too.</summary>
internal interface IDirectConverter
{
    /// <summary>Writes a value that is not null.</summary>
    void Write(Utf8JsonWriter writer, object value, DirectJson json);
}
