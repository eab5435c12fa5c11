using HelpBot.Requests.Lifecycle;

namespace HelpBot.Bench.Load;

/// <summary>An open request whose card stands in the channel.</summary>
/// <param name="Team">Number of the team.</param>
/// <param name="Student">Number of the student who will claim it.</param>
/// <param name="Request">Its id.</param>
/// <param name="Card">The id of its card.</param>
internal sealed record SeededRequest(int Team, int Student, RequestId Request, string Card);
