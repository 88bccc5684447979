using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Value added tax on what a provider buys for a service (DPH na vstupu): what can't be deducted is cost, what can be deducted never is.
/// Social services themselves are exempt without a right of deduction.
/// </summary>
public sealed record InputVat
{
    private InputVat(Money vat, VatPosition position)
    {
        Vat = vat;
        Position = position;
    }

    /// <summary>The input VAT.</summary>
    public Money Vat { get; }

    /// <summary>What the provider may deduct.</summary>
    public VatPosition Position { get; }

    /// <summary>The deduction: VAT × coefficient, rounded to a haléř, half away from zero.</summary>
    public Money Deductible => RoundingRule.ToHeller.Round(Exactly);

    /// <summary>The cost: VAT less the deduction.</summary>
    public Money Cost => Vat - Deductible;

    private Exact Exactly => Vat.ToExact() * Exact.Of(Position.DeductionPercent, 100);

    /// <summary>Input VAT of a provider.</summary>
    /// <param name="vat">Crowns, zero or more.</param>
    /// <param name="position">What the provider may deduct of this purchase.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static InputVat Of(Money vat, VatPosition position) => new(Guard.Against.OutOfRange(vat, Money.Zero, Money.MaxValue), position);

    /// <summary>The price of a social service: it is exempt, so no VAT is added.</summary>
    /// <param name="price">Crowns, zero or more, as agreed without VAT.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public static Explained<Money> ExemptPrice(Money price)
    {
        Guard.Against.OutOfRange(price, Money.Zero, Money.MaxValue);
        return new(price, new(CostSteps.ExemptPrice, Figure.Amount(price))
        {
            Operands = [new("price", OperandOrigin.Input, new("sjednaná cena", "agreed price"), Figure.Amount(price))],
            Reason = new("Sociální služba registrovaného poskytovatele je od daně osvobozena bez nároku na odpočet; DPH se nepřipočítává.",
                "A social service of a registered provider is exempt without a right of deduction; no VAT is added."),
            Citations = CostSteps.ExemptPrice.Citations,
            Warnings = [new("Podmínkou osvobození je registrace poskytovatele.", "The exemption needs a registered provider.")],
        });
    }

    /// <summary>The cost with its explanation.</summary>
    public Explained<Money> ExplainCost()
    {
        var (vat, deductible) = (Figure.Amount(Vat), Figure.Amount(Deductible));
        var percent = Figure.Share(Exact.Of(Position.DeductionPercent, 100));
        return new(Cost, new(CostSteps.Vat, Figure.Amount(Cost))
        {
            Operands =
            [
                new("vat", OperandOrigin.Input, new("DPH na vstupu", "input VAT"), vat),
                .. Position.IsPayer ? (Operand[])[new("coefficient", OperandOrigin.Input, new("koeficient odpočtu", "coefficient of the deduction"), percent)] : [],
            ],
            Calculation = Position.IsPayer ? Calculation.Join("−", vat, deductible) : default,
            Reason = !Position.IsPayer
                ? new("Poskytovatel není plátcem DPH; nákladem je celá daň.", "The provider is no VAT payer; the whole tax is cost.")
                : new($"Odpočet je {vat.ToText(Language.Czech)} × {percent.ToText(Language.Czech)} = {deductible.ToText(Language.Czech)}{Rounded("", " po zaokrouhlení")}; do nákladů nesmí.",
                    $"The deduction is {vat.ToText(Language.English)} × {percent.ToText(Language.English)} = {deductible.ToText(Language.English)}{Rounded("", " after rounding")}; it must not enter the cost."),
            Citations = Position.IsPayer ? CostSteps.Vat.Citations : [],
        });
    }

    private string Rounded(string exact, string rounded) => Exactly == Deductible.ToExact() ? exact : rounded;
}
