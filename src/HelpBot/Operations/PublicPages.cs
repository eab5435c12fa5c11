namespace HelpBot.Operations;

/// <summary>The pages that the Teams app package names: privacy and terms, in Dutch and English.</summary>
internal static class PublicPages
{
    private static readonly string[] Names = ["privacy", "terms"];

    /// <summary>Maps <c>/privacy</c> and <c>/terms</c>.</summary>
    public static void MapPublicPages(this IEndpointRouteBuilder endpoints)
    {
        foreach (var name in Names)
        {
            var page = Read(name);
            endpoints.MapGet($"/{name}", () => Results.Content(page, "text/html; charset=utf-8"));
        }
    }

    private static string Read(string name)
    {
        using var resource = typeof(PublicPages).Assembly.GetManifestResourceStream($"HelpBot.Operations.Pages.{name}.html")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
