namespace HelpBot.Tests.Architecture;

public sealed class SizeTests
{
    [Fact]
    public void Half_of_the_files_have_at_most_60_lines_and_nine_of_ten_at_most_150()
    {
        Assert.InRange(SizeRule.Percentile(SourceFile.Src, 50), 1, SizeRule.MedianFile);
        Assert.InRange(SizeRule.Percentile(SourceFile.Src, 90), 1, SizeRule.MostFiles);
    }

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.Empty(SizeRule.LongFiles(SourceFile.Src, SizeRule.LongestFile));

    [Fact]
    public void No_method_is_longer_than_30_lines() => Assert.Empty(SizeRule.LongMethods(SourceFile.Src));

    [Fact]
    public void Program_has_at_most_15_lines() =>
        Assert.Empty(SizeRule.LongFiles([SourceFile.Src.Single(file => file.Path == "src/HelpBot/Program.cs")], SizeRule.LongestProgram));

    [Fact]
    public void Files_that_are_too_long_are_found()
    {
        var files = Enumerable.Range(0, 9).Select(_ => File(61)).Append(File(301)).ToList();
        Assert.Equal(61, SizeRule.Percentile(files, 50));
        Assert.Equal(301, SizeRule.Percentile([File(10), File(301)], 100));
        Assert.Equal(["src/Long.cs: 301 lines"], SizeRule.LongFiles(files, SizeRule.LongestFile));
    }

    [Theory]
    [InlineData("    public static void Long()")]
    [InlineData("    private async Task<int> LongAsync(string text) => text switch")]
    [InlineData("    public static Answer Of(\n        string one,\n        string other)")]
    public void A_method_that_is_too_long_is_found(string signature)
    {
        Assert.Single(SizeRule.LongMethods([Method(signature, 31)]));
        Assert.Empty(SizeRule.LongMethods([Method(signature, 30)]));
    }

    [Fact]
    public void A_long_type_of_short_methods_is_no_long_method() =>
        Assert.Empty(SizeRule.LongMethods([Method("    private sealed record Nested", 40)]));

    private static SourceFile File(int lines) => new("src/Long.cs", string.Join('\n', Enumerable.Repeat("x", lines)));

    private static SourceFile Method(string signature, int lines) => new(
        "src/Long.cs",
        $"internal static class Long\n{{\n{signature}\n    {{\n{string.Concat(Enumerable.Repeat("        x();\n", lines))}    }}\n}}\n");
}
