using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>Checks a register of beds and stays.</summary>
internal sealed class BedRegisterRules
{
    private readonly BedRegisterDefinition _register;
    private readonly ProblemList _problems = new();

    private BedRegisterRules(BedRegisterDefinition register) => _register = register;

    public static ValidationReport Check(BedRegisterDefinition register)
    {
        var rules = new BedRegisterRules(register);
        rules.Register();
        return rules._problems.Report;
    }

    private void Register()
    {
        _problems.Require(!string.IsNullOrWhiteSpace(_register.Service), BedProblemCodes.Blank, "$.service", new("Název služby nesmí být prázdný.", "The name of the service must not be blank."));
        _problems.Require(Enum.IsDefined(_register.Basis), BedProblemCodes.Range, "$.basis", new("Základ lůžkodne není ve výčtu.", "The basis of a bed-day is not defined."));
        _problems.Require(Enum.IsDefined(_register.DayRule), BedProblemCodes.Range, "$.dayRule", new("Počítání dne příjezdu a odjezdu není ve výčtu.", "The rule of the days of arrival and departure is not defined."));
        for (var i = 0; i < _register.Beds.Count; i++)
            Beds(_register.Beds[i], FormattableString.Invariant($"$.beds[{i}]"));
        _problems.NoSharedDay(_register.Beds.Select(beds => beds.Days), BedProblemCodes.OverlappingBeds, "$.beds", new("Úseky lůžek", "Stretches of beds"));
        var capacity = OccupancyCount.Operated(_register).Aggregate(Exact.Zero, (sum, beds) => sum + (beds.Beds * Exact.Of(beds.DaysOfOperation)));
        _problems.Require(capacity > Exact.Zero, BedProblemCodes.NoCapacity, "$.beds", new(
            "Období nemá žádnou kapacitu; uveďte lůžka a dny provozu.", "The period has no capacity; give beds and days of operation."));

        for (var i = 0; i < _register.Stays.Count; i++)
            Stay(_register.Stays[i], PathOf(i));
        Stays(stay => stay.Client, new("klienta", "of the client"), new("u\u00A0klienta", "for the client"));
        Stays(stay => stay.Bed, new("na lůžku", "on the bed"), new("u\u00A0lůžka", "on the bed"));
    }

    private void Beds(OperatedBeds beds, string path)
    {
        _problems.Require(beds.Beds.Unit == Unit.Bed, BedProblemCodes.Unit, $"{path}.beds", new(
            $"Kapacita je v\u00A0jednotce '{beds.Beds.Unit.Code}', ne v\u00A0lůžkách; jednotky se samy nepřevádějí.",
            $"The capacity is in the unit '{beds.Beds.Unit.Code}', not in beds; units never convert by themselves."));
        _problems.Require(beds.DaysOfOperation is null || (beds.DaysOfOperation >= 0 && beds.DaysOfOperation <= beds.Days.Length), BedProblemCodes.Range, $"{path}.daysOfOperation", new(
            FormattableString.Invariant($"Dnů provozu je od 0 do {beds.Days.Length}, ne {beds.DaysOfOperation}."), FormattableString.Invariant($"Days of operation are from 0 to {beds.Days.Length}, not {beds.DaysOfOperation}.")));
        if (beds.DaysOfOperation is not null)
        {
            _problems.Require(_register.Period.Contains(beds.Days), BedProblemCodes.OutsidePeriod, $"{path}.days", new(
                $"Dny {Czech(beds.Days)} nejsou celé v\u00A0období {Czech(_register.Period)}; počet dnů provozu nelze rozdělit, uveďte ten, který do období patří.",
                $"The days {English(beds.Days)} are not wholly within the period {English(_register.Period)}; a number of days of operation can't be divided, give that of the period."));
        }
        else if (_register.Period.Intersection(beds.Days) is null)
        {
            _problems.Warn(BedProblemCodes.OutsidePeriod, $"{path}.days", new($"Lůžka {Czech(beds.Days)} se v\u00A0období nezapočtou.", $"The beds {English(beds.Days)} do not count in the period."));
        }
    }

