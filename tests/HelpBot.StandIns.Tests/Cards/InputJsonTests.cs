using AdaptiveCards;
using Newtonsoft.Json;

namespace HelpBot.StandIns.Tests.Cards;

public sealed class InputJsonTests
{
    public static TheoryData<AdaptiveInput, string> Inputs => new()
    {
        {
            new AdaptiveTextInput { Id = "phone", Label = "Telefoon", IsRequired = true, ErrorMessage = "Vul in", MaxLength = 40, Style = AdaptiveTextInputStyle.Tel },
            """{"type":"Input.Text","id":"phone","maxLength":40,"style":"tel","label":"Telefoon","isRequired":true,"errorMessage":"Vul in"}"""
        },
        {
            new AdaptiveTextInput { Id = "note", IsMultiline = true, Placeholder = "Kort", Value = "ja" },
            """{"type":"Input.Text","id":"note","value":"ja","placeholder":"Kort","isMultiline":true}"""
        },
        {
            new AdaptiveDateInput { Id = "day", Min = "2026-11-21", Max = "2026-12-05", Value = "2026-11-25" },
            """{"type":"Input.Date","id":"day","value":"2026-11-25","min":"2026-11-21","max":"2026-12-05"}"""
        },
        { new AdaptiveTimeInput { Id = "time", Value = "14:30" }, """{"type":"Input.Time","id":"time","value":"14:30"}""" },
        { new AdaptiveNumberInput { Id = "minutes", Min = 0, Value = 45 }, """{"type":"Input.Number","id":"minutes","value":45.0,"min":0.0}""" },
        {
            new AdaptiveToggleInput { Id = "agrees", Title = "Akkoord", Value = "true", ValueOff = "nee" },
            """{"type":"Input.Toggle","id":"agrees","title":"Akkoord","value":"true","valueOff":"nee"}"""
        },
        {
            new AdaptiveChoiceSetInput
            {
                Id = "kind",
                Value = "walk",
                Style = AdaptiveChoiceInputStyle.Expanded,
                Choices = { new AdaptiveChoice { Title = "Wandelen", Value = "walk" } },
            },
            """{"type":"Input.ChoiceSet","id":"kind","choices":[{"title":"Wandelen","value":"walk"}],"value":"walk","style":"expanded"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Inputs), DisableDiscoveryEnumeration = true)]
    public void An_input_is_written_as_the_schema_has_it(AdaptiveInput input, string json) =>
        Assert.Equal(json, JsonConvert.SerializeObject(input));
}
