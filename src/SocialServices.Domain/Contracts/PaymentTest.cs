using NodaTime;

namespace SocialServices.Domain.Contracts;

/// <summary>Whether a payment may be made on a day (posouzení platby), condition by condition.</summary>
/// <param name="Day">Day of payment.</param>
/// <param name="Findings">Every condition with its reason, held or not.</param>
public sealed record PaymentTest(LocalDate Day, ValueList<PaymentFinding> Findings)
{
    /// <summary>True when every condition holds.</summary>
    public bool IsAllowed => Findings.All(finding => finding.Holds);
}

/// <summary>One condition of a payment with its reason (zjištění o podmínce platby).</summary>
/// <param name="Condition">Which condition.</param>
/// <param name="Holds">True when it holds.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record PaymentFinding(PaymentCondition Condition, bool Holds, BilingualText Reason);
