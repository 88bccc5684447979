using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Indicators;

/// <summary>
/// The persons of a project counted once more, naive and slow: for one day, from the rows up to it and nothing else, by plain queries. A test compares the
/// library, or an application, with it.
/// </summary>
public sealed class PersonOracle
{
    private const int LongestOutcome = 28;

    private readonly SupportSample _sample;
    private readonly List<Entry> _entries;
    private readonly Dictionary<PersonKey, PersonDetails> _details;
    private readonly Dictionary<PersonKey, Identification> _identified;

    /// <summary>An oracle of a sample; bad rows are left out.</summary>
    public PersonOracle(SupportSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        _sample = sample;
        var entries = sample.Supports.SelectMany(Entries).ToLookup(entry => entry.Kind == SupportKind.ResidentialStay);
        _entries = [.. entries[true].Distinct(), .. entries[false]];
        _details = Single(sample.Persons, details => details.Person);
        _identified = Single(sample.Identifications, identification => identification.Anonymous);
    }

    /// <summary>How persons count at the end of a day; one item for each person and group.</summary>
    public ValueList<OracleCount> CountOn(LocalDate day) => _entries
        .Where(entry => entry.Day <= day && !_sample.Rules.LeftOut.Contains(entry.Kind))
        .Select(entry => entry.Person.IsAnonymous && _identified.TryGetValue(entry.Person, out var known) && known.Day <= day
            ? entry with { Person = known.Person, From = LocalDate.Max(entry.Day, known.Day) }
            : entry)
        .GroupBy(entry => entry.Person)
        .SelectMany(own => CountOf(own.Key, own.OrderBy(entry => entry.From).ThenBy(entry => entry.Day).ToList()))
        .ToValueList();

    /// <summary>Families that counted on a day or before.</summary>
    public int FamiliesOn(LocalDate day) => CountOn(day)
        .Concat(_identified.Values.Where(known => known.Day <= day && known.Day > _sample.Project.Period.Start).SelectMany(known => CountOn(known.Day.PlusDays(-1)).Where(count => count.Person == known.Anonymous)))
        .Select(count => _details.GetValueOrDefault(count.Person)?.Family).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>Former participants with an outcome on a day.</summary>
    public int OutcomesOn(string code, LocalDate day) => _details.Values.SelectMany(details => details.Outcomes.Distinct().Where(outcome => outcome.Code == code).Select(outcome => (details, outcome))).Count(each =>
    {
        var (details, outcome) = each;
        var (known, period) = (_identified.GetValueOrDefault(details.Person), _sample.Project.Period);
        var told = details.Outcomes.Where(other => ToldOn(details.Person, other) <= day).ToList();
        if (!told.Contains(outcome) || outcome.Day < period.Start || known?.Day <= day || told.Any(other => other.Day > outcome.Day))
            return false;
        if (!CountOn(LocalDate.Min(outcome.Day, period.End)).Any(count => count.Person == details.Person && count.IsParticipant))
            return false;
        var supports = SupportDays(details.Person, day);
        return supports.Where(support => support.Known <= outcome.Day).Max(support => support.Day).PlusDays(LongestOutcome) >= outcome.Day && !supports.Any(support => support.Day > outcome.Day);
    });

    // What is found in the four weeks after a support belongs to the project, even where it ended in the meantime.
    private LocalDate? ToldOn(PersonKey person, ExitOutcome outcome)
    {
        var end = _sample.Project.Period.End;
        return outcome.Day <= end ? outcome.Day : SupportDays(person, end).Any(support => support.Day.PlusDays(LongestOutcome) >= outcome.Day) ? end : null;
    }

    private List<(LocalDate Day, LocalDate Known)> SupportDays(PersonKey person, LocalDate day) => _entries
        .Where(entry => entry.Day <= day && !_sample.Rules.LeftOut.Contains(entry.Kind))
        .Select(entry => entry.Person == person ? (entry.Day, entry.Day)
            : _identified.TryGetValue(entry.Person, out var known) && known.Person == person && known.Day <= day ? (entry.Day, LocalDate.Max(entry.Day, known.Day))
            : ((LocalDate, LocalDate)?)null)
        .OfType<(LocalDate, LocalDate)>().ToList();

    private IEnumerable<OracleCount> CountOf(PersonKey person, List<Entry> entries)
    {
        var rules = _sample.Rules;
        var details = _details.GetValueOrDefault(person);
        var counted = entries.SkipWhile(entry => !Fits(details, entry.Day)).ToList();
        if (counted.Count == 0)
            yield break;
        var entered = counted[0].Day;
        var isComplete = !person.IsAnonymous && details is { BirthDate: not null, Sex: not null, LabourStatus: not null, Education: not null };
        var isChild = rules.ShelterChildren == ShelterChildren.UsersOnly && AgeOn(details?.BirthDate, entered) < 18;
        foreach (var group in counted.GroupBy(entry => GroupOf(entry.Service), StringComparer.Ordinal))
        {
            var hours = Exact.Of(group.Sum(entry => entry.Minutes), rules.MinutesOfHour);
            var notElectronic = Exact.Of(group.Where(entry => entry.Kind != SupportKind.Electronic).Sum(entry => entry.Minutes), rules.MinutesOfHour);
            var isParticipant = (rules.Record == ParticipantRecord.NotRequired || isComplete)
                && (rules.Threshold is null || (hours >= rules.Threshold.Hours.ToExact() && notElectronic >= rules.Threshold.NotElectronic.ToExact()))
                && !(isChild && group.Any(entry => TypeOf(entry.Service) == ServiceType.Shelters));
            yield return new(person, group.Key, isParticipant, !isParticipant || rules.Use == UseOfServices.Inclusive, entered, details);
        }
    }

