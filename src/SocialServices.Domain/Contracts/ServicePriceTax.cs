using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Value added tax of the price of a social service (DPH z ceny sociální služby).</summary>
/// <param name="WithoutTax">The price without tax.</param>
/// <param name="Tax">The tax; none where it is not known.</param>
public sealed record ServicePriceTax(Money WithoutTax, Money? Tax)
{
    private static readonly LocalDate EarlierWording = new(2007, 1, 1);

    /// <summary>What is paid; none where the tax is not known.</summary>
    public Money? Payable => Tax is { } tax ? WithoutTax + tax : null;

    /// <summary>
    /// The tax of a price: basic activities of a service with the registration that the Act asks for are exempt without right of deduction.
    /// The tax of anything else is not known here.
    /// </summary>
    /// <param name="price">The price without tax, zero or more.</param>
    /// <param name="suppliedOn">Day of supply.</param>
    /// <param name="isRegistered">True when the service has the registration that the Act asks for.</param>
    /// <param name="isBasic">True for basic activities, false for optional ones.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative, or the day is before 2007, when the Social Services Act came into effect.</exception>
    public static Explained<ServicePriceTax> Of(Money price, LocalDate suppliedOn, bool isRegistered, bool isBasic = true)
    {
        Guard.Against.OutOfRange(price, Money.Zero, Money.MaxValue);
        if (suppliedOn < EarlierWording)
            throw new ArgumentOutOfRangeException(nameof(suppliedOn), suppliedOn, "A day from 1 January 2007 is expected; the Social Services Act did not hold before.");
        var isExempt = isRegistered && isBasic;
        var result = new ServicePriceTax(price, isExempt ? Money.Zero : null);
        return new(result, new(TenderSteps.ValueAddedTax, Figure.Text(isExempt ? new("osvobozeno bez nároku na odpočet", "exempt without right of deduction") : new("není známo", "not known")))
        {
            Operands = [new("price", OperandOrigin.Input, new("cena bez DPH", "price without VAT"), Figure.Amount(price)), new("supplied", OperandOrigin.Input, new("den plnění", "day of supply"), Figure.Day(suppliedOn))],
            Reason = (isExempt, isRegistered) switch
            {
                (true, _) => new($"Základní činnosti registrované služby jsou osvobozeny; k úhradě je {price.ToText(Language.Czech)}.", $"Basic activities of a registered service are exempt; payable is {price.ToText(Language.English)}."),
                (_, false) => new("Služba nemá registraci, kterou zákon vyžaduje; osvobození se neuplatní samo.", "The service lacks the registration that the Act asks for; the exemption does not apply by itself."),
                _ => new("Fakultativní činnosti nejsou osvobozeny samy o sobě; posuďte je zvlášť.", "Optional activities are not exempt by themselves; assess them apart."),
            },
            Citations = TenderSteps.ValueAddedTax.Citations,
            Warnings = isExempt
                ? [new("Znění účinné od 1. ledna 2007 osvobozovalo jen veřejnoprávní subjekty a právnické osoby nezaložené za účelem podnikání; do kdy platilo, není známo. U jiných poskytovatelů znění ke dni plnění ověřte.",
                    "The wording in effect from 1 January 2007 exempted only public bodies and legal persons not founded for business; until when is not known. For other providers check the wording on the day of supply.")]
                : [],
        });
    }

    /// <summary>Cost of an input of an exempt service: the tax cannot be deducted and is part of the cost.</summary>
    /// <param name="withoutTax">Price of the input without tax, zero or more.</param>
    /// <param name="tax">Its tax, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static Explained<Money> CostOfInput(Money withoutTax, Money tax)
    {
        var cost = Guard.Against.OutOfRange(withoutTax, Money.Zero, Money.MaxValue) + Guard.Against.OutOfRange(tax, Money.Zero, Money.MaxValue);
        return new(cost, new(TenderSteps.InputCost, Figure.Amount(cost))
        {
            Operands = [new("without-tax", OperandOrigin.Input, new("cena bez DPH", "price without VAT"), Figure.Amount(withoutTax)), new("tax", OperandOrigin.Input, new("DPH na vstupu", "input VAT"), Figure.Amount(tax))],
            Calculation = Calculation.Join("+", Figure.Amount(withoutTax), Figure.Amount(tax)),
            Reason = new("Služba je osvobozena bez nároku na odpočet, daň na vstupu je proto jejím nákladem.", "The service is exempt without right of deduction, so input tax is a cost of it."),
            Citations = TenderSteps.InputCost.Citations,
        });
    }
}
