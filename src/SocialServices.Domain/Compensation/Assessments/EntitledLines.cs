using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>
/// Lines of a service plan from the entitlement of the service (řádky plánu podle nároku): what feeds the first two steps, and what must be
/// known before the result is paid.
/// </summary>
public sealed record EntitledLines
{
    private EntitledLines(Entitlement entitlement, ValueList<ServiceLine> lines)
    {
        Entitlement = entitlement;
        Lines = lines;
    }

    /// <summary>The entitlement.</summary>
    public Entitlement Entitlement { get; }

    /// <summary>A line for every form and unit that counts on some day, with all limits day by day; every line where none counts.</summary>
    public ValueList<ServiceLine> Lines { get; }

    /// <summary>Days on which nothing may be paid although units count, because insolvency of the provider is open.</summary>
    public ValueList<DateInterval> StoppedPayments => Entitlement.StoppedPayments;

    /// <summary>What must be known before paying, stopped payments and forms without any units included; empty when there is nothing.</summary>
    public ValueList<BilingualText> Warnings => [.. Entitlement.Warnings, .. Entitlement.Lines.Except(Counting(Entitlement)).Select(LeftOut)];

    /// <summary>
    /// The lines of an entitlement. Where it was not given what is provided, a line is based on the registration, or on the network where the
    /// register counts in another unit; <see cref="ServiceLine.Basis"/> says so, and the size of the service is that of the base. The
    /// capacities hold day by day: a methodology with the time weight "total" takes them only where none changes within the year.
    /// </summary>
    /// <exception cref="ArgumentException">The entitlement is not of days of one calendar year.</exception>
    public static EntitledLines Of(Entitlement entitlement)
    {
        var period = Guard.Against.Null(entitlement).Given.Period;
        if (period.Start.Year != period.End.Year)
            throw new ArgumentException($"Days of one calendar year are expected, not {DateText.Of(period, Language.English)}; ask for each year by itself.", nameof(entitlement));
        return new(entitlement, Counting(entitlement).Select(ToServiceLine).ToValueList());
    }

    // A form without any units needs no numbers of the methodology; a service without any is still assessed, at nothing.
    private static IEnumerable<EntitlementLine> Counting(Entitlement entitlement) =>
        entitlement.Lines.Any(line => line.CountsOnSomeDay) ? entitlement.Lines.Where(line => line.CountsOnSomeDay) : entitlement.Lines;

    private static BilingualText LeftOut(EntitlementLine line) => new(
        $"Do výpočtu nevstupuje {line.Form.ToText(Language.Czech)} forma ({line.Unit.Name.Czech}), žádný den se nezapočítává. {line.Stretches[^1].Reason.Czech}",
        $"The {line.Form.ToText(Language.English)} form ({line.Unit.Name.English}) does not enter the calculation, no day of it counts. {line.Stretches[^1].Reason.English}");

    private static ServiceLine ToServiceLine(EntitlementLine line)
    {
        var basis = line.HasNumbersOf(UnitLimit.Provided) ? UnitLimit.Provided : line.HasNumbersOf(UnitLimit.Registration) ? UnitLimit.Registration : UnitLimit.Network;
        return new()
        {
            Form = line.Form,
            HoldsByDay = true,
            Basis = basis,
            Provided = line.LimitedBy(basis)!,
            Registered = Beside(UnitLimit.Registration),
            InNetwork = Beside(UnitLimit.Network),
            Entrusted = Beside(UnitLimit.Entrustment),
            Requested = Beside(UnitLimit.Request),
        };

        ValueList<CapacitySegment>? Beside(UnitLimit limit) => limit == basis ? null : line.LimitedBy(limit);
    }
}
