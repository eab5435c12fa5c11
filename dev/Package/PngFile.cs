using System.Buffers.Binary;

namespace HelpBot.Dev.Package;

/// <summary>What the header of a PNG file says.</summary>
public sealed record PngFile(int Width, int Height, bool HasTransparency)
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header; null if this is no PNG file.</summary>
    public static PngFile? Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < 33 || !bytes.AsSpan(0, 8).SequenceEqual(Signature)) return null;
        const int greyWithAlpha = 4, colourWithAlpha = 6;
        return new PngFile(
            BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)),
            BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)),
            bytes[25] is greyWithAlpha or colourWithAlpha || bytes.AsSpan().IndexOf("tRNS"u8) > 0);
    }
}
