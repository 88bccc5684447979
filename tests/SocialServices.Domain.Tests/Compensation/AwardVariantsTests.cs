using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class AwardVariantsTests
{
    private static readonly RoundItem[] Items =
    [
        Item("a", 1_000, 300) with { Provider = "p", Type = ServiceType.ShelteredHousing },
        Item("b", 600) with { Provider = "q", Type = ServiceType.PersonalAssistance },
        Item("c", 300) with { Provider = "p" },
    ];

    private static AwardVariants Variants => AwardVariants.Compare(
        Divide(600, Reduction.Uniform, Items), Divide(600, Reduction.CappedWaterFilling, [.. Items[..2], Item("d", 100)]));

    [Fact]
    public void Compare_TwoReductions_NamesGainersAndLosersWithSums()
    {
        // The first: k = 600/1200. The second: a at its cap of 300, then λ = 300/700.
        Assert.Equal(["a", "b", "c", "d"], Variants.Services.Select(each => each.Service));
        Assert.Equal("a 150, b 300, c 150", Variants.First.Amounts());
        Assert.Equal("a 300, b 257.14, d 42.86", Variants.Second.Amounts());
        Assert.Equal(["a", "d"], Variants.Gainers.Select(each => each.Service));
        Assert.Equal(["c", "b"], Variants.Losers.Select(each => each.Service));
        Assert.Equal((Money.Of(192.86m), -Money.Of(192.86m), Money.Zero), (Variants.Gained, Variants.Lost, Variants.Change));
        Assert.Equal(("c", "d"), (Variants.OnlyInFirst[0].Service, Variants.OnlyInSecond[0].Service));
        Assert.Equal([("p", Money.Zero), ("q", -Money.Of(42.86m)), (null, Money.Of(42.86m))], Variants.Providers.Select(group => (group.Key, group.Change)));
        Assert.Equal([ServiceType.PersonalAssistance, ServiceType.ShelteredHousing, null], Variants.Types.Select(group => group.Key));
        Assert.Null(Assert.Single(Variants.Areas).Key);
    }

    [Fact]
    public void Explain_OfAComparison_TellsBothReasons()
    {
        var text = Readable(Variants.Explain().ToText(Language.English));

        Assert.Contains("Services that gain: 2, together 192.86 CZK; services that lose: 2, together −192.86 CZK.", text, StringComparison.Ordinal);
        Assert.Contains("First variant: The money of the round does not suffice; what is left for the services below their caps is divided by the sum of their bases: k = 600.00 CZK / 1 200.00 CZK = 0.5. Second variant: A limit of the service decided (a limit of the source): at most 300.00 CZK.", text, StringComparison.Ordinal);
        Assert.Contains("The service is only in the second variant.", text, StringComparison.Ordinal);
        Assert.Equal(1 + 4 + 3 + 3 + 1, Variants.Explain().Explanation.ToTable(Language.Czech).Count);
    }

    [Fact]
    public void Compare_ARoundWithItself_ShowsNoDifference()
    {
        var same = AwardVariants.Compare(Variants.First, Variants.First);

        Assert.Equal((0, 0, Money.Zero), (same.Gainers.Count, same.Losers.Count, same.Change));
    }

    [Fact]
    public void Explain_OfServicesThatGetTheSame_NamesOnlyThoseThatStandInOneVariant()
    {
        var variants = AwardVariants.Compare(Divide(600, Reduction.Uniform, Item("a", 300), Item("z", 0)), Divide(600, Reduction.Uniform, Item("a", 300), Item("y", 0)));

        Assert.Equal(
            ["service y", "service z", "provider (not given)", "service type (not given)", "municipality with extended powers (not given)"],
            variants.Explain().Explanation.Parts.Select(part => part.Subject.English));
    }

    [Fact]
    public void Compare_WhereEveryServiceHasAProvider_HasNoGroupWithoutOne()
    {
        var groups = AwardVariants.Compare(Divide(600, Reduction.Uniform, Items), Divide(300, Reduction.Uniform, Items)).Providers;

        Assert.Equal([("p", Money.Of(300), Money.Of(150)), ("q", Money.Of(300), Money.Of(150))], groups.Select(group => (group.Key, group.First, group.Second)));
    }
}
