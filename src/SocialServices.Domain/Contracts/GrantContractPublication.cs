using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Publication of the public-law contract of a grant on the official board (zveřejnění veřejnoprávní smlouvy o dotaci), where a service is not procured but subsidised.</summary>
public static class GrantContractPublication
{
    /// <summary>The last day to publish the contract: 30 days from its conclusion; none for a grant up to 50 000 CZK.</summary>
    /// <param name="grant">The grant, zero or more.</param>
    /// <param name="concludedOn">Day on which the contract was concluded.</param>
    /// <param name="limits">Limits supplied by the caller; those of the library when omitted.</param>
    /// <param name="times">Lengths supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The grant is negative.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 1 July 2015.</exception>
    public static Explained<LocalDate?> LastDay(Money grant, LocalDate concludedOn, ProcurementLimits? limits = null, ProcurementTimes? times = null)
    {
        Guard.Against.OutOfRange(grant, Money.Zero, Money.MaxValue);
        var (table, lengths) = ((limits ?? ProcurementLimits.Known).GrantPublication, (times ?? ProcurementTimes.Known).GrantPublication);
        var limit = table.At(concludedOn);
        var isExempt = limit.Value.Covers(grant);
        var end = ProcurementDeadlines.End(lengths, lengths.At(concludedOn), new("zveřejnění na úřední desce", "publication on the official board"), new("uzavření smlouvy", "conclusion of the contract"), concludedOn);
        return new(isExempt ? null : end.Value, new(ProcurementSteps.GrantPublication, isExempt ? Figure.Text(new("není povinné", "not required")) : Figure.Day(end.Value))
        {
            Operands =
            [
                new("grant", OperandOrigin.Input, new("dotace", "grant"), Figure.Amount(grant)),
                new("concluded", OperandOrigin.Input, new("uzavření smlouvy", "conclusion of the contract"), Figure.Day(concludedOn)),
                new("limit", OperandOrigin.Parameter, table.Name, Figure.Amount(limit.Value.Amount), limit.Citation),
            ],
            Reason = isExempt
                ? new($"Smlouva o dotaci {limit.Value.ToText(Language.Czech)} se zveřejnit nemusí.", $"The contract of a grant of {limit.Value.ToText(Language.English)} need not be published.")
                : new("Smlouva se zveřejní na úřední desce.", "The contract is published on the official board."),
            Citations = [limit.Citation],
            Warnings = limit.Warnings.ToValueList(),
            Parts = isExempt ? [] : [end.Explanation],
        });
    }
}
