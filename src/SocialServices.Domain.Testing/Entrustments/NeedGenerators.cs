using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Entrustments;

/// <summary>
/// Generators of needs, plans, services to be judged and transformations, valid by construction. Types, groups, units and places are few, so
/// that they meet: the same place twice, a place within a larger one, nothing at all.
/// </summary>
public static class NeedGenerators
{
    private static readonly LocalDate Division = new(2024, 6, 30);
    private static readonly MunicipalityWithExtendedPowers[] Municipalities =
        [.. new[] { "5101", "5105", "5107", "5109" }.Select(Read<MunicipalityWithExtendedPowers>)];

    private static readonly ServiceType[] Types = [ServiceType.SocialActivationForFamilies, ServiceType.Shelters, ServiceType.ShelteredHousing];
    private static readonly TargetGroup[] Groups = [TargetGroup.FamiliesWithChildren, TargetGroup.HomelessPersons];

    private static readonly Gen<Capacity> Capacities =
        from tenths in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 200)))
        from unit in Gen.Elements(Unit.FullTimeEquivalent, Unit.Bed)
        select Capacity.Of(Quantity.Of(tenths / 10m, unit));

    private static readonly Gen<ServiceTerritory> Areas = Gen.Frequency(
        (6, Gen.Elements(Municipalities).Select(municipality => ServiceTerritory.On(Division, municipality))),
        (2, from one in Gen.Elements(Municipalities) from other in Gen.Elements(Municipalities) select ServiceTerritory.On(Division, one, other)),
        (1, Gen.Elements<TerritorialUnit>(Region.Liberec, Read<District>("CZ0514")).Select(unit => ServiceTerritory.On(Division, unit))));

    private static readonly Gen<NeedRequest> AnyRequest =
        from area in Gen.Elements(Municipalities)
        from municipality in Gen.Elements(null, new RequestingMunicipality("500001", "První"), new RequestingMunicipality("500002", "Druhá"))
        from service in Gen.Elements(Types)
        from @group in Gen.Elements(Groups)
        from capacity in Capacities
        from found in Gen.Elements("1/2014", "2/2014", "1/2015").Select(Read<HalfYear>)
        select new NeedRequest { Area = area, Municipality = municipality, Service = service, Group = @group, Capacity = capacity, Found = found, Source = "požadavek" };

    private static readonly Gen<FormCapacity> FormCapacities =
        from form in Gen.Elements(ServiceForm.Field, ServiceForm.Residential) from capacity in Capacities select new FormCapacity(form, capacity);

    /// <summary>Days on which the generated evidence and plans begin, hold, change and end.</summary>
    public static Arbitrary<LocalDate> Days { get; } = Arb.From(
        Gen.OneOf(Gen.Choose(0, 1_500).Select(days => new LocalDate(2013, 1, 1).PlusDays(days)), Gen.Choose(2013, 2017).Select(year => new LocalDate(year, 1, 1))),
        day => day == new LocalDate(2015, 6, 30) ? [] : [new(2015, 6, 30)]);

    /// <summary>Up to twelve requests of which no body repeats one within a half-year, in any order.</summary>
    public static Arbitrary<IReadOnlyList<NeedRequest>> Requests { get; } = Arb.From(
        Lists(AnyRequest, 12).Select(all => (IReadOnlyList<NeedRequest>)all
            .DistinctBy(each => (each.Area, each.Municipality, each.Service, each.Group, each.Capacity.Unit, each.Found)).ToList()),
        WithoutOne);

    /// <summary>Meetings with municipalities, with up to four findings.</summary>
    public static Arbitrary<MunicipalMeeting> Meetings { get; } = Arb.From(
        from day in Days.Generator
        from requests in Requests.Generator
        select MunicipalMeeting.Create(day, "Liberec", ["potřeby obcí"], requests.DistinctBy(each => (each.Area, each.Municipality, each.Service, each.Group, each.Capacity.Unit)).Take(4)
            .Select(request => new MeetingFinding(request.Area, request.Service, request.Group, request.Capacity, request.Municipality)).ToValueList()),
        meeting => meeting.Findings.Count == 0 ? [] : [MunicipalMeeting.Create(meeting.Date, meeting.Place, meeting.Topics)]);

    /// <summary>Evidence of such requests.</summary>
    public static Arbitrary<NeedEvidence> Evidence { get; } = Arb.From(
        Requests.Generator.Select(NeedEvidence.Create), evidence => WithoutOne(evidence.Requests).Select(NeedEvidence.Create));

    /// <summary>Up to eight capacities, whose areas may share places.</summary>
    public static Arbitrary<IReadOnlyList<AreaCapacity>> AreaCapacities { get; } = Arb.From(Lists(AnyAreaCapacity(), 8).Select(all => (IReadOnlyList<AreaCapacity>)all), WithoutOne);

    /// <summary>Versions of a plan with any number and first day; their capacities share no place.</summary>
    public static Arbitrary<DevelopmentPlanVersion> PlanVersions { get; } = Arb.From(
        from number in Gen.Choose(1, 9) from version in AnyVersion(number, new(2014, 1, 1)) select version,
        version => WithoutOne(version.Capacities).Where(rest => rest.Count > 0).Select(rest => version with { Capacities = rest.ToValueList() }));

    /// <summary>Plans of one to four versions.</summary>
    public static Arbitrary<DevelopmentPlan> Plans { get; } = Arb.From(
        from count in Gen.Choose(1, 4)
        from first in Gen.Choose(0, 400)
        from gaps in Gen.ListOf(Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 400))), count)
        from versions in Gen.CollectToArray(Enumerable.Range(1, count).Select(number => AnyVersion(number, new LocalDate(2013, 6, 1).PlusDays(first + gaps.Take(number - 1).Sum()))))
        from kind in Gen.Elements(DevelopmentPlanKind.MediumTerm, DevelopmentPlanKind.Action, DevelopmentPlanKind.Community)
        select DevelopmentPlan.Create(kind, "Plán", versions),
        plan => WithoutOne(plan.Versions).Where(rest => rest.Count > 0).Select(rest => DevelopmentPlan.Create(plan.Kind, plan.Name, rest)));

    /// <summary>Up to five services to be judged or compared with, each with an identifier of its own.</summary>
    public static Arbitrary<IReadOnlyList<CandidateService>> Services { get; } = Arb.From(
        Lists(
            from service in Gen.Elements(Types)
            from groups in Gen.Elements<ValueList<TargetGroup>>([Groups[0]], [Groups[1]], [Groups[0], Groups[1]])
            from area in Areas
            from network in Lists(FormCapacities, 3)
            from other in Lists(FormCapacities, 3)
            from reports in Gen.Elements(true, false)
            from findings in Gen.Elements<ValueList<RegistrationEvent.QualityFinding>?>(null, [], [new(Division, new("chybí plány", "plans are missing"), "I-7")])
            select (service, groups, area, network: network.ToValueList(), reported: (reports ? network : other).ToValueList(), findings), 5)
            .Select(all => (IReadOnlyList<CandidateService>)all
                .Select((each, i) => new CandidateService(Service(i + 1), each.service, each.groups, each.area, each.network, each.reported, each.findings))
                .ToList()),
        WithoutOne);

    /// <summary>Rules of one to four conditions in any order.</summary>
    public static Arbitrary<EligibilityRule> EligibilityRules { get; } = Arb.From(
        from count in Gen.Choose(1, EligibilityCondition.All.Count)
        from conditions in Gen.Shuffle(EligibilityCondition.All.ToArray())
        select new EligibilityRule(Citation.Document(BilingualText.Same("metodika")), conditions.Take(count).ToValueList()),
        rule => WithoutOne(rule.Conditions).Where(rest => rest.Count > 0).Select(rest => new EligibilityRule(rule.Source, rest.ToValueList())));

    /// <summary>Transformations of up to four closures and four openings; some close after they open, which is a warning.</summary>
    public static Arbitrary<Transformation> Transformations { get; } = Arb.From(
        from closures in Lists(from home in Gen.Choose(1, 2) from beds in Gen.Choose(4, 40) from day in Days.Generator select (home, beds, day), 4)
        from openings in Lists(from service in Gen.Choose(3, 5) from capacity in Capacities.Where(each => each.Quantity.TenThousandths > 0) from day in Days.Generator select (service, capacity, day), 4)
        from links in Gen.ListOf(Gen.Choose(-1, 1), closures.Count * openings.Count)
        select Transformation.Create(
            closures.Select((each, i) => new BedClosure($"L{i}", Service(each.home), ServiceType.HomesForPersonsWithDisabilities, Capacity.Beds(each.beds), each.day)).ToValueList(),
            openings.Select((each, i) => new AlternativeUnits($"J{i}", Service(each.service), ServiceType.ShelteredHousing, each.capacity, each.day)).ToValueList(),
            links.Select((clients, i) => (clients, i)).Where(each => each.clients >= 0)
                .Select(each => new TransformationLink($"L{each.i / openings.Count}", $"J{each.i % openings.Count}", each.clients)).ToValueList()),
        transformation => WithoutOne(transformation.Links).Select(rest => Transformation.Create(transformation.Closures, transformation.Units, rest.ToValueList())));

    private static Gen<AreaCapacity> AnyAreaCapacity() =>
        from service in Gen.Elements(Types)
        from @group in Gen.Elements(Groups)
        from area in Areas
        from capacity in Capacities
        select new AreaCapacity(service, @group, area, capacity);

    private static Gen<DevelopmentPlanVersion> AnyVersion(int number, LocalDate start) =>
        from first in AnyAreaCapacity()
        from further in Lists(AnyAreaCapacity(), 6)
        from days in Gen.Elements(-1, 0, 364, 1_000)
        select new DevelopmentPlanVersion
        {
            Number = number,
            Validity = days < 0 ? Validity.Since(start) : Validity.Between(start, start.PlusDays(days)),
            Resolution = FormattableString.Invariant($"usnesení {number}"),
            Capacities = further.Aggregate<AreaCapacity, ValueList<AreaCapacity>>([first], (rows, row) => rows.Any(other => SharesPlace(other, row)) ? rows : rows.With(row)),
        };

    private static bool SharesPlace(AreaCapacity one, AreaCapacity other) =>
        one.Service == other.Service && one.Group == other.Group && one.Capacity.Unit == other.Capacity.Unit && one.Area.Overlaps(other.Area);

    private static ServiceIdentifier Service(int number) => Read<ServiceIdentifier>(FormattableString.Invariant($"{1_000_000 + number}"));

    private static T Read<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static Gen<IReadOnlyList<T>> Lists<T>(Gen<T> items, int most) => Gen.Choose(0, most).SelectMany(count => Gen.ListOf(items, count)).Select(all => (IReadOnlyList<T>)all.ToList());

    private static IEnumerable<IReadOnlyList<T>> WithoutOne<T>(IReadOnlyList<T> items) =>
        Enumerable.Range(0, items.Count).Select(left => (IReadOnlyList<T>)items.Where((_, i) => i != left).ToList());
}
