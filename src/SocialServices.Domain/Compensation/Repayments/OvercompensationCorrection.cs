using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>A check of overcompensation in place of an older one (oprava kontroly nadměrné vyrovnávací platby), such as after an audit.</summary>
public sealed record OvercompensationCorrection
{
    private OvercompensationCorrection(OvercompensationOutcome previous, OvercompensationOutcome current, Money deducted, Money returned)
    {
        Previous = previous;
        Current = current;
        Deducted = deducted;
        Returned = returned;
    }

    /// <summary>The older outcome, as it was.</summary>
    public OvercompensationOutcome Previous { get; }

    /// <summary>The new outcome.</summary>
    public OvercompensationOutcome Current { get; }

    /// <summary>What was already deducted from payments.</summary>
    public Money Deducted { get; }

    /// <summary>What was already repaid.</summary>
    public Money Returned { get; }

    /// <summary>What was already deducted or repaid, which is credited.</summary>
    public Money Credited => Deducted + Returned;

    /// <summary>What is still to be repaid: the new repayment less what was repaid; no more than what is left of the whole, so what was deducted above the new carry-forward lowers it, too.</summary>
    public Money ToPay => Money.Min(Rest, Money.Max(Money.Zero, Current.Repay - Returned));

    /// <summary>What is still to be deducted from the next payments.</summary>
    public Money ToDeduct => Rest - ToPay;

    /// <summary>What the provider gets back, because more was credited than is due.</summary>
    public Money ToGiveBack => Money.Max(Money.Zero, Credited - Current.Over);

    private Money Rest => Money.Max(Money.Zero, Current.Over - Credited);

    internal static Explained<OvercompensationCorrection> Of(
        Explained<OvercompensationOutcome> previous, Explained<OvercompensationOutcome> current, Money deducted, Money returned, Citation cause)
    {
        var correction = new OvercompensationCorrection(previous.Value, current.Value, deducted, returned);
        return new(correction, new(RepaymentSteps.Correction, Figure.Text(BilingualText.Of(correction.InWords)))
        {
            Operands =
            [
                new("cause", OperandOrigin.Input, new("důvod opravy", "cause"), Figure.Text(cause.Text)),
                new("deducted", OperandOrigin.Input, new("již odečteno z plateb", "already deducted from payments"), Figure.Amount(deducted)),
                new("returned", OperandOrigin.Input, new("již vráceno", "already repaid"), Figure.Amount(returned)),
            ],
            Calculation = Calculation.Join("−", [Figure.Amount(current.Value.Over), .. new[] { deducted, returned }.Where(amount => amount > Money.Zero).Select(Figure.Amount)]),
            Reason = correction.Why(),
            Parts =
            [
                previous.Explanation with { Subject = Named(previous.Explanation, new("původní výsledek", "original outcome")) },
                current.Explanation with { Subject = Named(current.Explanation, new("nový výsledek", "new outcome")) },
            ],
        });
    }

    private string InWords(Language language)
    {
        var czech = language == Language.Czech;
        (Money Amount, string Verb)[] due =
        [
            (ToPay, czech ? "poskytovatel služby vrátí" : "the provider repays"), (ToDeduct, czech ? "z dalších plateb se odečte" : "later payments are lowered by"), (ToGiveBack, czech ? "poskytovateli služby se vrátí" : "the provider gets back"),
        ];
        var words = string.Join(", ", due.Where(each => each.Amount > Money.Zero).Select(each => $"{each.Verb} {each.Amount.ToText(language)}"));
        return words.Length > 0 ? words : czech ? "nic se nedoplácí ani nevrací" : "nothing is due";
    }

    private BilingualText Why()
    {
        var (czech, english) = (Previous.Carry > Money.Zero && Current.Carry == Money.Zero, Current.Over > Money.Zero, Deducted > Money.Zero) switch
        {
            (false, _, _) => (string.Empty, string.Empty),
            (_, false, _) => (" Převod padá; není už co převádět.", " The carry-forward falls; there is nothing left to carry."),
            (_, _, true) => (" Převod padá; co bylo odečteno, se započte na vratku.", " The carry-forward falls; what was deducted is credited against the repayment."),
            _ => (" Převod padá.", " The carry-forward falls."),
        };
        return new(
            $"Původní výsledek (nadměrná platba {Previous.Over.ToText(Language.Czech)}) zůstává uložen; nový činí {Current.Over.ToText(Language.Czech)}.{czech}",
            $"The original outcome (overcompensation {Previous.Over.ToText(Language.English)}) stays on record; the new one is {Current.Over.ToText(Language.English)}.{english}");
    }

    private static BilingualText Named(Explanation check, BilingualText which) => new($"{check.Subject.Czech}, {which.Czech}", $"{check.Subject.English}, {which.English}");
}
