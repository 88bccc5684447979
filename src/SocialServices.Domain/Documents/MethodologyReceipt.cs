using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Receipt of a calculation for one service by the methodology of a region (doklad o výpočtu podle metodiky): the methodology by its digest,
/// and how its rules were resolved. Immutable and thread-safe.
/// </summary>
public abstract class MethodologyReceipt : CalculationReceipt
{
    private readonly RulesInput _rules;

    private protected MethodologyReceipt(ReceiptEnvelope envelope, RulesInput rules)
        : base(envelope) => _rules = rules;

    /// <summary>The methodology.</summary>
    public MethodologyReference Methodology => _rules.Methodology;

    /// <summary>Day of the decision by which the rules were resolved.</summary>
    public LocalDate DecidedOn => _rules.DecidedOn;

    /// <summary>Service type.</summary>
    public ServiceType Service => _rules.Service;

    /// <summary>Days of the year on which the service type was taken as in force.</summary>
    public DateInterval LawfulDays => _rules.LawfulDays;

    /// <summary>Resolves the rules of a methodology again, computes by them and compares.</summary>
    /// <param name="methodology">The methodology; another one than was used gives differences, not an exception.</param>
    /// <param name="year">Year of the calculation.</param>
    /// <param name="compute">The calculation.</param>
    /// <param name="issue">The receipt of a calculation, with the version of the library of this one.</param>
    private protected ReceiptVerification<T> Recompute<T>(CompensationMethodology methodology, int year, Func<CompensationRules, Explained<T>> compute, Func<Explained<T>, CalculationReceipt> issue)
    {
        Guard.Against.Null(methodology);
        return Recompute(() => compute(_rules.Resolve(methodology, year)), issue, () => Methodology.DifferencesFrom(methodology));
    }
}
