using Azure;
using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Sends a transaction once and says how it ended.</summary>
internal sealed class CommitSender(StorageTables tables, ILogger log)
{
    private readonly TableClient _table = tables.ToWrite(TableName.HelpRequests);

    /// <summary>Sends. The caller's cancellation counts only before that: a sent transaction may be stored.</summary>
    /// <exception cref="RowTooLargeException">It does not fit; nothing was sent.</exception>
    /// <exception cref="LedgerUnavailableException">The account turned it away; nothing is stored.</exception>
    /// <exception cref="InvalidOperationException">A conflict that cannot be: a bug.</exception>
    public async Task<CommitOutcome> SendAsync(RequestCommit commit, FencedTransaction rows, CancellationToken caller)
    {
        rows.CheckSizes();
        caller.ThrowIfCancellationRequested();
        using var deadline = new CancellationTokenSource(tables.Options.WriteTimeout);
        try
        {
            await _table.SubmitTransactionAsync(rows.Actions, deadline.Token);
            return CommitOutcome.Committed;
        }
        catch (TableTransactionFailedException failure) when (StorageFailure.IsConflict(failure) && rows.IsRaced(failure.FailedTransactionActionIndex))
        {
            return CommitOutcome.Stale;
        }
        catch (Exception failure) when (StorageFailure.IsTurnedAway(failure))
        {
            throw new LedgerUnavailableException("The Table service turned a transaction away.", failure);
        }
        catch (RequestFailedException failure) when (failure.Status is >= 400 and < 500 and not (408 or 429))
        {
            throw Bug(commit, rows, failure);
        }
        catch (Exception failure) when (StorageFailure.IsInfrastructure(failure))
        {
            log.TransactionUnknown(commit.After.Id.Value, commit.After.Team.Value, commit.After.Version, failure);
            return CommitOutcome.Unknown;
        }
    }

    private InvalidOperationException Bug(RequestCommit commit, FencedTransaction rows, RequestFailedException failure)
    {
        var row = rows.KeyOf((failure as TableTransactionFailedException)?.FailedTransactionActionIndex);
        var (request, team, version) = (commit.After.Id.Value, commit.After.Team.Value, commit.After.Version);
        log.TransactionBroken(request, team, version, row, failure.Status, failure.ErrorCode, failure);
        return new InvalidOperationException($"Row {row} of {team} is not as the fence implies: {failure.ErrorCode}.", failure);
    }
}
