using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects;

/// <summary>
/// Something that one would compute of a project (výpočet nad projektem): the result where what is known is enough, else what is missing.
/// </summary>
/// <param name="Name">What is computed.</param>
/// <param name="Result">The result in words and numbers; empty where something is missing.</param>
/// <param name="Missing">What is missing; empty where it can be computed.</param>
public sealed record ProjectComputation(BilingualText Name, BilingualText Result, ValueList<BilingualText> Missing)
{
    private static readonly CountedNoun Days = new("den", "dny", "dnů", "day", "days");

    private static readonly CountedNoun Months = new("kalendářní měsíc", "kalendářní měsíce", "kalendářních měsíců", "calendar month", "calendar months");

    /// <summary>True where what is known is enough.</summary>
    public bool IsPossible => Missing.Count == 0;

    internal static ValueList<ProjectComputation> Of(Project project) =>
    [
        .. Length(project), .. Budget(project), .. Services(project), .. Targets(project), .. Loads(project), .. Stays(project), .. PlanAndReality(project), .. Class(project), .. Prices(project), .. Compensation(project),
    ];

    private static ProjectComputation Possible(BilingualText name, BilingualText result) => new(name, result, []);

    private static IEnumerable<ProjectComputation> Length(Project project)
    {
        if (project.Definition.Schedule.Activity.InForce?.Value is not { } period)
            return [new(new("délka projektu", "length of the project"), default, [MissingOr(project, ProjectFact.Activity, new("období aktivit", "the period of activities"))])];
        if (period.CalendarMonths is not { } months)
            return [];
        var (czech, english) = (Months.Of(months, Language.Czech), Months.Of(months, Language.English));
        return [Possible(new("délka projektu", "length of the project"), period.Days is { } days
            ? new($"{DaysIn(Language.Czech)}, {czech}", $"{DaysIn(Language.English)}, {english}") : new(czech, english))];

        string DaysIn(Language language) => $"{Figure.Coefficient(Exact.Of(period.Days ?? 0)).ToText(language)} {Days.After(period.Days ?? 0, language)}";
    }

    private static IEnumerable<ProjectComputation> Budget(Project project)
    {
        (ProjectFact Fact, Stated<StatedAmount> Stated)[] amounts = [(ProjectFact.TotalCost, project.Definition.Money.TotalCost), (ProjectFact.Allocation, project.Definition.Money.Allocation)];
        var divided = amounts.Where(amount => amount.Stated.InForce is not null && project.Shares is not null).ToList();
        if (divided.Count == 0)
            return
            [
                new(new("rozdělení peněz mezi zdroje", "division of the money among sources"), default,
                [
                    .. project.Definition.Money.Divided is null ? [MissingOr(project, ProjectFact.TotalCost, new("celkové náklady nebo alokace", "the total cost or the allocation"), ProjectFact.Allocation)] : Array.Empty<BilingualText>(),
                    .. project.Shares is null ? [MissingOr(project, ProjectFact.Shares, new("podíly zdrojů", "the shares of sources"))] : Array.Empty<BilingualText>(),
                ]),
            ];
        return divided.Select(amount => Possible(
            new($"rozdělení mezi zdroje: {amount.Fact.ToText(Language.Czech)}", $"division among sources: {amount.Fact.ToText(Language.English)}"),
            new(Text(amount.Stated.InForce!.Value, Language.Czech), Text(amount.Stated.InForce!.Value, Language.English))));

        string Text(StatedAmount amount, Language language)
        {
            var parts = project.Divide(amount)!.Value.Parts;
            (FundingSource Source, Money Part)[] named = [(FundingSource.EuropeanSocialFund, parts.European), (FundingSource.StateBudget, parts.State), (FundingSource.OwnMoney, parts.Own)];
            return string.Join(" + ", named.Select(each => $"{each.Source.ToText(language)} {each.Part.ToText(language)}"))
                + (amount.Precision == AmountPrecision.Exact ? string.Empty : language == Language.Czech ? " (částka sama není přesná)" : " (the amount itself is not exact)");
        }
    }

    private static IEnumerable<ProjectComputation> Services(Project project) => project.SupportedServices?.Count is { } count
        ? [Possible(new("počet podpořených služeb", "number of supported services"), new(
            $"{Quantity.Of(count, Unit.Service).ToText(Language.Czech)} ({project.SupportedServices.State.ToText(Language.Czech)})", $"{Quantity.Of(count, Unit.Service).ToText(Language.English)} ({project.SupportedServices.State.ToText(Language.English)})"))]
        : [];

