using System.Reflection;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Receipt of a calculation (doklad o výpočtu): what went in, by which rules, what came out and why, in one document that can be computed
/// again years later. Each kind of calculation has its own, such as <see cref="AssessmentReceipt"/>. Two receipts are equal when their content
/// is. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The digest (SHA-256) finds a receipt that was changed by mistake or by a hand that did not seal it again; it is no signature. Who must
/// prove who issued a receipt signs the file or keeps its number elsewhere. No time of day enters a receipt.
/// </remarks>
public abstract class CalculationReceipt : IEquatable<CalculationReceipt>
{
    private readonly ReceiptEnvelope _envelope;

    private protected CalculationReceipt(ReceiptEnvelope envelope) => _envelope = envelope;

    /// <summary>Version of this library, without the data of its build.</summary>
    public static string CurrentLibraryVersion { get; } =
        typeof(CalculationReceipt).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Number of the receipt: the first twelve digits of its digest, such as "7F3A-09BC-41DE".</summary>
    public string Number => ReceiptDocument.NumberOf(Digest);

    /// <summary>SHA-256 of the content in hexadecimal digits: the document without the number and the digest itself.</summary>
    public string Digest => _envelope.Digest;

    /// <summary>Version of the library that computed.</summary>
    public string LibraryVersion => _envelope.LibraryVersion;

    /// <summary>Rules on which the calculation rested, in the order of their first use.</summary>
    public ValueList<ReceiptRule> Rules => _envelope.Rules;

    /// <summary>Reads a JSON document of the schema "socialservices.receipt/1" in UTF-8 and checks its digests; its calculation says which kind it is.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules or was altered; the report names all problems with path and line.</exception>
    public static CalculationReceipt Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var receipt).ThrowIfErrors();
        return receipt!;
    }

    /// <summary>Reads a JSON document; the receipt is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out CalculationReceipt? receipt) => ReceiptDocument.Read(document, out receipt);

    /// <summary>The receipt as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => [.. _envelope.Document];

    /// <inheritdoc/>
    public bool Equals(CalculationReceipt? other) => other is not null && Digest == other.Digest;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as CalculationReceipt);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Digest.GetHashCode(StringComparison.Ordinal);

    /// <summary>Computes again and compares every place but the version of the library.</summary>
    /// <param name="compute">The calculation; what it throws for what a receipt or a methodology says becomes the reason of the outcome.</param>
    /// <param name="issue">The receipt of a calculation, with the version of the library of this one.</param>
    /// <param name="differences">What differs without a calculation, which is most often why there is none.</param>
    private protected ReceiptVerification<T> Recompute<T>(Func<Explained<T>> compute, Func<Explained<T>, CalculationReceipt> issue, Func<IEnumerable<ReceiptDifference>> differences)
    {
        try
        {
            var computed = compute();
            return new(this, ReceiptComparison.Of(_envelope.Document, issue(computed)._envelope.Document), computed, default);
        }
        catch (LegalParameterNotDefinedException exception)
        {
            return new(this, differences().ToValueList(), null, new(exception.CzechMessage, exception.Message));
        }
        catch (DomainValidationException exception)
        {
            return new(this, differences().ToValueList(), null, BilingualText.Of(exception.Report.ToText));
        }
    }
}
