using System.Collections.Concurrent;
using System.Text.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot;

/// <summary>How objects of a class of the protocol are read: the members that its contract tells of, bound to their accessors once.</summary>
internal sealed class ReadModel
{
    private static readonly ConcurrentDictionary<Type, ReadModel> Models = new();

    private readonly Func<object> make;
    private readonly ExtensionDataSetter keep;
    private readonly ReadMember[] members;

    private ReadModel(JsonObjectContract contract)
    {
        (make, keep) = (contract.DefaultCreator, contract.ExtensionDataSetter);
        members = [.. contract.Properties.Where(property => property is { Ignored: false, Writable: true }).Select(ReadMember.Of)];
    }

    /// <summary>The model of a class, or null when it is read in another way than member by member.</summary>
    public static ReadModel Of(Type type) => Models.GetOrAdd(type, static key =>
        key != typeof(object) && ProtocolJson.ContractOf(key) is JsonObjectContract { Converter: null, DefaultCreator: not null } contract
            ? new ReadModel(contract)
            : null);

    /// <summary>Reads the object that the reader stands at the beginning of.</summary>
    public object Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("An object is something else.");
        var (made, next) = (make(), 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Find(ref reader, ref next) is { } member)
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.Null) member.Read(ref reader, made);
                continue;
            }

            var name = reader.GetString();
            reader.Read();
            if (keep is null) reader.Skip();
            else keep(made, name, TokenReading.Read(ref reader));
        }

        return made;
    }

    /// <summary>The member that the reader names, looked for first behind the one before: senders keep to an order.</summary>
    private ReadMember Find(ref readonly Utf8JsonReader reader, ref int next)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var at = (next + i) % members.Length;
            if (!reader.ValueTextEquals(members[at].Utf8Name)) continue;
            next = at + 1;
            return members[at];
        }

        // As lax as the official reader.
        var name = reader.GetString();
        return Array.Find(members, member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
