using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Lines of a service plan from the entitlement of the service (řádky plánu podle nároku): what feeds the first two steps.</summary>
public static class EntitledLines
{
    /// <summary>
    /// A line for every form and unit, with all limits day by day. Where it was not given what is provided, the entrusted units count as
    /// provided.
    /// </summary>
    /// <exception cref="ArgumentException">The entitlement is not of days of one calendar year.</exception>
    public static ValueList<ServiceLine> ToServiceLines(this Entitlement entitlement)
    {
        var period = Guard.Against.Null(entitlement).Given.Period;
        if (period.Start.Year != period.End.Year)
            throw new ArgumentException($"Days of one calendar year are expected, not {period}; ask for each year by itself.", nameof(entitlement));
        return entitlement.Lines.Select(line => new ServiceLine
        {
            Form = line.Form,
            Provided = line.LimitedBy(UnitLimit.Provided) ?? line.LimitedBy(UnitLimit.Entrustment)!,
            Registered = line.LimitedBy(UnitLimit.Registration),
            InNetwork = line.LimitedBy(UnitLimit.Network),
            Entrusted = line.LimitedBy(UnitLimit.Entrustment),
            Requested = line.LimitedBy(UnitLimit.Request),
        }).ToValueList();
    }
}
