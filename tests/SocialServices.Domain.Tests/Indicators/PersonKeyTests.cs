using SocialServices.Domain.Indicators.Supports;

namespace SocialServices.Domain.Tests.Indicators;

public sealed class PersonKeyTests
{
    [Fact]
    public void CompareTo_OfKeys_PutsIdentifiedPersonsFirstThenByServiceAndCode()
    {
        PersonKey[] inOrder =
            [PersonKey.Identified("A"), PersonKey.Identified("B"), PersonKey.Anonymous("AD", "X1"), PersonKey.Anonymous("AD", "X2"), PersonKey.Anonymous("NZDM", "X1")];

        for (var i = 0; i < inOrder.Length; i++)
        {
            for (var j = 0; j < inOrder.Length; j++)
            {
                var (left, right) = (inOrder[i], inOrder[j]);
                Assert.Equal((i < j, i <= j, i > j, i >= j), (left < right, left <= right, left > right, left >= right));
                Assert.Equal(i.CompareTo(j), Math.Sign(((IComparable)left).CompareTo(right)));
            }
        }
    }

    [Fact]
    public void CompareTo_OfNothingOrAnotherType_IsAfterItOrRefused()
    {
        IComparable key = PersonKey.Identified("A");

        Assert.Equal(1, key.CompareTo(null));
        Assert.Equal("obj", Assert.Throws<ArgumentException>(() => key.CompareTo("A")).ParamName);
    }
}
