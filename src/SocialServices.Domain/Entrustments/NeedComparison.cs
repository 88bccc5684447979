using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Requested : planned : contracted for one type of service, target group and unit on a day (porovnání potřeby, plánu a smluv), by area and
/// in total. Units never convert: what is counted in another unit stands in a comparison of its own. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The areas are those of the data, as a rule the territories of municipalities with extended powers. Where some data are for a larger
/// area, everything that shares a place with it stands together, so that no capacity is ever divided and every one counts once.
/// </remarks>
public sealed record NeedComparison
{
    private NeedComparison(LocalDate day, LocalDate division, NeedKey what, DevelopmentPlan plan, ValueList<NeedRatio> areas)
    {
        Day = day;
        Division = division;
        Service = what.Service;
        Group = what.Group;
        Unit = what.Unit;
        Plan = plan;
        Areas = areas;
    }

    /// <summary>The day that is compared.</summary>
    public LocalDate Day { get; }

    /// <summary>Day by whose division the territories of municipalities with extended powers are read and named.</summary>
    public LocalDate Division { get; }

    /// <summary>Type of service.</summary>
    public ServiceType Service { get; }

    /// <summary>Target group.</summary>
    public TargetGroup Group { get; }

    /// <summary>What is counted.</summary>
    public Unit Unit { get; }

    /// <summary>The plan; its version of the day was compared.</summary>
    public DevelopmentPlan Plan { get; }

    /// <summary>The areas by their codes; no two share a place.</summary>
    public ValueList<NeedRatio> Areas { get; }

    /// <summary>All areas together.</summary>
    public NeedRatio Total => NeedRatio.Total(Areas);

    /// <summary>The comparisons of a day, for every type, target group and unit that any of the data have.</summary>
    /// <param name="day">The day.</param>
    /// <param name="evidence">What is asked for; the need as it stands on the day counts.</param>
    /// <param name="plan">The plan; its version of the day counts.</param>
    /// <param name="contracted">What is contracted on the day; capacities of one area add up.</param>
    /// <param name="division">
    /// Day by whose division the territories of municipalities with extended powers are read; the compared day where it is left out.
    /// </param>
    /// <exception cref="DomainValidationException">A contracted capacity has no unit or no place.</exception>
    /// <exception cref="LegalParameterNotDefinedException">
    /// A territory is not known on the day of the division; the message names a day on which it is.
    /// </exception>
    public static ValueList<NeedComparison> On(LocalDate day, NeedEvidence evidence, DevelopmentPlan plan, IEnumerable<AreaCapacity> contracted, LocalDate? division = null)
    {
        var given = Guard.Against.Null(contracted).ToValueList();
        var problems = new NeedProblems();
        problems.Capacities(given, "$.contracted");
        problems.Report.ThrowIfErrors();

        var version = Guard.Against.Null(plan).On(day);
        var map = division ?? day;
        var requested = Guard.Against.Null(evidence).On(day).Requests
            .Select(request => (What: NeedKey.Of(request), Ratio: Ratio(ServiceTerritory.On(map, request.Area), requested: request.Capacity)));
        var planned = (version?.Capacities ?? []).Select(row => (What: NeedKey.Of(row), Ratio: Ratio(row.Area, planned: row.Capacity)));
        var secured = given.Select(row => (What: NeedKey.Of(row), Ratio: Ratio(row.Area, contracted: row.Capacity)));
        return requested.Concat(planned).Concat(secured)
            .GroupBy(each => each.What, each => each.Ratio)
            .OrderBy(same => same.Key)
            .Select(same => new NeedComparison(day, map, same.Key, plan, Apart(same)))
            .ToValueList();

        NeedRatio Ratio(ServiceTerritory area, Capacity? requested = null, Capacity? planned = null, Capacity? contracted = null)
        {
            var none = Capacity.Of(Quantity.FromTenThousandths(0, (requested ?? planned ?? contracted)!.Value.Unit));
            return new(area, requested ?? none, version is null ? null : planned ?? none, contracted ?? none);
        }
    }

