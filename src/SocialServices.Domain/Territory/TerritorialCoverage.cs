namespace SocialServices.Domain.Territory;

/// <summary>
/// Coverage of a territory by lots (pokrytí území): for each target group what is covered once, more than once and by which lots, what not
/// at all, and how many units there are for 10,000 people of the group.
/// </summary>
/// <remarks>
/// The densities and their evenness are measures of this library; no act prescribes them. The units of a lot belong to its whole
/// territory, also where that reaches outside the judged one. Lots that overlap are taken together over all their places, because
/// nobody can tell whose units serve the common ones.
/// </remarks>
public sealed record TerritorialCoverage
{
    private TerritorialCoverage(ServiceTerritory whole, ValueList<GroupCoverage> groups)
    {
        Whole = whole;
        Groups = groups;
    }

    /// <summary>The territory that should be covered, such as a region.</summary>
    public ServiceTerritory Whole { get; }

    /// <summary>Coverage by target group: those of the lots in their order, then those of which only the population is given.</summary>
    public ValueList<GroupCoverage> Groups { get; }

    /// <summary>Coverage of a territory.</summary>
    /// <param name="whole">What should be covered.</param>
    /// <param name="lots">The lots; without any lot and population one group without a name is not covered at all.</param>
    /// <param name="populations">People of the target groups, as far as known; territories of one group must not overlap.</param>
    /// <exception cref="ArgumentException">The territory is nowhere, two lots have one id, or populations of one group overlap.</exception>
    public static TerritorialCoverage Of(ServiceTerritory whole, IEnumerable<LotTerritory> lots, params IEnumerable<TargetPopulation> populations)
    {
        var (all, people) = (Guard.Against.Null(lots).ToList(), Guard.Against.Null(populations).ToList());
        if (whole.IsEmpty)
            throw new ArgumentException("A territory of at least one place is expected.", nameof(whole));
        if (all.GroupBy(lot => lot.Lot, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Each lot needs an id of its own; '{twice.Key}' stands more than once. Give a lot one territory and one target group.", nameof(lots));
        var groups = all.Select(lot => lot.Group).Concat(people.Select(each => each.Group)).Distinct(StringComparer.Ordinal).DefaultIfEmpty(null);
        return new(whole, groups
            .Select(group => GroupCoverage.Of(group, whole, all.Where(lot => lot.Group == group).ToList(), people.Where(each => each.Group == group).ToList()))
            .ToValueList());
    }

    /// <summary>Text for people, with places named as of a day.</summary>
    /// <exception cref="Law.LegalParameterNotDefinedException">The day is before 2003.</exception>
    public string ToText(Language language, NodaTime.LocalDate date) => CoverageText.Write(this, language, date);
}
