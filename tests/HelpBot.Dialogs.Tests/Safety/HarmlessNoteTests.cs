using HelpBot.Dialogs.Safety;

namespace HelpBot.Dialogs.Tests.Safety;

public sealed class HarmlessNoteTests
{
    public static TheoryData<string> Notes =>
    [
        "rollator mee", "3e verdieping zonder lift", "bel 2 keer aan", "om 14.30 uur", "2 tassen", "hond heet Bello",
        "praat rustig en duidelijk", "er is een kat", "bewoner rookt", "lift is vaak kapot", "max. twee lichte tassen",
        "fiets kan binnen staan", "graag op tijd", "neem een paraplu mee", "tweede bel van boven", "ingang aan de achterkant",
        "bewoner spreekt Turks", "spreekt Engels en Nederlands", "graag dezelfde student", "huisdier aanwezig", "schoenen uit bij de deur",
        "mevrouw loopt langzaam", "meneer houdt van schaken", "mevrouw is slecht ter been", "mevrouw wil graag naar buiten",
        "meneer heeft een hond", "mevrouw en meneer gaan mee", "mw kan niet tillen", "dhr zit in een rolstoel",
        "meneer betaalt zelf", "mevrouw pint zelf", "pinnen doet de bewoner zelf", "boodschappen tot 50 euro", "budget 25,50",
        "van 13.00 tot 15.00 uur", "13:00-15:00", "tussen 13.30 en 14.15 uur", "14.00 15.30", "op 25-11-2026", "25-11-2026 om 14.30", "sinds 2019 de hond",
        "in 2026 is de lift klaar", "flat uit 1974 en een lift", "1500 ml melk", "2000 kg is te zwaar", "bus 56 en tram 21", "lijn 126 stopt voor de deur",
        "huis met groene deur", "appartement 2 hoog", "kamer 12", "nummer 7 op de bel", "4 trappen", "10 minuten lopen", "buurthuis De Bron",
        "winkel Albert Heijn", "AH of Jumbo", "Lidl is dichtbij", "recept ligt klaar", "koffie staat klaar", "spelletje: rummikub", "tablet is een iPad",
        "wifi werkt niet goed", "telefoon is nieuw", "hulp met WhatsApp", "brief van de gemeente", "postcode weet de bewoner", "planten water geven",
        "ramen aan de binnenkant", "stofzuiger is stuk", "handschoenen liggen klaar", "graag eerst even bellen", "klop hard op de deur",
        "bewoner hoort de bel niet altijd", "geen parfum dragen", "mondkapje mag", "dieet: geen varkensvlees", "vegetarisch koken", "thee zonder suiker",
        "brings a walker", "third floor, no lift", "ring the bell twice", "speaks slowly", "the dog is called Bello", "two light bags",
        "meet at the front door", "she pays herself", "likes a game of cards", "Mrs likes tea", "at 2.30 pm", "bring a coat", "8 to 10 stairs",
    ];

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_harmless_note_stays_as_it_is(string note) =>
        Assert.Equal(new CleanText(note, Removed: false, RemovedNumber: false), PersonalData.Clean(note));
}
