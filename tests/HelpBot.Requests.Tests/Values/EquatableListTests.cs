namespace HelpBot.Requests.Tests.Values;

public sealed class EquatableListTests
{
    private sealed record Team(string Name, EquatableList<string> Members);

    [Fact]
    public void Lists_with_equal_elements_in_the_same_order_are_equal_and_hash_alike()
    {
        EquatableList<int> first = [1, 2, 3], second = [1, 2, 3];
        Assert.True(first.Equals(second));
        Assert.True(first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Another_order_length_or_element_makes_another_list()
    {
        EquatableList<int> list = [1, 2, 3];
        Assert.False(list.Equals([1, 3, 2]));
        Assert.False(list.Equals([1, 2]));
        Assert.False(list.Equals([1, 2, 4]));
        Assert.False(list.Equals(null));
        Assert.False(list.Equals("123"));
    }

    [Fact]
    public void Records_of_lists_compare_by_value() => Assert.Equal(new Team("Holy", ["Sam", "Noor"]), new Team("Holy", ["Sam", "Noor"]));

    [Fact]
    public void A_list_keeps_what_it_was_made_of()
    {
        var source = new List<int> { 1, 2 };
        var list = new EquatableList<int>(source);
        source.Clear();
        Assert.Equal((2, 1, 2), (list.Count, list[0], list[1]));
    }

    [Fact]
    public void A_list_finds_its_elements()
    {
        EquatableList<string> list = ["Sam", "Noor"];
        Assert.True(list.Contains("Noor"));
        Assert.False(list.Contains("Daan"));
        Assert.True(list.Any(name => name.Length == 4));
        Assert.False(list.Any(name => name.Length == 5));
    }

    [Fact]
    public void Only_what_passes_stays_and_a_list_of_which_all_pass_is_itself()
    {
        EquatableList<int> list = [1, 2, 3], none = [];
        Assert.Equal([1, 3], list.Only(number => number != 2));
        Assert.Equal(none, list.Only(number => number > 3));
        Assert.Same(list, list.Only(number => number > 0));
    }
}
