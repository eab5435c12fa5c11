using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot;

/// <summary>Lends the buffers of JSON readers and writers.</summary>
internal sealed class JsonChars : IArrayPool<char>
{
    public static JsonChars Shared { get; } = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array, clearArray: true);
}
