using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Storage.Codec;

/// <summary>A student who has a place, as it stands in the row of a request.</summary>
internal static class HolderCodec
{
    public static HolderData Data(Holder holder) => new()
    {
        Student = holder.Student.Value,
        Since = holder.Since,
        Minutes = holder.Minutes,
        Confirm = Parts.Flag(holder.MustConfirm),
        Arrived = holder.ArrivedAt,
        Nobody = Parts.Flag(holder.FoundNobody),
        Signed = holder.ApprovedMinutes,
    };

    public static Holder Holder(HolderData data) => new(new PersonId(data.Student), data.Since, data.Minutes)
    {
        MustConfirm = data.Confirm == true,
        ArrivedAt = data.Arrived,
        FoundNobody = data.Nobody == true,
        ApprovedMinutes = data.Signed,
    };
}
