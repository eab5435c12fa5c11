using System.Text;
using Azure.Data.Tables.Accounts;

namespace Azure.Data.Tables;

/// <summary>The name and key of a storage account. The key can be rotated while clients use it.</summary>
public class TableSharedKeyCredential
{
    private volatile KeyedHash _hash;

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
            _hash = new KeyedHash(Convert.FromBase64String(accountKey));
        }
        catch (FormatException)
        {
            // The inner exception is left out: nothing that quotes a key may reach a log.
            throw new FormatException("The account key is not valid base64.");
        }
    }

    internal string Sign(string text) => Convert.ToBase64String(_hash.Of(Encoding.UTF8.GetBytes(text)));
}
