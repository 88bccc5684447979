using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>
/// Two divisions side by side (porovnání variant rozdělení): who gains, who loses, by service, provider, type and territory. What is
/// approved counts where it is, else the proposal. Immutable and thread-safe.
/// </summary>
public sealed record AwardVariants
{
    private AwardVariants(AwardRound first, AwardRound second, ValueList<AwardDifference> services)
    {
        First = first;
        Second = second;
        Services = services;
    }

    /// <summary>The first variant.</summary>
    public AwardRound First { get; }

    /// <summary>The second variant.</summary>
    public AwardRound Second { get; }

    /// <summary>Every service of either variant, by name in ordinal order.</summary>
    public ValueList<AwardDifference> Services { get; }

    /// <summary>Sums by provider; services without one stand together at the end.</summary>
    public ValueList<AwardGroupDifference<string>> Providers => Grouped(item => item.Provider, provider => provider, StringComparer.Ordinal);

    /// <summary>Sums by type of service, in the order of the Act; services without one stand together at the end.</summary>
    public ValueList<AwardGroupDifference<ServiceType>> Types => Grouped(item => item.Type, type => ServiceType.All.AsSpan().IndexOf(type), Comparer<int>.Default);

    /// <summary>Sums by municipality with extended powers, by code; services without one stand together at the end.</summary>
    public ValueList<AwardGroupDifference<MunicipalityWithExtendedPowers>> Areas => Grouped(item => item.Area, area => area.Code, StringComparer.Ordinal);

    /// <summary>Services that get more in the second variant, the largest gain first.</summary>
    public ValueList<AwardDifference> Gainers => Services.Where(each => each.Change > Money.Zero).OrderByDescending(each => each.Change).ToValueList();

    /// <summary>Services that get less in the second variant, the largest loss first.</summary>
    public ValueList<AwardDifference> Losers => Services.Where(each => each.Change < Money.Zero).OrderBy(each => each.Change).ToValueList();

    /// <summary>Services only in the first variant.</summary>
    public ValueList<AwardDifference> OnlyInFirst => Services.Where(each => each.Second is null).ToValueList();

    /// <summary>Services only in the second variant.</summary>
    public ValueList<AwardDifference> OnlyInSecond => Services.Where(each => each.First is null).ToValueList();

    /// <summary>Sum of all gains, zero or more.</summary>
    public Money Gained => Money.Sum(Gainers.Select(each => each.Change));

    /// <summary>Sum of all losses, zero or less.</summary>
    public Money Lost => Money.Sum(Losers.Select(each => each.Change));

    /// <summary>Awards of the second variant less those of the first: gains and losses together.</summary>
    public Money Change => Second.Granted - First.Granted;

    /// <summary>Compares two divisions by service.</summary>
    public static AwardVariants Compare(AwardRound first, AwardRound second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        var services = first.Awards.Select(award => new AwardDifference(award, second.TryFind(award.Service, out var other) ? other : null))
            .Concat(second.Awards.Where(award => !first.TryFind(award.Service, out _)).Select(award => new AwardDifference(null, award)))
            .OrderBy(each => each.Service, StringComparer.Ordinal)
            .ToValueList();
        return new(first, second, services);
    }

    /// <summary>The comparison with its explanation: gains and losses of services, then sums by provider, type and territory. Its table is one row for each.</summary>
    public Explained<AwardVariants> Explain() => new(this, new(AwardSteps.Variants, Figure.Amount(Change))
    {
        Heading =
        [
            new($"První varianta: objem {First.Allocation.ToText(Language.Czech)}, krácení {First.Definition.Reduction.Reduction.ToText(Language.Czech)}",
                $"First variant: allocation {First.Allocation.ToText(Language.English)}, reduction {First.Definition.Reduction.Reduction.ToText(Language.English)}"),
            new($"Druhá varianta: objem {Second.Allocation.ToText(Language.Czech)}, krácení {Second.Definition.Reduction.Reduction.ToText(Language.Czech)}",
                $"Second variant: allocation {Second.Allocation.ToText(Language.English)}, reduction {Second.Definition.Reduction.Reduction.ToText(Language.English)}"),
        ],
        Calculation = Calculation.Join("−", Figure.Amount(Second.Granted), Figure.Amount(First.Granted)),
        Reason = new(
            $"Služby, které získají: {Gainers.Count}, celkem {Gained.ToText(Language.Czech)}; služby, které ztratí: {Losers.Count}, celkem {Lost.ToText(Language.Czech)}.",
            $"Services that gain: {Gainers.Count}, together {Gained.ToText(Language.English)}; services that lose: {Losers.Count}, together {Lost.ToText(Language.English)}."),
        Parts =
        [
            .. Services.Where(each => each.Change != Money.Zero || each.First is null || each.Second is null).Select(Part),
            .. Providers.Select(group => Part(new("poskytovatel", "provider"), group.Key is { } provider ? BilingualText.Same(provider) : NotGiven, group.First, group.Second)),
            .. Types.Select(group => Part(new("druh služby", "service type"), group.Key?.Name ?? NotGiven, group.First, group.Second)),
            .. Areas.Select(group => Part(new("ORP", "municipality with extended powers"), group.Key?.Name ?? NotGiven, group.First, group.Second)),
        ],
    });

