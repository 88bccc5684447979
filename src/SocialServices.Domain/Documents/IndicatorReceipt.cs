using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Receipt of person indicators (doklad o počtu podpořených osob): the records of support, the rules of counting, the numbers that are reported,
/// and how they came about. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// It holds the whole history, so it is as long as the history and holds the same personal data under the pseudonymous keys of the caller. Why
/// one person counts is told by <see cref="Counting.ExplainPerson"/> of the same history and rules.
/// </remarks>
public sealed class IndicatorReceipt : CalculationReceipt
{
    internal IndicatorReceipt(ReceiptEnvelope envelope, IndicatorContent content)
        : base(envelope) => Content = content;

    /// <summary>The records that were counted.</summary>
    public SupportHistory History => Content.History.Value;

    /// <summary>SHA-256 of the history as <see cref="SupportHistory.ToJson"/> writes it, in hexadecimal digits.</summary>
    public string HistoryDigest => Content.History.Digest;

    /// <summary>Rules by which they were counted.</summary>
    public PersonRules PersonRules => Content.PersonRules;

    /// <summary>The numbers.</summary>
    public IndicatorResult Result => Content.Result;

    internal IndicatorContent Content { get; }

    /// <summary>Counts the persons of a history and issues the receipt.</summary>
    /// <exception cref="DomainValidationException">There are more items of breakdowns, such as codes of details, times days than can be counted: over 10,000,000.</exception>
    /// <exception cref="LegalParameterNotDefinedException">Records need a conversion to hours that the rules do not have.</exception>
    public static IndicatorReceipt Of(SupportHistory history, PersonRules rules) => Of(history, rules, CurrentLibraryVersion);

    /// <summary>Counts the persons of a history and issues the receipt, for a caller that states the version of the library itself, such as a test.</summary>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    /// <exception cref="DomainValidationException">There are more items of breakdowns, such as codes of details, times days than can be counted: over 10,000,000.</exception>
    /// <exception cref="LegalParameterNotDefinedException">Records need a conversion to hours that the rules do not have.</exception>
    public static IndicatorReceipt Of(SupportHistory history, PersonRules rules, string libraryVersion) =>
        Issue(Guard.Against.Null(history).ExplainPersons(rules), history, Guard.Against.NullOrWhiteSpace(libraryVersion));

    /// <summary>Counts again what the receipt holds and compares every place but the version of the library.</summary>
    public ReceiptVerification<PersonIndicators> Verify() => Recompute(() => History.ExplainPersons(PersonRules), computed => Issue(computed, History, LibraryVersion), () => []);

    /// <summary>Number, programme, participants and users of services in one invariant line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}: {PersonRules}: {Result.Participants} participants, {Result.Users} users of services");

    private static IndicatorReceipt Issue(Explained<PersonIndicators> explained, SupportHistory history, string libraryVersion)
    {
        var content = IndicatorContent.Of(history, explained.Value);
        return new(ReceiptDocument.Seal(IndicatorContent.Calculation, libraryVersion, content.Write, explained.Explanation), content);
    }
}
