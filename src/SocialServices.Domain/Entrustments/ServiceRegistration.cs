using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Registration of a service in the register of providers (registrace sociální služby), as the events that made it: one identifier, one
/// type, any number of forms. The order in which events were recorded does not matter. Immutable and thread-safe.
/// </summary>
public sealed record ServiceRegistration
{
    private ServiceRegistration(ServiceIdentifier service, ServiceType type, BusinessId? provider, ValueList<RegistrationEvent> events)
    {
        Service = service;
        Type = type;
        Provider = provider;
        Events = events;
    }

    /// <summary>Identifier of the service.</summary>
    public ServiceIdentifier Service { get; }

    /// <summary>Type of the service.</summary>
    public ServiceType Type { get; }

    /// <summary>The provider; none where the caller does not need it.</summary>
    public BusinessId? Provider { get; }

    /// <summary>The events by the day of their effect.</summary>
    public ValueList<RegistrationEvent> Events { get; }

    /// <summary>A registration of its events, in any order.</summary>
    /// <exception cref="DomainValidationException">The events contradict each other, or the type forbids a form; the report names all of them.</exception>
    public static ServiceRegistration Create(ServiceIdentifier service, ServiceType type, IEnumerable<RegistrationEvent> events, BusinessId? provider = null)
    {
        TryCreate(service, type, events, out var registration, provider).ThrowIfErrors();
        return registration!;
    }

    /// <summary>Checks a registration; it is null when the report has an error. Paths count the events in the order given.</summary>
    public static ValidationReport TryCreate(ServiceIdentifier service, ServiceType type, IEnumerable<RegistrationEvent> events, out ServiceRegistration? registration, BusinessId? provider = null)
    {
        Guard.Against.Null(type);
        var given = Guard.Against.Null(events).ToValueList();
        var sorted = given.OrderBy(each => each.EffectiveOn).ThenBy(each => each.ToString(), StringComparer.Ordinal).ToValueList();
        var faults = EntrustmentFaults.Service(service, "$.service").Concat(given.SelectMany((each, i) => Faults(each, FormattableString.Invariant($"$.events[{i}]")))).ToValueList();
        var report = new ValidationReport(faults.Count > 0 ? faults : Problems(type, sorted).ToValueList());
        registration = report.HasErrors ? null : new(service, type, provider, sorted);
        return report;
    }

    /// <summary>A copy with one more event.</summary>
    /// <exception cref="DomainValidationException">The event contradicts another one.</exception>
    public ServiceRegistration With(RegistrationEvent added) => Create(Service, Type, Events.With(Guard.Against.Null(added)), Provider);

    /// <summary>The last day of the registration; none while no end is known.</summary>
    public LocalDate? LastDay => Events.OfType<RegistrationEvent.Ended>().FirstOrDefault()?.LastDay;

    /// <summary>Where the service is registered on a day; none where no event states it, and after the end of the registration.</summary>
    public ServiceTerritory? AreaOn(LocalDate day) => LastDay < day ? null : Events.OfType<RegistrationEvent.PlaceOf>().LastOrDefault(each => each.EffectiveOn <= day)?.Area;

    /// <summary>For which target groups it is registered on a day; none where no event states it, and after the end of the registration.</summary>
    public ValueList<TargetGroup>? GroupsOn(LocalDate day) => LastDay < day ? null : Events.OfType<RegistrationEvent.GroupsOf>().LastOrDefault(each => each.EffectiveOn <= day)?.Groups;

    /// <summary>Findings about the quality of the service up to a day that are not remedied by then.</summary>
    public ValueList<RegistrationEvent.QualityFinding> OpenFindingsOn(LocalDate day) => Events.OfType<RegistrationEvent.QualityFinding>()
        .Where(finding => finding.EffectiveOn <= day && !Events.OfType<RegistrationEvent.FindingRemedied>().Any(remedy => remedy.EffectiveOn <= day && remedy.IsOf(finding)))
        .ToValueList();

    /// <summary>Days of a period on which payments are stopped by opened insolvency.</summary>
    public ValueList<DateInterval> InsolventIn(DateInterval period)
    {
        Guard.Against.Null(period);
        var stretches = new List<DateInterval>();
        LocalDate? since = null;
        foreach (var each in Events)
        {
            since = each switch
            {
                RegistrationEvent.InsolvencyOpened => since ?? each.EffectiveOn,
                RegistrationEvent.InsolvencyClosed when since is { } opened => Closed(opened, each.EffectiveOn),
                _ => since,
            };
        }

        if (since is { } open && open <= period.End)
            stretches.Add(new(LocalDate.Max(open, period.Start), period.End));
        return stretches.ToValueList();

        LocalDate? Closed(LocalDate opened, LocalDate closed)
        {
            if (Validity.Between(opened, closed.PlusDays(-1)).Intersect(period) is { } within)
                stretches.Add(within);
            return null;
        }
    }