    private static IEnumerable<ProjectComputation> Targets(Project project) => project.Definition.Indicators.Where(indicator => indicator.Targets.Count > 1 && indicator.Total is not null)
        .Select(indicator => Possible(new($"cílová hodnota celkem: {indicator.Name.Czech}", $"target in all: {indicator.Name.English}"), new(indicator.Total!.Value.ToText(Language.Czech), indicator.Total.Value.ToText(Language.English))));

    private static IEnumerable<ProjectComputation> Loads(Project project) => project.Definition.Indicators.SelectMany(indicator => indicator.Targets).Select(target => target.Service).OfType<ServiceType>().Distinct()
        .Where(type => project.PersonsPerUnit(type) is not null)
        .Select(type => Possible(new($"osoby na jednotku kapacity: {type.Name.Czech}", $"persons for each unit of capacity: {type.Name.English}"),
            new(Figure.Coefficient(project.PersonsPerUnit(type)!.Value).ToText(Language.Czech), Figure.Coefficient(project.PersonsPerUnit(type)!.Value).ToText(Language.English))));

    private static IEnumerable<ProjectComputation> Stays(Project project) => project.InternshipDays is { } days
        ? [Possible(new("dny stáží ve službách", "days of stays in services"), BilingualText.Same(FormattableString.Invariant($"{days}")))]
        : [];

    private static IEnumerable<ProjectComputation> PlanAndReality(Project project)
    {
        var planned = project.Definition.Services.LastOrDefault(services => services.State == ServicesState.Planned);
        var actual = project.Definition.Services.LastOrDefault(services => services.State == ServicesState.Actual);
        if (planned?.Count is not { } plan || actual?.Count is not { } reality)
            return [];
        var (before, after) = (Quantity.Of(plan, Unit.Service), Quantity.Of(reality, Unit.Service));
        return [Possible(new("plán a skutečnost", "plan and reality"), new($"{before.ToText(Language.Czech)} → {after.ToText(Language.Czech)}", $"{before.ToText(Language.English)} → {after.ToText(Language.English)}"))];
    }

    private static IEnumerable<ProjectComputation> Class(Project project) => project.Definition.LotGroups.Count > 0 && project.Definition.Lots.Count == 0
        ? [new(new("režim veřejných zakázek", "class of the procurements"), default, [MissingOr(project, ProjectFact.Lots, new("předpokládané hodnoty částí a den zahájení zadávání", "the estimated values of the lots and the day on which the procedure started"))])]
        : [];

    private static IEnumerable<ProjectComputation> Prices(Project project)
    {
        var rules = project.Definition.LotGroups.Select(group => group.Price).OfType<PriceRule>().Distinct().ToList();
        if (project.Definition.Contracts.Count > 0)
            yield return Possible(new("ceny smluv celkem", "prices of contracts in all"), new(
                Money.Sum(project.Definition.Contracts.Select(contract => contract.Price)).ToText(Language.Czech), Money.Sum(project.Definition.Contracts.Select(contract => contract.Price)).ToText(Language.English)));
        else if (rules.Count > 0)
            yield return new(new("ceny smluv", "prices of contracts"), default, [MissingOr(project, ProjectFact.Compensation, new("vyrovnávací platba každé služby", "the compensation payment of each service"))]);
        else if (project.Definition.Instruments.Any(instrument => instrument.Instrument == FundingInstrument.PublicContract))
            yield return new(new("ceny smluv", "prices of contracts"), default, [MissingOr(project, ProjectFact.Prices, new("vysoutěžené ceny", "the tendered prices"))]);
    }

    private static IEnumerable<ProjectComputation> Compensation(Project project) => project.Definition.Instruments.Count > 0
        ? [new(new("vyrovnávací platba služby", "compensation payment of a service"), default,
            [MissingOr(project, ProjectFact.Compensation, new("rozsah jednotlivých služeb a hodnoty na jednotku v metodice kraje", "the scope of single services and the values per unit in the methodology of the region"))])]
        : [];

    // What the document itself says to be unknown, in its own words; else a general wording.
    private static BilingualText MissingOr(Project project, ProjectFact attribute, BilingualText otherwise, ProjectFact? or = null) =>
        project.UnknownOf(attribute).Concat(or is { } second ? project.UnknownOf(second) : []).FirstOrDefault() is { Czech.Length: > 0 } stated ? stated : otherwise;
}
