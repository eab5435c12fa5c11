using Azure.Data.Tables;
using HelpBot.Delivery.Alarms;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Alarms in the team's partition of table <c>HelpRequests</c>, each in one transaction with its due rows.</summary>
internal sealed class AlarmStore(StorageTables tables, ILogger<AlarmStore> log) : IAlarmStore
{
    private readonly RowReader _rows = new(tables, TableName.HelpRequests, log);
    private readonly RowWriter _writer = new(tables, TableName.HelpRequests);
    private readonly OutboxSweeping _sweeping = new(tables, log);

    /// <inheritdoc/>
    public Task RaiseAsync(Alarm alarm, IReadOnlyList<FollowUp> followUps, CancellationToken cancellation) =>
        // A conflict is the same activity, delivered again.
        _writer.WriteTogetherAsync([new(TableTransactionActionType.Add, AlarmRow.New(alarm)), .. Due(alarm, followUps)], cancellation);

    /// <inheritdoc/>
    public async Task<Versioned<Alarm>?> FindAsync(TeamId team, RequestId alarm, CancellationToken cancellation) =>
        await _rows.FindAsync(KeyText.Required(team.Value), RowKeys.Alarm(alarm), cancellation) is { } row
            ? _rows.ReadOr(row, AlarmRow.Read, AlarmRow.Lost)
            : null;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Versioned<Alarm>>> ListAsync(TeamId team, CancellationToken cancellation) =>
        _rows.ListAsync(KeyText.Required(team.Value), KeyRange.Alarms, AlarmRow.Read, cancellation);

    /// <inheritdoc/>
    public async Task<bool> AnswerAsync(Versioned<Alarm> answered, IReadOnlyList<FollowUp> followUps, CancellationToken cancellation)
    {
        var row = new TableTransactionAction(TableTransactionActionType.UpdateReplace, AlarmRow.New(answered.Value), Marks.ToETag(answered.Mark!));
        var written = await _writer.WriteTogetherAsync([row, .. Due(answered.Value, followUps)], cancellation);
        return written.Outcome == WriteOutcome.Stored;
    }

    /// <inheritdoc/>
    public Task<bool> SweepAsync(TeamId team, DateTimeOffset olderThan, CancellationToken cancellation) =>
        _sweeping.SweepAsync(team, KeyRange.Alarms, olderThan, cancellation);

    private static IEnumerable<TableTransactionAction> Due(Alarm alarm, IReadOnlyList<FollowUp> followUps) => followUps.Index().Select(pair =>
        new TableTransactionAction(TableTransactionActionType.Add, DueRows.New(
            KeyText.Required(alarm.Team.Value), alarm.Id, alarm.Version, pair.Item, $"{pair.Index:00}")));
}
