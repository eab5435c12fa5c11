using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;

namespace HelpBot.Tests.Storage;

/// <summary>What is written reads back, whatever part of it is set: a new event, state or part without a codec fails here.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Events => [.. Cases(typeof(RequestEvent))];

    public static TheoryData<string> FollowUps => [.. Cases(typeof(FollowUp))];

    public static TheoryData<string> PartsOfRequest => [.. Filled.Parts(typeof(HelpRequest)).Select(part => part.Name)];

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_with_all_its_parts_reads_back(string name)
    {
        var happened = (RequestEvent)Filled.Of(CaseOf(typeof(RequestEvent), name));

        Assert.Equal(happened, EventCodec.Read(EventCodec.Write(happened)));
    }

    [Theory]
    [MemberData(nameof(FollowUps))]
    public void A_follow_up_with_all_its_parts_reads_back(string name)
    {
        var followUp = (FollowUp)Filled.Of(CaseOf(typeof(FollowUp), name));

        Assert.Equal(followUp, FollowUpCodec.Read(FollowUpCodec.Write(followUp)));
    }

    [Fact]
    public void A_request_with_all_its_parts_reads_back()
    {
        var request = (HelpRequest)Filled.Of(typeof(HelpRequest));

        Assert.Equal(request, RequestCodec.Read(RequestCodec.Write(request)));
    }

    [Theory]
    [MemberData(nameof(PartsOfRequest))]
    public void A_request_with_one_part_beside_its_defaults_reads_back(string name)
    {
        var request = GoldenRows.BareRequest with { };
        var part = typeof(HelpRequest).GetProperty(name)!;
        part.SetValue(request, Filled.Of(part.PropertyType));

        Assert.Equal(request, RequestCodec.Read(RequestCodec.Write(request)));
    }

    [Fact]
    public void An_event_that_lacks_a_part_is_unreadable()
    {
        const string Swap = """{"code":"swapped","by":"student-2","at":"2025-11-21T08:00:00+00:00","from":"student-1"}""";

        Assert.Throws<UnreadableRowException>(() => EventCodec.Read(Swap));
    }

    private static IEnumerable<string> Cases(Type union) => All(union).Select(type => type.Name);

    private static Type CaseOf(Type union, string name) => All(union).Single(type => type.Name == name);

    private static IEnumerable<Type> All(Type union) =>
        union.Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(union));
}
