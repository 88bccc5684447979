using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Prepares a later round: who takes part, what was awarded so far, and what the round is about.</summary>
internal sealed class NextRound
{
    private readonly AwardRound _round;
    private readonly LaterRound _kind;
    private readonly ProblemList _problems = new();
    private readonly Dictionary<string, RoundItem> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Money> _returned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _successful = new(StringComparer.Ordinal);

    private NextRound(AwardRound round, LaterRound kind)
    {
        _round = round;
        _kind = kind;
    }

    public static ValidationReport Prepare(AwardRound round, LaterRound kind, Money allocation, ValueList<RoundItem> changed, ReductionSetting? reduction, out AwardRoundDefinition definition)
    {
        var next = new NextRound(round, kind);
        if (kind is LaterRound.Redistribution redistribution)
            next.Returns(redistribution, allocation);
        if (kind is LaterRound.PerUnit perUnit)
            AwardRoundRules.Check(perUnit, "$.values", next._problems);
        if (kind is LaterRound.RaisedCapacities)
            next._successful.UnionWith(round.Awards.Where(award => award.Total > Money.Zero).Select(award => award.Item.Provider).OfType<string>());
        for (var i = 0; i < changed.Count; i++)
            next.Changed(changed[i], FormattableString.Invariant($"$.changed[{i}]"));

        var items = round.Awards.Select(next.Item)
            .Concat(changed.Where(item => !round.TryFind(item.Service, out _)).DistinctBy(item => item.Service, StringComparer.Ordinal).Select(item => item with { Earlier = Money.Zero, TopUp = null }))
            .ToValueList();
        definition = round.Definition with
        {
            Number = round.Definition.Number + 1,
            Later = kind,
            Items = items,
            Allocation = allocation,
            Reduction = reduction ?? round.Definition.Reduction,
        };
        return next._problems.Report;
    }

    private void Returns(LaterRound.Redistribution redistribution, Money allocation)
    {
        var year = _round.Definition.Year;
        var funding = _round.Definition.Funding;
        _problems.Require(funding is not null, RoundProblemCodes.Contradiction, "$.funding", new(
            "Uveďte, čí peníze se přerozdělují (Funding): státní dotaci podle §\u00A0101a lze přerozdělit jen v\u00A0jejím roce.",
            "Say whose money is redistributed (Funding): a State subsidy under §\u00A0101a may be redistributed within its year only."));
        for (var i = 0; i < redistribution.Returns.Count; i++)
        {
            var (service, amount, day) = redistribution.Returns[i];
            var path = FormattableString.Invariant($"$.returns[{i}]");
            var (czech, english) = (DateText.Of(day, Language.Czech), DateText.Of(day, Language.English));
            if (!_round.TryFind(service, out var award))
            {
                _problems.Fail(RoundProblemCodes.UnknownService, $"{path}.service", new($"Služba '{service}' v\u00A0předchozích kolech není.", $"The service '{service}' is not in the earlier rounds."));
                continue;
            }

            var sum = _returned.GetValueOrDefault(service) + amount;
            _returned[service] = sum;
            _problems.Require(amount > Money.Zero && sum <= award.Total, RoundProblemCodes.Range, $"{path}.amount", new(
                $"Služba '{service}' vrací {sum.ToText(Language.Czech)}, přiznáno má {award.Total.ToText(Language.Czech)}; vratka je kladná a nejvýše tolik.",
                $"The service '{service}' returns {sum.ToText(Language.English)} of the {award.Total.ToText(Language.English)} that it was awarded; a return is positive and at most that."));
            _problems.Require(day.Year >= year, RoundProblemCodes.Range, $"{path}.day", new($"Vratka ze dne {czech} je před rokem {year}.", $"The return of {english} is before {year}."));
            if (funding == PublicSource.StateThroughRegion && day.Year > year)
            {
                _problems.Fail(RoundProblemCodes.ReturnedLate, $"{path}.day", new(
                    $"Peníze roku {year} vrácené až {czech} nelze přerozdělit: odvádějí se ministerstvu při finančním vypořádání a snižují to, co služba za rok {year} přijala. Vypusťte je z\u00A0přerozdělení.",
                    $"Money of {year} returned only on {english} may not be redistributed: it goes to the ministry with the financial settlement and lowers what the service received for {year}. Leave it out of the redistribution."),
                    AwardSteps.StateMoney);
            }
        }

        var returned = Money.Sum(redistribution.Returns.Select(each => each.Amount));
        _problems.Require(allocation <= returned, RoundProblemCodes.TooLittle, "$.allocation", new(
            $"Přerozdělit lze nejvýše vrácených {returned.ToText(Language.Czech)}, ne {allocation.ToText(Language.Czech)}.",
            $"At most the returned {returned.ToText(Language.English)} can be redistributed, not {allocation.ToText(Language.English)}."));
    }

