using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Services;

/// <summary>Counts the bed-days of a checked register and explains them.</summary>
internal sealed class OccupancyCount
{
    private readonly BedRegister _register;
    private readonly BedRegisterDefinition _definition;
    private readonly DateInterval _period;
    private readonly List<(DateInterval Days, Exact Beds, int DaysOfOperation)> _operated;

    private OccupancyCount(BedRegister register)
    {
        _register = register;
        _definition = register.Definition;
        _period = _definition.Period;
        _operated = Operated(_definition).OrderBy(beds => beds.Days.Start).ToList();
    }

    public static Explained<Occupancy> Of(BedRegister register) => new OccupancyCount(register).Count();

    /// <summary>The stretches of operated beds within the period.</summary>
    public static IEnumerable<(DateInterval Days, Exact Beds, int DaysOfOperation)> Operated(BedRegisterDefinition definition) =>
        from beds in definition.Beds
        let days = beds.Days.Intersection(definition.Period)
        where days is not null
        select (days, beds.Beds.Quantity.ToExact(), beds.DaysOfOperation ?? days.Length);

    private Explained<Occupancy> Count()
    {
        var (capacity, occupied) = (Capacity(), Occupied());
        var value = Occupancy.Of(capacity.Value.Value, occupied.Value.Value);
        return new(value, new(OccupancySteps.Occupancy, Figure.Share(value.Ratio))
        {
            Heading = [new($"{_definition.Service}, {DateText.Of(_period, Language.Czech)}", $"{_definition.Service}, {DateText.Of(_period, Language.English)}")],
            Calculation = Calculation.Join("÷", occupied.Value, capacity.Value),
            Warnings = value.IsAboveCapacity
                ? [new("Obložnost přesahuje 100\u00A0%; ověřte lůžka a pobyty.", "The occupancy is above 100%; check the beds and the stays.")]
                : [],
            Parts = [capacity, occupied],
        });
    }

    private Explanation Capacity()
    {
        var sum = _operated.Aggregate(Exact.Zero, (total, beds) => total + (beds.Beds * Exact.Of(beds.DaysOfOperation)));
        var products = _operated.Select(beds => Calculation.Join("×", Figure.Units(beds.Beds, Unit.Bed), Figure.Coefficient(Exact.Of(beds.DaysOfOperation)))).ToList();
        return new(OccupancySteps.Capacity, BedDays(sum))
        {
            Operands = _operated.SelectMany(beds => (Operand[])
            [
                Days("beds", new("lůžka", "beds"), beds.Days, Figure.Units(beds.Beds, Unit.Bed)),
                Days("days-of-operation", new("dny provozu", "days of operation"), beds.Days, Figure.Coefficient(Exact.Of(beds.DaysOfOperation))),
            ]).ToValueList(),
            Calculation = new(string.Join(" + ", products.Select(product => product.Czech)), string.Join(" + ", products.Select(product => product.English))),
        };
    }

    private Explanation Occupied()
    {
        var stays = _definition.Stays.Select((stay, i) => Stay(stay, i)).ToValueList();
        return new(OccupancySteps.Occupied, BedDays(stays.Aggregate(Exact.Zero, (sum, stay) => sum + stay.Value.Value)))
        {
            Operands = stays,
            Reason = (_definition.DayRule, _definition.Basis) switch
            {
                (StayDayRule.BothDays, BedDayBasis.Contract) => new("Počítá se den příjezdu i odjezdu; den nepřítomnosti se počítá.", "The days of arrival and of departure count; a day of absence counts."),
                (StayDayRule.BothDays, _) => new("Počítá se den příjezdu i odjezdu; den nepřítomnosti se nepočítá.", "The days of arrival and of departure count; a day of absence does not."),
                (_, BedDayBasis.Contract) => new("Počítá se den příjezdu, den odjezdu jen u\u00A0jednodenního pobytu; den nepřítomnosti se počítá.", "The day of arrival counts, that of departure only in a stay of one day; a day of absence counts."),
                _ => new("Počítá se den příjezdu, den odjezdu jen u\u00A0jednodenního pobytu; den nepřítomnosti se nepočítá.", "The day of arrival counts, that of departure only in a stay of one day; a day of absence does not."),
            },
            Warnings = _register.Report.Problems.Select(problem => problem.Text).ToValueList(),
        };
    }

    private Operand Stay(BedStay stay, int index)
    {
        var days = stay.CountedDays(_definition.DayRule, _period.End)?.Intersection(_period);
        var operated = OperatedDaysOf(days);
        var absent = _definition.Basis == BedDayBasis.Contract || days is null ? 0 : stay.Absences.Sum(absence => OperatedDaysOf(absence.Intersection(days)));
        var closed = (days?.Length ?? 0) - operated;
        return new(FormattableString.Invariant($"stay.{index}"), OperandOrigin.Step, new(
            $"{stay.Client}, {Span(stay, Language.Czech)}{Less("nepřítomnost", absent)}{Less("mimo provoz", closed)}",
            $"{stay.Client}, {Span(stay, Language.English)}{Less("absent", absent)}{Less("out of operation", closed)}"), BedDays(Exact.Of(operated - absent)));
    }

    private int OperatedDaysOf(DateInterval? days) => days is null ? 0 : _operated.Sum(beds => beds.Days.Intersection(days)?.Length ?? 0);

    private static string Span(BedStay stay, Language language) => stay.Departure is { } departure
        ? DateText.Of(new DateInterval(stay.Arrival, departure), language)
        : Validity.Since(stay.Arrival).ToText(language);

    private static string Less(string what, int days) => days == 0 ? string.Empty : FormattableString.Invariant($", {what} −{days}");

    private static Operand Days(string id, BilingualText name, DateInterval days, Figure value) => new(
        $"{id}.{Validity.Between(days.Start, days.End)}", OperandOrigin.Input,
        new($"{name.Czech} {DateText.Of(days, Language.Czech)}", $"{name.English} {DateText.Of(days, Language.English)}"), value);

    private static Figure BedDays(Exact number) => Figure.Units(number, Unit.BedDay);
}
