using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Checks the definition of a round before it is divided.</summary>
internal sealed class AwardRoundRules
{
    private static readonly Money MostTogether = Money.Of(10_000_000_000_000_000m);

    private readonly ProblemList _problems = new();
    private readonly AwardRoundDefinition _round;

    private readonly HashSet<int>? _priorities; // those with a coefficient; none where the reduction has no coefficients

    private AwardRoundRules(AwardRoundDefinition round)
    {
        _round = round;
        var reduction = round.Reduction.Reduction;
        _priorities = reduction.Method == ReductionMethod.ByCoefficient ? reduction.Coefficients.Select(each => each.Priority).ToHashSet() : null;
    }

    public static ValidationReport Check(AwardRoundDefinition round)
    {
        var rules = new AwardRoundRules(round);
        rules.Settings();
        var seen = new HashSet<string>(round.Items.Count, StringComparer.Ordinal);
        var sum = 0L;
        for (var i = 0; i < round.Items.Count; i++)
        {
            var item = round.Items[i];
            if (rules.Fits(item) && seen.Add(item.Service))
            {
                sum = Math.Min(sum + Math.Max(item.Optimum.Hellers, item.Capped.Hellers), MostTogether.Hellers + 1);
                continue;
            }

            rules.Item(item, FormattableString.Invariant($"$.items[{i}]"), seen);
        }

        rules._problems.Require(sum <= MostTogether.Hellers, RoundProblemCodes.Range, "$.items", new(
            $"Součet částek kola přesahuje {MostTogether.ToText(Language.Czech)}.", $"The amounts of the round sum to more than {MostTogether.ToText(Language.English)}."));
        return rules._problems.Report;
    }

    /// <summary>The sum of amounts of at most <see cref="AmountRange.Most"/> each, however many: where it passes what a round may have, it stays just above that.</summary>
    public static Money SumOf(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => Money.Min(sum + amount, MostTogether + Money.OneHeller));

    private void Settings()
    {
        _problems.Require(SocialServicesLaw.IsYear(_round.Year), RoundProblemCodes.Range, "$.year", SocialServicesLaw.YearExpected(_round.Year));
        _problems.Require(_round.Number >= 1, RoundProblemCodes.Range, "$.number", new("Číslo kola je celé číslo od 1.", "The number of a round is a whole number from 1."));
        _problems.Require(_round.Items.Count > 0, RoundProblemCodes.Empty, "$.items", new("V\u00A0kole není žádná služba.", "There is no service in the round."));
        Amount(_round.Allocation, "$.allocation", MostTogether);
        var setting = _round.Reduction;
        _problems.Require(Enum.IsDefined(setting.Reduction.Method) && Enum.IsDefined(setting.Order) && Enum.IsDefined(setting.Remainder) && (_round.BelowLeast is not { } policy || Enum.IsDefined(policy)),
            RoundProblemCodes.Range, "$.reduction", MethodologyRules.NotDefined);
        foreach (var (code, path, text) in MethodologyRules.Faults(setting.Reduction, "$.reduction"))
            _problems.Fail(code, path, text);
        switch (_round.Later)
        {
            case LaterRound.PerUnit perUnit:
                Check(perUnit, "$.later.values", _problems);
                break;
            case LaterRound.Redistribution redistribution:
                for (var i = 0; i < redistribution.Returns.Count; i++)
                {
                    _problems.Require(redistribution.Returns[i].Amount > Money.Zero, RoundProblemCodes.Range, FormattableString.Invariant($"$.later.returns[{i}].amount"),
                        new("Vratka je vyšší než 0\u00A0Kč.", "A return is above 0\u00A0CZK."));
                }

                break;
        }
    }

    /// <summary>What holds of the values of a top-up per unit.</summary>
    public static void Check(LaterRound.PerUnit perUnit, string path, ProblemList problems)
    {
        var seen = new HashSet<(ServiceType, Unit)>();
        for (var i = 0; i < perUnit.Values.Count; i++)
        {
            var value = perUnit.Values[i];
            var each = FormattableString.Invariant($"{path}[{i}]");
            problems.Require(!value.PerUnit.IsNegative, RoundProblemCodes.Range, $"{each}.perUnit", new("Částka na jednotku je nejméně 0.", "An amount per unit is 0 or more."));
            problems.Require(seen.Add((value.Service, value.Unit)), RoundProblemCodes.Repeated, each, new(
                $"Druh služby {value.Service.Name.Czech} má pro tuto jednotku dvě částky.", $"The service type {value.Service.Name.English} has two amounts for this unit."));
        }
    }

    // The quick yes of every rule below; only an item that fails is looked at again, to tell what is wrong with it.
    private bool Fits(RoundItem item) => !string.IsNullOrWhiteSpace(item.Service) && (item.Provider is null || !string.IsNullOrWhiteSpace(item.Provider))
        && item.Priority >= 1 && (_priorities is null || _priorities.Contains(item.Priority))
        && AmountRange.Has(item.Optimum) && AmountRange.Has(item.Capped) && AmountRange.Has(item.Earlier)
        && AmountRange.Has(item.Least) && AmountRange.Has(item.Most) && AmountRange.Has(item.TopUp)
        && AmountRange.Has(item.Request, MostTogether) && AmountRange.Has(item.Room, MostTogether) && AmountRange.Has(item.Proposal, MostTogether)
        && (item.Units.Count == 0 || item.Units.All(units => !units.Count.IsNegative))
        && (item.Capped <= item.Optimum || item.Capped <= item.Least) && !(item.Capped > item.Room) && !(item.Least > item.Most)
        && (item.Least is not { } least || (_round.BelowLeast is not null && least.Hellers % _round.Rounding.StepHellers == 0));