    /// <summary>
    /// Where the contracted units serve the target group, how many there are for 10,000 of its people and how evenly; units are laid out by
    /// <see cref="Areas"/>.
    /// </summary>
    /// <param name="whole">The territory that should be covered, such as a region.</param>
    /// <param name="populations">People of target groups, as far as known; those whose group is the text of <see cref="Group"/> count.</param>
    /// <exception cref="ArgumentException">The territory is nowhere, or populations of the group overlap.</exception>
    public TerritorialCoverage CoverageOf(ServiceTerritory whole, params IEnumerable<TargetPopulation> populations)
    {
        var group = Group.ToString();
        return TerritorialCoverage.Of(whole,
            Areas.Where(area => area.Contracted.Quantity.TenThousandths > 0).Select(area => new LotTerritory(CodesOf(area), area.Area, area.Contracted.Quantity, group)),
            Guard.Against.Null(populations).Where(people => people.Group == group));
    }

    /// <summary>The comparison with its explanation: the areas one by one, then what of the need is unmet.</summary>
    public Explained<NeedComparison> Explain()
    {
        var (version, total) = (Plan.On(Day), Total);
        return new(this, new(NeedSteps.Unmet, Figure.Units(total.Unmet.Quantity))
        {
            Heading =
            [
                new($"{Service.Name.Czech}, {Group.Name.Czech}", $"{Service.Name.English}, {Group.Name.English}"),
                new($"Ke dni {DateText.Of(Day, Language.Czech)}", $"On {DateText.Of(Day, Language.English)}"),
            ],
            Calculation = Calculation.Join("+", Areas.Select(area => Figure.Units(area.Unmet.Quantity)).ToArray()),
            Reason = total.Reason(),
            Citations = NeedSteps.Unmet.CitationsIn(new(Day, Day)),
            Warnings = version is not null ? []
                : [new($"Plán {Plan.Name} v tento den nemá platnou verzi; naplánovaná kapacita není známa.", $"The plan {Plan.Name} has no version that holds on this day; the planned capacity is not known.")],
            Parts = Areas.Select(area => Explain(area, version)).ToValueList(),
        });
    }

    private Explanation Explain(NeedRatio area, DevelopmentPlanVersion? version)
    {
        var (requested, contracted) = (Figure.Units(area.Requested.Quantity), Figure.Units(area.Contracted.Quantity));
        return new(NeedSteps.Area, Figure.Units(area.Unmet.Quantity))
        {
            Subject = new(area.Area.ToText(Language.Czech, Division), area.Area.ToText(Language.English, Division)),
            Operands =
            [
                new("requested", OperandOrigin.Input, new("požadováno", "requested"), requested),
                .. area.Planned is { } planned
                    ? [new Operand("planned", OperandOrigin.Parameter, new("naplánováno", "planned"), Figure.Units(planned.Quantity), Source(version!))]
                    : Array.Empty<Operand>(),
                new("contracted", OperandOrigin.Input, new("zajištěno", "contracted"), contracted),
            ],
            Calculation = area.Unmet.Quantity.TenThousandths > 0 ? Calculation.Join("−", requested, contracted) : default,
            Reason = area.Reason(),
        };
    }

    private Citation Source(DevelopmentPlanVersion version) => Citation.Document(new(
        FormattableString.Invariant($"{Plan.Name}, verze {version.Number} ({version.Resolution})"),
        FormattableString.Invariant($"{Plan.Name}, version {version.Number} ({version.Resolution})")));

    private string CodesOf(NeedRatio area) => area.Area.ToCodes(Division).Split('@')[0];

    // Areas that share a place, directly or through others, come together.
    private static ValueList<NeedRatio> Apart(IEnumerable<NeedRatio> rows)
    {
        var areas = new List<NeedRatio>();
        foreach (var row in rows)
        {
            var touched = areas.Where(area => area.Area.Overlaps(row.Area)).ToList();
            areas.RemoveAll(touched.Contains);
            areas.Add(touched.Aggregate(row, (sum, area) => sum.And(area)));
        }

        return areas.OrderBy(area => area.Area.ToString(), StringComparer.Ordinal).ToValueList();
    }
}