    private static BilingualText NotGiven => new("(bez údaje)", "(not given)");

    private static Explanation Part(AwardDifference each) => Part(new("služba", "service"), BilingualText.Same(each.Service), each.First?.Granted ?? Money.Zero, each.Second?.Granted ?? Money.Zero) with
    {
        Reason = each switch
        {
            { First: null } => new("Služba je jen ve druhé variantě.", "The service is only in the second variant."),
            { Second: null } => new("Služba je jen v\u00A0první variantě.", "The service is only in the first variant."),
            { First.Cuts: var first, Second.Cuts: var second } => new(
                $"První varianta: {Last(first).Czech} Druhá varianta: {Last(second).Czech}", $"First variant: {Last(first).English} Second variant: {Last(second).English}"),
        },
    };

    private static BilingualText Last(ValueList<AwardCut> cuts) =>
        cuts.LastOrDefault(cut => cut.Reason != AwardReason.Rounding)?.Text ?? new("beze změny.", "nothing changed it.");

    private static Explanation Part(BilingualText kind, BilingualText name, Money first, Money second) => new(AwardSteps.VariantsPart, Figure.Amount(second - first))
    {
        Subject = new($"{kind.Czech} {name.Czech}", $"{kind.English} {name.English}"),
        Calculation = Calculation.Join("−", Figure.Amount(second), Figure.Amount(first)),
    };

    private ValueList<AwardGroupDifference<T>> Grouped<T, TOrder>(Func<RoundItem, T?> key, Func<T, TOrder> order, IComparer<TOrder> comparer) where T : class
    {
        var sums = new Dictionary<T, (Money First, Money Second)>();
        var rest = (First: Money.Zero, Second: Money.Zero);
        var hasRest = false;
        foreach (var (award, isFirst) in First.Awards.Select(award => (award, true)).Concat(Second.Awards.Select(award => (award, false))))
        {
            var (first, second) = isFirst ? (award.Granted, Money.Zero) : (Money.Zero, award.Granted);
            if (key(award.Item) is { } group)
            {
                var sum = sums.GetValueOrDefault(group);
                sums[group] = (sum.First + first, sum.Second + second);
            }
            else
            {
                rest = (rest.First + first, rest.Second + second);
                hasRest = true;
            }
        }

        var groups = sums.OrderBy(each => order(each.Key), comparer).Select(each => new AwardGroupDifference<T>(each.Key, each.Value.First, each.Value.Second));
        return hasRest ? groups.Append(new(null, rest.First, rest.Second)).ToValueList() : groups.ToValueList();
    }
}

/// <summary>Difference of two divisions for one service (rozdíl pro službu).</summary>
/// <param name="First">Its award in the first variant; none where it is not in it.</param>
/// <param name="Second">Its award in the second variant; none where it is not in it.</param>
public sealed record AwardDifference(Award? First, Award? Second)
{
    /// <summary>Name or identifier of the service.</summary>
    public string Service => (First ?? Second)!.Service;

    /// <summary>What it gets more in the second variant, in crowns; negative where it gets less.</summary>
    public Money Change => (Second?.Granted ?? Money.Zero) - (First?.Granted ?? Money.Zero);
}

/// <summary>Difference of two divisions for a group of services (rozdíl pro skupinu služeb).</summary>
/// <typeparam name="T">What groups them.</typeparam>
/// <param name="Key">The provider, type or territory; none for services without one.</param>
/// <param name="First">Sum in the first variant.</param>
/// <param name="Second">Sum in the second variant.</param>
public sealed record AwardGroupDifference<T>(T? Key, Money First, Money Second) where T : class
{
    /// <summary>What the group gets more in the second variant, in crowns; negative where it gets less.</summary>
    public Money Change => Second - First;
}
