namespace HelpBot.Tests.Architecture;

public sealed class OneBuildTests
{
    [Fact]
    public void No_source_is_conditional() => Assert.Empty(OneBuildRule.Offences(SourceFile.Src));

    [Theory]
    [InlineData("#if OFFICIAL\nusing X;\n#endif\n")]
    [InlineData("class A\n{\n    # if DEBUG\n}\n")]
    public void Conditional_source_is_found(string text) => Assert.Equal(["src/A.cs"], OneBuildRule.Offences([new("src/A.cs", text)]));

    [Fact]
    public void Other_directives_are_allowed() => Assert.Empty(OneBuildRule.Offences([new("src/A.cs", "#pragma warning disable X\n")]));
}
