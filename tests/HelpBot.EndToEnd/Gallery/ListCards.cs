using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Board;
using HelpBot.Requests.Lifecycle;
using static HelpBot.EndToEnd.Gallery.SampleTeam;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>Lists of requests: with some, with too many, and with none.</summary>
internal static class ListCards
{
    private static readonly HelpRequest[] Some =
        [SampleRequests.Urgent, SampleRequests.Waiting, SampleRequests.Partly, SampleRequests.Dragging];

    public static IEnumerable<SampleCard> All { get; } =
    [
        new("list-open", say => ListCard.Open([SampleRequests.Urgent, SampleRequests.Open, SampleRequests.Long], Sam.Reading(say))),
        new("list-open-many", say => ListCard.Open([.. Enumerable.Repeat(SampleRequests.Open, 11)], Sam.Reading(say))),
        new("list-open-empty", say => ListCard.Open([], Sam.Reading(say))),
        new("list-tasks", say => ListCard.Tasks([SampleRequests.Claimed(Sam), SampleRequests.Full], Sam.Reading(say))),
        new("list-arrive", say => ListCard.Arrive([SampleRequests.Late, SampleRequests.UnderWay], Sam.Reading(say))),
        new("list-release", say => ListCard.Release([SampleRequests.Claimed(Sam), SampleRequests.Full], Sam.Reading(say))),
        new("list-where", say => ListCard.WhoIsWhere([SampleRequests.Late, SampleRequests.UnderWay, SampleRequests.Troubled], Ria.Reading(say))),
        new("list-tasks-empty", say => ListCard.Tasks([], Sam.Reading(say))),
        new("list-mine", say => ListCard.Requests([SampleRequests.Claimed(Sam), .. Some], Els.Reading(say))),
        new("list-mine-empty", say => ListCard.Requests([], Els.Reading(say))),
        new("list-review", say => ListCard.Review(new RequestBoard(Team, Some, Now), Ria.Reading(say))),
        new("list-review-repeat", say => ListCard.Review(new RequestBoard(Team, [SampleRequests.Open, SampleRequests.Repeat], Now), Ria.Reading(say))),
        new("list-review-empty", say => ListCard.Review(new RequestBoard(Team, [], Now), Ria.Reading(say))),
    ];
}
