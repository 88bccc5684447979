using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Contracts.ContractStage;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Contract for a social service from its signature to the archive (smlouva o poskytování služby). Every step gives a new value and keeps the
/// history. A step that the stage does not allow is an error that says what is allowed and why; days never go back. Immutable and thread-safe.
/// </summary>
public sealed record ServiceContract
{
    private static readonly BilingualText Order = new(
        "stavy jdou po sobě od podpisu po archiv, předčasně ukončit lze jen účinnou smlouvu před splněním", "stages follow one another from the signature to the archive, and only an effective contract that is not performed can be terminated");

    private static readonly BilingualText OpenFine = new("o některé smluvní pokutě není rozhodnuto; uplatněte ji, nebo ji promiňte s důvodem", "a contractual fine is not decided on; claim it, or waive it with a reason");
    private static readonly BilingualText AlreadyPublished = new("smlouva je už v registru smluv uveřejněna", "the contract is in the register of contracts already");
    private static readonly BilingualText NoPublicationDue = new("účinnost na uveřejnění nezávisí; smlouva nemůže být zrušena od počátku", "its effect does not depend on publication; it cannot be cancelled from the beginning");

    private ServiceContract(string number, ServiceIdentifier service, RegisterPublication publication, OriginalValue price, Capacity? scope)
    {
        Number = Guard.Against.NullOrWhiteSpace(number);
        Service = service != default ? service : throw new ArgumentException("The identifier of the service is expected; copy it from the register of providers.", nameof(service));
        Publication = publication;
        Price = price;
        Scope = Stated(scope);
        History = [new(Signed, publication.Conclusion.ConcludedOn)];
    }

    /// <summary>Number of the contract.</summary>
    public string Number { get; }

    /// <summary>The service that is provided.</summary>
    public ServiceIdentifier Service { get; }

    /// <summary>Publication in the register of contracts.</summary>
    public RegisterPublication Publication { get; private init; }

    /// <summary>Price at conclusion with the adjustments of its clauses.</summary>
    public OriginalValue Price { get; }

    /// <summary>Units of service at conclusion; none where the contract states none.</summary>
    public Capacity? Scope { get; }

    /// <summary>The lot from which the contract came; none where the caller does not need it.</summary>
    public ProcurementLotId? Lot { get; init => field = Stated(value); }

    /// <summary>The supplier; none where the caller does not need it.</summary>
    public BusinessId? Supplier { get; init => field = Stated(value); }

    /// <summary>Changes in the order of their conclusion.</summary>
    public ValueList<ContractChange> Changes { get; private init; } = ValueList<ContractChange>.Empty;

    /// <summary>Contractual fines in the order in which they were recorded.</summary>
    public ValueList<FineRecord> Fines { get; private init; } = ValueList<FineRecord>.Empty;

    /// <summary>Stages that the contract entered, in order; each addendum enters <see cref="ContractStage.Changed"/>.</summary>
    public ValueList<ContractEvent> History { get; private init; }

    /// <summary>Why the contract ended before its time; none where it did not.</summary>
    public TerminationReason? TerminationReason { get; private init; }

    /// <summary>The stage that the contract is in.</summary>
    public ContractStage Stage => History[^1].Stage;

    /// <summary>Day of the last entry of any kind.</summary>
    public LocalDate LastDay { get; private init; }

    /// <summary>Day on which the contract was terminated; none where it was not.</summary>
    public LocalDate? TerminatedOn => DayOf(Terminated);

    /// <summary>Last day of the performance; none where it has not ended.</summary>
    public LocalDate? PerformedOn => DayOf(Performed);

    /// <summary>Stages that the contract may go to, whatever the day.</summary>
    public ValueList<ContractStage> AllowedNext => Following().Where(next => !(next == Settled && HasOpenFine)).ToValueList();

    private bool HasOpenFine => Fines.Any(fine => fine.Decision == FineDecision.Open);

    private bool HasStarted => History.Any(each => each.Stage == InPerformance);

