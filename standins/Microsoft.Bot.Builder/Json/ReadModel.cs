using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot;

/// <summary>How objects of a class of the protocol are read: the members that its contract tells of, bound to their accessors once.</summary>
internal sealed class ReadModel
{
    // Longer than any name in the protocol, with every letter written as an escape.
    private const int LongestName = 256;

    private static readonly ConcurrentDictionary<Type, ReadModel> Models = new();

    private readonly Func<object> make;
    private readonly ExtensionDataSetter keep;
    private readonly ReadMember[] members;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places;

    private ReadModel(JsonObjectContract contract)
    {
        (make, keep) = (contract.DefaultCreator, contract.ExtensionDataSetter);
        members = [.. contract.Properties.Where(property => property is { Ignored: false, Writable: true }).Select(ReadMember.Of)];
        // As lax as the official reader.
        places = members.Select((member, place) => (member, place))
            .ToFrozenDictionary(known => known.member.Name, known => known.place, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
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

    /// <summary>The member that the reader names: mostly the one behind the one before, since senders keep to an order.</summary>
    private ReadMember Find(ref readonly Utf8JsonReader reader, ref int next)
    {
        if (next >= members.Length || !reader.ValueTextEquals(members[next].Utf8Name))
        {
            if (reader.ValueSpan.Length > LongestName) return null;
            Span<char> name = stackalloc char[LongestName];
            if (!places.TryGetValue(name[..reader.CopyString(name)], out next)) return null;
        }

        return members[next++];
    }
}
