using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>
/// Due dates of the yearly settlement of direct State subsidies (lhůty finančního vypořádání), by the settled year. The time for a provider
/// towards its region stands in their contract; no law sets it.
/// </summary>
/// <remarks>The day of a table is 1 January of the settled year. An end on a day of rest is not moved: whether it moves is not verified.</remarks>
public sealed record SettlementCalendar
{
    private static readonly LocalDate First = new(2016, 1, 1);
    private static readonly LocalDate LastDecree = new(2024, 1, 1);

    private static readonly BilingualText Remedy = new(
        "Doplňte den se zdrojem do SettlementCalendar pomocí With(Dated.Value(…)) s\u00A01.\u00A0lednem vypořádávaného roku.",
        "Supply the day with its source in SettlementCalendar through With(Dated.Value(…)), dated on 1 January of the settled year.");

    private SettlementCalendar()
    {
    }

    /// <summary>The days as far as the library knows them.</summary>
    public static SettlementCalendar Known { get; } = new();

    /// <summary>Last day of the next year for documents and unused money: 15 February for the years 2016 to 2023.</summary>
    public Dated<AnnualDate> StateReturn { get; init; } = Dated.Of("settlement.state-return",
        new("lhůta pro vrácení státní dotace v\u00A0následujícím roce", "day of the next year for the return of a State subsidy"), null,
        Earlier, Dated.Value(First, new AnnualDate(2, 15), Citation.Section(LegalAct.SettlementDecree2015, "9")), Later);

    /// <summary>Last day of the next year on which cost of the year may be paid: 31 January for the years 2016 to 2023.</summary>
    public Dated<AnnualDate> StateCostsPaid { get; init; } = Dated.Of("settlement.state-costs-paid",
        new("den následujícího roku, do kterého se hradí náklady roku", "day of the next year by which cost of the year is paid"), null,
        Earlier, Dated.Value(First, new AnnualDate(1, 31), Citation.Whole(LegalAct.SettlementDecree2015)), Later);

    private static DatedSegment<AnnualDate> Earlier => Dated.Unknown<AnnualDate>(SocialServicesLaw.Starts, new(
        "lhůty před vyhláškou č.\u00A0367/2015\u00A0Sb. nejsou ověřeny", "the days before Decree 367/2015 Sb. are not verified"));

    private static DatedSegment<AnnualDate> Later => Dated.Unknown<AnnualDate>(LastDecree, new(
        "rok se vypořádává až za účinnosti vyhlášky č.\u00A0433/2024\u00A0Sb. (pravděpodobně od 1.\u00A01.\u00A02025), jejíž lhůty nejsou ověřeny",
        "the year is settled when Decree 433/2024 Sb. is in effect (probably from 1 January 2025), and its days are not verified"), Citation.Whole(LegalAct.SettlementDecree2024));

    /// <summary>By when what is left of a direct State subsidy of a year is returned, with the documents.</summary>
    /// <param name="settledYear">The settled year, from 1990 to 2200.</param>
    /// <exception cref="LegalParameterNotDefinedException">The day is not known for the year.</exception>
    public Explained<LocalDate> ReturnBy(int settledYear) => Day(StateReturn, settledYear, SanctionSteps.ReturnDue);

    /// <summary>By when cost of a year must be paid so that a direct State subsidy covers it.</summary>
    /// <param name="settledYear">The settled year, from 1990 to 2200.</param>
    /// <exception cref="LegalParameterNotDefinedException">The day is not known for the year.</exception>
    public Explained<LocalDate> CostsPaidBy(int settledYear) => Day(StateCostsPaid, settledYear, SanctionSteps.CostsPaid);

    private static Explained<LocalDate> Day(Dated<AnnualDate> table, int settledYear, StepDefinition step)
    {
        var year = new LocalDate(Guard.Against.OutOfRange(settledYear, 1990, 2200), 1, 1);
        var known = table.At(year, Remedy);
        var day = known.Value.InYear(settledYear + 1);
        return new(day, new(step, Figure.Day(day))
        {
            Operands = [new("year", OperandOrigin.Input, new("vypořádávaný rok", "settled year"), Figure.Text(BilingualText.Same(FormattableString.Invariant($"{settledYear}"))))],
            Citations = [known.Citation],
            Warnings = known.Warnings.ToValueList(),
        });
    }
}
