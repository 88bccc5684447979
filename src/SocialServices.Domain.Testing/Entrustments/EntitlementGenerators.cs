using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing.Entrustments;

/// <summary>
/// Generators of what a service may be paid for: registrations, networks, entrustments, contracts and the cases that join them, about the
/// service "1234567" of social rehabilitation in the year 2023 and the months around it. Another service stands in the same network and acts.
/// Equal capacities and shared days come often.
/// </summary>
public static class EntitlementGenerators
{
    private static readonly LocalDate First = new(2022, 10, 1);
    private static readonly DateInterval Year = new(new(2023, 1, 1), new(2023, 12, 31));

    /// <summary>The service that all cases speak of.</summary>
    public static ServiceIdentifier Service { get; } = ServiceIdentifier.Parse("1234567", null);

    /// <summary>A service that stands in the same network and acts and never counts.</summary>
    public static ServiceIdentifier OtherService { get; } = ServiceIdentifier.Parse("7654321", null);

    /// <summary>Cases of the year 2023 or a part of it.</summary>
    public static Arbitrary<EntitlementCase> Cases { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => CaseOf(new Draw((ulong)seed))), Simpler);

    /// <summary>Events of a registration around the year 2023.</summary>
    public static Arbitrary<RegistrationEvent> Events { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => EventOf(new Draw((ulong)seed))));

    /// <summary>Entries of a network that begin around the year 2023, most of the service of the cases.</summary>
    public static Arbitrary<NetworkEntry> NetworkEntries { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => EntryOf(new Draw((ulong)seed))),
        entry => entry.Validity.To is null ? [] : [entry with { Validity = Validity.Since(entry.Validity.From!.Value) }]);

    /// <summary>Networks of up to eight entries of both services, of every form and part, some with units that hold since ever.</summary>
    public static Arbitrary<RegionalNetwork> Networks { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => NetworkOf(new Draw((ulong)seed))),
        network => Enumerable.Range(0, network.Entries.Count).Select(left => RegionalNetwork.Create(network.Entries.Where((_, i) => i != left))));

    /// <summary>Acts that begin around the year 2023, of no region; their lines hold for the whole act or a part of it.</summary>
    public static Arbitrary<Entrustment> Entrustments { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => EntrustmentOf(new Draw((ulong)seed), 9, region: null)),
        act => act.Definition.Lines.Count == 1 ? [] : [Entrustment.Create(act.Definition with { Lines = [act.Definition.Lines[0]] })]);

    /// <summary>Successors that an act names: a service, a provider, or a service of a provider.</summary>
    public static Arbitrary<NamedSuccessor> Successors { get; } = Arb.From(
        from of in Gen.Elements<ServiceIdentifier?>(null, Service)
        from named in Gen.Choose(0, 2)
        select new NamedSuccessor
        {
            Of = of, Service = named == 0 ? null : OtherService, Provider = named == 1 ? null : BusinessId.Parse("10000003", null),
        });

    /// <summary>Contracts and addenda, published in time, late or never, or without the duty.</summary>
    public static Arbitrary<StatedUnits> Contracts { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => ContractOf(new Draw((ulong)seed))),
        contract => contract.Segment.From == contract.Segment.To ? [] : [contract with { Segment = contract.Segment with { To = contract.Segment.From } }]);

    /// <summary>Up to five periods of 2023 that sources pay, of both services; months, sources and instruments are shared often.</summary>
    public static Arbitrary<IReadOnlyList<FundedPeriod>> FundedPeriods { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => FundedOf(new Draw((ulong)seed))),
        periods => Enumerable.Range(0, periods.Count).Select(left => (IReadOnlyList<FundedPeriod>)[.. periods.Where((_, i) => i != left)]));

    /// <summary>
    /// True when an event can't stand beside those of a registration: two capacities of a form and unit, two events of insolvency, two places
    /// or two statements of groups on one day; two ends; a capacity after the end; an end of insolvency that nothing opened; or the remedy of a
    /// finding that is not there.
    /// </summary>
    public static bool Contradicts(ServiceRegistration registration, RegistrationEvent added)
    {
        ArgumentNullException.ThrowIfNull(registration);
        ArgumentNullException.ThrowIfNull(added);
        return added switch
        {
            RegistrationEvent.CapacityOf capacity => capacity.EffectiveOn > registration.LastDay || registration.Events.OfType<RegistrationEvent.CapacityOf>()
                .Any(each => (each.EffectiveOn, each.Form, each.Capacity.Unit) == (capacity.EffectiveOn, capacity.Form, capacity.Capacity.Unit)),
            RegistrationEvent.Ended ended => registration.LastDay is not null || registration.Events.OfType<RegistrationEvent.CapacityOf>().Any(each => each.EffectiveOn > ended.LastDay),
            RegistrationEvent.InsolvencyOpened or RegistrationEvent.InsolvencyClosed => HasLoneClosing(registration.Events.With(added)) || registration.Events
                .Any(each => each.EffectiveOn == added.EffectiveOn && each is RegistrationEvent.InsolvencyOpened or RegistrationEvent.InsolvencyClosed),
            RegistrationEvent.PlaceOf or RegistrationEvent.GroupsOf => registration.Events.Any(each => each.EffectiveOn == added.EffectiveOn && each.GetType() == added.GetType()),
            RegistrationEvent.FindingRemedied => HasLoneRemedy(registration.Events.With(added)),
            _ => false,
        };
    }

    /// <summary>True when an entry shares a day with one of the same service, form, unit and status.</summary>
    public static bool Contradicts(RegionalNetwork network, NetworkEntry added)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(added);
        return network.Entries.Any(entry => (entry.Service, entry.Form, entry.Capacity.Unit, entry.Status) == (added.Service, added.Form, added.Capacity.Unit, added.Status)
            && !(entry.Validity.To < added.Validity.From) && !(added.Validity.To < entry.Validity.From));
    }

    /// <summary>True when a paper shares a day with one of the same form and unit that was concluded on the same day, or neither was.</summary>
    public static bool Contradicts(IEnumerable<StatedUnits> papers, StatedUnits added)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(added);
        return papers.Any(paper => (paper.Form, paper.Segment.Capacity.Unit, paper.Conclusion?.ConcludedOn) == (added.Form, added.Segment.Capacity.Unit, added.Conclusion?.ConcludedOn)
            && paper.Segment.From <= added.Segment.To && added.Segment.From <= paper.Segment.To);
    }

    private static bool HasLoneClosing(IEnumerable<RegistrationEvent> events)
    {
        var isOpen = false;
        foreach (var each in events.Where(each => each is RegistrationEvent.InsolvencyOpened or RegistrationEvent.InsolvencyClosed).OrderBy(each => each.EffectiveOn))
        {
            if (each is RegistrationEvent.InsolvencyClosed && !isOpen)
                return true;
            isOpen = each is RegistrationEvent.InsolvencyOpened;
        }

        return false;
    }

    private static bool HasLoneRemedy(IEnumerable<RegistrationEvent> events)
    {
        var all = events.ToList();
        return all.OfType<RegistrationEvent.FindingRemedied>().Any(remedy => !all.OfType<RegistrationEvent.QualityFinding>().Any(finding => finding.Source == remedy.Finding && finding.EffectiveOn <= remedy.EffectiveOn));
    }

    private static IReadOnlyList<FundedPeriod> FundedOf(Draw draw) => [.. Enumerable.Range(0, draw.Below(6)).Select(_ =>
    {
        var from = draw.Chance(60) ? new LocalDate(2023, 1 + draw.Below(12), 1) : Year.Start.PlusDays(draw.Below(365));
        var to = draw.Chance(60) ? from.With(DateAdjusters.EndOfMonth).PlusMonths(draw.Below(6)).With(DateAdjusters.EndOfMonth) : from.PlusDays(draw.Below(200));
        return new FundedPeriod(draw.Chance(80) ? Service : OtherService, FormOf(draw), new(from, LocalDate.Min(to, Year.End)), draw.Chance(80) ? FundingInstrument.Grant : FundingInstrument.PublicContract,
            draw.Pick("project", "§ 101a", "municipality"), CapacityOf(draw));
    })];

    private static EntitlementCase CaseOf(Draw draw)
    {
        var region = draw.Chance(30) ? Region.Liberec : null;
        return new()
        {
            Period = draw.Chance(60) ? Year : PartOf(draw),
            Region = region,
            Registration = RegistrationOf(draw),
            Network = RegionalNetwork.Create([.. Stretches(draw, Service, NetworkStatus.Basic), .. Stretches(draw, Service, NetworkStatus.Project), .. Stretches(draw, OtherService, NetworkStatus.Basic)]),
            Entrustments = Enumerable.Range(0, draw.Below(3)).Select(number => EntrustmentOf(draw, number, region is null || draw.Chance(70) ? region : Region.Usti)).ToValueList(),
            Requested = draw.Chance(50) ? WithContract(draw, Stated(draw, "request")) : null,
            Provided = draw.Chance(50) ? Stated(draw, "report") : null,
        };
    }

    private static RegistrationEvent EventOf(Draw draw)
    {
        var day = First.PlusDays(draw.Below(460));
        var source = FormattableString.Invariant($"R-{draw.Below(1000)}");
        return draw.Below(13) switch
        {
            0 => new RegistrationEvent.Ended(day, source),
            1 => new RegistrationEvent.InsolvencyOpened(day, source),
            2 => new RegistrationEvent.InsolvencyClosed(day, source),
            3 => new RegistrationEvent.Change(day, new("časový rozsah", "the times"), source),
            4 => new RegistrationEvent.PlaceOf(day, ServiceTerritory.On(day, draw.Pick(Region.Liberec, Region.Usti)), source),
            5 => new RegistrationEvent.GroupsOf(day, [draw.Pick(TargetGroup.HomelessPersons, TargetGroup.FamiliesWithChildren)], source),
            6 => new RegistrationEvent.QualityFinding(day, new("chybí plány", "plans are missing"), source),
            _ => new RegistrationEvent.CapacityOf(day, FormOf(draw), CapacityOf(draw), source),
        };
    }

    private static ServiceRegistration RegistrationOf(Draw draw)
    {
        var registration = ServiceRegistration.Create(Service, ServiceType.SocialRehabilitation, []);
        for (var left = draw.Below(7); left > 0; left--)
        {
            var added = EventOf(draw);
            if (!Contradicts(registration, added))
                registration = registration.With(added);
        }

        return registration.Events.OfType<RegistrationEvent.QualityFinding>().FirstOrDefault() is { } finding && draw.Chance(50)
            ? registration.With(new RegistrationEvent.FindingRemedied(finding.EffectiveOn.PlusDays(draw.Below(200)), finding.Source, "remedy"))
            : registration;
    }

    private static NetworkEntry EntryOf(Draw draw)
    {
        var from = First.PlusDays(draw.Below(460));
        return new(draw.Chance(80) ? Service : OtherService, FormOf(draw), CapacityOf(draw), draw.Pick(NetworkStatus.Basic, NetworkStatus.Minimal),
            draw.Chance(50) ? Validity.Since(from) : Validity.Between(from, from.PlusDays(draw.Below(300))), FormattableString.Invariant($"ZK {draw.Below(100)}"));
    }

    private static RegionalNetwork NetworkOf(Draw draw)
    {
        var network = RegionalNetwork.Create([]);
        for (var left = draw.Below(9); left > 0; left--)
        {
            var drawn = EntryOf(draw) with { Form = draw.OneOf(ServiceForms.All), Status = draw.OneOf(Enum.GetValues<NetworkStatus>()) };
            var added = draw.Chance(80) ? drawn : drawn with { Validity = Validity.Between(null, drawn.Validity.To) };
            if (!Contradicts(network, added))
                network = network.With(added);
        }

        return network;
    }

    private static IEnumerable<NetworkEntry> Stretches(Draw draw, ServiceIdentifier service, NetworkStatus status)
    {
        var (form, capacity) = (FormOf(draw), CapacityOf(draw));
        for (var from = First.PlusDays(draw.Below(200)); from < Year.End && draw.Chance(70);)
        {
            var to = from.PlusDays(draw.Below(200));
            yield return new(service, form, capacity, status, draw.Chance(80) ? Validity.Between(from, to) : Validity.Since(from), FormattableString.Invariant($"ZK {draw.Below(100)}"));
            if (draw.Chance(80))
                yield break;
            from = to.PlusDays(500); // beyond the year: an open stretch must stay the last
        }
    }

    private static Entrustment EntrustmentOf(Draw draw, int number, Region? region)
    {
        var start = First.PlusDays(draw.Below(200));
        var duration = new DateInterval(start, start.PlusDays(draw.Below(500)));
        return Entrustment.Create(new()
        {
            Number = FormattableString.Invariant($"P-{number}"),
            IssuedOn = start,
            Duration = duration,
            Region = region,
            Share = draw.Chance(80) ? Rate.One : Rate.Percent(draw.Between(1, 100)),
            Lines = draw.Chance(50)
                ? [new(Service, ServiceForm.Field, CapacityOf(draw), PartOf(draw, duration))]
                : [new(Service, ServiceForm.Field, CapacityOf(draw)), new(Service, ServiceForm.Ambulatory, CapacityOf(draw), PartOf(draw, duration)), new(OtherService, ServiceForm.Field, CapacityOf(draw))],
        });
    }

    private static Validity PartOf(Draw draw, DateInterval whole)
    {
        if (draw.Chance(60))
            return Validity.Always;
        var from = whole.Start.PlusDays(draw.Below(whole.Length));
        return draw.Chance(50) ? Validity.Since(from) : Validity.Between(null, from);
    }

    private static ValueList<StatedUnits> WithContract(Draw draw, ValueList<StatedUnits> papers)
    {
        for (var left = draw.Below(4); left > 0; left--)
        {
            var added = ContractOf(draw);
            if (!Contradicts(papers, added))
                papers = papers.With(added);
        }

        return papers;
    }

    private static StatedUnits ContractOf(Draw draw)
    {
        var concluded = First.PlusDays(draw.Below(460));
        var from = concluded.PlusDays(draw.Below(100) - 30);
        LocalDate? published = draw.Chance(75) ? concluded.PlusDays(draw.Below(110)) : null;
        return new(FormOf(draw), new(from, from.PlusDays(draw.Below(300)), CapacityOf(draw)), "contract") { Conclusion = new(concluded, published, mustBePublished: draw.Chance(80)) };
    }

    private static ValueList<StatedUnits> Stated(Draw draw, string source)
    {
        var from = Year.Start.PlusDays(draw.Below(150));
        var middle = from.PlusDays(draw.Below(100));
        var form = FormOf(draw);
        return
        [
            new(form, new(from, middle, Capacity.FullTimeEquivalents(draw.Below(8) / 2m)), source),
            new(form, new(middle.PlusDays(1 + draw.Below(40)), Year.End, Capacity.FullTimeEquivalents(draw.Below(8) / 2m)), source + " 2"),
        ];
    }

    private static DateInterval PartOf(Draw draw)
    {
        var (one, other) = (Year.Start.PlusDays(draw.Below(365)), Year.Start.PlusDays(draw.Below(365)));
        return new(LocalDate.Min(one, other), LocalDate.Max(one, other));
    }

    private static ServiceForm FormOf(Draw draw) => draw.Chance(70) ? ServiceForm.Field : ServiceForm.Ambulatory;

    private static Capacity CapacityOf(Draw draw) => draw.Chance(85) ? Capacity.FullTimeEquivalents(draw.Below(8) / 2m) : Capacity.Clients(draw.Below(20));

    private static IEnumerable<EntitlementCase> Simpler(EntitlementCase given)
    {
        if (given.Requested is not null)
            yield return given with { Requested = null };
        if (given.Provided is not null)
            yield return given with { Provided = null };
        if (given.Entrustments.Count > 0)
            yield return given with { Entrustments = given.Entrustments.Skip(1).ToValueList() };
        if (given.Registration.Events.Count > 0 && !HasLoneClosing(given.Registration.Events.Skip(1)) && !HasLoneRemedy(given.Registration.Events.Skip(1)))
            yield return given with { Registration = ServiceRegistration.Create(Service, ServiceType.SocialRehabilitation, given.Registration.Events.Skip(1)) };
        if (given.Network.Entries.Count > 0)
            yield return given with { Network = RegionalNetwork.Create(given.Network.Entries.Skip(1)) };
        if (given.Period.Length > 1)
            yield return given with { Period = new(given.Period.Start, given.Period.Start.PlusDays((given.Period.Length / 2) - 1)) };
    }
}
