using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Number of a contract in the register of contracts (idSmlouvy, identifikátor smlouvy v registru smluv): the key that stays the same over
/// all published versions, and to which amendments refer. It is not the number in the public address, which is a
/// <see cref="ContractVersionId"/>. The default is 0: it stands for a number that nobody stated and
/// <see cref="Parse(string, IFormatProvider?)"/> refuses its text. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(ContractRegisterIdJsonConverter))]
public readonly record struct ContractRegisterId : ISpanParsable<ContractRegisterId>
{
    /// <summary>Code of the problem that a text is not a whole number of 1 or more.</summary>
    public const string FormCode = "contract-register-id.form";

    private ContractRegisterId(long value) => Value = value;

    /// <summary>The number, 1 or more; 0 for the default.</summary>
    public long Value { get; }

    /// <summary>The contract of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static ContractRegisterId Of(long value) => new(Guard.Against.OutOfRange(value, 1, long.MaxValue));

    /// <summary>The number, such as "1443766".</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads the number. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not a whole number of 1 or more; the message says why.</exception>
    public static ContractRegisterId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ContractRegisterId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var id, out var problem) ? id : throw new FormatException(problem.Text.English);

    /// <summary>Reads the number; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContractRegisterId result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ContractRegisterId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ContractRegisterId result) => TryParse(s, out result, out _);

    /// <summary>Reads the number and says why when it can't; a public address is refused, because the number in it is that of a version.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The number; the default when the text is none.</param>
    /// <param name="problem">What is wrong, at the path "$".</param>
    public static bool TryParse(ReadOnlySpan<char> s, out ContractRegisterId result, [NotNullWhen(false)] out Problem? problem)
    {
        var isRead = TryNumber(IdentifierText.Clean(s), out var number);
        result = new(number); // the default where the text is none
        problem = isRead ? null : IdentifierText.Error(FormCode,
            "Číslo smlouvy v registru (idSmlouvy) je celé číslo od 1, např. 1443766; není to číslo ve veřejné adrese, to je číslo verze (idVerze). Opište je z podrobností záznamu v registru smluv.",
            "The number of a contract in the register (idSmlouvy) is a whole number from 1, such as 1443766; it is not the number in the public address, which is that of a version (idVerze). Copy it from the details of the entry in the register of contracts.");
        return isRead;
    }

    // Digits only: the framework would take zero characters (U+0000) after them.
    internal static bool TryNumber(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        return IdentifierText.IsDigits(text, 1, int.MaxValue) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
    }
}

/// <summary>Writes the number of a contract as text, such as "1443766"; reads the same.</summary>
public sealed class ContractRegisterIdJsonConverter : TextJsonConverter<ContractRegisterId>;
