using System.Text.Json;
using HelpBot.TestKit;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Operations;

/// <summary>What the Teams app package promises to the people who install it.</summary>
public sealed class PublicPagesTests
{
    [Theory]
    [InlineData("privacyUrl", "24 uur na het bezoek")]
    [InlineData("termsOfUseUrl", "Bel 112")]
    public async Task A_page_that_the_app_package_names_is_there(string member, string says)
    {
        await using var manifest = File.OpenRead(RepositoryRoot.Combine("manifest", "manifest.json"));
        using var package = await JsonDocument.ParseAsync(manifest, cancellationToken: TestContext.Current.CancellationToken);
        var url = package.RootElement.GetProperty("developer").GetProperty(member).GetString()!;
        await using var host = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseEnvironment("Development")
            .ConfigureLogging(logging => logging.ClearProviders())
            .UseSetting("Storage:ConnectionString", "UseDevelopmentStorage=true"));

        var page = await host.CreateClient().GetStringAsync(url[url.LastIndexOf('/')..], TestContext.Current.CancellationToken);

        Assert.Contains(says, page, StringComparison.Ordinal);
    }
}
