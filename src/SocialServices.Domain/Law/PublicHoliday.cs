using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Law;

/// <summary>
/// Public holiday (svátek) of the Czech Republic, a day of rest by Act 245/2000 Sb.: a code list in the order of the calendar. Holidays are
/// compared by identity.
/// </summary>
/// <remarks>The names are those of today; the law has renamed some of the days.</remarks>
public sealed class PublicHoliday
{
    private static readonly LocalDate FirstKnownDay = new(WorkingCalendar.FirstYear, 1, 1);

    private readonly AnnualDate? _fixedDay;
    private readonly int _daysFromEaster;

    private PublicHoliday(string code, string czech, string english, bool isStateHoliday, AnnualDate? fixedDay, int daysFromEaster, DatedSegment<Citation> provision)
    {
        Code = code;
        Name = new(czech, english);
        IsStateHoliday = isStateHoliday;
        _fixedDay = fixedDay;
        _daysFromEaster = daysFromEaster;
        Provision = Dated.Of($"holiday.{code}.provision", new($"ustanovení, které stanoví svátek {czech}", $"provision that sets the holiday {english}"), null, provision);
    }

    /// <summary>1 January (Nový rok).</summary>
    public static PublicHoliday NewYear { get; } =
        State("new-year", "Nový rok, Den obnovy samostatného českého státu", "New Year, Restoration Day of the Independent Czech State", 1, 1);

    /// <summary>The Friday before Easter (Velký pátek), a holiday from 2016.</summary>
    public static PublicHoliday GoodFriday { get; } = new("good-friday", "Velký pátek", "Good Friday", isStateHoliday: false, null, -2, SetFrom(
        new(2016, 1, 1), SectionOfAct("2").AsAmendedBy("359/2015 Sb."), new("Číslo novely není ověřeno.", "The number of the amendment is not verified.")));

    /// <summary>The Monday after Easter Sunday (Velikonoční pondělí).</summary>
    public static PublicHoliday EasterMonday { get; } = new("easter-monday", "Velikonoční pondělí", "Easter Monday", isStateHoliday: false, null, 1, SetFrom(FirstKnownDay, SectionOfAct("2")));

    /// <summary>1 May (Svátek práce).</summary>
    public static PublicHoliday LabourDay { get; } = Other("labour-day", "Svátek práce", "Labour Day", 5, 1);

    /// <summary>8 May (Den vítězství).</summary>
    public static PublicHoliday VictoryDay { get; } = State("victory-day", "Den vítězství", "Victory Day", 5, 8);

    /// <summary>5 July (Den slovanských věrozvěstů Cyrila a Metoděje).</summary>
    public static PublicHoliday CyrilAndMethodiusDay { get; } =
        State("cyril-and-methodius-day", "Den slovanských věrozvěstů Cyrila a Metoděje", "Saints Cyril and Methodius Day", 7, 5);

    /// <summary>6 July (Den upálení mistra Jana Husa).</summary>
    public static PublicHoliday JanHusDay { get; } = State("jan-hus-day", "Den upálení mistra Jana Husa", "Jan Hus Day", 7, 6);

    /// <summary>28 September (Den české státnosti).</summary>
    public static PublicHoliday CzechStatehoodDay { get; } = State("czech-statehood-day", "Den české státnosti", "Czech Statehood Day", 9, 28);

    /// <summary>28 October (Den vzniku samostatného československého státu).</summary>
    public static PublicHoliday IndependenceDay { get; } =
        State("independence-day", "Den vzniku samostatného československého státu", "Independent Czechoslovak State Day", 10, 28);

    /// <summary>17 November (Den boje za svobodu a demokracii).</summary>
    public static PublicHoliday FreedomAndDemocracyDay { get; } =
        State("freedom-and-democracy-day", "Den boje za svobodu a demokracii", "Struggle for Freedom and Democracy Day", 11, 17);

    /// <summary>24 December (Štědrý den).</summary>
    public static PublicHoliday ChristmasEve { get; } = Other("christmas-eve", "Štědrý den", "Christmas Eve", 12, 24);

    /// <summary>25 December (1. svátek vánoční).</summary>
    public static PublicHoliday ChristmasDay { get; } = Other("christmas-day", "1. svátek vánoční", "Christmas Day", 12, 25);

    /// <summary>26 December (2. svátek vánoční).</summary>
    public static PublicHoliday SaintStephensDay { get; } = Other("saint-stephens-day", "2. svátek vánoční", "Saint Stephen's Day", 12, 26);

    /// <summary>All holidays in the order of the calendar; no two ever fall on one day.</summary>
    public static ValueList<PublicHoliday> All { get; } =
    [
        NewYear, GoodFriday, EasterMonday, LabourDay, VictoryDay, CyrilAndMethodiusDay, JanHusDay,
        CzechStatehoodDay, IndependenceDay, FreedomAndDemocracyDay, ChristmasEve, ChristmasDay, SaintStephensDay,
    ];

    /// <summary>Code, such as "good-friday".</summary>
    public string Code { get; }

    /// <summary>Name, such as "Velký pátek", "Good Friday".</summary>
    public BilingualText Name { get; }

    /// <summary>True for a state holiday (státní svátek), § 1 of the Act; false for another holiday (ostatní svátek), § 2.</summary>
    public bool IsStateHoliday { get; }

    /// <summary>The provision that sets the holiday, by day: Good Friday's starts in 2016.</summary>
    public Dated<Citation> Provision { get; }

    /// <summary>The day on which it falls in a year from 1 to 9999, whether or not the law has it as a holiday by then.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public LocalDate DateIn(int year)
    {
        Guard.Against.OutOfRange(year, 1, WorkingCalendar.LastYear);
        return _fixedDay?.InYear(year) ?? Easter.SundayOf(year).PlusDays(_daysFromEaster);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static PublicHoliday State(string code, string czech, string english, int month, int day) =>
        new(code, czech, english, isStateHoliday: true, new(month, day), 0, SetFrom(FirstKnownDay, SectionOfAct("1")));

    private static PublicHoliday Other(string code, string czech, string english, int month, int day) =>
        new(code, czech, english, isStateHoliday: false, new(month, day), 0, SetFrom(FirstKnownDay, SectionOfAct("2")));

    private static DatedSegment<Citation> SetFrom(LocalDate day, Citation provision, BilingualText reservation = default) =>
        Dated.Value(day, provision, provision, reservation);

    private static Citation SectionOfAct(string section) => Citation.Section(LegalAct.PublicHolidaysAct, section);
}
