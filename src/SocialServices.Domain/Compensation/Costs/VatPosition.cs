namespace SocialServices.Domain.Compensation.Costs;

/// <summary>How much input VAT a provider may deduct (postavení plátce DPH). The default is a non-payer.</summary>
public readonly record struct VatPosition
{
    private VatPosition(bool isPayer, int deductionPercent)
    {
        IsPayer = isPayer;
        DeductionPercent = deductionPercent;
    }

    /// <summary>Not a VAT payer: the whole input VAT is cost.</summary>
    public static VatPosition NonPayer => default;

    /// <summary>Whether the provider is a VAT payer.</summary>
    public bool IsPayer { get; }

    /// <summary>Coefficient of the deduction in whole per cent, 0 to 100.</summary>
    public int DeductionPercent { get; }

    /// <summary>A payer that deducts by a coefficient.</summary>
    /// <param name="deductionPercent">Coefficient in whole per cent, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The coefficient is not from 0 to 100.</exception>
    public static VatPosition Payer(int deductionPercent) => new(isPayer: true, Guard.Against.OutOfRange(deductionPercent, 0, 100));
}
