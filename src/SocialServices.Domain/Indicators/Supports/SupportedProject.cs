using NodaTime;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>
/// Project whose supports are counted (projekt, v němž se podpora sleduje): its days and services. Hours never move from one project to another.
/// Value-equal, immutable and thread-safe.
/// </summary>
public sealed record SupportedProject
{
    private const int MostServices = ushort.MaxValue;

    private readonly Dictionary<string, int> _numbers;

    private SupportedProject(string name, DateInterval period, ValueList<SupportedService> services, StayDayRule stayDays)
    {
        Name = name;
        Period = period;
        Services = services;
        StayDays = stayDays;
        _numbers = Enumerable.Range(0, services.Count).ToDictionary(number => services[number].Key, StringComparer.Ordinal);
    }

    /// <summary>Name or registration number.</summary>
    public string Name { get; }

    /// <summary>The days of realisation, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>The services; records point to their positions.</summary>
    public ValueList<SupportedService> Services { get; }

    /// <summary>Which of the first and last day of a stay count.</summary>
    public StayDayRule StayDays { get; }

    /// <summary>A project.</summary>
    /// <param name="name">Name or registration number.</param>
    /// <param name="period">The days of realisation, from 1970 to 2149.</param>
    /// <param name="services">The services, at least one, each key once.</param>
    /// <param name="stayDays">Which of the first and last day of a stay count; only the arrival unless given.</param>
    /// <exception cref="DomainValidationException">The project breaks rules; the report names all of them.</exception>
    public static SupportedProject Create(string name, DateInterval period, ValueList<SupportedService> services, StayDayRule stayDays = StayDayRule.ArrivalOnly)
    {
        TryCreate(name, period, services, out var project, stayDays).ThrowIfErrors();
        return project!;
    }

    /// <summary>Checks a project; it is null when the report has an error.</summary>
    /// <inheritdoc cref="Create" path="/param"/>
    public static ValidationReport TryCreate(
        string name, DateInterval period, ValueList<SupportedService> services, out SupportedProject? project, StayDayRule stayDays = StayDayRule.ArrivalOnly)
    {
        var report = Check(name, Guard.Against.Null(period), Guard.Against.Null(services), stayDays);
        project = report.HasErrors ? null : new(name, period, services, stayDays);
        return report;
    }

    /// <summary>True when name, days, services and the rule of days are the same.</summary>
    public bool Equals(SupportedProject? other) => other is not null && Name == other.Name && Period == other.Period && Services == other.Services && StayDays == other.StayDays;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Period, Services, StayDays);

    /// <summary>Name and days.</summary>
    public override string ToString() => $"{Name}, {DateText.Of(Period, Language.English)}";

    /// <summary>The first keys of the services, for a message.</summary>
    internal BilingualText ListedServices() => IdentifierText.Listed(Services);

    /// <summary>Position of the service of a key; -1 where there is none.</summary>
    internal int NumberOf(string? service) => service is null ? -1 : _numbers.GetValueOrDefault(service, -1);

    /// <summary>The days on which a service is supported; every service has some in the project.</summary>
    internal DateInterval DaysOf(int service) => Services[service].Days is { } days ? Period.Intersection(days)! : Period;

    private static ValidationReport Check(string name, DateInterval period, ValueList<SupportedService> services, StayDayRule stayDays)
    {
        var problems = new ProblemList();
        problems.Require(!string.IsNullOrWhiteSpace(name), SupportProblemCodes.Blank, "$.name", new("Název projektu nesmí být prázdný.", "The name of the project must not be blank."));
        problems.Require(period.Start >= SupportRecord.FirstDay && period.End <= SupportRecord.LastDay, SupportProblemCodes.Range, "$.period", new(
            $"Realizace je v\u00A0letech 1970 až 2149, ne {DateText.Of(period, Language.Czech)}.", $"The realisation is in the years 1970 to 2149, not {DateText.Of(period, Language.English)}."));
        problems.Require(services.Count is > 0 and <= MostServices, SupportProblemCodes.Range, "$.services", new(
            "Projekt má 1 až 65 535 služeb.", "A project has 1 to 65,535 services."));
        problems.Require(Enum.IsDefined(stayDays), SupportProblemCodes.Range, "$.stayDays", new("Počítání dne příjezdu a odjezdu není ve výčtu.", "The rule of the days of arrival and departure is not defined."));
        for (var i = 0; i < services.Count; i++)
        {
            var (service, path) = (services[i], FormattableString.Invariant($"$.services[{i}]"));
            problems.Require(!string.IsNullOrWhiteSpace(service.Key), SupportProblemCodes.Blank, $"{path}.key", new("Klíč služby nesmí být prázdný.", "The key of a service must not be blank."));
            problems.Require(service.Days is null || period.Intersection(service.Days) is not null, SupportProblemCodes.OutsideProject, $"{path}.days", new(
                $"Služba '{service}' nemá v\u00A0projektu žádný den.", $"The service '{service}' has no day in the project."));
        }

        foreach (var (key, index) in services.Index().GroupBy(each => each.Item.Key, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => (same.Key, same.Skip(1).First().Index)))
        {
            problems.Fail(SupportProblemCodes.Duplicate, FormattableString.Invariant($"$.services[{index}].key"), new(
                $"Služba '{key}' je v\u00A0projektu dvakrát; každý klíč smí být jednou.", $"The service '{key}' stands in the project twice; each key may stand once."));
        }

        return problems.Report;
    }
}
