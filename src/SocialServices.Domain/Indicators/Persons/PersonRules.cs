using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>
/// Rules by which the persons of a project are counted (pravidla vykazování podpořených osob): those of a programme, with what a project or a methodology
/// changes by <c>with</c>. Value-equal, immutable and thread-safe.
/// </summary>
public sealed record PersonRules
{
    internal const int LongestHour = 60;

    private PersonRules(Programme programme) => Programme = programme;

    /// <summary>Most hours of a day of a stay.</summary>
    internal static Quantity MostOfDay { get; } = Quantity.Of(24, Unit.Hour);

    /// <summary>Most hours of a month of new housing.</summary>
    internal static Quantity MostOfMonth { get; } = Quantity.Of(31 * 24, Unit.Hour);

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>The support from which a person is a participant; none where any support suffices.</summary>
    public ParticipationThreshold? Threshold { get; private init; }

    /// <summary>What a participant must be recorded with.</summary>
    public ParticipantRecord Record { get; private init; }

    /// <summary>What makes one person count once; the project unless given.</summary>
    public PersonUniqueness Uniqueness
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Whether participants are among those who used services; they are not unless given.</summary>
    public UseOfServices Use
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>How children in shelters count.</summary>
    public ShelterChildren ShelterChildren
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>
    /// Ages of the project at the entry, which is the first support on a day on which the person belongs; any age where not given. Support before is none of
    /// the project; who grows older later stays. Whose age is not known counts, and the result says how many there are.
    /// </summary>
    public AgeBounds? Ages { get; init; }

    /// <summary>
    /// Target groups of the project, of which a person meets at least one at the entry; any person where empty. Of whom no group is recorded, or not the age
    /// that its group asks for, counts, and the result says how many there are.
    /// </summary>
    public ValueList<TargetGroupCondition> TargetGroups { get; init; } = ValueList<TargetGroupCondition>.Empty;

    /// <summary>Ages by which results are broken down; an age in none of them stands apart.</summary>
    public ValueList<AgeBounds> AgeBands { get; init; } = ValueList<AgeBounds>.Empty;

    /// <summary>Kinds that are no support of a person by the guidance of the project; none unless given, since no rule is known that leaves one out.</summary>
    public ValueList<SupportKind> LeftOut
    {
        get;
        init => field = Guard.Against.Null(value).Select(kind => Guard.Against.EnumOutOfRange(kind, nameof(value))).ToValueList();
    }

    = ValueList<SupportKind>.Empty;

