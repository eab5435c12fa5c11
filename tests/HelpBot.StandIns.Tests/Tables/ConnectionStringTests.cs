using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class ConnectionStringTests
{
    private const string Key = "c2VjcmV0IGtleQ==";

    public static TheoryData<string, string, string> Good => new()
    {
        { "UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1" },
        { "usedevelopmentstorage=TRUE;", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1" },
        { "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://azurite", "http://azurite:10002/devstoreaccount1", "devstoreaccount1" },
        { "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://azurite:4711", "http://azurite:4711/devstoreaccount1", "devstoreaccount1" },
        { $"AccountName=house;AccountKey={Key}", "https://house.table.core.windows.net", "house" },
        { $"DefaultEndpointsProtocol=http;AccountName=house;AccountKey={Key}", "http://house.table.core.windows.net", "house" },
        { $"AccountName=house;AccountKey={Key};EndpointSuffix=core.example.org", "https://house.table.core.example.org", "house" },
        { $" AccountName = house ; AccountKey = {Key} ;; ", "https://house.table.core.windows.net", "house" },
        { $"AccountName=a;AccountKey={Key};TableEndpoint=http://127.0.0.1:9/a;BlobEndpoint=http://127.0.0.1:8/a", "http://127.0.0.1:9/a", "a" },
        { "TableEndpoint=https://house.table.core.windows.net/;SharedAccessSignature=?sv=1&sig=x%3D", "https://house.table.core.windows.net/", "house" },
        { "AccountName=house;SharedAccessSignature=sv=1&sig=x%3D", "https://house.table.core.windows.net", "house" },
        { "TableEndpoint=http://127.0.0.1:9/a;SharedAccessSignature=sv=1&sig=x%3D", "http://127.0.0.1:9/a", "a" },
    };

    public static TheoryData<string, string> Bad => new()
    {
        { "nonsense", "name=value" },
        { "=x", "name=value" },
        { "UseDevelopmentStorage=false", "UseDevelopmentStorage=true" },
        { "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=nowhere", "DevelopmentStorageProxyUri" },
        { "AccountName=house", "AccountKey" },
        { $"AccountKey={Key}", "AccountName" },
        { $"TableEndpoint=https://house.table.core.windows.net;AccountKey={Key}", "AccountName" },
        { $"TableEndpoint=house;AccountName=house;AccountKey={Key}", "TableEndpoint" },
        { $"TableEndpoint=ftp://house;AccountName=house;AccountKey={Key}", "TableEndpoint" },
        { $"AccountName=house;AccountName=other;AccountKey={Key}", "AccountName" },
        { $"AccountName=ho use;AccountKey={Key}", "EndpointSuffix" },
        { "AccountName=house;AccountKey=s3cr*t", "base64" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_one_names_the_account_and_its_address(string connectionString, string address, string account)
    {
        var service = new TableServiceClient(connectionString);
        var table = new TableClient(connectionString, "Visits");

        Assert.Equal((new Uri(address), account), (service.Uri, service.AccountName));
        Assert.Equal(new Uri($"{address.TrimEnd('/')}/Visits"), table.Uri);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_one_says_what_is_wrong_and_shows_no_key(string connectionString, string says)
    {
        var refused = Assert.Throws<FormatException>(() => new TableServiceClient(connectionString));

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr*t", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void None_is_an_argument_error(string? connectionString) =>
        Assert.ThrowsAny<ArgumentException>(() => new TableServiceClient(connectionString));
}
