using Azure.Core;
using Azure.Data.Tables.Pipeline;
using Azure.Data.Tables.Transactions;

namespace Azure.Data.Tables;

/// <content>Transactions.</content>
public partial class TableClient
{
    /// <summary>
    /// Does all of these writes or none: at most 100 rows and 4 MiB, all of one partition, each row once.
    /// </summary>
    /// <returns>One answer an action, in their order; the ETag of a row is in its headers.</returns>
    /// <exception cref="TableTransactionFailedException">One action failed, so none took effect.</exception>
    /// <exception cref="RequestFailedException">The service did not look at the actions (403, 413, 500, ...).</exception>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        var actions = transactionActions.ToList();
        if (actions.Count == 0) throw new InvalidOperationException("A transaction needs at least one action.");

        using var batch = new BatchRequest(_connection.Root, Name);
        foreach (var action in actions)
        {
            RequireKeys(action.Entity);
            batch.Add(action);
        }

        using var message = _connection.Create(RequestMethod.Post, "$batch");
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, batch.ContentType);
        message.Request.Content = RequestContent.Create(batch.Finish());
        var response = await _connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(Answers(response, actions.Count), response);
    }

    private static IReadOnlyList<Response> Answers(Response response, int actions)
    {
        var answers = BatchResponse.Parse(response);
        foreach (var answer in answers)
            if (answer.Status >= 400)
                throw new TableTransactionFailedException(new RequestFailedException(answer, null, TableErrorParser.Shared));

        return answers.Count == actions
            ? answers
            : throw new RequestFailedException(response.Status, $"The service answered {answers.Count} of {actions} actions.");
    }
}
