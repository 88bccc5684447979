using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>
/// Return of what was granted and not used (vratka) of a subsidy that has no settlement of its own here; the settlement of a year computes
/// the return itself, so use one or the other. No sanction; exact to a haléř. Returned late it becomes withheld money, which brings a levy
/// (<see cref="Levy"/>).
/// </summary>
public sealed record GrantReturn
{
    private GrantReturn(Money granted, Money used)
    {
        Granted = granted;
        Used = used;
    }

    /// <summary>Granted and paid out.</summary>
    public Money Granted { get; }

    /// <summary>Used for eligible cost.</summary>
    public Money Used { get; }

    /// <summary>To be returned: granted less used, at least zero.</summary>
    public Money Amount => Money.Max(Granted - Used, Money.Zero);

    /// <summary>The return of a grant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static GrantReturn Of(Money granted, Money used) =>
        new(Guard.Against.OutOfRange(granted, Money.Zero, Money.MaxValue), Guard.Against.OutOfRange(used, Money.Zero, Money.MaxValue));

    /// <summary>The return with its explanation.</summary>
    /// <param name="source">Where it is set: the contract, or the decree on the settlement.</param>
    /// <param name="dueOn">Last day for it, from the contract or from <see cref="SettlementCalendar"/>; none where it is not stated.</param>
    public Explained<GrantReturn> Explain(Citation source, LocalDate? dueOn = null)
    {
        var (granted, used) = (Figure.Amount(Granted), Figure.Amount(Used));
        return new(this, new(SanctionSteps.Return, Figure.Amount(Amount))
        {
            Operands =
            [
                new("granted", OperandOrigin.Input, new("poskytnuto", "granted"), granted),
                new("used", OperandOrigin.Input, new("uznatelně použito", "eligibly used"), used),
                .. dueOn is { } day ? (Operand[])[new("due", OperandOrigin.Parameter, new("vrátit nejpozději", "return at the latest on"), Figure.Day(day), Guard.Against.Null(source))] : [],
            ],
            Calculation = Calculation.Join("−", granted, used),
            Reason = Used < Granted
                ? new("Vratka není odvodem ani sankcí.", "A return is no levy and no sanction.")
                : new("Dotace byla použita celá, nevrací se nic.", "The grant was used whole; nothing is returned."),
            Citations = [Guard.Against.Null(source)],
        });
    }
}
