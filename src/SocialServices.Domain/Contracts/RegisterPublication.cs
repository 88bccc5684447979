using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Publication of a contract in the register of contracts (uveřejnění v registru smluv): whether it is due, by when it is sent, from when the
/// contract has effect, and when it is cancelled from the beginning. An addendum follows the same rule. Immutable and thread-safe.
/// </summary>
public sealed record RegisterPublication
{
    private static readonly LocalDate Start = LegalAct.ContractRegisterAct.Validity.From!.Value;
    private static readonly LocalDate EffectStart = new(2017, 7, 1);

    private RegisterPublication(LocalDate concludedOn, Money value, bool hasObligedParty, LocalDate? publishedOn)
    {
        Value = Guard.Against.OutOfRange(value, Money.Zero, Money.MaxValue);
        HasObligedParty = hasObligedParty;
        Conclusion = new(concludedOn, publishedOn, hasObligedParty && Exemption.TryAt(concludedOn, out var exempt) && !exempt.Value.Covers(value));
    }

    /// <summary>The highest value without value added tax of a contract that need not be published, by the day of conclusion: 50 000 CZK.</summary>
    public static Dated<ProcurementLimit> Exemption { get; } = Dated.Of("contract-register.exemption",
        new("hodnota, do které se smlouva v registru neuveřejňuje", "value up to which a contract is not published in the register"), null,
        Dated.Value(Start, ProcurementLimit.UpTo(Money.Of(50_000)), Exempting),
        Dated.Value(new(2025, 1, 1), ProcurementLimit.UpTo(Money.Of(50_000)), Exempting, new(
            "Zda se výjimka od roku 2025 nezměnila, není ověřeno.", "Whether the exemption changed from 2025 is not verified.")));

    /// <summary>Time to send a contract to the register, in days from its conclusion: 30, by the day of conclusion.</summary>
    public static Dated<int> DaysToSend { get; } = Dated.Of("contract-register.days-to-send",
        new("lhůta pro zaslání do registru smluv ve dnech", "time to send a contract to the register in days"), null,
        Dated.Value(Start, 30, Citation.Section(LegalAct.ContractRegisterAct, "5", "2")));

    private static Citation Exempting => Citation.Section(LegalAct.ContractRegisterAct, "3", "2", "i");

    private static Citation Effect => Citation.Section(LegalAct.ContractRegisterAct, "6", "1").Holding(Validity.Since(EffectStart));

    private static Citation Cancelling => Citation.Section(LegalAct.ContractRegisterAct, "7", "1").Holding(Validity.Since(EffectStart));

    /// <summary>Value of the contract without value added tax.</summary>
    public Money Value { get; }

    /// <summary>True when a region, a municipality or an organisation of theirs is a party.</summary>
    public bool HasObligedParty { get; }

    /// <summary>Conclusion and publication.</summary>
    public ContractConclusion Conclusion { get; }

    /// <summary>True when the contract must be published.</summary>
    public bool IsDue => Conclusion.MustBePublished;

    /// <summary>First day of effect; none while there is none.</summary>
    public LocalDate? EffectiveOn => Conclusion.EffectiveOn;

    /// <summary>The last day to send the contract; none where no publication is due. The day is not moved to a working day: the earlier one is safe.</summary>
    public LocalDate? SendBy
    {
        get
        {
            if (!IsDue)
                return null;
            var days = DaysToSend.At(Conclusion.ConcludedOn).Value;
            return Conclusion.ConcludedOn > LocalDate.MaxIsoValue.PlusDays(-days) ? LocalDate.MaxIsoValue // the last day that dates can hold
                : Conclusion.ConcludedOn.PlusDays(days);
        }
    }

    /// <summary>The publication of a contract or an addendum.</summary>
    /// <param name="concludedOn">Day of the last signature.</param>
    /// <param name="value">Value without value added tax, zero or more.</param>
    /// <param name="hasObligedParty">True when a region, a municipality or an organisation of theirs is a party.</param>
    /// <param name="publishedOn">Day of publication; none where it is not published.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or the publication is before the conclusion.</exception>
    public static RegisterPublication Of(LocalDate concludedOn, Money value, bool hasObligedParty = true, LocalDate? publishedOn = null) => new(concludedOn, value, hasObligedParty, publishedOn);

    /// <summary>A copy that is published on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the conclusion.</exception>
    public RegisterPublication PublishedOn(LocalDate day) => new(Conclusion.ConcludedOn, Value, HasObligedParty, day);

