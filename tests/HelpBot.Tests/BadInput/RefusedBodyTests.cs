using System.IO.Compression;
using System.Net;
using System.Text;
using HelpBot.Teams.Authentication;
using HelpBot.Tests.Authentication;

namespace HelpBot.Tests.BadInput;

/// <summary>Bodies that are turned away before anybody reads them.</summary>
public sealed class RefusedBodyTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const long Gigabyte = 1024 * 1024 * 1024;

    // A hundred megabytes of blanks in a hundred kilobytes.
    private static readonly byte[] Bomb = Packed();

    [Fact]
    public async Task Of_an_endless_body_without_length_no_more_is_taken_in_than_an_activity_may_have()
    {
        var body = new EndlessBody(Gigabyte);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(new StreamContent(body))).StatusCode);

        // What is on its way in buffers of the server comes on top.
        Assert.InRange(body.Taken, ActivityEnvelope.MaxBytes, 4 * ActivityEnvelope.MaxBytes);    }

    [Fact]
    public async Task Of_a_body_that_says_it_is_too_long_nothing_is_taken_in()
    {
        var body = new EndlessBody(Gigabyte);
        var content = new StreamContent(body);
        content.Headers.ContentLength = Gigabyte;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(content)).StatusCode);

        // The test's own client fills its pipe before anybody asks.
        Assert.InRange(body.Taken, 0, ActivityEnvelope.MaxBytes);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("GZIP, identity")]
    [InlineData("unheard-of")]
    public async Task A_compressed_body_is_answered_415(string encoding)
    {
        var content = new ByteArrayContent(Bomb);
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync(content)).StatusCode);
    }

    [Fact]
    public async Task A_body_that_says_it_is_not_compressed_is_read()
    {
        var content = new StringContent(AuthHost.Activity().ToJsonString());
        content.Headers.TryAddWithoutValidation("Content-Encoding", "identity");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(content)).StatusCode);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public async Task Json_in_another_encoding_than_it_says_is_answered_400(string encoding)
    {
        var text = Encoding.GetEncoding(encoding).GetBytes(AuthHost.Activity().ToJsonString().Replace("hallo", "é", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(new ByteArrayContent(text))).StatusCode);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}' })]
    public async Task Nothing_and_next_to_nothing_are_answered_400(byte[] body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(new ByteArrayContent(body))).StatusCode);

    private Task<HttpResponseMessage> PostAsync(HttpContent content) => shared.Host.PostAsync(["Bearer " + shared.Host.Draft().Write()], content);

    private static byte[] Packed()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            for (var i = 0; i < 100; i++) gzip.Write(Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024)));
        return packed.ToArray();
    }

    private sealed class EndlessBody(long length) : Stream
    {
        private long _taken;

        public long Taken => Interlocked.Read(ref _taken);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Taken);
            Array.Fill(buffer, (byte)'{', offset, read);
            Interlocked.Add(ref _taken, read);
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
