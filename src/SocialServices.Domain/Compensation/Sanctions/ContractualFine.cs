using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>
/// Contractual fine of a public contract (smluvní pokuta): what the contract says and nothing else. It is no levy and carries no penalty of
/// the budget rules.
/// </summary>
public sealed record ContractualFine
{
    internal ContractualFine(Money amount) => Amount = amount;

    /// <summary>The fine.</summary>
    public Money Amount { get; }

    /// <summary>A fine of an amount.</summary>
    /// <param name="amount">Amount of the contract, zero or more.</param>
    /// <param name="contract">Where it stands in the contract.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static Explained<ContractualFine> Fixed(Money amount, Citation contract)
    {
        Guard.Against.OutOfRange(amount, Money.Zero, Money.MaxValue);
        return new(new(amount), new(SanctionSteps.Fine, Figure.Amount(amount))
        {
            Operands = [new("amount", OperandOrigin.Parameter, new("částka ze smlouvy", "amount of the contract"), Figure.Amount(amount), Guard.Against.Null(contract))],
            Reason = NoLevy,
        });
    }

    /// <summary>A fine for each day of a delay.</summary>
    /// <param name="basis">From what it is counted, such as the price; zero or more.</param>
    /// <param name="dailyRate">Share for a day from 0 to 1.</param>
    /// <param name="days">Days of delay as the contract counts them, 0 or more.</param>
    /// <param name="rounding">Rounding of the contract.</param>
    /// <param name="contract">Where it stands in the contract.</param>
    /// <param name="most">Cap of the contract; none where it has none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="OverflowException">The fine is outside the range of money.</exception>
    public static Explained<ContractualFine> Daily(Money basis, Rate dailyRate, int days, RoundingRule rounding, Citation contract, Money? most = null)
    {
        Guard.Against.Null(contract);
        var exact = Guard.Against.OutOfRange(basis, Money.Zero, Money.MaxValue) * Guard.Against.OutOfRange(dailyRate, Rate.Zero, Rate.One) * Exact.Of(Guard.Against.Negative(days));
        Guard.Against.OutOfRange(most ?? Money.Zero, Money.Zero, Money.MaxValue, nameof(most));
        var isCapped = exact > most?.ToExact();
        var amount = isCapped ? most!.Value : Money.Min(rounding.Round(exact), most ?? Money.MaxValue);
        return new(new(amount), new(SanctionSteps.Fine, Figure.Amount(amount))
        {
            Operands =
            [
                new("basis", OperandOrigin.Input, new("základ", "base"), Figure.Amount(basis)),
                new("rate", OperandOrigin.Parameter, new("denní sazba", "daily rate"), Figure.Share(dailyRate), contract),
                new("days", OperandOrigin.Input, new("počet dnů prodlení", "days of delay"), Figure.Coefficient(Exact.Of(days))),
                .. most is not { } cap ? [] : (Operand[])[new("cap", OperandOrigin.Parameter, new("strop pokuty", "cap of the fine"), Figure.Amount(cap), contract)],
            ],
            Calculation = Calculation.Join("×", Figure.Amount(basis), Figure.Share(dailyRate), Figure.Coefficient(Exact.Of(days))),
            Rounding = isCapped || amount.ToExact() == exact ? null : new(rounding, exact, amount),
            Reason = isCapped ? new("Rozhodl strop pokuty ze smlouvy.", "The cap of the contract decided.") : NoLevy,
        });
    }

    private static BilingualText NoLevy => new("Smluvní pokuta není odvodem a penále k ní nepatří.", "A contractual fine is no levy, and no penalty belongs to it.");
}
