using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Lots that are judged together (soustava částí), of one procurement or of several. Two of them may lie in one place: only the same
/// people of the same service type at the same time are served twice, and that is a warning. Immutable and thread-safe.
/// </summary>
public sealed record LotPlan
{
    private LotPlan(ValueList<Lot> lots) => Lots = lots;

    /// <summary>The lots, in the given order.</summary>
    public ValueList<Lot> Lots { get; }

    /// <summary>What is served twice, by the order of the lots.</summary>
    public ValueList<LotOverlap> Overlaps => FindOverlaps(Lots).Select(overlap => overlap.Overlap).ToValueList();

    /// <summary>A plan of lots.</summary>
    /// <exception cref="DomainValidationException">A lot breaks rules; the exception carries all problems.</exception>
    public static LotPlan Create(params ValueList<Lot> lots)
    {
        TryCreate(lots, out var plan).ThrowIfErrors();
        return plan!;
    }

    /// <summary>Checks lots; the plan is null when the report has an error.</summary>
    public static ValidationReport TryCreate(ValueList<Lot> lots, out LotPlan? plan)
    {
        var report = Check(Guard.Against.Null(lots));
        plan = report.HasErrors ? null : new(lots);
        return report;
    }

    /// <summary>
    /// Coverage of a territory by the lots of a service type on a day, one for each target group. A lot of several groups stands in each of
    /// them with all its units, because nothing divides them: don't add densities of groups. A lot is named "VZ-NZDM/3".
    /// </summary>
    /// <param name="serviceType">Which type.</param>
    /// <param name="whole">What should be covered, such as a region.</param>
    /// <param name="day">On which day.</param>
    /// <param name="populations">People of the target groups, as far as known; a group is named by its Czech text.</param>
    /// <exception cref="ArgumentException">The territory is nowhere, or populations of one group overlap.</exception>
    public TerritorialCoverage Cover(ServiceType serviceType, ServiceTerritory whole, LocalDate day, params IEnumerable<TargetPopulation> populations)
    {
        Guard.Against.Null(serviceType);
        var serving = Lots.Where(lot => lot.ServiceType == serviceType && lot.Period.Contains(day));
        return TerritorialCoverage.Of(whole, serving.SelectMany(lot => lot.TargetGroups.Distinct().Select(group => (lot, Group: group.ToText(Language.Czech)))).Select(each => new LotTerritory(
            each.lot.TargetGroups.Distinct().Count() == 1 ? NameOf(each.lot) : $"{NameOf(each.lot)} ({each.Group})",
            each.lot.Territory, each.lot.Capacity.Quantity, each.Group)), populations);
    }

    // The text of the coverage says "část" before it.
    private static string NameOf(Lot lot) => $"{lot.Id.Procurement}/{lot.Id.Lot}";

    private static ValidationReport Check(ValueList<Lot> lots)
    {
        var problems = new ProblemList();
        var ids = new HashSet<ProcurementLotId>();
        for (var i = 0; i < lots.Count; i++)
        {
            var (lot, path) = (lots[i], FormattableString.Invariant($"$[{i}]"));
            problems.Require(!string.IsNullOrWhiteSpace(lot.Id.Procurement) && !string.IsNullOrWhiteSpace(lot.Id.Lot), LotProblemCodes.Blank, $"{path}.id", new("Chybí označení zakázky nebo části.", "The number of the procurement or the lot is missing."));
            problems.Require(ids.Add(lot.Id), LotProblemCodes.Duplicate, $"{path}.id", new($"Označení '{lot.Id.ToText(Language.Czech)}' je tu dvakrát.", $"The number '{lot.Id}' is here twice."));
            problems.Require(lot.TargetGroups.Count > 0, LotProblemCodes.TargetGroup, $"{path}.targetGroups", new("Část nemá cílovou skupinu; uveďte aspoň jednu.", "The lot has no target group; give at least one."));
            problems.Require(!lot.Territory.IsEmpty, LotProblemCodes.Territory, $"{path}.territory", new("Část nemá území; uveďte aspoň jedno místo.", "The lot serves nowhere; give it at least one place."));
            problems.Require(lot.Capacity.Quantity.TenThousandths > 0, LotProblemCodes.Capacity, $"{path}.capacity", new("Kapacita části je vyšší než 0, například 2 úvazky.", "The capacity of a lot is above 0, such as 2 FTE."));
            problems.Require(lot.EstimatedValue > Money.Zero, LotProblemCodes.Value, $"{path}.estimatedValue", new(
                $"Předpokládaná hodnota části je vyšší než 0, ne {lot.EstimatedValue.ToText(Language.Czech)}.", $"The estimated value of a lot is above 0, not {lot.EstimatedValue.ToText(Language.English)}."));
            if (lot.Capacity.Unit == Unit.Person)
                problems.Warn(LotProblemCodes.Persons, $"{path}.capacity", new("Podpořené osoby jsou cíl, ne kapacita; kapacitu veďte v úvazcích, lůžkách, místech nebo rodinách.", "Supported persons are a target, not a capacity; keep the capacity in FTE, beds, places or families."));
        }

        foreach (var (index, overlap) in FindOverlaps(lots))
        {
            problems.Warn(LotProblemCodes.Overlap, FormattableString.Invariant($"$[{index}]"), new(
                $"{overlap.Second.ToText(Language.Czech)} a {overlap.First.ToText(Language.Czech)} slouží v době od {DateText.Of(overlap.Period.Start, Language.Czech)} do {DateText.Of(overlap.Period.End, Language.Czech)} na stejném území téže cílové skupině: {Listed(overlap, Language.Czech)}.",
                $"{overlap.Second} and {overlap.First} serve the same target group on the same territory from {DateText.Of(overlap.Period.Start, Language.English)} to {DateText.Of(overlap.Period.End, Language.English)}: {Listed(overlap, Language.English)}."));
        }

        return problems.Report;
    }

    private static string Listed(LotOverlap overlap, Language language) => string.Join("; ", overlap.TargetGroups.Select(group => group.ToText(language)));

    private static IEnumerable<(int Index, LotOverlap Overlap)> FindOverlaps(ValueList<Lot> lots)
    {
        for (var i = 1; i < lots.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (lots[j].FindOverlap(lots[i]) is { } overlap)
                    yield return (i, overlap);
            }
        }
    }
}
