using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>One random step of a random day; the numbers choose from what there is.</summary>
/// <param name="Verb">Which command.</param>
/// <param name="Who">Which person.</param>
/// <param name="Request">Which request.</param>
/// <param name="Wait">How long after the step before.</param>
/// <param name="Luck">What goes wrong with the commit, and whether the command arrives twice.</param>
internal sealed record Move(int Verb, int Who, int Request, int Wait, int Luck)
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(50), TimeSpan.FromHours(2), TimeSpan.FromHours(7), TimeSpan.FromHours(26),
    ];

    private static readonly Gen<Move> Any =
        from verb in Gen.Choose(0, 99)
        from who in Gen.Choose(0, 99)
        from request in Gen.Choose(0, 99)
        from wait in Gen.Choose(0, 99)
        from luck in Gen.Choose(0, 99)
        select new Move(verb, who, request, wait, luck);

    /// <summary>How much later than the move before.</summary>
    public TimeSpan Waiting => Waits[Wait % Waits.Length];

    /// <summary>Sequences of moves; a failing one shrinks by leaving moves out.</summary>
    public static Arbitrary<Move[]> Sequences { get; } = Arb.From(Any.ArrayOf().Resize(80), Shorter);

    private static IEnumerable<Move[]> Shorter(Move[] moves)
    {
        for (var half = moves.Length / 2; half > 1; half /= 2)
        {
            yield return moves[..^half];
            yield return moves[half..];
        }

        for (var left = 0; left < moves.Length; left++)
        {
            var without = left;
            yield return [.. moves.Where((_, index) => index != without)];
        }
    }
}
