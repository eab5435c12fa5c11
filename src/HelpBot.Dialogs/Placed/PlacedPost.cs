using System.Globalization;
using AdaptiveCards;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Placed;

/// <summary>Placed requests that are off or become different: shown with what would happen, and carried out by one tap.</summary>
public static class PlacedPost
{
    // Each has buttons, some of which unfold.
    private const int MostItems = 5;

    /// <summary>The request that is meant, or those that may be, or that none is.</summary>
    public static Post Write(PlacedWish wish, IReadOnlyList<HelpRequest> meant, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(meant);
        ArgumentNullException.ThrowIfNull(reader);
        if (meant.Count == 0) return None(reader);
        if (meant is [var one]) return wish.Cancels ? Cancel(one, reader) : wish.TellsNew ? Change(PlacedChange.Of(wish, one, reader), reader) : Ask(one, reader);
        var say = reader.Say;
        var writer = new CardWriter(say).Title(say[wish.Cancels ? "placed.whichCancel" : "placed.whichChange"]);
        foreach (var request in meant.Take(MostItems))
            writer.Part(part => Choice(part, wish, request, reader));
        if (meant.Count > MostItems) writer.Text(say.Say("list.more", ("count", meant.Count - MostItems)));
        return writer.Post();
    }

    private static Post None(Reader reader)
    {
        var (say, inputs) = (reader.Say, new Dictionary<string, string> { [InputIds.List] = InputIds.OfWorker });
        AdaptiveAction[] lists =
        [
            .. reader.Person!.Is(Roles.Worker) ? (AdaptiveAction[])[Buttons.Execute(say["button.mine"], new ButtonData(Verbs.Mine) { Inputs = inputs })] : [],
            .. reader.Person.Reviews ? (AdaptiveAction[])[Buttons.Execute(say["button.review"], new ButtonData(Verbs.Review))] : [],
        ];
        return new CardWriter(say).Strong(say["placed.none"]).Text(say["placed.noneHow"]).Actions(lists).Post();
    }

    private static Post Cancel(HelpRequest request, Reader reader)
    {
        var writer = Head(reader.Say["placed.cancel"], request, reader);
        if (Going(request, reader) is { Length: > 0 } names) writer.Text(reader.Say.Say("placed.cancelTells", ("names", names)));
        return CancelButtons(writer.Text(reader.Say["cancel.ask"]), request, reader).Post();
    }

    private static Post Change(PlacedChange change, Reader reader)
    {
        var (say, request) = (reader.Say, change.Request);
        // What becomes different stands below, before and after; above it, it would look like how it will be.
        List<string> differs =
        [
            .. change.Plans.Any(plan => plan.Time != request.Plan.Time) ? [say["fact.when"]] : (string[])[],
            .. change.Plans.Any(plan => plan.Students != request.Plan.Students) ? [say["fact.students"]] : (string[])[],
        ];
        var writer = Head(change.Wrong ?? say["placed.change"], request, reader, differs);
        foreach (var plan in change.Plans) writer.Facts(Differences(request.Plan, plan, reader));
        if (change.Plans.Any(plan => plan.Time != request.Plan.Time) && Going(request, reader) is { Length: > 0 } names)
            writer.Text(say.Say("placed.changeAsks", ("names", names)));
        return writer.Actions([.. Confirm(change, reader), new RequestButtons(say, request).Change]).Post();
    }

    /// <summary>Nothing new was told: the form asks for it.</summary>
    private static Post Ask(HelpRequest request, Reader reader) => Head(reader.Say["placed.whatChange"], request, reader)
        .Actions(new RequestButtons(reader.Say, request).Change).Post();

    private static void Choice(CardWriter writer, PlacedWish wish, HelpRequest request, Reader reader)
    {
        var (say, plan) = (reader.Say, request.Plan);
        writer.Strong(say.Task(plan.Task)).Line(say.When(plan.Time)).Line($"{plan.Neighbourhood} · {say.Students(plan.Students)}");
        if (wish.Cancels)
        {
            writer.Actions(new RequestButtons(say, request).Cancel);
            return;
        }

        if (!wish.TellsNew)
        {
            writer.Actions(new RequestButtons(say, request).Change);
            return;
        }

        var change = PlacedChange.Of(wish, request, reader);
        if (change.Wrong is { } wrong) writer.Line(wrong);
        foreach (var one in change.Plans) writer.Facts(Differences(plan, one, reader));
        writer.Actions([.. Confirm(change, reader)]);
    }

    private static CardWriter Head(string headline, HelpRequest request, Reader reader, IReadOnlyList<string>? without = null) => new CardWriter(reader.Say)
        .Strong(headline)
        .Title(reader.Say.Task(request.Plan.Task))
        .Facts(RequestFacts.WithState(reader.Say, request, reader.Roster).Where(fact => without?.Contains(fact.Label) != true));

    private static CardWriter CancelButtons(CardWriter writer, HelpRequest request, Reader reader)
    {
        var buttons = new RequestButtons(reader.Say, request);
        return request.Series is null ? writer.Actions(buttons.CancelNow) : writer.Actions(buttons.Cancel);
    }

    private static IEnumerable<(string Label, string Value)> Differences(VisitPlan before, VisitPlan after, Reader reader)
    {
        var say = reader.Say;
        if (before.Time != after.Time)
        {
            yield return (say["placed.was"], say.When(before.Time));
            yield return (say["placed.becomes"], say.When(after.Time));
        }

        if (before.Students == after.Students) yield break;
        yield return (say["placed.was"], say.Students(before.Students));
        yield return (say["placed.becomes"], say.Students(after.Students));
    }

    /// <summary>One button a plan. It carries the whole plan, as the form would.</summary>
    private static IEnumerable<AdaptiveAction> Confirm(PlacedChange change, Reader reader)
    {
        var (say, data) = (reader.Say, new RequestData(reader.Say, change.Request, onOwnCard: false));
        return change.Plans.Select(plan => Buttons.Execute(
            change.Plans.Count == 1 ? say["button.changeNow"] : say.Day(plan.Time.Date), data.Of(Verbs.Change, [.. Fields(plan)]), "positive"));
    }

    private static IEnumerable<(string Id, string Value)> Fields(VisitPlan plan)
    {
        var time = plan.Time;
        yield return (InputIds.Date, time.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return (InputIds.From, time.From.ToString("HH:mm", CultureInfo.InvariantCulture));
        if (!time.IsExact) yield return (InputIds.Until, time.Until.ToString("HH:mm", CultureInfo.InvariantCulture));
        yield return (InputIds.Duration, time.Minutes.ToString(CultureInfo.InvariantCulture));
        yield return (InputIds.Students, plan.Students.ToString(CultureInfo.InvariantCulture));
        if (plan.Note is { } note) yield return (InputIds.Note, note);
    }

    private static string Going(HelpRequest request, Reader reader) =>
        reader.Say.Names(reader.Roster, request.Holders.Select(holder => holder.Student));
}