    private void Item(RoundItem item, string path, HashSet<string> seen)
    {
        _problems.Require(!string.IsNullOrWhiteSpace(item.Service), RoundProblemCodes.Blank, $"{path}.service", new("Název služby nesmí být prázdný.", "The name of the service must not be blank."));
        _problems.Require(item.Provider is null || !string.IsNullOrWhiteSpace(item.Provider), RoundProblemCodes.Blank, $"{path}.provider", new(
            "Název poskytovatele nesmí být prázdný; není-li znám, vynechte jej.", "The name of the provider must not be blank; leave it out where it is not known."));
        if (!string.IsNullOrWhiteSpace(item.Service) && !seen.Add(item.Service))
        {
            _problems.Fail(RoundProblemCodes.Repeated, $"{path}.service", new(
                $"Služba '{item.Service}' je v\u00A0kole dvakrát; každá služba má jeden řádek, použijte její identifikátor.",
                $"The service '{item.Service}' stands twice in the round; each service has one row, use its identifier."));
        }

        _problems.Require(item.Priority >= 1, RoundProblemCodes.Range, $"{path}.priority", new("Priorita je celé číslo od 1.", "A priority is a whole number from 1."));
        Amount(item.Optimum, $"{path}.optimum");
        Amount(item.Capped, $"{path}.capped");
        Amount(item.Earlier, $"{path}.earlier");
        Amount(item.Least, $"{path}.least");
        Amount(item.Most, $"{path}.most");
        Amount(item.TopUp, $"{path}.topUp");
        Amount(item.Request, $"{path}.request", MostTogether);
        Amount(item.Room, $"{path}.room", MostTogether);
        Amount(item.Proposal, $"{path}.proposal", MostTogether);
        for (var i = 0; i < item.Units.Count; i++)
            _problems.Require(!item.Units[i].Count.IsNegative, RoundProblemCodes.Range, FormattableString.Invariant($"{path}.units[{i}].count"), new("Počet jednotek je nejméně 0.", "A number of units is 0 or more."));
        var least = item.Least ?? Money.Zero;
        _problems.Require(item.Capped <= Money.Max(item.Optimum, least), RoundProblemCodes.Contradiction, $"{path}.capped", new(
            $"Částka po limitech {item.Capped.ToText(Language.Czech)} je vyšší než optimální výše {item.Optimum.ToText(Language.Czech)}; vyšší smí být jen zvýšením na minimum.",
            $"The capped amount {item.Capped.ToText(Language.English)} is above the optimum {item.Optimum.ToText(Language.English)}; only raising to the least may do that."));
        _problems.Require(!(item.Capped > item.Room), RoundProblemCodes.Contradiction, $"{path}.capped", new(
            $"Částka po limitech {item.Capped.ToText(Language.Czech)} je vyšší než vyrovnávací platba po odečtení ostatních veřejných zdrojů {item.Room?.ToText(Language.Czech)}.",
            $"The capped amount {item.Capped.ToText(Language.English)} is above the ceiling less other public money {item.Room?.ToText(Language.English)}."));
        _problems.Require(!(item.Least > item.Most), RoundProblemCodes.Contradiction, $"{path}.least", new(
            $"Minimum {least.ToText(Language.Czech)} je vyšší než maximum {item.Most?.ToText(Language.Czech)}.", $"The least of {least.ToText(Language.English)} is above the most of {item.Most?.ToText(Language.English)}."));
        if (item.Least is not null)
        {
            _problems.Require(_round.BelowLeast is not null, RoundProblemCodes.Contradiction, "$.belowLeast", new(
                $"Služba '{item.Service}' má nejnižší dotaci; uveďte, co se stane pod ní (nic, zamítnutí, zvýšení).", $"The service '{item.Service}' has a least award; state what happens below it (nothing, refusal, raise)."));
            _problems.Require(least.Hellers % _round.Rounding.StepHellers == 0, RoundProblemCodes.Contradiction, $"{path}.least", new(
                $"Minimum {least.ToText(Language.Czech)} není násobkem kroku zaokrouhlení dotace {_round.Rounding.Step.ToText(Language.Czech)}.",
                $"The least of {least.ToText(Language.English)} is not a multiple of the rounding step of the award, {_round.Rounding.Step.ToText(Language.English)}."));
        }

        _problems.Require(_priorities?.Contains(item.Priority) != false, RoundProblemCodes.Priority, $"{path}.priority", new(
            $"Priorita {item.Priority} služby '{item.Service}' nemá koeficient; doplňte jej.", $"The priority {item.Priority} of the service '{item.Service}' has no coefficient; supply it."));
    }

    private void Amount(Money? amount, string path, Money? most = null) => _problems.RequireAmount(amount, RoundProblemCodes.Range, path, most);
}
