using SocialServices.Domain.Compensation.Methodologies;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class PublicSourceTests
{
    [Fact]
    public void Parse_OfEveryCode_FindsItsSource()
    {
        Assert.All(PublicSource.All, source => Assert.Same(source, PublicSource.Parse(source.ToString())));
        Assert.False(PublicSource.TryParse("lottery", null, out var none));
        Assert.Null(none);
        Assert.Equal(
            "The source of public money 'lottery' is not known; expected one of state-101a, state-104, region, municipality, european-project, founder, in-kind, other.",
            Assert.Throws<FormatException>(() => PublicSource.Parse("lottery")).Message);
    }
}
