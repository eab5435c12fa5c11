using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot;

/// <summary>Leaves out what has no setter, as the official settings do: an anonymous type is written as <c>{}</c>.</summary>
internal sealed class WritableMembersResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (!property.Writable) property.ShouldSerialize = _ => false;
        return property;
    }
}
