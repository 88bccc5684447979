using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Receipt of a round of awards (doklad o rozdělení dotací): what was divided and how, with the resolution where there is one, and what each
/// service got and why. Immutable and thread-safe.
/// </summary>
/// <remarks>An item of an assessment stands there with the plain values that were divided; its calculation has a receipt of its own.</remarks>
public sealed class AwardRoundReceipt : CalculationReceipt
{
    internal AwardRoundReceipt(ReceiptEnvelope envelope, AwardRoundContent content)
        : base(envelope) => Content = content;

    /// <summary>The round.</summary>
    public AwardRound Round => Content.Round.Value;

    /// <summary>SHA-256 of the round as <see cref="AwardRound.ToJson"/> writes it, in hexadecimal digits.</summary>
    public string RoundDigest => Content.Round.Digest;

    /// <summary>What each service got and why.</summary>
    public AwardRoundResult Result => Content.Result;

    internal AwardRoundContent Content { get; }

    /// <summary>Issues the receipt of a round.</summary>
    public static AwardRoundReceipt Of(AwardRound round) => Of(round, CurrentLibraryVersion);

    /// <summary>Issues the receipt of a round, for a caller that states the version of the library itself, such as a test.</summary>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    public static AwardRoundReceipt Of(AwardRound round, string libraryVersion) => Issue(Guard.Against.Null(round).Explain(), Guard.Against.NullOrWhiteSpace(libraryVersion));

    /// <summary>Divides again what the receipt holds and compares every place but the version of the library.</summary>
    public ReceiptVerification<AwardRound> Verify() => Recompute(Round.Explain, computed => Issue(computed, LibraryVersion), () => []);

    /// <summary>Number, allocation, awards and remainder in one invariant line.</summary>
    public override string ToString() => $"{Number}: {Round}";

    private static AwardRoundReceipt Issue(Explained<AwardRound> explained, string libraryVersion)
    {
        var content = AwardRoundContent.Of(explained.Value);
        return new(ReceiptDocument.Seal(AwardRoundContent.Calculation, libraryVersion, content.Write, explained.Explanation), content);
    }
}