    private void Stay(BedStay stay, string path)
    {
        _problems.Require(!string.IsNullOrWhiteSpace(stay.Client), BedProblemCodes.Blank, $"{path}.client", new("Označení klienta nesmí být prázdné.", "The key of the client must not be blank."));
        _problems.Require(stay.Bed is null || !string.IsNullOrWhiteSpace(stay.Bed), BedProblemCodes.Blank, $"{path}.bed", new("Označení lůžka nesmí být prázdné; není-li známo, vynechte je.", "The key of the bed must not be blank; leave it out where it is not known."));
        var isOrdered = !(stay.Departure < stay.Arrival);
        _problems.Require(isOrdered, BedProblemCodes.Departure, $"{path}.departure", new("Odjezd je před příjezdem.", "The departure is before the arrival."));
        if (!isOrdered)
            return;

        var days = Validity.Between(stay.Arrival, stay.Departure);
        if (!days.Overlaps(_register.Period))
            _problems.Warn(BedProblemCodes.OutsidePeriod, path, new($"Pobyt '{stay.Client}' {days.ToText(Language.Czech)} se v\u00A0období nezapočte.", $"The stay '{stay.Client}' {days.ToText(Language.English)} does not count in the period."));
        foreach (var absence in stay.Absences)
        {
            _problems.Require(days.Contains(absence.Start) && days.Contains(absence.End), BedProblemCodes.AbsenceOutsideStay, $"{path}.absences", new(
                $"Nepřítomnost {Czech(absence)} není celá v\u00A0době pobytu ({days.ToText(Language.Czech)}).", $"The absence {English(absence)} is not wholly within the stay ({days.ToText(Language.English)})."));
        }

        _problems.NoSharedDay(stay.Absences, BedProblemCodes.OverlappingAbsences, $"{path}.absences", new("Nepřítomnosti", "Absences"));
    }

    /// <summary>
    /// Stays of one key follow each other. On the day on which one ends and another starts both may count: somebody should look at it, but it
    /// can be so.
    /// </summary>
    private void Stays(Func<BedStay, string?> keyOf, BilingualText whose, BilingualText place)
    {
        var byKey = _register.Stays.Select((stay, i) => (Stay: stay, Path: PathOf(i)))
            .Where(item => !string.IsNullOrWhiteSpace(keyOf(item.Stay)) && !(item.Stay.Departure < item.Stay.Arrival))
            .GroupBy(item => keyOf(item.Stay)!, StringComparer.Ordinal);
        foreach (var stays in byKey)
        {
            BedStay? before = null; // of those that started earlier the one that ends last
            foreach (var (stay, path) in stays.OrderBy(item => item.Stay.Arrival).ThenBy(item => End(item.Stay)))
            {
                var day = (Czech: DateText.Of(stay.Arrival, Language.Czech), English: DateText.Of(stay.Arrival, Language.English));
                if (before is not null && stay.Arrival < End(before))
                {
                    _problems.Fail(BedProblemCodes.OverlappingStays, path, new(
                        $"Pobyty {whose.Czech} '{stays.Key}' se překrývají dnem {day.Czech}.", $"Stays {whose.English} '{stays.Key}' overlap on {day.English}."));
                }
                else if (before?.CountedDays(_register.DayRule, End(before))?.End == stay.Arrival)
                {
                    _problems.Warn(BedProblemCodes.OverlappingStays, path, new(
                        $"Den {day.Czech} se {place.Czech} '{stays.Key}' počítá dvakrát: jeden pobyt jím končí a druhý začíná.",
                        $"The day {day.English} counts twice {place.English} '{stays.Key}': one stay ends and another starts on it."));
                }

                if (before is null || End(stay) >= End(before))
                    before = stay;
            }
        }

        static LocalDate End(BedStay stay) => stay.Departure ?? LocalDate.MaxIsoValue;
    }

    private static string PathOf(int stay) => FormattableString.Invariant($"$.stays[{stay}]");

    private static string Czech(DateInterval days) => DateText.Of(days, Language.Czech);

    private static string English(DateInterval days) => DateText.Of(days, Language.English);
}
