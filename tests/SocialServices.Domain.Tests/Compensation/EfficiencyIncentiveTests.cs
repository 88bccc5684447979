using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class EfficiencyIncentiveTests
{
    /// <summary>Half of the savings of 100.01 Kč is half a haléř above 50 Kč.</summary>
    private static EfficiencyIncentive Half => new()
    {
        Regime = StateAidRegime.Decision2012, PlannedNetCost = Money.Of(1_000), ActualNetCost = Money.Of(899.99m), Share = Rate.Percent(50),
        ShareSource = Citation.Document(new("pověření", "entrustment")), IsQualityMet = true, HardCap = null,
    };

    [Fact]
    public void Compute_OfAShareFinerThanAHeller_NotesItsRounding()
    {
        Assert.Equal(new RoundingNote(RoundingRule.ToHeller, Exact.Of(50_005, 1_000), Money.Of(50.01m)), Half.Compute().Explanation.Rounding);
        Assert.Null((Half with { ActualNetCost = Money.Of(900) }).Compute().Explanation.Rounding);
        Assert.Null((Half with { HardCap = Money.Of(50) }).Compute().Explanation.Rounding); // the cap decided
        Assert.Null((Half with { IsQualityMet = false }).Compute().Explanation.Rounding);
    }

    [Fact]
    public void Compute_OfNumbersOutsideTheirRange_NamesThem()
    {
        Refuses("Share", Half with { Share = Rate.Of(1.000001m) });
        Refuses("Share", Half with { Share = Rate.Of(-0.000001m) });
        Refuses("ProfitSoFar", Half with { ProfitSoFar = -Money.OneHeller });
        Refuses("HardCap", Half with { HardCap = -Money.OneHeller });

        static void Refuses(string name, EfficiencyIncentive incentive) => Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => incentive.Compute()).ParamName);
    }
}
