using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Projects.Controls;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Receipt of a control (doklad o výsledku kontroly): what was controlled with all its events, the time limits, what the findings come to, and
/// why. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The control stands inside as its document. Versions of settlements are named there with their amounts; a settlement has a receipt of its own.
/// So the reader checks the control up to its settlement, and <see cref="Verify"/> takes the rest with the versions at hand.
/// </remarks>
public sealed class ControlReceipt : CalculationReceipt
{
    internal ControlReceipt(ReceiptEnvelope envelope, ControlContent content)
        : base(envelope) => Content = content;

    /// <summary>SHA-256 of the control as <see cref="ServiceControl.ToJson"/> writes it, in hexadecimal digits.</summary>
    public string ControlDigest => Content.Control.Digest;

    /// <summary>Stage, time limits and amounts.</summary>
    public ControlResult Result => Content.Result;

    internal ControlContent Content { get; }

    /// <summary>Issues the receipt of a control, in any stage.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length of a time limit that runs or ran is not known.</exception>
    public static ControlReceipt Of(ServiceControl control) => Of(control, CurrentLibraryVersion);

    /// <summary>Issues the receipt of a control, for a caller that states the version of the library itself, such as a test.</summary>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The length of a time limit that runs or ran is not known.</exception>
    public static ControlReceipt Of(ServiceControl control, string libraryVersion) => Issue(Guard.Against.Null(control).Explain(), Guard.Against.NullOrWhiteSpace(libraryVersion));

    /// <summary>The control as a JSON document in UTF-8, which <see cref="ServiceControl.Parse"/> reads with the versions of settlements that it names.</summary>
    public byte[] ControlToJson() => [.. Content.Control.Value];

    /// <summary>
    /// Takes the events of the control again and compares every place but the version of the library. It never throws for what a receipt says:
    /// where the control can't be read, the outcome says why.
    /// </summary>
    /// <param name="settlements">The versions of settlements that a settled control names; others do not matter.</param>
    public ReceiptVerification<ServiceControl> Verify(params ValueList<SettlementVersion> settlements)
    {
        Guard.Against.Null(settlements);
        return Recompute(() => ServiceControl.Parse(Content.Control.Value, settlements).Explain(), computed => Issue(computed, LibraryVersion), () => []);
    }

    /// <summary>Number, stage and the amount for the settlement in one invariant line.</summary>
    public override string ToString() => $"{Number}: {Result.Stage.ToText(Language.English)}, for the settlement {Result.ForSettlement}";

    private static ControlReceipt Issue(Explained<ServiceControl> explained, string libraryVersion)
    {
        var content = ControlContent.Of(explained.Value);
        return new(ReceiptDocument.Seal(ControlContent.Calculation, libraryVersion, json => content.Write(json, explained.Value), explained.Explanation), content);
    }
}