    /// <summary>What the register makes of the contract on a day, with the reason.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the conclusion.</exception>
    public Explained<RegisterStatus> StatusOn(LocalDate day)
    {
        if (day < Conclusion.ConcludedOn)
            throw new ArgumentOutOfRangeException(nameof(day), day, $"A day on or after the conclusion, {DateText.Of(Conclusion.ConcludedOn, Language.English)}, is expected.");
        var status = EffectiveOn <= day ? RegisterStatus.Effective
            : Conclusion.PublishBy is { } last && day > last && EffectiveOn is null ? RegisterStatus.CancelledFromBeginning
            : RegisterStatus.NotEffective;
        var published = Conclusion.PublishedOn is { } known && known <= day ? known : (LocalDate?)null;
        var exempt = Exemption.TryAt(Conclusion.ConcludedOn, out var limit) ? limit : null;
        return new(status, new(ContractSteps.Register, Figure.Text(Name(status, EffectiveOn)))
        {
            Operands =
            [
                new("concluded", OperandOrigin.Input, new("uzavření smlouvy", "conclusion of the contract"), Figure.Day(Conclusion.ConcludedOn)),
                new("value", OperandOrigin.Input, new("hodnota bez DPH", "value without VAT"), Figure.Amount(Value)),
                .. exempt is null ? [] : (Operand[])[new("exemption", OperandOrigin.Parameter, Exemption.Name, Figure.Amount(exempt.Value.Amount), exempt.Citation)],
                new("published", OperandOrigin.Input, new("uveřejnění", "publication"), published is { } on ? Figure.Day(on) : Figure.Text(new("není", "none"))),
                new("assessed", OperandOrigin.Input, new("posuzovaný den", "day assessed"), Figure.Day(day)),
                .. SendBy is { } send ? (Operand[])[new("send-by", OperandOrigin.Parameter, new("zaslat nejpozději", "send at the latest"), Figure.Day(send), DaysToSend.At(Conclusion.ConcludedOn).Citation)] : [],
                .. Conclusion.PublishBy is { } by ? (Operand[])[new("publish-by", OperandOrigin.Parameter, new("poslední den pro uveřejnění", "last day for publication"), Figure.Day(by), Cancelling)] : [],
            ],
            Reason = Why(status, day),
            Citations = !IsDue ? (exempt is null || !HasObligedParty ? [] : [exempt.Citation])
                : Conclusion.PublishBy is null ? [Citation.Whole(LegalAct.ContractRegisterAct)]
                : status == RegisterStatus.CancelledFromBeginning ? [Cancelling] : [Effect],
            Warnings =
            [
                .. exempt?.Warnings ?? [],
                .. SendBy is { } due && (published ?? day) > due && status != RegisterStatus.CancelledFromBeginning ? (BilingualText[])[LateSending(due, published)] : [],
            ],
        });
    }

    private BilingualText Why(RegisterStatus status, LocalDate day) => status switch
    {
        RegisterStatus.CancelledFromBeginning => new(
            $"Smlouva nebyla uveřejněna do {DateText.Of(Conclusion.PublishBy!.Value, Language.Czech)}; platí, že je zrušena od počátku.",
            $"The contract was not published by {DateText.Of(Conclusion.PublishBy.Value, Language.English)}; it counts as cancelled from the beginning."),
        RegisterStatus.NotEffective => EffectiveOn is { } later
            ? new($"Ke dni {DateText.Of(day, Language.Czech)} ještě není uveřejněna; účinná je až od {DateText.Of(later, Language.Czech)}.", $"It is not yet published on {DateText.Of(day, Language.English)}; it has effect only from {DateText.Of(later, Language.English)}.")
            : new("Smlouva ještě není uveřejněna; účinnosti nabývá nejdříve dnem uveřejnění.", "The contract is not published yet; it takes effect on the day of publication at the earliest."),
        _ when !HasObligedParty => new("Stranou není kraj, obec ani jejich organizace; uveřejnění se nevyžaduje.", "No region, municipality or organisation of theirs is a party; no publication is due."),
        _ when !IsDue => Exemption.TryAt(Conclusion.ConcludedOn, out var exempt)
            ? new($"Smlouva s hodnotou {exempt.Value.ToText(Language.Czech)} se uveřejňovat nemusí.", $"A contract of a value of {exempt.Value.ToText(Language.English)} need not be published.")
            : new("Smlouva je starší než zákon o registru smluv.", "The contract is older than the register of contracts."),
        _ when Conclusion.PublishBy is null => new(
            "Smlouva byla uzavřena před 1. červencem 2017; její účinnost na uveřejnění nezávisí, uveřejnit se ale má.", "The contract was concluded before 1 July 2017; its effect does not depend on publication, though it is to be published."),
        _ => new($"Smlouva byla uveřejněna včas; účinná je od {DateText.Of(EffectiveOn!.Value, Language.Czech)}.", $"The contract was published in time; it has effect from {DateText.Of(EffectiveOn.Value, Language.English)}."),
    };

    private static BilingualText LateSending(LocalDate due, LocalDate? published) => published is null
        ? new($"Lhůta pro zaslání uplynula {DateText.Of(due, Language.Czech)}.", $"The time to send it ended on {DateText.Of(due, Language.English)}.")
        : new($"Uveřejněno až po lhůtě pro zaslání, která uplynula {DateText.Of(due, Language.Czech)}.", $"Published after the time to send it, which ended on {DateText.Of(due, Language.English)}.");

    private static BilingualText Name(RegisterStatus status, LocalDate? effectiveOn) => status switch
    {
        RegisterStatus.Effective => new($"účinná od {DateText.Of(effectiveOn!.Value, Language.Czech)}", $"effective from {DateText.Of(effectiveOn.Value, Language.English)}"),
        RegisterStatus.NotEffective => new("neúčinná", "not effective"),
        _ => new("zrušena od počátku", "cancelled from the beginning"),
    };
}
