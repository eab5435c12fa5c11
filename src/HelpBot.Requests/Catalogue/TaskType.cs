namespace HelpBot.Requests.Catalogue;

/// <summary>One kind of help from the task catalogue (domain.md part 2).</summary>
/// <param name="Code">The stable code, such as <c>SHOP</c>; stored and sent, never shown.</param>
/// <param name="DefaultMinutes">The duration that is filled in, in minutes, a multiple of 15.</param>
/// <param name="DefaultStudents">How many students usually go: 2 where the catalogue asks for a pair.</param>
/// <param name="Level">Who looks at it before it is published.</param>
public sealed record TaskType(string Code, int DefaultMinutes, int DefaultStudents, ApprovalLevel Level);
