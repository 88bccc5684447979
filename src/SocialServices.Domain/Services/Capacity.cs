using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Capacity of a social service (kapacita): zero or more of a unit, such as 9 beds or 2.5 full-time equivalents, at most 1 000 000 000.
/// The default is 0 without a unit: it stands for a capacity that nobody stated, it adds to nothing and <see cref="Parse(string, IFormatProvider?)"/> refuses
/// its text. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(CapacityJsonConverter))]
public readonly record struct Capacity : ISpanParsable<Capacity>
{
    private Capacity(Quantity quantity) => Quantity = quantity;

    /// <summary>The number with its unit.</summary>
    public Quantity Quantity { get; }

    /// <summary>What is counted; <see cref="Unit.One"/> only in the default capacity.</summary>
    public Unit Unit => Quantity.Unit;

    /// <summary>A capacity of a quantity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is negative.</exception>
    /// <exception cref="ArgumentException">The quantity has no unit.</exception>
    public static Capacity Of(Quantity quantity) => FaultOf(quantity) switch
    {
        null => new(quantity),
        { } fault when quantity.TenThousandths < 0 => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, fault),
        { } fault => throw new ArgumentException(fault, nameof(quantity)),
    };

    /// <summary>Beds of a residential service (lůžka).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, finer than a ten-thousandth or outside the range.</exception>
    public static Capacity Beds(decimal number) => Of(number, Unit.Bed);

    /// <summary>Beds for a day (lůžkodny).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity BedDays(decimal number) => Of(number, Unit.BedDay);

    /// <summary>Workers at full working time (přepočtené úvazky).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity FullTimeEquivalents(decimal number) => Of(number, Unit.FullTimeEquivalent);

    /// <summary>Hours of a service (hodiny).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity Hours(decimal number) => Of(number, Unit.Hour);

    /// <summary>Places for clients at one moment (okamžitá kapacita).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity Places(decimal number) => Of(number, Unit.Place);

    /// <summary>Clients (klienti).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity Clients(decimal number) => Of(number, Unit.Client);

    /// <summary>Families (rodiny).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity Families(decimal number) => Of(number, Unit.Family);

    /// <summary>Contacts, usually of ten minutes (kontakty).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity Contacts(decimal number) => Of(number, Unit.Contact);

    /// <summary>Interventions, usually of thirty minutes (intervence).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity Interventions(decimal number) => Of(number, Unit.Intervention);

    /// <summary>Telephone calls (hovory).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity Calls(decimal number) => Of(number, Unit.Call);

    /// <summary>Time units of a worker's help (časové jednotky).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity TimeUnits(decimal number) => Of(number, Unit.TimeUnit);

    /// <summary>Supported persons (podpořené osoby).</summary>
    /// <inheritdoc cref="Beds" path="/exception"/>
    public static Capacity Persons(decimal number) => Of(number, Unit.Person);

    /// <summary>Text for people: "2,5 úvazku" in Czech, "2.5 FTE" in English.</summary>
    public string ToText(Language language) => Quantity.ToText(language);

    /// <summary>Invariant text such as "9 bed"; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</summary>
    public override string ToString() => Quantity.ToString();

    /// <summary>Reads "9 bed", "9 lůžek" or "2.5 fte". The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not a quantity, has no unit, is negative, too fine or outside the range.</exception>
    public static Capacity Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Capacity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        var quantity = Quantity.Parse(s, provider);
        return FaultOf(quantity) is { } fault ? throw new FormatException($"{fault} The text is '{s}'.") : new(quantity);
    }

    /// <summary>Reads a capacity; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Capacity result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Capacity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Capacity result)
    {
        var read = Quantity.TryParse(s, provider, out var quantity) && FaultOf(quantity) is null;
        result = read ? new(quantity) : default;
        return read;
    }

    /// <summary>The sum of two capacities of one unit.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Capacity operator +(Capacity left, Capacity right) => new(left.Quantity + right.Quantity);

    /// <summary>The lower of two capacities of one unit.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Capacity Min(Capacity left, Capacity right) => new(Quantity.Min(left.Quantity, right.Quantity));

    private static Capacity Of(decimal number, Unit unit) => Of(Quantity.Of(Guard.Against.Negative(number), unit));

    private static string? FaultOf(Quantity quantity) => quantity.TenThousandths < 0 ? "A capacity of zero or more is expected."
        : quantity.Unit == Unit.One ? "A capacity with a unit is expected, such as '9 bed' or '2.5 fte'."
        : null;
}

/// <summary>Writes a capacity as text with its unit, such as "9 bed"; reads the same.</summary>
public sealed class CapacityJsonConverter : TextJsonConverter<Capacity>;
