using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that is known about an activity, such as a mention.</summary>
public class Entity
{
    /// <summary>Makes an empty one.</summary>
    public Entity()
    {
    }

    /// <summary>Makes one of a kind.</summary>
    /// <param name="type">The kind.</param>
    public Entity(string type = default) => Type = type;

    /// <summary>The kind.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Members that this model does not have, as they came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];

    /// <summary>The entity as a type of its kind.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    /// <summary>Takes everything over from an object.</summary>
    /// <typeparam name="T">Type of the object.</typeparam>
    /// <param name="obj">The object.</param>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj).ToObject<Entity>();
        (Type, Properties) = (entity.Type, entity.Properties);
    }
}
