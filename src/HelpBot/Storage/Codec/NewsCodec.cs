using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Storage.Codec;

/// <summary>What somebody still has to read or to take on, as it stands in the row of a request.</summary>
internal static class NewsCodec
{
    public static UnreadData? Data(UnreadNews? news) => news is null ? null : new UnreadData
    {
        Since = news.Since,
        Students = Parts.Ids(news.Students),
        Supervisor = Parts.Flag(news.BySupervisor),
        Repeated = Parts.Flag(news.Repeated),
    };

    public static UnreadNews? Unread(UnreadData? data) => data is null
        ? null
        : new UnreadNews(data.Since, Parts.People(data.Students), data.Supervisor == true, data.Repeated == true);

    public static ConcernData? Data(Concern? concern) => concern is null ? null : new ConcernData
    {
        By = concern.By.Value,
        At = concern.At,
        Repeated = Parts.Flag(concern.Repeated),
        Answered = concern.AnsweredBy?.Value,
    };

    public static Concern? Concern(ConcernData? data) => data is null
        ? null
        : new Concern(new PersonId(data.By), data.At, data.Repeated == true, Parts.Person(data.Answered));
}
