using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Tests.BadInput;

/// <summary>What happens to bytes on the way, or is done to them.</summary>
internal static class ByteChange
{
    private static readonly byte[] Telling = [0, 1, 0x7f, 0x80, 0xc0, 0xef, 0xbb, 0xbf, 0xfe, 0xff, (byte)'"', (byte)'\\', (byte)'{', (byte)'}', (byte)'[', (byte)',', (byte)':', (byte)'0'];

    /// <summary>One change: of a bit, a byte, or a range that goes, comes twice, or comes in.</summary>
    public static Gen<Func<byte[], byte[]>> Any =>
        from at in Gen.Choose(0, int.MaxValue)
        from length in Gen.Frequency((4, Gen.Choose(1, 4)), (1, Gen.Choose(1, 500)))
        from some in Gen.Elements(Telling)
        from change in Gen.Choose(0, 5)
        select (Func<byte[], byte[]>)(bytes => bytes.Length == 0 ? [some] : Changed(bytes, at % bytes.Length, length, some, change));

    private static byte[] Changed(byte[] bytes, int at, int length, byte some, int change)
    {
        var end = Math.Min(bytes.Length, at + length);
        return change switch
        {
            0 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << (length & 7))), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], some, .. bytes[(at + 1)..]],
            2 => [.. bytes[..at], .. bytes[end..]],
            3 => [.. bytes[..end], .. bytes[at..]],
            4 => [.. bytes[..at], .. Enumerable.Repeat(some, length), .. bytes[at..]],
            _ => bytes[..at],
        };
    }
}
