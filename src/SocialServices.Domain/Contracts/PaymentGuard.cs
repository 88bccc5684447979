using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Guard of payments under a contract (podmínky platby): a payment needs all of its conditions at once, and the answer names every one with
/// its reason.
/// </summary>
public static class PaymentGuard
{
    /// <summary>Whether a payment may be made on a day.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="registration">Registration of its service.</param>
    /// <param name="entrustments">The acts that may entrust the service.</param>
    /// <param name="day">Day of payment.</param>
    /// <param name="paidDays">Days of service that are paid; the day of payment when omitted.</param>
    /// <param name="funded">Periods that instruments pay, to find a second one for the same days; none where they are checked elsewhere.</param>
    /// <exception cref="ArgumentException">The registration is that of another service.</exception>
    public static Explained<PaymentTest> Test(
        ServiceContract contract, ServiceRegistration registration, IReadOnlyList<Entrustment> entrustments, LocalDate day, DateInterval? paidDays = null, ValueList<FundedPeriod>? funded = null)
    {
        if (Guard.Against.Null(registration).Service != Guard.Against.Null(contract).Service)
            throw new ArgumentException($"The registration of the service of the contract, {contract.Service}, is expected, not of {registration.Service}.", nameof(registration));
        var days = paidDays ?? new(day, day);
        var register = day < contract.Publication.Conclusion.ConcludedOn ? null : contract.Publication.StatusOn(day);
        ValueList<PaymentFinding> findings =
        [
            Effect(register),
            Term(contract, days),
            Entrusted(Entrustment.Gaps(Guard.Against.Null(entrustments), contract.Service, days)),
            Registered(registration.Unregistered(days)),
            Solvent(registration.InsolventIn(new(day, day)).Count == 0, day),
            .. funded is null ? [] : (PaymentFinding[])[Single(contract, funded, days)],
        ];
        var test = new PaymentTest(day, findings);
        return new(test, new(ContractSteps.Payment, Figure.Text(test.IsAllowed ? new("lze platit", "may be paid") : new("nelze platit", "must not be paid")))
        {
            Subject = new($"smlouva {contract.Number}", $"contract {contract.Number}"),
            Operands =
            [
                new("day", OperandOrigin.Input, new("den platby", "day of payment"), Figure.Day(day)),
                new("paid-days", OperandOrigin.Input, new("hrazené dny", "days that are paid"), Figure.Text(DateText.Of(days))),
            ],
            Reason = test.IsAllowed
                ? new("Všechny podmínky jsou splněny.", "All conditions are met.")
                : new($"Nesplněno: {Broken(test, Language.Czech)}.", $"Not met: {Broken(test, Language.English)}."),
            Parts = findings.Select(finding => new Explanation(ContractSteps.PaymentCondition, Figure.Text(finding.Holds ? new("splněna", "met") : new("nesplněna", "not met")))
            {
                Subject = PaymentConditions.NameOf(finding.Condition),
                Reason = finding.Reason,
                Citations = finding.Condition == PaymentCondition.Publication && register is not null ? register.Explanation.Citations : [],
            }).ToValueList(),
        });
    }

    private static string Broken(PaymentTest test, Language language) => string.Join(", ", test.Findings.Where(finding => !finding.Holds).Select(finding => finding.Condition.ToText(language)));

    private static PaymentFinding Effect(Explained<RegisterStatus>? register)
    {
        if (register is null)
            return new(PaymentCondition.Publication, false, new("Smlouva v den platby ještě nebyla uzavřena.", "The contract was not concluded on the day of payment."));
        var reason = register.Explanation.Reason;
        return register.Value == RegisterStatus.Effective
            ? new(PaymentCondition.Publication, true, reason)
            : new(PaymentCondition.Publication, false, new($"{reason.Czech} Platba by neměla smluvní základ (bezdůvodné obohacení).", $"{reason.English} A payment would have no contract behind it (unjust enrichment)."));
    }

