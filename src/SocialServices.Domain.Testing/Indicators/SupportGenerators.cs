using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Indicators;

/// <summary>
/// Generators of small projects with records of support and rules: few persons, so that they meet in several services, reach the threshold on the very minute,
/// come back, grow out of an age, live in shelters and become known later, more often than chance would bring it.
/// </summary>
public static class SupportGenerators
{
    private static readonly string[] Groups = ["rodiče", "mládež", "jiná"];
    private static readonly ServiceType[] Types = [ServiceType.LowThresholdFacilitiesForYouth, ServiceType.SocialActivationForFamilies, ServiceType.Shelters];
    private static readonly SupportKind[] InMinutes = [SupportKind.DirectWork, SupportKind.DirectWork, SupportKind.WorkOnBehalf, SupportKind.Contact, SupportKind.Intervention, SupportKind.Electronic];

    /// <summary>Projects whose rows are all good, under rules of all programmes.</summary>
    public static Arbitrary<SupportSample> Samples { get; } = From(badRows: 0);

    /// <summary>The same with bad rows among the good ones.</summary>
    public static Arbitrary<SupportSample> SamplesWithBadRows { get; } = From(badRows: 25);

    /// <summary>Good rows under rules of OP LZZ, where any support suffices.</summary>
    public static Arbitrary<SupportSample> SamplesOfAnySupport { get; } = From(badRows: 0, Programme.HumanResourcesAndEmployment);

    /// <summary>
    /// Histories with all that one can hold: contracts, codes that became known, statements that contradict each other, and needs whose only record
    /// was a bed-day that stood twice.
    /// </summary>
    public static Arbitrary<SupportHistory> Histories { get; } = Arb.From(
        from sample in SamplesWithBadRows.Generator
        from seed in Gen.Choose(0, int.MaxValue)
        select History(sample, new Draw((ulong)seed)));

    private static Arbitrary<SupportSample> From(int badRows, Programme? programme = null) => Arb.From(
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select Sample(new Draw(((ulong)high << 31) | (uint)low), badRows, programme),
        Smaller);

    private static SupportHistory History(SupportSample sample, Draw draw)
    {
        var (services, period) = (sample.Project.Services, sample.Project.Period);
        var contracts = sample.Supports.Where(row => draw.Chance(20)).Select(row => new UserContract(row.Person, row.Service, row.From, draw.Chance(50) ? row.From.PlusDays(draw.Below(200)) : null))
            .Append(new(PersonKey.Identified("N1"), services[0].Key, period.Start.PlusDays(-30)));
        var others = sample.Persons.Where(_ => draw.Chance(20)).Select(details => details with { Sex = "", Children = [], Outcomes = [new(period.End, "")] });
        var stays = draw.Pick(0, 1, 2);
        return SupportHistory.Create(sample.Project, sample.Batch with
        {
            Supports = sample.Supports.Concat(Enumerable.Range(0, stays).Select(i => SupportRow.Stay(PersonKey.Identified("P0"), services[0].Key, period.End, null, "3") with { Need = FormattableString.Invariant($"potřeba {i}") })),
            Persons = sample.Persons.Concat(others),
            Contracts = contracts,
        });
    }

    private static IEnumerable<SupportSample> Smaller(SupportSample sample)
    {
        for (var i = 0; i < sample.Supports.Count; i++)
            yield return sample with { Supports = Without(sample.Supports, i) };
        for (var i = 0; i < sample.Identifications.Count; i++)
            yield return sample with { Identifications = Without(sample.Identifications, i) };
        for (var i = 0; i < sample.Persons.Count; i++)
            yield return sample with { Persons = Without(sample.Persons, i) };
    }

    private static ValueList<T> Without<T>(ValueList<T> items, int index) => items.Where((_, i) => i != index).ToValueList();

    private static SupportSample Sample(Draw draw, int badRows, Programme? programme)
    {
        var start = new LocalDate((int)draw.Between(2013, 2019), (int)draw.Between(1, 12), 1);
        var period = new DateInterval(start, start.PlusDays((int)draw.Between(60, 500)));
        var services = Enumerable.Range(0, (int)draw.Between(1, 4)).Select(i => new SupportedService(
            FormattableString.Invariant($"S{i}"), draw.OneOf(Types), draw.Chance(20) ? new(period.Start.PlusDays(10), period.End) : null)).ToValueList();
        var project = SupportedProject.Create("projekt", period, services, draw.Pick(StayDayRule.ArrivalOnly, StayDayRule.ArrivalOnly, StayDayRule.BothDays));
        var people = Enumerable.Range(0, 4).Select(i => PersonKey.Identified(FormattableString.Invariant($"P{i}")))
            .Concat(services.SelectMany(service => new[] { PersonKey.Anonymous(service.Key, "X0"), PersonKey.Anonymous(service.Key, "X1") })).ToList();
        var rows = Enumerable.Range(0, (int)draw.Between(0, 40)).Select(_ => Row(draw, project, people, badRows)).ToValueList();
        return new(
            project, Rules(draw, programme ?? draw.OneOf(Programme.All)), rows,
            people.Where(_ => draw.Chance(75)).Select(person => Details(draw, person, period)).ToValueList(),
            people.Where(person => person.IsAnonymous && draw.Chance(15)).Select(code => new Identification(code, draw.OneOf(people.Take(4).ToList()), Day(draw, period))).ToValueList());
    }

