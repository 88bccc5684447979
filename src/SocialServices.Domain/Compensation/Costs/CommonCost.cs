using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Cost that several services or activities share by a key (společné náklady). All of them must stand in the key, also those outside the
/// service, so that each bears its share.
/// </summary>
public sealed record CommonCost
{
    /// <summary>A common cost and its key.</summary>
    /// <param name="name">What it is, such as accounting.</param>
    /// <param name="amount">Crowns, zero or more.</param>
    /// <param name="key">Name of the key, such as full-time equivalents or area.</param>
    /// <param name="shares">The key of every service and activity, each once, all in one unit, none negative.</param>
    /// <exception cref="ArgumentException">The name is blank, a service stands twice, the units differ, a key is negative, or they sum to zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public CommonCost(string name, Money amount, BilingualText key, params ValueList<KeyShare> shares)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Amount = Guard.Against.OutOfRange(amount, Money.Zero, Money.MaxValue);
        Key = key;
        Shares = Guard.Against.Null(shares);
        if (shares.Select(share => share.Service).Distinct(StringComparer.Ordinal).Count() != shares.Count)
            throw new ArgumentException($"Each service once is expected in the key of '{name}'.", nameof(shares));
        if (shares.Any(share => share.Key.Unit != shares[0].Key.Unit || share.Key.TenThousandths < 0))
            throw new ArgumentException($"Keys of zero or more in one unit are expected in '{name}', not {string.Join(", ", shares.Select(share => $"'{share.Key}'"))}.", nameof(shares));
        if (shares.All(share => share.Key.TenThousandths == 0))
            throw new ArgumentException($"The key '{key.English}' of '{name}' sums to zero; nothing can be divided by it. Give a key of which at least one service has a part.", nameof(shares));
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Crowns, zero or more.</summary>
    public Money Amount { get; }

    /// <summary>Name of the key.</summary>
    public BilingualText Key { get; }

    /// <summary>The key of every service and activity.</summary>
    public ValueList<KeyShare> Shares { get; }

    /// <summary>The parts in the order of the shares, by largest remainder, so that they sum to the whole.</summary>
    public ValueList<Explained<Money>> Divide()
    {
        var (parts, total) = (Parts(), Total());
        return Shares.Select((share, index) => Explain(share, parts[index], total)).ToValueList();
    }

    /// <summary>The part of a service.</summary>
    /// <exception cref="ArgumentException">The key has no such service.</exception>
    public Explained<Money> ShareOf(string service)
    {
        var index = Shares.Select(share => share.Service).ToList().IndexOf(service);
        return index >= 0
            ? Explain(Shares[index], Parts()[index], Total())
            : throw new ArgumentException($"A service of the key of '{Name}' ({string.Join(", ", Shares.Select(share => share.Service))}) is expected, not '{service}'.", nameof(service));
    }

    private ValueList<Money> Parts() => Apportionment.ByLargestRemainder(Amount, Shares.Select(share => share.Key.ToExact()).ToArray());

    private Exact Total() => Shares.Aggregate(Exact.Zero, (sum, each) => sum + each.Key.ToExact());

    private Explained<Money> Explain(KeyShare share, Money part, Exact total)
    {
        var (amount, own, all) = (Figure.Amount(Amount), Figure.Units(share.Key), Figure.Units(total, share.Key.Unit));
        var exact = Amount.ToExact() * share.Key.ToExact() / total;
        var product = Calculation.Join("×", amount, own);
        return new(part, new(CostSteps.CommonShare, Figure.Amount(part))
        {
            Subject = new($"{Name}, {share.Service}", $"{Name}, {share.Service}"),
            Operands =
            [
                new("amount", OperandOrigin.Input, BilingualText.Same(Name), amount),
                new("key", OperandOrigin.Input, new($"klíč služby ({Key.Czech})", $"key of the service ({Key.English})"), own),
                new("total", OperandOrigin.Input, new($"součet klíče ({Key.Czech})", $"total of the key ({Key.English})"), all),
            ],
            Calculation = new($"{product.Czech} / {all.ToText(Language.Czech)}", $"{product.English} / {all.ToText(Language.English)}"),
            Reason = exact == part.ToExact() ? default : new(
                $"Přesný podíl je {Figure.Amount(exact).ToText(Language.Czech)}; haléře se dělí podle největšího zbytku, aby části daly celek.",
                $"The exact share is {Figure.Amount(exact).ToText(Language.English)}; haléře go by largest remainder, so that the parts sum to the whole."),
            Citations = [CostSteps.CommonShare.Citations[0]],
        });
    }
}
