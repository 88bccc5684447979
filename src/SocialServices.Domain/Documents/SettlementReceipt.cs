using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Receipt of a settlement (doklad o vypořádání): the case with its ledger and the methodology by its digest, the amounts in both readings of
/// overcompensation, the rules and the explanation. Immutable and thread-safe.
/// </summary>
public sealed class SettlementReceipt : MethodologyReceipt
{
    internal SettlementReceipt(ReceiptEnvelope envelope, SettlementContent content)
        : base(envelope, content.Rules) => Content = content;

    /// <summary>What was settled.</summary>
    public SettlementCase Case => Content.Case.Value;

    /// <summary>SHA-256 of the case as <see cref="SettlementCase.ToJson"/> writes it, in hexadecimal digits.</summary>
    public string CaseDigest => Content.Case.Digest;

    /// <summary>The amounts.</summary>
    public SettlementResult Result => Content.Result;

    internal SettlementContent Content { get; }

    /// <summary>Settles a case and issues the receipt.</summary>
    /// <exception cref="DomainValidationException">The ceiling is missing, or the case does not fit the rules; the report names all problems.</exception>
    public static SettlementReceipt Of(CompensationRules rules, SettlementCase settled) => Of(rules, settled, CurrentLibraryVersion);

    /// <summary>Settles a case and issues the receipt, for a caller that states the version of the library itself, such as a test.</summary>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    /// <exception cref="DomainValidationException">The ceiling is missing, or the case does not fit the rules; the report names all problems.</exception>
    public static SettlementReceipt Of(CompensationRules rules, SettlementCase settled, string libraryVersion) =>
        Issue(Guard.Against.Null(rules).ExplainSettlement(settled), Guard.Against.NullOrWhiteSpace(libraryVersion));

    /// <summary>
    /// Computes the receipt again by a methodology and compares every place but the version of the library. It never throws for what a
    /// receipt or a methodology says: where the calculation can't be made, the outcome says why.
    /// </summary>
    public ReceiptVerification<Settlement> Verify(CompensationMethodology methodology) =>
        Recompute(methodology, Case.Year, rules => rules.ExplainSettlement(Case), computed => Issue(computed, LibraryVersion));

    /// <summary>Number, service, year and entitled amount in one invariant line.</summary>
    public override string ToString() => $"{Number}: {Case}, entitled {Result.Entitled}";

    private static SettlementReceipt Issue(Explained<Settlement> explained, string libraryVersion)
    {
        var content = SettlementContent.Of(explained.Value);
        return new(ReceiptDocument.Seal(SettlementContent.Calculation, libraryVersion, content.Write, explained.Explanation, RulesInput.Provision(explained.Value.Rules)), content);
    }
}