    /// <summary>Days of a period on which no form of the service is registered with any units; empty where it is registered without a gap.</summary>
    public ValueList<DateInterval> Unregistered(DateInterval period)
    {
        Guard.Against.Null(period);
        var starts = Events.Select(each => each.EffectiveOn).Append(period.Start).Where(period.Contains).Distinct().Order().ToList();
        var gaps = new List<DateInterval>();
        for (var i = 0; i < starts.Count; i++)
        {
            var days = new DateInterval(starts[i], i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : period.End);
            if (IsRegistered(days.Start))
                continue;
            if (gaps.Count > 0 && gaps[^1].End.PlusDays(1) == days.Start)
                gaps[^1] = new(gaps[^1].Start, days.End);
            else
                gaps.Add(days);
        }

        return gaps.ToValueList();

        bool IsRegistered(LocalDate day) => !(LastDay < day) && Events.OfType<RegistrationEvent.CapacityOf>().Where(each => each.EffectiveOn <= day)
            .GroupBy(each => (each.Form, each.Capacity.Unit)).Any(group => group.Last().Capacity.Quantity.TenThousandths > 0);
    }

    /// <summary>
    /// Registered capacity of a form day by day. Where the form is registered in other units only, the register limits no number: a network
    /// counts full-time equivalents where the register counts clients, and units never convert by themselves. A zero in the unit itself counts,
    /// unless another unit was stated with it or after it: then only the unit changed.
    /// </summary>
    internal ValueList<StatedCapacity> CapacityIn(DateInterval period, ServiceForm form, Unit unit)
    {
        var ofForm = Events.OfType<RegistrationEvent.CapacityOf>().Where(each => each.Form == form).ToList();
        var ended = Events.OfType<RegistrationEvent.Ended>().FirstOrDefault();
        return StatedCapacity.ByDay(period, Events.Select(each => each.EffectiveOn), day =>
        {
            if (ended is not null && ended.LastDay < day)
                return StatedCapacity.None(unit, new($"registrace skončila dnem {DateText.Of(ended.LastDay, Language.Czech)} ({ended.Source})",
                    $"the registration ended on {DateText.Of(ended.LastDay, Language.English)} ({ended.Source})"));
            var latest = ofForm.Where(each => each.EffectiveOn <= day).GroupBy(each => each.Capacity.Unit).Select(group => group.Last()).ToList();
            var valid = latest.FindAll(each => each.Capacity.Quantity.TenThousandths > 0);
            if (latest.Find(each => each.Capacity.Unit == unit) is { } same && (valid.Contains(same) || (valid.Count > 0 && valid.TrueForAll(other => other.EffectiveOn < same.EffectiveOn))))
                return new(same.Capacity, BilingualText.Same(same.Source));
            return valid.Count > 0
                ? StatedCapacity.Unlimited(unit, new($"registrováno v jiné jednotce ({string.Join(", ", valid.Select(each => each.Capacity.ToText(Language.Czech)))})",
                    $"registered in another unit ({string.Join(", ", valid.Select(each => each.Capacity.ToText(Language.English)))})"))
                : StatedCapacity.None(unit, new("forma není registrována", "the form is not registered"));
        });
    }

    private static IEnumerable<Problem> Faults(RegistrationEvent each, string path) => each switch
    {
        RegistrationEvent.CapacityOf capacity => EntrustmentFaults.Defined(capacity.Form, $"{path}.form").Concat(EntrustmentFaults.Capacity(capacity.Capacity, $"{path}.capacity")),
        RegistrationEvent.PlaceOf { Area.IsEmpty: true } => [Problem.Error(EntrustmentProblemCodes.Empty, $"{path}.area", new("Uveďte aspoň jedno místo poskytování.", "Give at least one place of the service."))],
        RegistrationEvent.GroupsOf { Groups.Count: 0 } => [Problem.Error(EntrustmentProblemCodes.Empty, $"{path}.groups", new("Uveďte aspoň jednu cílovou skupinu.", "Give at least one target group."))],
        _ => [],
    };

