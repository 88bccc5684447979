using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Benchmarks;

/// <summary>All person indicators of a project of 30 services by the rules of OPZ, fifty records for each person.</summary>
[MemoryDiagnoser]
public class PersonCounting
{
    private const int RecordsOfPerson = 50;
    private const int MostToCompare = 1_000_000;

    private static readonly SupportedProject Project = SupportedProject.Create("benchmark", new(new(2016, 1, 1), new(2018, 12, 31)),
        Enumerable.Range(0, 30).Select(i => new SupportedService(FormattableString.Invariant($"service {i}"), i % 2 == 0 ? ServiceType.LowThresholdFacilitiesForYouth : ServiceType.SocialActivationForFamilies)).ToValueList());

    private static readonly PersonRules Rules = PersonRules.Employment with { Ages = AgeBounds.From(15) };

    private static readonly string[] Sexes = ["F", "M"];
    private static readonly string[] Statuses = ["employed", "inactive", "unemployed"];

    private static SupportHistory? _made; // the largest takes seconds to make, so both benchmarks of one size share it

    private SupportHistory _history = null!;
    private Dictionary<int, PersonDetails> _details = [];

    /// <summary>Number of records.</summary>
    [Params(100_000, 1_000_000, 10_000_000)]
    public int Records { get; set; }

    /// <summary>Makes the records, and refuses to measure two calculations that disagree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (_made?.Records.Count != Records)
            _made = Make();
        _history = _made;
        if (_history.Report.Problems.Count > 0)
            throw new InvalidOperationException(_history.Report.ToString());
        _details = _history.Details.ToDictionary(details => _history.Persons.AsSpan().BinarySearch(details.Person));
        if (Records > MostToCompare)
            return;
        var (ours, theirs) = (CountPersons(), PlainQueries());
        foreach (var plain in theirs)
        {
            if (plain.Participants != ours.Participants.At(plain.Day) || plain.Users != ours.Users.At(plain.Day)
                || !plain.BySex.SequenceEqual(ours.BySex.Where(item => item.Code.Length > 0).Select(item => item.Participants.At(plain.Day)))
                || !plain.ByLabourStatus.SequenceEqual(ours.ByLabourStatus.Where(item => item.Code.Length > 0).Select(item => item.Participants.At(plain.Day)))
                || !plain.ByAge.SequenceEqual(ours.ByAge.Take(2).Select(item => item.Participants.At(plain.Day))))
                throw new InvalidOperationException($"The reference disagrees on {plain.Day}: {ours.Participants.At(plain.Day)} against {plain.Participants}.");
        }
    }

    /// <summary>The plain reference: queries over the same compact records, as an application would be written, for the ends of quarters only.</summary>
    [Benchmark(Baseline = true)]
    public List<Quarter> PlainQueries()
    {
        var persons = _history.Records.GroupBy(record => record.Person).Select(own =>
        {
            var ordered = own.OrderBy(record => record.Day).ToList();
            var details = _details.GetValueOrDefault(own.Key);
            var counted = ordered.SkipWhile(record => details is not null && AgeOn(details.BirthDate!.Value, record.Day) < 15).ToList();
            var (minutes, notElectronic) = (0, 0); // whole: a third of an hour is no decimal
            LocalDate? crossed = null;
            foreach (var record in counted)
            {
                minutes += record.Amount;
                notElectronic += record.Kind == SupportKind.Electronic ? 0 : record.Amount;
                if (crossed is null && details is not null && minutes >= 2_400 && notElectronic >= 1_200)
                    crossed = record.Day;
            }

            var entry = counted.Count == 0 ? (LocalDate?)null : counted[0].Day;
            return new { Entry = entry, Crossed = crossed, Details = details, Age = details is null || entry is null ? 0 : AgeOn(details.BirthDate!.Value, entry.Value) };
        }).Where(person => person.Entry is not null).ToList();
        return Enumerable.Range(0, 12).Select(i => new LocalDate(2016, 1, 1).PlusMonths((i * 3) + 3).PlusDays(-1)).Select(day =>
        {
            var participants = persons.Where(person => person.Crossed <= day).ToList();
            return new Quarter(
                day, participants.Count, persons.Count(person => person.Entry <= day && !(person.Crossed <= day)),
                Sexes.Select(sex => participants.Count(person => person.Details!.Sex == sex)).ToList(),
                Statuses.Select(status => participants.Count(person => person.Details!.LabourStatus == status)).ToList(),
                [participants.Count(person => person.Age < 25), participants.Count(person => person.Age >= 55)]);
        }).ToList();
    }

    /// <summary>The library: every indicator and breakdown for every day.</summary>
    [Benchmark]
    public PersonIndicators CountPersons() => _history.CountPersons(Rules);

    private SupportHistory Make()
    {
        var random = new Random(20160101);
        var keys = Enumerable.Range(0, Records / RecordsOfPerson).Select(i => i % 5 == 0
            ? PersonKey.Anonymous(Project.Services[i % 30].Key, FormattableString.Invariant($"X{i}"))
            : PersonKey.Identified(FormattableString.Invariant($"P{i}"))).ToArray();
        return SupportHistory.Create(Project, new() { Supports = Rows(random, keys), Persons = keys.Where(key => !key.IsAnonymous).Select(key => Details(random, key)) });
    }

    private static IEnumerable<SupportRow> Rows(Random random, PersonKey[] keys)
    {
        for (var i = 0; i < keys.Length * RecordsOfPerson; i++)
        {
            var key = keys[random.Next(keys.Length)];
            yield return SupportRow.Of(
                key, key.Service ?? Project.Services[random.Next(30)].Key, random.Next(10) == 0 ? SupportKind.Electronic : SupportKind.DirectWork,
                Project.Period.Start.PlusDays(random.Next(Project.Period.Length)), random.Next(5, 120));
        }
    }

    private static PersonDetails Details(Random random, PersonKey key) => new()
    {
        Person = key, BirthDate = new LocalDate(1940, 1, 1).PlusDays(random.Next(25_000)), Sex = Sexes[random.Next(2)],
        LabourStatus = Statuses[random.Next(3)], Education = "ISCED 3",
    };

    private static int AgeOn(LocalDate born, LocalDate day) => Period.Between(born, day, PeriodUnits.Years).Years;

    /// <summary>Numbers at the end of a quarter.</summary>
    public sealed record Quarter(LocalDate Day, int Participants, int Users, List<int> BySex, List<int> ByLabourStatus, List<int> ByAge);
}
