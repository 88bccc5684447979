using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>
/// Version of the settlement of a service and year (verze vypořádání). A correction, such as after an audit, makes a new version that
/// refers to the one before; that one stays as it was issued. Immutable and thread-safe.
/// </summary>
public sealed record SettlementVersion
{
    private SettlementVersion(Explained<Settlement> settlement, LocalDate issuedOn, string reference)
    {
        var settledOn = settlement.Value.Case.Definition.SettledOn;
        if (issuedOn < settledOn)
            throw new ArgumentOutOfRangeException(nameof(issuedOn), issuedOn, $"A day on or after that of the settlement, {DateText.Of(settledOn, Language.English)}, is expected.");
        Settlement = settlement.Value;
        Explanation = settlement.Explanation;
        IssuedOn = issuedOn;
        Reference = reference;
    }

    /// <summary>Number of the version from 1.</summary>
    public int Number { get; private init; } = 1;

    /// <summary>Day on which it was issued.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Its mark, such as the number of the document.</summary>
    public string Reference { get; }

    /// <summary>Why it replaces the version before; empty for the first.</summary>
    public BilingualText Reason { get; private init; }

    /// <summary>The version that it replaces; none for the first.</summary>
    public SettlementVersion? Previous { get; private init; }

    /// <summary>The settlement.</summary>
    public Settlement Settlement { get; }

    /// <summary>How it came about.</summary>
    public Explanation Explanation { get; }

    /// <summary>What differs from the version before, item by item, by how much and because of which input; nothing for the first.</summary>
    public ExplanationComparison Differences => Previous is null ? new(ValueList<StepDifference>.Empty) : ExplanationComparison.Between(Previous.Explanation, Explanation);

    /// <summary>The first version.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <param name="issuedOn">Day of issue, not before that of the settlement.</param>
    /// <param name="reference">Mark of the version.</param>
    /// <exception cref="ArgumentException">The reference is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before that of the settlement.</exception>
    public static SettlementVersion First(Explained<Settlement> settlement, LocalDate issuedOn, string reference) =>
        new(Guard.Against.Null(settlement), issuedOn, Guard.Against.NullOrWhiteSpace(reference));

    /// <summary>A version that replaces this one.</summary>
    /// <param name="settlement">The new settlement, of the same service, year and source; its ledger holds what has come back since.</param>
    /// <param name="issuedOn">Day of issue, not before this one nor before the day of the new settlement.</param>
    /// <param name="reference">Mark of the new version.</param>
    /// <param name="reason">Why, such as the findings of an audit.</param>
    /// <exception cref="ArgumentException">
    /// The settlement is of another service, year or source, its ledger has lost an entry, the day is earlier, or a text is blank.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before that of the new settlement.</exception>
    public SettlementVersion Next(Explained<Settlement> settlement, LocalDate issuedOn, string reference, BilingualText reason)
    {
        var (before, after) = (Settlement.Case.Definition, Guard.Against.Null(settlement).Value.Case.Definition);
        if (before.Ledger.Service != after.Ledger.Service || before.Ledger.Year != after.Ledger.Year || before.Source != after.Source)
            throw new ArgumentException($"A settlement of '{Settlement.Case}' and the source '{before.Source}' is expected, not of '{settlement.Value.Case}' and '{after.Source}'.", nameof(settlement));
        if (!after.Ledger.Entries.Take(before.Ledger.Entries.Count).SequenceEqual(before.Ledger.Entries))
            throw new ArgumentException("A ledger that goes on from the one before is expected; correct an entry by a correction, do not change or erase it.", nameof(settlement));
        if (issuedOn < IssuedOn)
            throw new ArgumentException($"A day on or after {LocalDatePattern.Iso.Format(IssuedOn)} is expected, not {LocalDatePattern.Iso.Format(issuedOn)}.", nameof(issuedOn));
        Guard.Against.NullOrWhiteSpace(reason.Czech, nameof(reason));
        Guard.Against.NullOrWhiteSpace(reason.English, nameof(reason));
        return new(settlement, issuedOn, Guard.Against.NullOrWhiteSpace(reference)) { Number = Number + 1, Previous = this, Reason = reason };
    }

    /// <summary>What the new version changes in what is to go back, by a reading, with the steps of the new settlement.</summary>
    /// <param name="reading">The reading; the binding one when omitted.</param>
    /// <exception cref="InvalidOperationException">This is the first version, or no reading binds and none was given.</exception>
    public Explained<Money> ExplainChange(OvercompensationReading? reading = null)
    {
        var previous = Previous ?? throw new InvalidOperationException("The first version replaces nothing.");
        var chosen = reading ?? Settlement.Binding ?? throw new InvalidOperationException("No reading of overcompensation binds; give one.");
        var (before, after) = (previous.Settlement.By(chosen), Settlement.By(chosen));
        var change = after.TotalBack - before.TotalBack;
        var (dayCzech, dayEnglish) = (DateText.Of(previous.IssuedOn, Language.Czech), DateText.Of(previous.IssuedOn, Language.English));
        return new(change, new(SettlementSteps.Version, Figure.Amount(change))
        {
            Heading =
            [
                new($"Verze {Number} z\u00A0{DateText.Of(IssuedOn, Language.Czech)} ({Reference}) nahrazuje verzi {previous.Number} z\u00A0{dayCzech} ({previous.Reference}), která zůstává, jak byla vydána.",
                    $"Version {Number} of {DateText.Of(IssuedOn, Language.English)} ({Reference}) replaces version {previous.Number} of {dayEnglish} ({previous.Reference}), which stays as it was issued."),
                new($"Důvod: {Reason.Czech}", $"Reason: {Reason.English}"),
            ],
            Calculation = Calculation.Join("−", Figure.Amount(after.TotalBack), Figure.Amount(before.TotalBack)),
            Reason = after.RepaidTooMuch > Money.Zero && after.ToReturnNow == Money.Zero
                ? new($"Vráceno je o\u00A0{after.RepaidTooMuch.ToText(Language.Czech)} víc, než je nově třeba.", $"{after.RepaidTooMuch.ToText(Language.English)} more was repaid than is now due.")
                : new($"Nyní zbývá vrátit {after.ToReturnNow.ToText(Language.Czech)}.", $"{after.ToReturnNow.ToText(Language.English)} is to be returned now."),
            Parts = [Explanation],
        });
    }

    /// <summary>Number, day and reference in one invariant line.</summary>
    public override string ToString() => FormattableString.Invariant($"version {Number} of {LocalDatePattern.Iso.Format(IssuedOn)} '{Reference}': {Settlement}");
}