    private static PaymentFinding Term(ServiceContract contract, DateInterval days) => contract.Stage == ContractStage.CancelledFromBeginning
        ? new(PaymentCondition.Contract, false, new("Smlouva je zrušena od počátku.", "The contract is cancelled from the beginning."))
        : contract.Publication.EffectiveOn is { } from && days.Start < from
            ? new(PaymentCondition.Contract, false, new($"Hradí se i dny před účinností smlouvy, {DateText.Of(from, Language.Czech)}.", $"Days before the effect of the contract on {DateText.Of(from, Language.English)} would be paid."))
        : contract.TerminatedOn is { } last && days.End > last
            ? new(PaymentCondition.Contract, false, new($"Smlouva byla ukončena dnem {DateText.Of(last, Language.Czech)}; hradí se i dny po něm.", $"The contract ended on {DateText.Of(last, Language.English)}; days after it would be paid."))
        : contract.PerformedOn is { } end && days.End > end
            ? new(PaymentCondition.Contract, false, new($"Plnění skončilo dnem {DateText.Of(end, Language.Czech)}; hradí se i dny po něm.", $"The performance ended on {DateText.Of(end, Language.English)}; days after it would be paid."))
        : new(PaymentCondition.Contract, true, contract is { TerminatedOn: null, PerformedOn: null }
            ? new("Hrazené dny nejsou před účinností smlouvy; její konec není zaznamenán, ověřte jej.", "The days that are paid are not before the effect of the contract; its end is not recorded, check it.")
            : new("Hrazené dny nejsou před účinností smlouvy ani po jejím konci.", "The days that are paid are neither before the effect of the contract nor after its end."));

    private static PaymentFinding Entrusted(ValueList<DateInterval> gaps) => gaps.Count == 0
        ? new(PaymentCondition.Entrustment, true, new("Služba je pověřena po všechny hrazené dny.", "The service is entrusted on all days that are paid."))
        : new(PaymentCondition.Entrustment, false, new($"Služba není pověřena: {Days(gaps, Language.Czech)}.", $"The service is not entrusted: {Days(gaps, Language.English)}."));

    private static PaymentFinding Registered(ValueList<DateInterval> gaps) => gaps.Count == 0
        ? new(PaymentCondition.Registration, true, new("Služba je registrována po všechny hrazené dny.", "The service is registered on all days that are paid."))
        : new(PaymentCondition.Registration, false, new($"Služba není registrována: {Days(gaps, Language.Czech)}.", $"The service is not registered: {Days(gaps, Language.English)}."));

    private static PaymentFinding Solvent(bool isSolvent, LocalDate day) => isSolvent
        ? new(PaymentCondition.Insolvency, true, new("Insolvenční řízení poskytovatele neběží.", "No insolvency of the provider is open."))
        : new(PaymentCondition.Insolvency, false, new(
            $"Ke dni {DateText.Of(day, Language.Czech)} běží insolvenční řízení poskytovatele; platby se zastavují a pohledávka se přihlásí.",
            $"Insolvency of the provider is open on {DateText.Of(day, Language.English)}; payments stop, and a claim is registered."));

    private static PaymentFinding Single(ServiceContract contract, ValueList<FundedPeriod> funded, DateInterval days)
    {
        var other = funded.FirstOrDefault(period => period.Service == contract.Service && period.Instrument != FundingInstrument.PublicContract && period.Days.Intersection(days) is not null);
        return other is null
            ? new(PaymentCondition.SingleInstrument, true, new("Hrazené dny nehradí jiný nástroj.", "No other instrument pays the same days."))
            : new(PaymentCondition.SingleInstrument, false, new(
                $"Tytéž dny hradí i jiný nástroj: {other.Instrument.ToText(Language.Czech)}, {other.Source}, {DateText.Of(other.Days, Language.Czech)}.",
                $"Another instrument pays the same days: {other.Instrument.ToText(Language.English)}, {other.Source}, {DateText.Of(other.Days, Language.English)}."));
    }

    private static string Days(ValueList<DateInterval> stretches, Language language) => string.Join("; ", stretches.Select(days => DateText.Of(days, language)));
}
