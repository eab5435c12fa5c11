using System.Security.Cryptography;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>The name and key of a storage account. The key can be rotated while clients use it.</summary>
public class TableSharedKeyCredential
{
    private volatile byte[] _key;

    /// <summary>A credential for one account.</summary>
    /// <exception cref="FormatException">The key is not base64.</exception>
    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountName);
        AccountName = accountName;
        SetAccountKey(accountKey);
    }

    /// <summary>The account that requests are signed for.</summary>
    public string AccountName { get; }

    /// <summary>Replaces the key; requests that start from now on are signed with it.</summary>
    /// <exception cref="FormatException">The key is not base64.</exception>
    public void SetAccountKey(string accountKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountKey);
        try
        {
            _key = Convert.FromBase64String(accountKey);
        }
        catch (FormatException)
        {
            // The inner exception is left out: nothing that quotes a key may reach a log.
            throw new FormatException("The account key is not valid base64.");
        }
    }

    internal string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));
}
