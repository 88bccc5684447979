using System.Reflection;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Receipt of a calculation (doklad o výpočtu): what went in, by which methodology and rules, what came out and why, in one document that
/// can be computed again years later. Two receipts are equal when their content is. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The digest (SHA-256) finds a receipt that was changed by mistake or by a hand that did not seal it again; it is no signature. Who must
/// prove who issued a receipt signs the file or keeps its number elsewhere. No time of day enters a receipt.
/// </remarks>
public sealed class CalculationReceipt : IEquatable<CalculationReceipt>
{
    private readonly byte[] _document;

    internal CalculationReceipt(ReceiptContent content, byte[] document, string digest)
    {
        Content = content;
        _document = document;
        Digest = digest;
    }

    /// <summary>Version of this library, without the data of its build.</summary>
    public static string CurrentLibraryVersion { get; } =
        typeof(CalculationReceipt).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Number of the receipt: the first twelve digits of its digest, such as "7F3A-09BC-41DE".</summary>
    public string Number => ReceiptDocument.NumberOf(Digest);

    /// <summary>SHA-256 of the content in hexadecimal digits: the document without the number and the digest itself.</summary>
    public string Digest { get; }

    /// <summary>Version of the library that computed.</summary>
    public string LibraryVersion => Content.LibraryVersion;

    /// <summary>Id of the methodology.</summary>
    public string MethodologyId => Content.MethodologyId;

    /// <summary>Version of the methodology.</summary>
    public int MethodologyVersion => Content.MethodologyVersion;

    /// <summary>SHA-256 of the methodology as <see cref="CompensationMethodology.ToJson"/> writes it, in hexadecimal digits.</summary>
    public string MethodologyDigest => Content.MethodologyDigest;

    /// <summary>Day of the decision.</summary>
    public LocalDate DecidedOn => Content.DecidedOn;

    /// <summary>Service type.</summary>
    public ServiceType Service => Content.Service;

    /// <summary>Days of the year on which the service type was taken as in force.</summary>
    public DateInterval LawfulDays => Content.LawfulDays;

    /// <summary>The plan that was assessed.</summary>
    public ServicePlan Plan => Content.Plan;

    /// <summary>SHA-256 of the plan as <see cref="ServicePlan.ToJson"/> writes it, in hexadecimal digits.</summary>
    public string PlanDigest => Content.PlanDigest;

    /// <summary>The amounts.</summary>
    public ReceiptResult Result => Content.Result;

    /// <summary>Rules on which the calculation rested, in the order of their first use.</summary>
    public ValueList<ReceiptRule> Rules => Content.Rules;

    internal ReceiptContent Content { get; }

    /// <summary>Assesses a plan and issues the receipt.</summary>
    /// <exception cref="DomainValidationException">The plan does not fit the rules, or a result is outside the range of money; the report names all problems.</exception>
    public static CalculationReceipt Of(CompensationRules rules, ServicePlan plan) => Of(rules, plan, CurrentLibraryVersion);

    /// <summary>Assesses a plan and issues the receipt, for a caller that states the version of the library itself, such as a test.</summary>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    /// <exception cref="DomainValidationException">The plan does not fit the rules, or a result is outside the range of money; the report names all problems.</exception>
    public static CalculationReceipt Of(CompensationRules rules, ServicePlan plan, string libraryVersion) =>
        ReceiptDocument.Issue(rules.ExplainAssessment(plan), Guard.Against.NullOrWhiteSpace(libraryVersion));

    /// <summary>Reads a JSON document of the schema "socialservices.receipt/1" in UTF-8 and checks its digests.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules or was altered; the report names all problems with path and line.</exception>
    public static CalculationReceipt Parse(ReadOnlySpan<byte> document)
    {
        var report = TryParse(document, out var receipt);
        report.ThrowIfErrors();
        return receipt!;
    }

    /// <summary>Reads a JSON document; the receipt is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out CalculationReceipt? receipt) => ReceiptDocument.Read(document, out receipt);

    /// <summary>The receipt as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => [.. _document];

    /// <summary>
    /// Computes the receipt again by a methodology and compares every place but the version of the library. It never throws for what a
    /// receipt or a methodology says: where the calculation can't be made, the outcome says why.
    /// </summary>
    public ReceiptVerification Verify(CompensationMethodology methodology)
    {
        Guard.Against.Null(methodology);
        try
        {
            // The days in force were an input: the library knew them, or the caller vouched for them.
            var rules = methodology.Resolve(Service, Plan.Year, DecidedOn, Validity.Between(LawfulDays.Start, LawfulDays.End));
            var explained = rules.ExplainAssessment(Plan);
            return new(this, ReceiptDocument.Compare(_document, ReceiptDocument.Issue(explained, LibraryVersion)._document), explained, default);
        }
        catch (LegalParameterNotDefinedException exception)
        {
            return NotComputed(methodology, new(exception.CzechMessage, exception.Message));
        }
        catch (DomainValidationException exception)
        {
            return NotComputed(methodology, new(exception.Report.ToText(Language.Czech), exception.Report.ToText(Language.English)));
        }
    }

    /// <inheritdoc/>
    public bool Equals(CalculationReceipt? other) => other is not null && Digest == other.Digest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CalculationReceipt);

    /// <inheritdoc/>
    public override int GetHashCode() => Digest.GetHashCode(StringComparison.Ordinal);

    /// <summary>Number, service, year and proposal in one invariant line.</summary>
    public override string ToString() => $"{Number}: {Plan}, proposal {Result.Proposal}";

    // What can be compared without a calculation, which is most often why there is none.
    private ReceiptVerification NotComputed(CompensationMethodology methodology, BilingualText reason)
    {
        List<ReceiptDifference> differences = [];
        Add("$.methodology.id", MethodologyId, methodology.Definition.Id);
        Add("$.methodology.version", FormattableString.Invariant($"{MethodologyVersion}"), FormattableString.Invariant($"{methodology.Definition.Version}"));
        Add("$.methodology.sha256", MethodologyDigest, ReceiptDocument.DigestOf(methodology.ToJson()));
        return new(this, differences.ToValueList(), null, reason);

        void Add(string path, string stated, string computed)
        {
            if (stated != computed)
                differences.Add(new(path, stated, computed, IsWording: false));
        }
    }
}
