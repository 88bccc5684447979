namespace SocialServices.Domain.Contracts;

/// <summary>Condition that a payment needs (podmínka platby).</summary>
public enum PaymentCondition
{
    /// <summary>The contract has effect on the day of payment (účinnost smlouvy).</summary>
    Publication,

    /// <summary>What is paid lies within the contract (trvání smlouvy).</summary>
    Contract,

    /// <summary>The service is entrusted on all days that are paid (pověření).</summary>
    Entrustment,

    /// <summary>The service is registered on all days that are paid (registrace).</summary>
    Registration,

    /// <summary>No insolvency of the provider is open on the day of payment (bez insolvence).</summary>
    Insolvency,

    /// <summary>No other instrument pays the same days (jediný nástroj financování).</summary>
    SingleInstrument,
}

/// <summary>Names of the conditions (názvy podmínek platby).</summary>
public static class PaymentConditions
{
    private static readonly BilingualText[] Names =
    [
        new("účinnost smlouvy", "effect of the contract"), new("trvání smlouvy", "term of the contract"), new("pověření", "entrustment"), new("registrace", "registration"),
        new("bez insolvence", "no insolvency"), new("jediný nástroj financování", "a single instrument"),
    ];

    /// <summary>Text for people: "pověření" in Czech, "entrustment" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no condition.</exception>
    public static string ToText(this PaymentCondition condition, Language language) => NameOf(condition).In(language);

    internal static BilingualText NameOf(PaymentCondition condition) => Names[(int)Guard.Against.EnumOutOfRange(condition)];
}