    private void Changed(RoundItem item, string path)
    {
        _problems.Require(_changed.TryAdd(item.Service, item), RoundProblemCodes.Repeated, $"{path}.service", new($"Služba '{item.Service}' je mezi změnami dvakrát.", $"The service '{item.Service}' stands twice among the changes."));
        if (!_round.TryFind(item.Service, out var award))
        {
            _problems.Require(_kind is LaterRound.Redistribution, RoundProblemCodes.UnknownService, $"{path}.service", new(
                $"Služba '{item.Service}' v\u00A0předchozích kolech není; nová služba se účastní jen přerozdělení vratek.",
                $"The service '{item.Service}' is not in the earlier rounds; a new service takes part only in a redistribution."));
            return;
        }

        switch (_kind)
        {
            case LaterRound.UpToOptimum:
                var before = award.Item;
                _problems.Require(before.Limit == AwardLimit.Request || before.Request < before.Optimum, RoundProblemCodes.NotEntitled, $"{path}.request", new(
                    $"Služba '{item.Service}' nežádala méně než optimální výši {before.Optimum.ToText(Language.Czech)}; navýšení žádá jen ta, která žádala méně.",
                    $"The service '{item.Service}' did not request less than its optimum of {before.Optimum.ToText(Language.English)}; only one that did asks for an increase."));
                _problems.Require(item.Optimum == before.Optimum, RoundProblemCodes.NotEntitled, $"{path}.optimum", new(
                    $"Optimální výše služby '{item.Service}' je z\u00A0dřívějších kol {before.Optimum.ToText(Language.Czech)}; toto kolo ji nemění.",
                    $"The optimum of the service '{item.Service}' is {before.Optimum.ToText(Language.English)} from the earlier rounds; this round does not change it."));
                break;
            case LaterRound.RaisedCapacities:
                _problems.Require(item.Optimum > award.Optimum, RoundProblemCodes.NotEntitled, $"{path}.optimum", new(
                    $"Optimální výše služby '{item.Service}' nevzrostla; kolo je jen pro navýšené kapacity.", $"The optimum of the service '{item.Service}' did not grow; the round is for raised capacities only."));
                _problems.Require(award.Total > Money.Zero || (award.Item.Provider is { } provider && _successful.Contains(provider)), RoundProblemCodes.NotEntitled, $"{path}.provider", new(
                    $"Poskytovatel služby '{item.Service}' v\u00A0předchozích kolech neuspěl.", $"The provider of the service '{item.Service}' did not succeed in the earlier rounds."));
                break;
        }
    }

    // A service as it goes into the next round.
    private RoundItem Item(Award award)
    {
        var item = _changed.GetValueOrDefault(award.Service, award.Item) with { Earlier = Money.Max(award.Total - _returned.GetValueOrDefault(award.Service), Money.Zero), TopUp = null, Proposal = null };
        return _kind switch
        {
            LaterRound.RaisedCapacities => item with { TopUp = Money.Max(item.Optimum - award.Optimum, Money.Zero) },
            LaterRound.PerUnit perUnit => item with { TopUp = TopUp(item, perUnit) },
            LaterRound.Redistribution { WithReturners: false } when _returned.ContainsKey(award.Service) => item with { TopUp = Money.Zero },
            _ => item,
        };
    }

    // Exact until the whole of the service goes down to a haléř.
    private static Money TopUp(RoundItem item, LaterRound.PerUnit perUnit)
    {
        var sum = item.CountedUnits().SelectMany(_ => perUnit.Values, (units, value) => (units, value))
            .Where(each => each.value.Service == item.Type && each.value.Unit == each.units.Unit)
            .Aggregate(Exact.Zero, (total, each) => total + (each.units.Count * each.value.PerUnit));
        return RoundingRule.Of(Money.OneHeller, RoundingMode.Down).Round(sum);
    }
}