    private static LocalDate Day(Draw draw, DateInterval period) => draw.Below(8) switch
    {
        0 => period.Start,
        1 => period.End,
        2 => period.Start.PlusDays(draw.Below(Math.Min(10, period.Length))),
        _ => period.Start.PlusDays(draw.Below(period.Length)),
    };

    private static SupportRow Row(Draw draw, SupportedProject project, List<PersonKey> people, int badRows)
    {
        var person = draw.OneOf(people);
        var service = person.Service ?? draw.OneOf(project.Services).Key;
        var day = Day(draw, project.Period);
        var minutes = draw.Pick(1, 15, 30, 60, 60, 120, 300, 599);
        if (draw.Chance(badRows))
        {
            (person, service, day, minutes) = draw.Below(5) switch
            {
                0 => (person, "unknown", day, minutes),
                1 => (person, service, day, -minutes),
                2 => (person, service, project.Period.End.PlusDays(1), minutes),
                3 => (PersonKey.Identified(" "), service, day, minutes),
                _ => (PersonKey.Anonymous("another", "X0"), service, day, minutes),
            };
            return SupportRow.Of(person, service, draw.OneOf(InMinutes), day, minutes);
        }

        return draw.Below(10) switch
        {
            0 => SupportRow.HousingMonths(person, service, day.ToYearMonth(), (int)draw.Between(1, 3)),
            1 or 2 => SupportRow.Stay(person, service, day, draw.Chance(20) ? null : day.PlusDays(draw.Below(12)), draw.Pick(null, "1", "2")),
            _ => SupportRow.Of(person, service, draw.OneOf(InMinutes), day, minutes) with { Need = draw.Pick(null, "bydlení", "dluhy"), Worker = draw.Pick(null, "W1", "W2") },
        };
    }

    private static PersonDetails Details(Draw draw, PersonKey person, DateInterval period) => new()
    {
        Person = person,
        BirthDate = draw.Maybe(85, () => Birth(draw, period)),
        Sex = draw.Pick("F", "M", "M", "F", null),
        LabourStatus = draw.Pick("nezaměstnaný", "neaktivní", "neaktivní", "zaměstnaný", null),
        Education = draw.Pick("ISCED 1", "ISCED 2", "ISCED 3", "ISCED 3", null),
        Sensitive = draw.Chance(50) ? [new("zdravotní postižení", draw.Pick(SensitiveAnswer.Refused, SensitiveAnswer.Applies, SensitiveAnswer.DoesNotApply)), new("menšina", SensitiveAnswer.Applies)] : [],
        Family = draw.Pick(null, null, "R1", "R2"),
        Children = Enumerable.Range(0, draw.Below(3)).Select(_ => Birth(draw, period)).ToValueList(),
        TargetGroups = Groups.Where(_ => draw.Chance(40)).ToValueList(),
        Outcomes = Enumerable.Range(0, draw.Chance(30) ? (int)draw.Between(1, 3) : 0).Select(_ => new ExitOutcome(draw.Chance(25) ? period.End.PlusDays(draw.Pick(1, 10, 28, 29)) : Day(draw, period), draw.Pick("umístěn", "v přípravě"))).ToValueList(),
    };

    // Around the ages at which something changes, leap days among them.
    private static LocalDate Birth(Draw draw, DateInterval period) => draw.Chance(20)
        ? new LocalDate(draw.Pick(1988, 1992, 1996, 2000, 2004), 2, 29)
        : Day(draw, period).PlusYears(-draw.Pick(0, 3, 14, 15, 15, 18, 26, 27, 27, 55));

    private static PersonRules Rules(Draw draw, Programme programme)
    {
        var threshold = ParticipationThreshold.Of(
            Quantity.Of(draw.Pick(1, 2, 5, 10, 40), Unit.Hour), Quantity.Of(draw.Pick(0, 1), Unit.Hour), Citation.Document(BilingualText.Same("test")));
        var rules = programme == Programme.HumanResourcesAndEmployment ? PersonRules.HumanResourcesAndEmployment
            : programme == Programme.Employment ? PersonRules.Employment.WithThreshold(threshold)
            : PersonRules.EmploymentPlus(threshold) with { HousingMonth = Quantity.Of(15, Unit.Hour) };
        return rules with
        {
            StayDay = Quantity.Of(draw.Pick(0m, 0.5m, 1m), Unit.Hour),
            MinutesOfHour = draw.Pick(60, 60, 60, 40),
            Uniqueness = draw.Pick(PersonUniqueness.PerProject, PersonUniqueness.PerProject, PersonUniqueness.PerServiceType, PersonUniqueness.PerService),
            Use = draw.Pick(UseOfServices.Disjoint, UseOfServices.Disjoint, UseOfServices.Inclusive),
            Ages = draw.Chance(40) ? AgeBounds.Between(15, 26, draw.Pick(HighestAgeRule.WholeYearIncluded, HighestAgeRule.UntilBirthday)) : null,
            AgeBands = draw.Chance(50) ? rules.AgeBands : [AgeBounds.UpTo(18, HighestAgeRule.UntilBirthday)],
            TargetGroups = draw.Chance(60) ? []
                :
                [
                    new("rodiče", new("rodiče malých dětí", "parents of small children")) { ChildAges = AgeBounds.UpTo(15, HighestAgeRule.UntilBirthday) },
                    new("mládež", new("mládež", "youth")) { Ages = AgeBounds.UpTo(26, HighestAgeRule.WholeYearIncluded) },
                ],
            LeftOut = draw.Chance(15) ? [SupportKind.WorkOnBehalf] : [],
        };
    }
}
