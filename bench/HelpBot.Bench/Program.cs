using HelpBot.Bench;

Console.WriteLine(await ConfirmToCard.Measure(CancellationToken.None));
