using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Tests.Law;

public sealed class LegalActTests
{
    [Fact]
    public void All_Acts_HaveNumberNameAndTitleInBothLanguages()
    {
        Assert.Equal(LegalAct.All.Count, LegalAct.All.Select(act => act.Number).Distinct(StringComparer.Ordinal).Count());
        Assert.All(LegalAct.All, act =>
        {
            Assert.Equal(act.Number, act.ToString());
            Assert.NotEmpty(act.Name.Czech);
            Assert.NotEmpty(act.Title.Czech);
            Assert.Contains(act.Number, act.Name.English, StringComparison.Ordinal);
            Assert.NotEmpty(act.Title.English);
        });
    }

    [Theory]
    [InlineData(2012, 1, 30, "2005/842/EC")]
    [InlineData(2012, 1, 31, "2012/21/EU")]
    [InlineData(2026, 1, 7, "2012/21/EU")]
    [InlineData(2026, 1, 8, "(EU) 2025/2630")]
    public void Decisions_OnAnyDay_AreExactlyOneInForce(int year, int month, int day, string number)
    {
        LegalAct[] decisions = [LegalAct.Decision2005, LegalAct.Decision2012, LegalAct.Decision2025];

        Assert.Equal(number, Assert.Single(decisions, act => act.Validity.Contains(new LocalDate(year, month, day))).Number);
    }
}