    private static IEnumerable<Problem> Problems(ServiceType type, ValueList<RegistrationEvent> events)
    {
        foreach (var each in events.Where(each => string.IsNullOrWhiteSpace(each.Source)))
        {
            yield return Problem.Error(EntrustmentProblemCodes.Blank, "$.events", new($"Událost registrace ke dni {DateText.Of(each.EffectiveOn, Language.Czech)} nemá zdroj; uveďte rozhodnutí.",
                $"The event of the registration on {DateText.Of(each.EffectiveOn, Language.English)} has no source; give the decision."));
        }

        var ends = events.OfType<RegistrationEvent.Ended>().ToList();
        if (ends.Count > 1)
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, "$.events", new(
                $"Registrace má dva konce: {DateText.Of(ends[0].LastDay, Language.Czech)} a {DateText.Of(ends[1].LastDay, Language.Czech)}; ponechte ten, který platí.",
                $"The registration has two ends: {DateText.Of(ends[0].LastDay, Language.English)} and {DateText.Of(ends[1].LastDay, Language.English)}; keep the one that holds."));
        foreach (var late in events.OfType<RegistrationEvent.CapacityOf>().Where(each => ends.Count > 0 && each.EffectiveOn > ends[0].LastDay))
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, "$.events", new(
                $"Kapacita ke dni {DateText.Of(late.EffectiveOn, Language.Czech)} ({late.Source}) je po konci registrace {DateText.Of(ends[0].LastDay, Language.Czech)}; nová registrace má nový identifikátor.",
                $"The capacity of {DateText.Of(late.EffectiveOn, Language.English)} ({late.Source}) is after the end of the registration on {DateText.Of(ends[0].LastDay, Language.English)}; a new registration has a new identifier."));
        foreach (var insolvency in events.Where(each => each is RegistrationEvent.InsolvencyOpened or RegistrationEvent.InsolvencyClosed).GroupBy(each => each.EffectiveOn).Where(day => day.Count() > 1))
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, "$.events", new(
                $"Ke dni {DateText.Of(insolvency.Key, Language.Czech)} jsou dvě události insolvence; uveďte jen tu, která platí.",
                $"On {DateText.Of(insolvency.Key, Language.English)} there are two events of insolvency; state only the one that holds."));
        foreach (var lone in LoneClosings(events))
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, "$.events", new(
                $"Insolvence ke dni {DateText.Of(lone.EffectiveOn, Language.Czech)} končí ({lone.Source}), ale nebyla zahájena; doplňte zahájení.",
                $"Insolvency ends on {DateText.Of(lone.EffectiveOn, Language.English)} ({lone.Source}), but none was opened; state the opening."));
        foreach (var remedy in events.OfType<RegistrationEvent.FindingRemedied>().Where(remedy => !events.OfType<RegistrationEvent.QualityFinding>().Any(remedy.IsOf)))
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, "$.events", new(
                $"Ke dni {DateText.Of(remedy.EffectiveOn, Language.Czech)} je odstraněno zjištění o kvalitě '{remedy.Finding}', které do té doby není uvedeno; doplňte je, nebo opravte jeho označení.",
                $"On {DateText.Of(remedy.EffectiveOn, Language.English)} the finding about quality '{remedy.Finding}' is remedied, which is not stated by then; state it, or correct its source."));
        foreach (var twice in events.Where(each => each is RegistrationEvent.PlaceOf or RegistrationEvent.GroupsOf).GroupBy(each => (each.EffectiveOn, Kind: each.GetType())).Where(day => day.Count() > 1))
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, "$.events", new(
                $"Ke dni {DateText.Of(twice.Key.EffectiveOn, Language.Czech)} je dvakrát uvedeno {(twice.First() is RegistrationEvent.PlaceOf ? "místo poskytování" : "určení cílových skupin")}; ponechte to, které platí.",
                $"On {DateText.Of(twice.Key.EffectiveOn, Language.English)} the {(twice.First() is RegistrationEvent.PlaceOf ? "place is" : "target groups are")} stated twice; keep what holds."));
        foreach (var forbidden in events.OfType<RegistrationEvent.CapacityOf>().Where(each => type.Allows(each.Form) == false).Select(each => each.Form).Distinct())
        {
            yield return Problem.Error(EntrustmentProblemCodes.Form, "$.events", new($"Druh služby {type} ({type.Name.Czech}) nemá formu {forbidden.ToText(Language.Czech)}.",
                $"The service type {type} ({type.Name.English}) has no {forbidden.ToText(Language.English)} form."));
        }

        foreach (var group in events.OfType<RegistrationEvent.CapacityOf>().GroupBy(each => (each.EffectiveOn, each.Form, each.Capacity.Unit)).Where(group => group.Select(each => each.Capacity).Distinct().Count() > 1))
        {
            var (day, form, _) = group.Key;
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, "$.events", new(
                $"Ke dni {DateText.Of(day, Language.Czech)} jsou pro formu {form.ToText(Language.Czech)} dvě kapacity: {string.Join(" a ", group.Select(each => each.Capacity.ToText(Language.Czech)))}; ponechte tu, která platí.",
                $"On {DateText.Of(day, Language.English)} the {form.ToText(Language.English)} form has two capacities: {string.Join(" and ", group.Select(each => each.Capacity.ToText(Language.English)))}; keep the one that holds."));
        }
    }

    // A day with two events of insolvency is named by itself.
    private static IEnumerable<RegistrationEvent> LoneClosings(ValueList<RegistrationEvent> events)
    {
        var isOpen = false;
        foreach (var day in events.Where(each => each is RegistrationEvent.InsolvencyOpened or RegistrationEvent.InsolvencyClosed).GroupBy(each => each.EffectiveOn))
        {
            if (day.ToList() is [RegistrationEvent.InsolvencyClosed lone] && !isOpen)
                yield return lone;
            isOpen = day.Last() is RegistrationEvent.InsolvencyOpened;
        }
    }
}