    private bool Fits(PersonDetails? details, LocalDate day)
    {
        var rules = _sample.Rules;
        return (rules.Ages is null || details?.BirthDate is not { } born || IsOf(rules.Ages, born, day))
            && (rules.TargetGroups.Count == 0 || details is null || details.TargetGroups.Count == 0 || rules.TargetGroups.Any(group => details.TargetGroups.Contains(group.Code, StringComparer.Ordinal)
                && (group.Ages is null || details.BirthDate is not { } birth || IsOf(group.Ages, birth, day))
                && (group.ChildAges is null || details.Children.Any(child => IsOf(group.ChildAges, child, day)))));
    }

    private static bool IsOf(AgeBounds ages, LocalDate born, LocalDate day) => AgeOn(born, day) is { } age && !(age < ages.Lowest) && !(age > ages.LastAge);

    // Birthdays counted one after another; a year of 29 February is completed on the 28th where there is no 29th.
    private static int? AgeOn(LocalDate? birth, LocalDate day)
    {
        if (birth is not { } born || born > day)
            return null;
        var age = 0;
        while (new LocalDate(born.Year + age + 1, born.Month, Math.Min(born.Day, CalendarSystem.Iso.GetDaysInMonth(born.Year + age + 1, born.Month))) <= day)
            age++;
        return age;
    }

    private string? GroupOf(string service) => _sample.Rules.Uniqueness switch
    {
        PersonUniqueness.PerService => service,
        PersonUniqueness.PerServiceType => TypeOf(service).Code,
        _ => null,
    };

    private ServiceType TypeOf(string service) => _sample.Project.Services.Single(each => each.Key == service).Type;

    private IEnumerable<Entry> Entries(SupportRow row)
    {
        var service = _sample.Project.Services.FirstOrDefault(each => each.Key == row.Service);
        if (service is null || string.IsNullOrWhiteSpace(row.Person.Code) || (row.Person.IsAnonymous && row.Person.Service != row.Service))
            return [];
        var days = service.Days is null ? _sample.Project.Period : _sample.Project.Period.Intersection(service.Days)!;
        return row.Kind switch
        {
            SupportKind.ResidentialStay => days.Where(day => IsOfStay(row, day)).Select(day => Of(day, Minutes(_sample.Rules.StayDay))),
            SupportKind.HousingMonth => Housing(),
            _ => row.Amount > 0 && days.Contains(row.From) ? [Of(row.From, row.Amount)] : [],
        };

        // Supported from the first day, each month counts on its last one.
        IEnumerable<Entry> Housing()
        {
            var months = Enumerable.Range(0, row.Amount).Select(month => row.From.PlusMonths(month)).Where(first => days.Contains(first) && days.Contains(first.PlusMonths(1).PlusDays(-1))).ToList();
            return months.Take(1).Select(first => Of(first, 0)).Concat(months.Select(first => Of(first.PlusMonths(1).PlusDays(-1), Minutes(_sample.Rules.HousingMonth))));
        }

        Entry Of(LocalDate day, long minutes) => new(row.Person, row.Service, day, day, row.Kind, minutes, row.Bed);
    }

    private bool IsOfStay(SupportRow row, LocalDate day) => day >= row.From
        && (row.Departure is not { } departure || day < departure || (day == departure && (departure == row.From || _sample.Project.StayDays == StayDayRule.BothDays)));

    private long Minutes(Quantity? hours) => hours is { } known ? (long)(known.ToDecimal() * _sample.Rules.MinutesOfHour) : 0;

    private static Dictionary<PersonKey, T> Single<T>(IEnumerable<T> items, Func<T, PersonKey> keyOf) where T : class =>
        items.Distinct().GroupBy(keyOf).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single());

    private sealed record Entry(PersonKey Person, string Service, LocalDate Day, LocalDate From, SupportKind Kind, long Minutes, string? Bed);
}

/// <summary>How one person counts in one group by the oracle.</summary>
/// <param name="Person">Who.</param>
/// <param name="Group">The service or the type in which the person counts once; none for the project.</param>
/// <param name="IsParticipant">True for a participant.</param>
/// <param name="IsUser">True for one of those who used services.</param>
/// <param name="Entry">Day of entry.</param>
/// <param name="Details">Details of the person.</param>
public sealed record OracleCount(PersonKey Person, string? Group, bool IsParticipant, bool IsUser, LocalDate Entry, PersonDetails? Details);
