using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Number of one published version of a contract in the register of contracts (idVerze, identifikátor verze v registru smluv), which stands in
/// the public address. The key of the contract over all its versions is <see cref="ContractRegisterId"/>; the two never mix. The default
/// is 0: it stands for a number that nobody stated and <see cref="Parse(string, IFormatProvider?)"/> refuses its text. Immutable and
/// thread-safe.
/// </summary>
[JsonConverter(typeof(ContractVersionIdJsonConverter))]
public readonly record struct ContractVersionId : ISpanParsable<ContractVersionId>
{
    /// <summary>Code of the problem that a text is neither a whole number of 1 or more nor a public address.</summary>
    public const string FormCode = "contract-version-id.form";

    private const string PublicAddress = "https://smlouvy.gov.cz/smlouva/";

    private ContractVersionId(long value) => Value = value;

    /// <summary>The number, 1 or more; 0 for the default.</summary>
    public long Value { get; }

    /// <summary>The public address of the version, such as "https://smlouvy.gov.cz/smlouva/1559694"; empty for the default.</summary>
    public string Address => Value == 0 ? string.Empty : PublicAddress + this;

    /// <summary>The version of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static ContractVersionId Of(long value) => new(Guard.Against.OutOfRange(value, 1, long.MaxValue));

    /// <summary>The number, such as "1559694".</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads the number, or the public address that ends in it. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is neither; the message says what is expected.</exception>
    public static ContractVersionId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ContractVersionId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var id, out var problem) ? id : throw new FormatException(problem.Text.English);

    /// <summary>Reads the number; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContractVersionId result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ContractVersionId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ContractVersionId result) => TryParse(s, out result, out _);

    /// <summary>Reads the number or the public address and says why when it can't.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The number; the default when the text is none.</param>
    /// <param name="problem">What is wrong, at the path "$".</param>
    public static bool TryParse(ReadOnlySpan<char> s, out ContractVersionId result, [NotNullWhen(false)] out Problem? problem)
    {
        var text = IdentifierText.Clean(s);
        var isRead = ContractRegisterId.TryNumber(text.StartsWith(PublicAddress, StringComparison.OrdinalIgnoreCase) ? text.AsSpan(PublicAddress.Length) : text, out var number);
        result = new(number); // the default where the text is none
        problem = isRead ? null : IdentifierText.Error(FormCode,
            $"Číslo verze v registru smluv (idVerze) je celé číslo od 1, např. 1559694, nebo veřejná adresa {PublicAddress}1559694. Opište je z adresy záznamu.",
            $"The number of a version in the register of contracts (idVerze) is a whole number from 1, such as 1559694, or the public address {PublicAddress}1559694. Copy it from the address of the entry.");
        return isRead;
    }
}

/// <summary>Writes the number of a version as text, such as "1559694"; reads it, or the public address.</summary>
public sealed class ContractVersionIdJsonConverter : TextJsonConverter<ContractVersionId>;
