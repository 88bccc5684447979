using NodaTime;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>The rules made ready for one history: everything that is looked up for a record stands in a small table.</summary>
internal sealed class CountingRules
{
    private const int AdultAge = 18;

    private readonly KindRule[] _kinds;
    private readonly ServiceRule[] _services;

    public CountingRules(SupportHistory history, PersonRules rules)
    {
        History = Guard.Against.Null(history);
        Rules = Guard.Against.Null(rules);
        FirstDay = SupportRecord.NumberOf(history.Project.Period.Start);
        Days = history.Project.Period.Length;
        if (rules.Threshold is { } threshold)
        {
            Threshold = Ceiling(SupportTime.MinutesOf(threshold.Hours, rules.MinutesOfHour));
            NotElectronic = Ceiling(SupportTime.MinutesOf(threshold.NotElectronic, rules.MinutesOfHour));
        }

        NeedsRecord = rules.Record == ParticipantRecord.Complete;
        _kinds = Enum.GetValues<SupportKind>().Select(kind => new KindRule(
            !rules.LeftOut.AsSpan().Contains(kind), kind == SupportKind.Electronic, SupportKinds.IsInMinutes(kind) ? 1 : MinutesOf(kind))).ToArray();
        var services = history.Project.Services;
        Groups = rules.Uniqueness switch
        {
            PersonUniqueness.PerService => services.Select(service => new PersonGroup(service.Key, BilingualText.Same(service.Key))).ToValueList(),
            PersonUniqueness.PerServiceType => services.Select(service => service.Type).Distinct().OrderBy(type => ServiceType.All.AsSpan().IndexOf(type)).Select(type => new PersonGroup(type.Code, type.Name)).ToValueList(),
            _ => [new(null, default)],
        };
        _services = services.Select((service, i) => new ServiceRule(
            rules.Uniqueness switch
            {
                PersonUniqueness.PerService => i,
                PersonUniqueness.PerServiceType => Groups.AsSpan().IndexOf(new PersonGroup(service.Type.Code, service.Type.Name)),
                _ => 0,
            },
            service.Type == ServiceType.Shelters)).ToArray();
    }

    public SupportHistory History { get; }

    public PersonRules Rules { get; }

    /// <summary>Number of the first day of the project.</summary>
    public int FirstDay { get; }

    /// <summary>Days of the project.</summary>
    public int Days { get; }

    /// <summary>Minutes from which a person is a participant; 0 where any support suffices.</summary>
    public long Threshold { get; }

    /// <summary>Minutes of them that are not electronic.</summary>
    public long NotElectronic { get; }

    public bool NeedsRecord { get; }

    /// <summary>Within each of them a person counts once.</summary>
    public ValueList<PersonGroup> Groups { get; }

    public ref readonly KindRule Kind(in SupportRecord record) => ref _kinds[(int)record.Kind];

    public ref readonly ServiceRule Service(in SupportRecord record) => ref _services[record.Service];

    /// <summary>Whether a person belongs to the project on a day. Puts nothing on the heap.</summary>
    public TargetFit FitOn(PersonDetails? details, LocalDate day)
    {
        var fit = TargetFit.Fits;
        if (Rules.Ages is { } ages)
        {
            if (details?.BirthDate is not { } born)
                fit = TargetFit.NotKnown;
            else if (!TargetGroupCondition.IsOf(ages, born, day))
                return TargetFit.OutsideAges;
        }

        if (Rules.TargetGroups.Count == 0)
            return fit;
        if (details is null || details.TargetGroups.Count == 0)
            return TargetFit.NotKnown;
        var ofGroups = TargetFit.OutsideGroups;
        foreach (var group in Rules.TargetGroups.AsSpan())
        {
            var fits = group.Fits(details, day);
            if (fits == true)
                return fit;
            if (fits is null)
                ofGroups = TargetFit.NotKnown;
        }

        return ofGroups;
    }

    /// <summary>True when the person counts as a user only once it lived in a shelter.</summary>
    public bool IsShelterChild(PersonDetails? details, LocalDate entry) =>
        Rules.ShelterChildren == ShelterChildren.UsersOnly && details?.BirthDate is { } born && born <= entry && CompletedYears.On(born, entry) < AdultAge;

    // Where no threshold stands, nobody asks for hours.
    private int MinutesOf(SupportKind kind)
    {
        var (hours, id, name) = kind == SupportKind.HousingMonth
            ? (Rules.HousingMonth, "housing-month", new BilingualText("hodiny za měsíc nového bydlení", "hours of a month of new housing"))
            : (Rules.StayDay, "stay-day", new BilingualText("hodiny za den pobytu", "hours of a day of a stay"));
        if (hours is { } known)
        {
            var minutes = SupportTime.MinutesOf(known, Rules.MinutesOfHour);
            return minutes.IsWhole ? (int)minutes.Numerator : throw new InvalidOperationException($"Hours that give whole minutes are expected for {name.English}, not {known} of {Rules.MinutesOfHour} minutes each; change the rules.");
        }

        if (Rules.Threshold is null || Rules.LeftOut.AsSpan().Contains(kind) || History.FirstDayOf(kind) is not { } day)
            return 0;
        throw new LegalParameterNotDefinedException(
            $"person.{id}.{Rules.Programme}", name, day, [],
            new($"v\u00A0programu {Rules.Programme} převod na hodiny podpory žádný známý zdroj neuvádí", $"no known source says how it converts to hours of support in {Rules.Programme}"),
            kind == SupportKind.HousingMonth
                ? new("Zadejte jej v\u00A0PersonRules.HousingMonth, nebo druh podpory vynechte v\u00A0LeftOut.", "Supply it in PersonRules.HousingMonth, or leave the kind of support out in LeftOut.")
                : new("Zadejte jej v\u00A0PersonRules.StayDay (0 hodin, nemá-li se k\u00A0hranici počítat), nebo druh podpory vynechte v\u00A0LeftOut.", "Supply it in PersonRules.StayDay (0 hours where it does not count towards the threshold), or leave the kind of support out in LeftOut."));
    }

    private static long Ceiling(Exact minutes) => (long)((minutes.Numerator + minutes.Denominator - 1) / minutes.Denominator);

    /// <summary>How records of a kind count.</summary>
    internal readonly record struct KindRule(bool Counts, bool IsElectronic, int Minutes);

    /// <summary>How records of a service count.</summary>
    internal readonly record struct ServiceRule(int Group, bool IsShelter);
}

/// <summary>Within what a person counts once: a service, a type, or the project, which has no key.</summary>
internal sealed record PersonGroup(string? Key, BilingualText Name);

/// <summary>Whether a person belongs to the ages and target groups of the project.</summary>
internal enum TargetFit
{
    Fits,
    NotKnown,
    OutsideAges,
    OutsideGroups,
}
