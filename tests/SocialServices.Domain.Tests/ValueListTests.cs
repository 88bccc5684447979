namespace SocialServices.Domain.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Equality_OfLists_IsByItemsInOrder()
    {
        ValueList<int> list = [1, 2, 3];
        ValueList<int>? none = null;

        Assert.True(list == new[] { 1, 2, 3 }.ToValueList());
        Assert.Equal(list.GetHashCode(), new[] { 1, 2, 3 }.ToValueList().GetHashCode());
        Assert.True(list != ValueList.Create<int>([1, 3, 2]));
        Assert.True(list != ValueList.Create<int>([1, 2]));
        Assert.False(list.Equals((object)"[1, 2, 3]"));
        Assert.False(list == none);
        Assert.True(none == null);
        Assert.True(none != list);
    }

    [Fact]
    public void Equality_OfListsOfLists_GoesInside()
    {
        ValueList<ValueList<string>> left = [["a"], ["b", "c"]];
        ValueList<ValueList<string>> right = [["a"], ["b", "c"]];

        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void With_AnItem_LeavesTheOriginal()
    {
        ValueList<int> list = [1];

        Assert.Equal([1, 2], list.With(2));
        Assert.Single(list);
    }

    [Fact]
    public void Create_FromAnArray_IsACopy()
    {
        int[] items = [1, 2];
        var list = items.ToValueList();

        items[0] = 9;

        Assert.Equal(1, list[0]);
        Assert.Equal(2, list.AsSpan()[1]);
        Assert.Equal("[1, 2]", list.ToString());
        Assert.Same(ValueList<int>.Empty, ValueList.Create<int>([]));
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void Create_OfANullItem_NamesItsPosition()
    {
        var refused = Assert.Throws<ArgumentException>(() => new[] { "a", null! }.ToValueList());

        Assert.StartsWith("A list without null is expected; its item [1] of type String is null.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ValueList<string>.Empty.With(null!));
        Assert.Equal(2, new int?[] { 1, null }.ToValueList().Count); // an absent number is a value
    }
}
