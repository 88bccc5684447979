using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Testing;

/// <summary>
/// Generators of what a service may be paid for: registrations, networks, entrustments and the cases that join them, all about the service
/// "1234567" of social rehabilitation in the year 2023 and the months around it. Equal capacities and shared days come often.
/// </summary>
public static class EntitlementGenerators
{
    private static readonly LocalDate First = new(2022, 10, 1);
    private static readonly DateInterval Year = new(new(2023, 1, 1), new(2023, 12, 31));

    /// <summary>The service that all of them speak of.</summary>
    public static ServiceIdentifier Service { get; } = ServiceIdentifier.Parse("1234567", null);

    /// <summary>Cases of the year 2023 or a part of it.</summary>
    public static Arbitrary<EntitlementCase> Cases { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => CaseOf(new Draw((ulong)seed))), Simpler);

    /// <summary>Events of a registration around the year 2023.</summary>
    public static Arbitrary<RegistrationEvent> Events { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => EventOf(new Draw((ulong)seed))));

    /// <summary>
    /// True when an event can't stand beside those of a registration: two capacities of a form and unit, or two events of insolvency, on one
    /// day; two ends; or a capacity after the end.
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
            RegistrationEvent.InsolvencyOpened or RegistrationEvent.InsolvencyClosed => registration.Events
                .Any(each => each.EffectiveOn == added.EffectiveOn && each is RegistrationEvent.InsolvencyOpened or RegistrationEvent.InsolvencyClosed),
            _ => false,
        };
    }

    private static EntitlementCase CaseOf(Draw draw) => new()
    {
        Period = draw.Chance(60) ? Year : PartOf(draw),
        Registration = RegistrationOf(draw),
        Network = RegionalNetwork.Create(Stretches(draw, NetworkStatus.Basic).Concat(Stretches(draw, NetworkStatus.Project))),
        Entrustments = Enumerable.Range(0, draw.Below(3)).Select(number => EntrustmentOf(draw, number)).ToValueList(),
        Requested = draw.Chance(50) ? Stated(draw, "request") : null,
        Provided = draw.Chance(50) ? Stated(draw, "report") : null,
    };

    private static RegistrationEvent EventOf(Draw draw)
    {
        var day = First.PlusDays(draw.Below(460));
        var source = FormattableString.Invariant($"R-{draw.Below(1000)}");
        return draw.Below(10) switch
        {
            0 => new RegistrationEvent.Ended(day, source),
            1 => new RegistrationEvent.InsolvencyOpened(day, source),
            2 => new RegistrationEvent.InsolvencyClosed(day, source),
            3 => new RegistrationEvent.Change(day, new("místo", "place"), source),
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

        return registration;
    }

    private static IEnumerable<NetworkEntry> Stretches(Draw draw, NetworkStatus status)
    {
        var (form, capacity) = (FormOf(draw), CapacityOf(draw));
        for (var from = First.PlusDays(draw.Below(200)); from < Year.End && draw.Chance(70);)
        {
            var to = from.PlusDays(draw.Below(200));
            yield return new(Service, form, capacity, status, draw.Chance(80) ? Validity.Between(from, to) : Validity.Since(from), FormattableString.Invariant($"ZK {draw.Below(100)}"));
            if (draw.Chance(80))
                yield break;
            from = to.PlusDays(500); // beyond the year: an open stretch must stay the last
        }
    }

    private static Entrustment EntrustmentOf(Draw draw, int number)
    {
        var start = First.PlusDays(draw.Below(200));
        var duration = new DateInterval(start, start.PlusDays(draw.Below(500)));
        return Entrustment.Create(new()
        {
            Number = FormattableString.Invariant($"P-{number}"),
            IssuedOn = start,
            Duration = duration,
            Share = draw.Chance(80) ? Monetary.Rate.One : Monetary.Rate.Percent(draw.Between(1, 100)),
            Lines = draw.Chance(50)
                ? [new(Service, ServiceForm.Field, CapacityOf(draw))]
                : [new(Service, ServiceForm.Field, CapacityOf(draw)), new(Service, ServiceForm.Ambulatory, CapacityOf(draw))],
        });
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
        if (given.Registration.Events.Count > 0)
            yield return given with { Registration = ServiceRegistration.Create(Service, ServiceType.SocialRehabilitation, given.Registration.Events.Skip(1)) };
        if (given.Network.Entries.Count > 0)
            yield return given with { Network = RegionalNetwork.Create(given.Network.Entries.Skip(1)) };
        if (given.Period.Length > 1)
            yield return given with { Period = new(given.Period.Start, given.Period.Start.PlusDays((given.Period.Length / 2) - 1)) };
    }
}
