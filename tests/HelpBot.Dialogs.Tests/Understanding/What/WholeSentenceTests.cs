using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Understanding.What;

public sealed class WholeSentenceTests
{
    [Theory]
    [InlineData("wandelen met de rolstoel", true)]
    [InlineData("wandelen, mevrouw zit in een rolstoel", true)]
    [InlineData("walk with a man in a wheelchair", true)]
    [InlineData("wandelen zonder rolstoel", false)]
    [InlineData("wandelen met rollator", false)]
    public void A_walk_with_a_wheelchair_takes_two_students_and_approval(string text, bool expected)
    {
        var walk = Assert.Single(Reading.Of<TaskMark>(text));

        Assert.Equal(("WALK", expected ? 2 : null, expected), (walk.Task, walk.Students, walk.NeedsApproval));
    }

    [Theory]
    [InlineData("samen boodschappen met de rolstoel", null)]
    [InlineData("ramen lappen", 2)]
    [InlineData("clean the windows", 2)]
    [InlineData("stofzuigen", null)]
    public void Only_some_forms_of_help_take_two_students(string text, int? students)
    {
        var task = Assert.Single(Reading.Of<TaskMark>(text));

        Assert.Equal((students, false), (task.Students, task.NeedsApproval));
    }

    [Fact]
    public void A_wish_for_a_woman_is_in_no_note()
    {
        const string Text = "koffie met mevrouw, liever een vrouwelijke student, er is een kat";

        Assert.Equal(StudentWish.Woman, Assert.Single(Reading.Of<StudentWishMark>(Text)).Wish);
        Assert.Equal("huisdier: kat", Assert.Single(Reading.Of<NoteMark>(Text)).Note);
    }

    [Fact]
    public void Marks_say_which_words_gave_them()
    {
        var marks = Reading.Of<Mark>("Morgen wandelen met mevrouw in Holy-Noord, rollator mee");

        Assert.Equal(
            [typeof(TaskMark), typeof(TogetherMark), typeof(NeighbourhoodMark), typeof(NoteMark)],
            marks.Select(mark => mark.GetType()));
        Assert.Equal([(1, 2), (2, 4), (5, 7), (7, 8)], marks.Select(mark => (mark.From, mark.Until)));
    }

    [Fact]
    public void Neighbourhoods_are_those_of_any_team()
    {
        var team = Given.Team with { Neighbourhoods = [new("Oost", "3130"), new("Oost-Dorp", "3129"), new("Oude Noorden", "3035"), new("Oude Westen", "3014")] };
        var situation = Reading.Situation with { Team = team };

        string Names(string text) => string.Join(
            ' ', WhatReader.Find(HelpBot.Dialogs.Understanding.Words.Message.Of(text), situation).OfType<NeighbourhoodMark>().Select(mark => string.Join('/', mark.Names)));

        Assert.Equal("", Names("samen post lezen"));
        Assert.Equal("Oost", Names("koffie in Oost"));
        Assert.Equal("Oost-Dorp", Names("koffie in Oost-Dorp"));
        Assert.Equal("Oude Noorden", Names("wandelen in het oude norden"));
        Assert.Equal("Oude Westen", Names("3014 koffie"));
        Assert.Equal("", Names("koffie in Holy-Noord"));
    }
}
