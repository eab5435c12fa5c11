using System.Reflection;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Properties;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Values;

/// <summary>Events, states and notes hold ids and codes only; what a channel may read is the plan.</summary>
public sealed class PersonalDataTests
{
    // Text that is a code, a name of the team's own, or the note that was cleaned of personal data.
    private static readonly string[] Texts =
        ["PersonId.Value", "TeamId.Value", "RequestId.Value", "VisitPlan.Task", "VisitPlan.Neighbourhood", "VisitPlan.Note"];

    [Fact]
    public void No_event_state_or_follow_up_has_a_field_for_private_details()
    {
        var types = typeof(RequestEvent).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RequestEvent)) || type.IsSubclassOf(typeof(FollowUp.FollowUp)))
            .Append(typeof(HelpRequest));
        var seen = new HashSet<Type>();
        var fields = types.SelectMany(type => TextsOf(type, seen)).ToHashSet();
        Assert.DoesNotContain(typeof(PrivateDetails), seen);
        Assert.Equal(Texts.Order(), fields.Order());
    }

    [Fact]
    public void A_type_with_text_of_its_own_would_be_noticed() =>
        Assert.Contains("PrivateDetails.Address", TextsOf(typeof(PrivateDetails), []));

    [Fact]
    public void No_event_of_any_life_names_the_resident() => Lives.AtTheEnd(life => Assert.All(life.Ledger.Committed, commit =>
    {
        var told = $"{commit.Happened} {commit.After} {string.Join(' ', commit.FollowUps)}";
        Assert.All([Visits.Resident.CallBy, Visits.Resident.Address, Visits.Resident.Phone], detail => Assert.DoesNotContain(detail, told, StringComparison.Ordinal));
    }));

    private static IEnumerable<string> TextsOf(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) yield break;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.PropertyType == typeof(string)) yield return $"{type.Name}.{property.Name}";
            foreach (var inner in Inside(property.PropertyType).SelectMany(part => TextsOf(part, seen))) yield return inner;
        }
    }

    private static IEnumerable<Type> Inside(Type type) =>
        (type.IsGenericType ? type.GetGenericArguments() : [type]).Where(part => part.Assembly == typeof(HelpRequest).Assembly);
}
