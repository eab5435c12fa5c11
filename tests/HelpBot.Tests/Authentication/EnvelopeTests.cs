using System.Net;
using System.Text;
using HelpBot.Teams.Authentication;

namespace HelpBot.Tests.Authentication;

public sealed class EnvelopeTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":" \n","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"}} {"type":"message"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},}""")]
    [InlineData("""{'type':'message'}""")]
    [InlineData("""{/*x*/"type":"message","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":5}""")]
    [InlineData("""{"type":"message","conversation":"a"}""")]
    [InlineData("""{"type":"message","conversation":[]}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"type":"invoke"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"a","serviceUrl":"b"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"a","SERVICEURL":"b"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"a","service\u0055rl":"b"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"channelId":"a","channelid":"b"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"a"},"conversation":{"id":"b"}}""")]
    [InlineData("""{"type":"message","conversation":{"tenantId":"a","TenantId":"b"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"channelData":{"tenant":{"id":"a"},"tenant":{"id":"b"}}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"channelData":{"tenant":{"id":"a","ID":"b"}}}""")]
    public async Task What_is_no_plain_activity_is_answered_400(string body)
    {
        var host = shared.Host;
        var before = host.Bot.Turns;
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("Bearer " + host.Draft().Write(), body)).StatusCode);
        Assert.Equal(before, host.Bot.Turns);
    }

    [Theory]
    [InlineData("""{"type":"message","from":{"id":"a"}}""")]
    [InlineData("""{"type":"message","conversation":null}""")]
    [InlineData("""{"type":"message","conversation":{}}""")]
    [InlineData("""{"type":"message","conversation":{"id":null}}""")]
    [InlineData("""{"type":"message","conversation":{"id":""}}""")]
    [InlineData("""{"type":"message","conversation/id":"c"}""")]
    public async Task What_names_no_conversation_is_answered_400(string body) => await What_is_no_plain_activity_is_answered_400(body);

    [Theory]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"value":{"$type":{"a":1}}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"value":{"a":[{"\u0024type":"System.Object"}]}}""")]
    [InlineData("""{"type":"message","conversation":{"$id":"1","id":"c"},"from":{"id":"a"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"channelData":{"$ref":"1"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"entities":[{"$values":[]}]}""")]
    public async Task What_would_tell_a_reader_of_JSON_how_to_read_is_answered_400(string body) =>
        await What_is_no_plain_activity_is_answered_400(body);

    [Theory]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"localTimestamp":"2026-11-23T10:06:35.000+81:00"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"timestamp":"soon"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"expiration":5}""")]
    public async Task A_moment_that_is_none_is_answered_400(string body) => await What_is_no_plain_activity_is_answered_400(body);

    [Theory]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":"a"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":{"id":5}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":{"id":"a"},"from":{"id":"b"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":{"aadObjectId":"a","AadObjectId":"b"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"recipient":{"id":"a","id":"b"}}""")]
    public async Task What_does_not_say_once_who_it_is_from_and_to_is_answered_400(string body) =>
        await What_is_no_plain_activity_is_answered_400(body);

    [Theory]
    [InlineData("id")]
    [InlineData("type")]
    [InlineData("conversation/id")]
    [InlineData("from/id")]
    [InlineData("recipient/id")]
    public async Task An_id_that_is_longer_than_any_channel_has_is_answered_400(string path)
    {
        var activity = AuthHost.Activity();
        var (parent, name) = path.Split('/') is [var outer, var inner] ? (activity[outer]!.AsObject(), inner) : (activity, path);
        parent[name] = new string('a', ActivityEnvelope.LongestText);
        var host = shared.Host;
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("Bearer " + host.Draft().Write(), activity.ToJsonString())).StatusCode);
        parent[name] = new string('a', ActivityEnvelope.LongestText + 1);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("Bearer " + host.Draft().Write(), activity.ToJsonString())).StatusCode);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_answered_400()
    {
        var host = shared.Host;
        var answer = await host.PostAsync([], new ByteArrayContent([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_very_deep_is_answered_400()
    {
        var host = shared.Host;
        var deep = $$"""{"type":"message","value":{{new string('[', 9000)}}{{new string(']', 9000)}}}""";
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(null, deep)).StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("garbage")]
    [InlineData(null)]
    public async Task Another_content_type_is_answered_415(string? contentType)
    {
        var host = shared.Host;
        var content = new StringContent(AuthHost.Activity().ToJsonString());
        var answer = await host.PostAsync(["Bearer " + host.Draft().Write()], content, contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON;charset=\"UTF-8\"")]
    public async Task Json_in_utf_8_may_say_so(string contentType)
    {
        var host = shared.Host;
        var answer = await host.PostAsync("Bearer " + host.Draft().Write(), AuthHost.Activity().ToJsonString(), contentType);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(0, true, 200)]
    [InlineData(0, false, 200)]
    [InlineData(1, true, 413)]
    [InlineData(1, false, 413)]
    public async Task A_body_over_256_KB_is_answered_413_whether_its_length_is_said_or_not(int over, bool saysLength, int status)
    {
        var host = shared.Host;
        var activity = AuthHost.Activity();
        activity["text"] = "";
        var room = ActivityEnvelope.MaxBytes - Encoding.UTF8.GetByteCount(activity.ToJsonString());
        activity["text"] = new string('a', room + over);
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(activity.ToJsonString()));
        using HttpContent content = saysLength ? new StreamContent(stream) : new StreamContent(new Unmeasured(stream));
        Assert.Equal(status, (int)(await host.PostAsync(["Bearer " + host.Draft().Write()], content)).StatusCode);
    }

    private sealed class Unmeasured(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
