using NodaTime;
using SocialServices.Domain.Indicators.Targets;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>
/// Person indicators of a project (osobové indikátory): participants or supported persons, use of services, families, outcomes, with breakdowns, for every
/// day. A pure function of history and rules: new rules recount everybody from the start of the project. Value-equal, immutable and thread-safe.
/// </summary>
public sealed record PersonIndicators
{
    internal PersonIndicators()
    {
    }

    /// <summary>The rules.</summary>
    public required PersonRules Rules { get; init; }

    /// <summary>Days of the project.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>Participants (OPZ 6 00 00, OPZ+ 600 000), in OP LZZ supported persons (07.41.00).</summary>
    public required CumulativeCount Participants { get; init; }

    /// <summary>Persons who used services (OPZ 6 70 10, OPZ+ 670 102); it falls when one of them becomes a participant and the numbers are disjoint.</summary>
    public required CumulativeCount Users { get; init; }

    /// <summary>Families with at least one person who counts.</summary>
    public required CumulativeCount Families { get; init; }

    /// <summary>By service or type, where uniqueness is by them; empty where a person counts once in the project.</summary>
    public required ValueList<PersonBreakdown> Groups { get; init; }

    /// <summary>By sex, with an item of those whose sex is not known.</summary>
    public required ValueList<PersonBreakdown> BySex { get; init; }

    /// <summary>By age at entry, with an item of other ages and one of those whose age is not known.</summary>
    public required ValueList<PersonBreakdown> ByAge { get; init; }

    /// <summary>By status on the labour market at entry, with an item of those whose status is not known.</summary>
    public required ValueList<PersonBreakdown> ByLabourStatus { get; init; }

    /// <summary>By education at entry, with an item of those whose education is not known.</summary>
    public required ValueList<PersonBreakdown> ByEducation { get; init; }

    /// <summary>By sensitive items that apply. A person may have several, so the numbers do not add up.</summary>
    public required ValueList<PersonBreakdown> BySensitiveItem { get; init; }

    /// <summary>
    /// By target groups of the rules. A person may belong to several, so the numbers do not add up. Who is recorded in a group counts in it, too, where the
    /// age that the group asks for is not known.
    /// </summary>
    public required ValueList<PersonBreakdown> ByTargetGroup { get; init; }

    /// <summary>
    /// Former participants by outcome at exit; from the day of the outcome to the day before a return. One found after the project, in the four weeks after
    /// the last support, counts on the last day of the project.
    /// </summary>
    public required ValueList<OutcomeCount> Outcomes { get; init; }

    /// <summary>How persons count at the end of the project; by service or type where uniqueness is by them.</summary>
    public required ValueList<StatusCount> Statuses { get; init; }

    /// <summary>What to confirm before relying on the numbers.</summary>
    public required ValueList<BilingualText> Reservations { get; init; }

    /// <summary>
    /// The count that reaches a target: supported persons, participants or persons who used services, of the service type of the target where it has one.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The indicator is of another programme or does not count persons by their records; or the target is for a service type, and the rules do not count
    /// by types or the project has no service of it.
    /// </exception>
    public CumulativeCount CountFor(IndicatorTarget target)
    {
        var (indicator, type) = (Guard.Against.Null(target).Indicator, target.Service);
        var isOfParticipants = indicator == Indicator.SupportedPersons || indicator == Indicator.Participants || indicator == Indicator.ParticipantsPlus;
        if (indicator.Programme != Rules.Programme || (!isOfParticipants && indicator != Indicator.ServiceUse && indicator != Indicator.ServiceUsePlus))
            throw new ArgumentException($"A target of supported persons, participants or use of services in {Rules.Programme} is expected, not of {indicator}.", nameof(target));
        if (type is null)
            return isOfParticipants ? Participants : Users;
        if (Rules.Uniqueness != PersonUniqueness.PerServiceType)
            throw new ArgumentException($"A target for all services is expected, not {target}; count with {nameof(PersonUniqueness)}.{nameof(PersonUniqueness.PerServiceType)} for targets by type.", nameof(target));
        var group = Groups.FirstOrDefault(each => each.Code == type.Code) ?? throw new ArgumentException($"A target for a type of the project is expected, not {target}; no service has it.", nameof(target));
        return isOfParticipants ? group.Participants : group.Users;
    }

    /// <summary>Programme, participants and users.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rules}: {Participants.Total} participants, {Users.Total} users of services");
}

/// <summary>Persons of one item of a breakdown (položka členění).</summary>
/// <param name="Code">Code of the item; empty for what is not known or in no item.</param>
/// <param name="Name">Its name; of a code of the caller the code itself.</param>
/// <param name="Participants">Participants.</param>
/// <param name="Users">Persons who used services.</param>
public sealed record PersonBreakdown(string Code, BilingualText Name, CumulativeCount Participants, CumulativeCount Users);

/// <summary>Former participants with an outcome at exit (počet osob s výsledkem při ukončení účasti).</summary>
/// <param name="Code">Code of the outcome.</param>
/// <param name="Persons">How many.</param>
public sealed record OutcomeCount(string Code, CumulativeCount Persons);

/// <summary>Persons who count in one way (počet osob podle započtení).</summary>
/// <param name="Status">How they count.</param>
/// <param name="Persons">How many, at the end of the project.</param>
public sealed record StatusCount(PersonStatus Status, int Persons)
{
    /// <summary>Text for people, such as "využívá služby, anonymní: 35".</summary>
    public string ToText(Language language) => FormattableString.Invariant($"{PersonStatuses.NameOf(Status).In(language)}: {Persons}");

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
