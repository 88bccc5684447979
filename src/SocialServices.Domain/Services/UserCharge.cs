using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Charge of a type of service for one item (úhrada za službu), with its maximum by day. Immutable, value-equal and thread-safe.
/// </summary>
public sealed record UserCharge
{
    internal UserCharge(ServiceType service, ChargeItem item, Dated<ChargeMaximum> maximum)
    {
        Service = service;
        Item = item;
        Maximum = maximum;
    }

    /// <summary>The type of service.</summary>
    public ServiceType Service { get; }

    /// <summary>What is charged.</summary>
    public ChargeItem Item { get; }

    /// <summary>The maximum by day.</summary>
    public Dated<ChargeMaximum> Maximum { get; private init; }

    /// <summary>A copy in which a maximum of the caller holds from its date to the next segment.</summary>
    public UserCharge With(DatedSegment<ChargeMaximum> segment) => this with { Maximum = Maximum.With(segment) };

    /// <summary>
    /// The answer for a day in one paragraph: the maximum, its days and where it stands, with what to confirm; or why it is not known.
    /// </summary>
    public string ToText(LocalDate date, Language language)
    {
        if (!Maximum.TryAt(date, out var maximum))
        {
            var unknown = Maximum.NotDefined(date);
            return language == Language.Czech ? unknown.CzechMessage : unknown.Message;
        }

        var czech = language == Language.Czech;
        var past = czech ? "Hodnota nebyla pro tento den ověřena." : "The value was not verified for this day.";
        var most = maximum.Value.Amount is null ? string.Empty : czech ? "nejvýše " : "at most ";
        string[] sentences =
        [
            $"{Service.Name.In(language)} (§\u00A0{Service.Paragraph}), {Item.Name.In(language)}: {most}{maximum.Value.ToText(language, " " + Item.Per.In(language))}, {maximum.Validity.ToText(language)}.",
            $"{maximum.Citation.ToText(language).TrimEnd('.')}.", // an abbreviation brings its own full stop
            maximum.Reservation.In(language),
            maximum.IsPastVerification ? past : string.Empty,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>
    /// The most that one client may be charged for the time of one calendar month. A part of an hour counts in proportion; hours above the
    /// monthly limit cost the lower amount. Rounded down to a haléř, because a maximum is not to be passed.
    /// </summary>
    /// <param name="month">The calendar month; the maximum of its first day counts, as every change so far came on a first day.</param>
    /// <param name="minutes">Minutes really used in it, with the time needed to secure the activities: from 0 to all minutes of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are outside the range.</exception>
    /// <exception cref="InvalidOperationException">The charge is not by the hour, or the decree sets no amount.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The maximum is not known in that month.</exception>
    public Explained<Money> HighestForTime(YearMonth month, int minutes)
    {
        Guard.Against.OutOfRange(minutes, 0, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) * 24 * 60);
        if (Item != ChargeItem.Hour)
            throw new InvalidOperationException($"A charge by the hour is expected, not '{Item}' of '{Service}'.");

        var maximum = Maximum.At(month.OnDayOfMonth(1));
        var amount = maximum.Value.Amount ?? throw new InvalidOperationException($"The charge '{Item}' of '{Service}' has no amount: {maximum.Value}.");
        var hours = Exact.Of(minutes, 60);
        var upTo = maximum.Value.Above is { } above ? Exact.Min(hours, Exact.Of(above.Hours)) : hours;
        var over = hours - upTo;
        var exact = (upTo * amount.ToExact()) + (over * (maximum.Value.Above?.Amount ?? Money.Zero).ToExact());
        var charge = ChargeSteps.Down.Round(exact);
        var (first, second) = (Term(upTo, amount), maximum.Value.Above is { } split && over != Exact.Zero ? Term(over, split.Amount) : default);
        return new(charge, new(ChargeSteps.Time, Figure.Amount(charge))
        {
            Subject = Service.Name,
            Operands = Operands(maximum, hours, amount),
            Calculation = second == default ? first : new($"{first.Czech} + {second.Czech}", $"{first.English} + {second.English}"),
            Rounding = ChargeSteps.Noted(exact, charge),
            Citations = [maximum.Citation],
            Warnings = ChargeSteps.Warnings(maximum),
        });

        static BilingualText Term(Exact hours, Money amount) => Calculation.Join("×", Figure.Units(hours, Unit.Hour), Figure.Amount(amount));
    }

    private static ValueList<Operand> Operands(DatedValue<ChargeMaximum> maximum, Exact hours, Money amount)
    {
        var operands = new List<Operand>
        {
            new("hours", OperandOrigin.Input, new("skutečně spotřebovaný čas v měsíci", "time really used in the month"), Figure.Units(hours, Unit.Hour)),
            new("maximum", OperandOrigin.Parameter, new("maximum za hodinu", "maximum for an hour"), Figure.Amount(amount), maximum.Citation),
        };
        if (maximum.Value.Above is { } above)
        {
            operands.Add(new("limit", OperandOrigin.Parameter, new("hranice hodin v měsíci", "limit of hours in a month"), Figure.Units(Exact.Of(above.Hours), Unit.Hour), maximum.Citation));
            operands.Add(new("maximum-above", OperandOrigin.Parameter, new("maximum za hodinu nad hranicí", "maximum for an hour above the limit"), Figure.Amount(above.Amount), maximum.Citation));
        }

        return operands.ToValueList();
    }
}