    /// <summary>
    /// Minutes of an hour of support, 1 to 60; 60 unless given. Whether a lesson of 45 minutes is an hour in OPZ is not known.
    /// </summary>
    public int MinutesOfHour
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 1, LongestHour, nameof(value));
    }

    = LongestHour;

    /// <summary>Hours of a month of new housing, 0 to 744 to a whole minute; none where it is not known.</summary>
    public Quantity? HousingMonth
    {
        get;
        init => field = value is { } hours ? SupportTime.RequireHours(hours, MostOfMonth, nameof(value)) : null;
    }

    /// <summary>Hours of a day of a stay, 0 to 24 to a whole minute; none where it is not known, as in every programme.</summary>
    public Quantity? StayDay
    {
        get;
        init => field = value is { } hours ? SupportTime.RequireHours(hours, MostOfDay, nameof(value)) : null;
    }

    /// <summary>What to confirm before relying on results, as sentences.</summary>
    public ValueList<BilingualText> Reservations { get; init; } = ValueList<BilingualText>.Empty;

    /// <summary>OP LZZ: anybody with any support is a supported person, once in the project; anonymous ones by the code of their service.</summary>
    public static PersonRules HumanResourcesAndEmployment { get; } = new(Programme.HumanResourcesAndEmployment)
    {
        Reservations =
        [
            new(
                "Že OP LZZ nemá nejmenší rozsah podpory a\u00A0anonymní klient se započte podle kódu služby, není doloženo zdrojem; ověřte to v\u00A0metodice projektu.",
                "No source confirms that OP LZZ has no least support and counts an anonymous client by the code of the service; check it in the methodology of the project."),
        ],
    };

    /// <summary>
    /// OPZ: a participant has 40 hours in the whole project, 20 of them not electronic, and a complete record; who has not is among those who used services.
    /// A month of new housing is 15 hours. Ages under 25 and over 54 are told apart.
    /// </summary>
    public static PersonRules Employment { get; } = new(Programme.Employment)
    {
        Threshold = ParticipationThreshold.Of(Quantity.Of(40, Unit.Hour), Quantity.Of(20, Unit.Hour), PersonSteps.EmploymentGuidance, new(
            "Že stačí právě 40 hodin a\u00A0že 20 hodin nesmí být elektronické vzdělávání, není doloženo zdrojem; ověřte to v\u00A0pokynech.",
            "No source confirms that exactly 40 hours suffice and that 20 hours must not be electronic learning; check it in the guidance.")),
        Record = ParticipantRecord.Complete,
        HousingMonth = Quantity.Of(15, Unit.Hour),
        AgeBands = [AgeBounds.UpTo(25, HighestAgeRule.UntilBirthday), AgeBounds.From(55)],
    };

    /// <summary>The rules of a programme.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The programme is OPZ+, whose threshold is not known; use <see cref="EmploymentPlus"/>.</exception>
    public static PersonRules Of(Programme programme) => Guard.Against.Null(programme) == Programme.HumanResourcesAndEmployment ? HumanResourcesAndEmployment
        : programme == Programme.Employment ? Employment
        : throw new LegalParameterNotDefinedException(
            "person.threshold.OPZ+", new("bagatelní podpora v\u00A0OPZ+", "threshold of participation in OPZ+"), new(Programme.EmploymentPlus.FirstYear, 1, 1), [],
            new("žádný zdroj, který knihovna zná, ji neuvádí", "no source known to the library states it"),
            new("Zadejte ji s\u00A0jejím zdrojem: PersonRules.EmploymentPlus(ParticipationThreshold.Of(…)).", "Supply it with its source: PersonRules.EmploymentPlus(ParticipationThreshold.Of(…))."));

    /// <summary>
    /// OPZ+: as OPZ, with a threshold that the caller supplies; children in shelters are users of services only. Ages under 18, 18 to 29 and from 55 are told
    /// apart.
    /// </summary>
    public static PersonRules EmploymentPlus(ParticipationThreshold threshold) => new(Programme.EmploymentPlus)
    {
        Threshold = Guard.Against.Null(threshold),
        Record = ParticipantRecord.Complete,
        ShelterChildren = ShelterChildren.UsersOnly,
        AgeBands = [AgeBounds.UpTo(18, HighestAgeRule.UntilBirthday), AgeBounds.Between(18, 29, HighestAgeRule.WholeYearIncluded), AgeBounds.From(55)],
    };

    /// <summary>The same rules with another threshold, such as that of another version of the guidance.</summary>
    public PersonRules WithThreshold(ParticipationThreshold threshold) => this with { Threshold = Guard.Against.Null(threshold) };

    /// <summary>Rules of a programme with a threshold that a document states; without one only where the programme has none.</summary>
    internal static PersonRules Stated(Programme programme, ParticipationThreshold? threshold) => threshold is null ? Of(programme)
        : programme == Programme.EmploymentPlus ? EmploymentPlus(threshold)
        : Of(programme).WithThreshold(threshold);

    /// <summary>All sentences of what to confirm, that of the threshold first.</summary>
    internal IEnumerable<BilingualText> AllReservations() => Threshold is { Reservation: var reservation } && reservation != default ? Reservations.Prepend(reservation) : Reservations;

    /// <summary>The programme.</summary>
    public override string ToString() => Programme.Code;
}
