using HelpBot;

var builder = WebApplication.CreateBuilder(args);
builder.AddHelpBot();

var app = builder.Build();
app.UseHelpBot();
await app.RunAsync();

/// <summary>The host; named so that tests can start it.</summary>
public partial class Program;
