using FsCheck.Fluent;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class EntrustmentElementTests
{
    [Fact]
    public void Elements_AsACodeList_KeepTheContracts()
    {
        var elements = Gen.Elements(EntrustmentElement.All.AsEnumerable()).ToArbitrary();

        ValueContract.Equality(elements);
        ValueContract.TextRoundTrip(elements);
        ValueContract.JsonRoundTrip(elements);
        Assert.Equal("[a, b, c, d, e, f]", EntrustmentElement.All.ToString());
        Assert.Contains("'a' to 'f'", Assert.Throws<FormatException>(() => EntrustmentElement.Parse("g")).Message, StringComparison.Ordinal);
    }
}
