namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// How services are settled after the year (nastavení vypořádání). The default states nothing: the contract then says the mode, and both
/// readings of overcompensation are reported without choosing one.
/// </summary>
public sealed record SettlementSetting
{
    /// <summary>Nothing is stated.</summary>
    public static SettlementSetting None { get; } = new();

    /// <summary>The mode that the methodology counts with; what was agreed with the provider decides, and a difference is noted.</summary>
    public SettlementMode? Mode { get; init; }

    /// <summary>Which reading of overcompensation binds; none when the methodology does not say.</summary>
    public OvercompensationReading? Binding { get; init; }
}

/// <summary>How the amount due for a year is settled (režim vypořádání).</summary>
public enum SettlementMode
{
    /// <summary>The agreed price is due for what was delivered (pevná cena).</summary>
    FixedPrice,

    /// <summary>The share of the actual net cost with profit is due, at most the agreed amount (skutečné náklady do sjednané výše).</summary>
    ActualCostCapped,

    /// <summary>A price for each delivered unit is due, at most the agreed amount (jednotková cena).</summary>
    UnitPrice,
}

/// <summary>With what the public money of a year is compared (výklad nadměrné vyrovnávací platby): each is legal practice.</summary>
public enum OvercompensationReading
{
    /// <summary>With the ceiling that was set in advance (strop stanovený předem).</summary>
    AdvanceCeiling,

    /// <summary>With the actual net cost and the reasonable profit (skutečné čisté náklady).</summary>
    ActualNetCost,

    /// <summary>With the lower of both (nižší z obou).</summary>
    LowerOfBoth,
}

/// <summary>Names of the modes (názvy režimů vypořádání).</summary>
public static class SettlementModes
{
    private static readonly BilingualText[] Names =
        [new("pevná cena", "fixed price"), new("skutečné náklady do sjednané výše", "actual cost up to the agreed amount"), new("jednotková cena", "unit price")];

    /// <summary>Text for people: "pevná cena" in Czech, "fixed price" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no mode.</exception>
    public static string ToText(this SettlementMode mode, Language language) => mode.Name().In(language);

    internal static BilingualText Name(this SettlementMode mode) => Names[(int)Guard.Against.EnumOutOfRange(mode)];
}

/// <summary>Names of the readings (názvy výkladů nadměrné vyrovnávací platby).</summary>
public static class OvercompensationReadings
{
    private static readonly BilingualText[] Names =
    [
        new("proti stropu stanovenému předem", "against the ceiling set in advance"),
        new("proti skutečným čistým nákladům", "against the actual net cost"),
        new("proti nižšímu z obou stropů", "against the lower of both ceilings"),
    ];

    /// <summary>Text for people: "proti stropu stanovenému předem" in Czech, "against the ceiling set in advance" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no reading.</exception>
    public static string ToText(this OvercompensationReading reading, Language language) => reading.Name().In(language);

    internal static BilingualText Name(this OvercompensationReading reading) => Names[(int)Guard.Against.EnumOutOfRange(reading)];
}
