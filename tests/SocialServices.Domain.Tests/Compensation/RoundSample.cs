using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Small rounds for tests that change one thing of them.</summary>
internal static class RoundSample
{
    /// <summary>A service whose capped amount is its optimum, or less.</summary>
    public static RoundItem Item(string service, decimal optimum, decimal? capped = null) =>
        new() { Service = service, Optimum = Money.Of(optimum), Capped = Money.Of(capped ?? optimum) };

    public static AwardRoundDefinition Of(decimal allocation, Reduction reduction, params RoundItem[] items) => new()
    {
        Year = 2023,
        Items = items.ToValueList(),
        Allocation = Money.Of(allocation),
        Reduction = ReductionSetting.Of(reduction),
        Rounding = RoundingRule.ToHeller,
        Funding = PublicSource.StateThroughRegion,
    };

    public static AwardRound Divide(decimal allocation, Reduction reduction, params RoundItem[] items) => AwardRound.Divide(Of(allocation, reduction, items));

    /// <summary>The awards as text: "a 10, b 20".</summary>
    public static string Amounts(this AwardRound round) => string.Join(", ", round.Awards.Select(award => FormattableString.Invariant($"{award.Service} {award.Amount.ToDecimal():0.##}")));
}