    private bool IsCurrent => Stage is Effective or InPerformance or Changed;

    /// <summary>A contract that the last party signed.</summary>
    /// <param name="number">Number of the contract, not blank.</param>
    /// <param name="service">The service that is provided.</param>
    /// <param name="signedOn">Day of the last signature.</param>
    /// <param name="price">Price without value added tax with the adjustments of its clauses.</param>
    /// <param name="scope">Units of service; none where the contract states none.</param>
    /// <param name="hasObligedParty">True when a region, a municipality or an organisation of theirs is a party, which the register asks for.</param>
    /// <exception cref="ArgumentException">The number is blank, or the service has no identifier.</exception>
    public static ServiceContract Sign(string number, ServiceIdentifier service, LocalDate signedOn, OriginalValue price, Capacity? scope = null, bool hasObligedParty = true) =>
        new(number, service, RegisterPublication.Of(signedOn, Guard.Against.Null(price).Price, hasObligedParty), price, scope) { LastDay = signedOn };

    /// <summary>Reads a JSON document of the schema "socialservices.contract/1" in UTF-8 and takes the contract through its events again.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules, or the stage of the contract does not allow an event; the report names all of them with path and line.</exception>
    public static ServiceContract Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var contract).ThrowIfErrors();
        return contract!;
    }

    /// <summary>
    /// Reads a JSON document; the contract is null when the report has an error. Events after one that is refused or can't be read are not
    /// judged, as they rest on it.
    /// </summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out ServiceContract? contract) => ContractDocument.Read(document, out contract);

    /// <summary>The contract as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => ContractDocument.Write(this);

    /// <summary>
    /// The contract is published in the register of contracts and takes effect. Where its effect does not depend on publication, a contract
    /// that has taken effect may still be published: its stage stays.
    /// </summary>
    /// <exception cref="ContractTransitionException">The contract is published already, or it is too late: it is cancelled from the beginning.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract Publish(LocalDate day)
    {
        if (Stage != Signed && Publication.Conclusion is { PublishBy: null, PublishedOn: null })
        {
            NotBack(day);
            return this with { Publication = Publication.PublishedOn(day), LastDay = day };
        }

        return To(Effective, day, rule: Stage == Signed && Publication.Conclusion.PublishBy is { } last && day > last
            ? Cited("7", "1", $"uveřejnit bylo možné do {DateText.Of(last, Language.Czech)}, smlouva je zrušena od počátku", $"it could be published until {DateText.Of(last, Language.English)}, the contract is cancelled from the beginning")
            : Publication.Conclusion.PublishedOn is not null ? AlreadyPublished : null) with { Publication = Publication.PublishedOn(day) };
    }

    /// <summary>The contract takes effect without publication, because its effect does not depend on it.</summary>
    /// <exception cref="ContractTransitionException">The contract is effective already, or it must be published first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract TakeEffect(LocalDate day) => To(Effective, day, rule: Stage == Signed && Publication.Conclusion.PublishBy is not null
        ? Cited("6", "1", "smlouva nabývá účinnosti nejdříve dnem uveřejnění v registru smluv", "the contract takes effect on the day of publication in the register of contracts at the earliest")
        : null);

    /// <summary>The contract was not published in time and is cancelled from the beginning.</summary>
    /// <exception cref="ContractTransitionException">The contract is effective, or it can still be published.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract CancelFromBeginning(LocalDate day) => To(CancelledFromBeginning, day, rule: Stage != Signed ? null
        : Publication.Conclusion.PublishBy is not { } last ? NoPublicationDue
        : day <= last && day >= LastDay ? Cited("7", "1", $"uveřejnit ji lze ještě do {DateText.Of(last, Language.Czech)}", $"it can still be published until {DateText.Of(last, Language.English)}")
        : null);

    /// <summary>The service begins to be provided.</summary>
    /// <exception cref="ContractTransitionException">The contract is not effective, or it has begun already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract Start(LocalDate day) => To(InPerformance, day);

    /// <summary>An addendum is concluded; it takes effect by its own publication, and one not published in time changes nothing.</summary>
    /// <param name="change">The change; the day of its conclusion is the day of the step.</param>
    /// <exception cref="ArgumentException">The addendum has no number, or the contract has one of that number.</exception>
    /// <exception cref="ContractTransitionException">The contract is not effective or is performed, or the change is substantial.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The addendum is concluded before the last day, or published before its conclusion, or the number is no way of a change.</exception>
    public ServiceContract Change(ContractChange change)
    {
        Guard.Against.NullOrWhiteSpace(Guard.Against.Null(change).Number, nameof(change));
        _ = change.Path.ToText(Language.English);
        if (Changes.Any(each => string.Equals(each.Number, change.Number, StringComparison.Ordinal)))
            throw new ArgumentException($"A number that no other addendum has is expected, not '{change.Number}'.", nameof(change));
        var changed = To(Changed, change.ConcludedOn, change.Number, change.Path == ChangePath.Substantial && IsCurrent
            ? new("podstatná změna vyžaduje nové zadávací řízení (§\u00A0222 odst.\u00A03 zákona č.\u00A0134/2016 Sb.)", "a substantial change needs a new procedure (Act 134/2016 Sb., §\u00A0222(3))")
            : null);
        _ = PublicationOf(change);
        return changed with { Changes = Changes.With(change), LastDay = LocalDate.Max(change.ConcludedOn, change.PublishedOn ?? change.ConcludedOn) };
    }

    /// <summary>An addendum is published in the register of contracts.</summary>
    /// <param name="number">Number of the addendum.</param>
    /// <param name="day">Day of publication.</param>
    /// <exception cref="ArgumentException">The contract has no addendum of that number that is not published.</exception>
    /// <exception cref="ContractTransitionException">It is too late: the addendum is cancelled from the beginning and the original scope holds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract PublishChange(string number, LocalDate day)
    {
        var change = Changes.FirstOrDefault(each => string.Equals(each.Number, number, StringComparison.Ordinal) && each.PublishedOn is null)
            ?? throw new ArgumentException($"The number of an addendum that is not published is expected, not '{number}'.", nameof(number));
        if (PublicationOf(change).Conclusion.PublishBy is { } last && day > last)
        {
            throw Refused(new($"uveřejnit dodatek {number}", $"publish addendum {number}"), Cited("7", "1",
                $"uveřejnit jej bylo možné do {DateText.Of(last, Language.Czech)}, je zrušen od počátku a platí původní rozsah", $"it could be published until {DateText.Of(last, Language.English)}; it is cancelled from the beginning and the original scope holds"));
        }

        NotBack(day);
        return this with { Changes = Changes.Select(each => ReferenceEquals(each, change) ? each with { PublishedOn = day } : each).ToValueList(), LastDay = day };
    }

    /// <summary>The performance ends.</summary>
    /// <param name="day">Last day of the performance.</param>
    /// <exception cref="ContractTransitionException">The contract is not in performance.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract Perform(LocalDate day) => To(Performed, day);

    /// <summary>The contract is settled; also one that was terminated.</summary>
    /// <param name="day">Day of the settlement.</param>
    /// <param name="statementOn">Day on which the table of costs and revenues came; it must not be later.</param>
    /// <exception cref="ContractTransitionException">The contract is neither performed nor terminated, a fine is not decided on, or the table came later.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract Settle(LocalDate day, LocalDate statementOn) => To(Settled, day, rule: Stage is not (Performed or Terminated) ? null
        : HasOpenFine ? OpenFine
        : statementOn > day ? new("vypořádání vychází z tabulky nákladů a výnosů, která přišla později", "the settlement rests on the table of costs and revenues, which came later")
        : null);

    /// <summary>The contract is closed; its documents are kept, see <see cref="KeepDocumentationUntil"/>.</summary>
    /// <exception cref="ContractTransitionException">The contract is not settled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract Archive(LocalDate day) => To(Archived, day);

    /// <summary>The contract ends before its time.</summary>
    /// <param name="day">Last day of the contract.</param>
    /// <param name="reason">Why.</param>
    /// <param name="note">What happened, such as the decision; not blank.</param>
    /// <exception cref="ArgumentException">The note is blank.</exception>
    /// <exception cref="ContractTransitionException">The contract is not effective, or it is performed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one, or the number is no reason.</exception>
    public ServiceContract Terminate(LocalDate day, TerminationReason reason, string note)
    {
        _ = reason.ToText(Language.English);
        return To(Terminated, day, Guard.Against.NullOrWhiteSpace(note)) with { TerminationReason = reason };
    }

    /// <summary>A contractual fine may be claimed; it must be claimed or waived before the contract is settled.</summary>
    /// <exception cref="ContractTransitionException">The contract is not effective, or it is settled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceContract RecordFine(ContractualFine fine, LocalDate day)
    {
        if (!(IsCurrent || Stage is Performed or Terminated))
            throw Refused(new("zaznamenat smluvní pokutu", "record a contractual fine"), new("pokuta vzniká z účinné smlouvy a rozhoduje se o ní před vypořádáním", "a fine arises from an effective contract and is decided on before the settlement"));
        NotBack(day);
        return this with { Fines = Fines.With(FineRecord.Arisen(fine, day)), LastDay = day };
    }

    /// <summary>A recorded fine is claimed.</summary>
    /// <param name="index">Position in <see cref="Fines"/>, from 0.</param>
    /// <param name="day">Day of the claim.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no fine of that position, or the day is before the last one.</exception>
    /// <exception cref="InvalidOperationException">The fine is decided already.</exception>
    public ServiceContract ClaimFine(int index, LocalDate day) => Decide(index, day, fine => fine.Claim(day));

    /// <summary>A recorded fine is waived.</summary>
    /// <param name="index">Position in <see cref="Fines"/>, from 0.</param>
    /// <param name="day">Day of the decision.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no fine of that position, or the day is before the last one.</exception>
    /// <exception cref="InvalidOperationException">The fine is decided already.</exception>
    public ServiceContract WaiveFine(int index, LocalDate day, string reason) => Decide(index, day, fine => fine.Waive(day, reason));

    /// <summary>
    /// The publication of an addendum: it follows its own days and the value of the contract, the original one or that with the changes concluded up
    /// to it, whichever is higher.
    /// </summary>
    /// <exception cref="OverflowException">The value is outside the range of money.</exception>
    public RegisterPublication PublicationOf(ContractChange change)
    {
        Guard.Against.Null(change);
        var earlier = Changes.TakeWhile(each => each.ConcludedOn <= change.ConcludedOn && !string.Equals(each.Number, change.Number, StringComparison.Ordinal));
        var value = Publication.Value + Money.Sum(earlier.Select(each => each.Value)) + change.Value;
        return RegisterPublication.Of(change.ConcludedOn, Money.Max(Publication.Value, value), Publication.HasObligedParty, change.PublishedOn);
    }

    /// <summary>Changes that have effect and hold on a day, in the order of their conclusion.</summary>
    public ValueList<ContractChange> ChangesOn(LocalDate day) => Changes.Where(change => PublicationOf(change).EffectiveOn <= day && !(day < change.From)).ToValueList();

    /// <summary>Price on a day: that of the conclusion with its clauses, and the changes that have effect.</summary>
    /// <exception cref="OverflowException">The price is outside the range of money.</exception>
    public Money PriceOn(LocalDate day) => Price.On(day) + Money.Sum(ChangesOn(day).Select(change => change.Value));

    /// <summary>Units of service on a day: those of the last change that has effect and states them, else the original ones.</summary>
    public Capacity? ScopeOn(LocalDate day) => ChangesOn(day).LastOrDefault(change => change.Scope is not null)?.Scope ?? Scope;

    /// <summary>Whether a change is allowed after those already concluded; changes that were cancelled from the beginning do not count.</summary>
    /// <exception cref="ArgumentException">The contract has a change that is later.</exception>
    /// <exception cref="LegalParameterNotDefinedException">A limit that decides is not known.</exception>
    public Explained<ChangeTest> TestChange(ContractChange change, ChangeRules rules)
    {
        Guard.Against.Null(change);
        var earlier = Changes.Where(each => !string.Equals(each.Number, change.Number, StringComparison.Ordinal)
            && (each.ConcludedOn > change.ConcludedOn || PublicationOf(each).StatusOn(change.ConcludedOn).Value != RegisterStatus.CancelledFromBeginning)).ToValueList();
        return Guard.Against.Null(rules).Test(Price, change, earlier);
    }

    /// <summary>The last day on which the documentation of the procedure must be kept: ten years from its end or the last change of the contract.</summary>
    /// <param name="procedure">Time limits of the procedure from which the contract came.</param>
    /// <param name="endedOn">Day on which the procedure ended.</param>
    /// <param name="others">Other duties, such as those of a project.</param>
    /// <exception cref="ArgumentOutOfRangeException">A change is before the end of the procedure.</exception>
    public Explained<LocalDate> KeepDocumentationUntil(ProcurementDeadlines procedure, LocalDate endedOn, params ValueList<RecordDuty> others) =>
        Guard.Against.Null(procedure).KeepDocumentationUntil(endedOn, Changes.Count == 0 ? null : Changes[^1].ConcludedOn, others);

    /// <summary>Text for people: number, stage and day.</summary>
    public string ToText(Language language) => $"{Number}: {Stage.ToText(language)} ({DateText.Of(History[^1].Day, language)})";

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    // A default stands for what nobody stated.
    private static T? Stated<T>(T? value) where T : struct, IEquatable<T> => value is { } given && !given.Equals(default) ? value : null;

    private LocalDate? DayOf(ContractStage stage) => History.FirstOrDefault(each => each.Stage == stage)?.Day;

    private ContractStage[] Following() => Stage switch
    {
        Signed => Publication.Conclusion.PublishBy is null ? [Effective] : [Effective, CancelledFromBeginning],
        Effective => [InPerformance, Changed, Terminated],
        InPerformance => [Changed, Performed, Terminated],
        Changed => [HasStarted ? Performed : InPerformance, Changed, Terminated],
        Performed or Terminated => [Settled],
        Settled => [Archived],
        _ => [],
    };

    private ServiceContract To(ContractStage stage, LocalDate day, string note = "", BilingualText? rule = null)
    {
        if (!Following().Contains(stage) || rule is not null)
            throw Refused(ContractStages.NameOf(stage), rule ?? Order, stage);
        NotBack(day);
        return this with { History = History.With(new(stage, day, note)), LastDay = day };
    }

    private ServiceContract Decide(int index, LocalDate day, Func<FineRecord, FineRecord> decide)
    {
        if (index < 0 || index >= Fines.Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"The position of a recorded fine is expected; the contract has {Fines.Count}.");
        NotBack(day);
        var decided = decide(Fines[index]);
        return this with { Fines = Fines.Select((fine, i) => i == index ? decided : fine).ToValueList(), LastDay = day };
    }

    private void NotBack(LocalDate day)
    {
        if (day < LastDay)
            throw new ArgumentOutOfRangeException(nameof(day), day, $"A day on or after the last one of the contract, {DateText.Of(LastDay, Language.English)} ('{Stage.ToText(Language.English)}'), is expected: days never go back.");
    }

    private static BilingualText Cited(string section, string subsection, string czech, string english)
    {
        var provision = Citation.Section(LegalAct.ContractRegisterAct, section, subsection);
        return new($"{czech} ({provision.ToText(Language.Czech)})", $"{english} ({provision.ToText(Language.English)})");
    }

    // A stage that only the day or the contents refuse is not offered either.
    private ContractTransitionException Refused(BilingualText wanted, BilingualText rule, ContractStage? stage = null) =>
        new(Number, Stage, wanted, AllowedNext.Where(next => next != stage).ToValueList(), rule);
}
