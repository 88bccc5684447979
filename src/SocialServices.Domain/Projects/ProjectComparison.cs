using SocialServices.Domain.Explanations;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects;

/// <summary>
/// What differs between two versions of what is known of a project (porovnání verzí projektu), such as plan and reality: by attribute and by
/// type of service, in the order of the attributes. Immutable and thread-safe.
/// </summary>
public sealed record ProjectComparison
{
    private ProjectComparison(BilingualText earlier, BilingualText later, ValueList<ProjectDifference> rows)
    {
        Earlier = earlier;
        Later = later;
        Rows = rows;
    }

    /// <summary>Name of the earlier version.</summary>
    public BilingualText Earlier { get; }

    /// <summary>Name of the later version.</summary>
    public BilingualText Later { get; }

    /// <summary>Everything that either version states, equal or not.</summary>
    public ValueList<ProjectDifference> Rows { get; }

    /// <summary>What differs.</summary>
    public ValueList<ProjectDifference> Differences => Rows.Where(row => row.IsDifferent).ToValueList();

    /// <summary>
    /// The main amount of each version: the total cost, else the allocation. The two may be different things, which the row shows by its
    /// attributes; none where a version states neither.
    /// </summary>
    public MoneyDifference? Money => Amount(row => row.Before) is { } before && Amount(row => row.After) is { } after
        ? new(before.Attribute, before.Value, after.Attribute, after.Value)
        : null;

    /// <summary>The row of an attribute and a type of service; none where neither version states it.</summary>
    public ProjectDifference? Of(ProjectFact attribute, ServiceType? service = null) => Rows.FirstOrDefault(row => row.Fact == attribute && row.Service == service);

    /// <summary>A line for each row, for people: "podpořené služby, azylové domy: 14 služeb → 12 služeb (−2 služby)".</summary>
    public string ToText(Language language)
    {
        var lines = Rows.Select(row => row.ToText(language)).Prepend($"{Earlier.In(language)} → {Later.In(language)}");
        return string.Concat((Money is { IsLike: false } money ? lines.Append(money.ToText(language)) : lines).Select(line => line + "\n"));
    }

    /// <summary>The lines in English.</summary>
    public override string ToString() => ToText(Language.English);

    internal static ProjectComparison Between(ProjectVersion earlier, ProjectVersion later) => new(earlier.Name, later.Name, earlier.Figures.Concat(later.Figures)
        .Select(figure => (figure.Attribute, figure.Service)).Distinct()
        .OrderBy(key => key.Attribute).ThenBy(key => key.Service is null).ThenBy(key => key.Service?.Code, StringComparer.Ordinal)
        .Select(key => new ProjectDifference(key.Attribute, key.Service, Find(earlier, key), Find(later, key)))
        .ToValueList());

    private static Figure? Find(ProjectVersion version, (ProjectFact Attribute, ServiceType? Service) key) => version.Figures
        .Where(figure => (figure.Attribute, figure.Service) == key).Select(figure => (Figure?)figure.Value).FirstOrDefault();

    private (ProjectFact Attribute, Figure Value)? Amount(Func<ProjectDifference, Figure?> side) => new[] { ProjectFact.TotalCost, ProjectFact.Allocation }
        .Select(attribute => Of(attribute) is { } row && side(row) is { } value ? (attribute, value) : ((ProjectFact, Figure)?)null)
        .FirstOrDefault(found => found is not null);
}

/// <summary>One fact in two versions of a project (rozdíl v údaji).</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Service">The type of service; none for the project as a whole.</param>
/// <param name="Before">What the earlier version states; none where it states nothing.</param>
/// <param name="After">What the later version states; none where it states nothing.</param>
public sealed record ProjectDifference(ProjectFact Fact, ServiceType? Service, Figure? Before, Figure? After)
{
    /// <summary>True where the versions state different things, or only one of them states anything.</summary>
    public bool IsDifferent => Before != After;

    /// <summary>The later number less the earlier one; none for words, or where one is missing.</summary>
    public Figure? Change => FigureChange.Between(Before, After);

    /// <summary>Text for people.</summary>
    public string ToText(Language language) =>
        $"{Fact.ToText(language)}{(Service is null ? string.Empty : $", {Service.Name.In(language)}")}: {(IsDifferent ? FigureChange.ToText(Before, After, language) : Unchanged(language))}";

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private string Unchanged(Language language) => $"{Before?.ToText(language)} ({(language == Language.Czech ? "beze změny" : "unchanged")})";
}

/// <summary>The main amounts of two versions of a project (rozdíl v penězích), which may be different things.</summary>
/// <param name="Before">What the earlier amount is.</param>
/// <param name="Earlier">The earlier amount.</param>
/// <param name="After">What the later amount is.</param>
/// <param name="Later">The later amount.</param>
public sealed record MoneyDifference(ProjectFact Before, Figure Earlier, ProjectFact After, Figure Later)
{
    /// <summary>True where both are the same thing.</summary>
    public bool IsLike => Before == After;

    /// <summary>The later amount less the earlier one; where they are different things it is no saving.</summary>
    public Figure Change => FigureChange.Between(Earlier, Later)!.Value;

    /// <summary>Text for people.</summary>
    public string ToText(Language language)
    {
        var czech = language == Language.Czech;
        var amounts = $"{Before.ToText(language)} {Earlier.ToText(language)} → {After.ToText(language)} {Later.ToText(language)}";
        return (czech ? "peníze: " : "money: ") + amounts + (IsLike ? string.Empty : czech ? " (různé údaje; rozdíl není úspora)" : " (different things; the difference is no saving)");
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
