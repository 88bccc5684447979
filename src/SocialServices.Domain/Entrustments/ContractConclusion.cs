using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// When a contract or an addendum was concluded and published (uzavření a uveřejnění smlouvy), and so from when it has effect: where it must
/// stand in the register of contracts, at the earliest on the day of publication, and never when it is not published in time.
/// </summary>
public sealed record ContractConclusion
{
    /// <summary>A conclusion, with the publication where there is one.</summary>
    /// <param name="concludedOn">Day of conclusion, that of the last signature.</param>
    /// <param name="publishedOn">Day of publication in the register of contracts; none where it is not published.</param>
    /// <param name="mustBePublished">False where no publication is due, such as for a small contract; then none is asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The publication is before the conclusion.</exception>
    public ContractConclusion(LocalDate concludedOn, LocalDate? publishedOn = null, bool mustBePublished = true)
    {
        if (publishedOn < concludedOn)
            throw new ArgumentOutOfRangeException(nameof(publishedOn), publishedOn, $"A day of publication on or after the conclusion, {DateText.Of(concludedOn, Language.English)}, is expected.");
        ConcludedOn = concludedOn;
        PublishedOn = publishedOn;
        MustBePublished = mustBePublished;
    }

    /// <summary>
    /// Months from the conclusion within which a contract must be published, else it is cancelled from the beginning: 3, for contracts
    /// concluded from 1 July 2017 on.
    /// </summary>
    public static Dated<int> MonthsToPublish { get; } = Dated.Of("contract-register.months-to-publish",
        new("lhůta pro uveřejnění v registru smluv v měsících", "months within which a contract must be published in the register"), null,
        Dated.Value(new LocalDate(2017, 7, 1), 3, Citation.Section(LegalAct.ContractRegisterAct, "7", "1").Holding(Validity.Since(new(2017, 7, 1)))));

    /// <summary>Day of conclusion.</summary>
    public LocalDate ConcludedOn { get; }

    /// <summary>Day of publication; none where it is not published.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>Whether it must be published at all.</summary>
    public bool MustBePublished { get; }

    /// <summary>The last day for publication; none where none is due, or where the contract is older than the duty.</summary>
    public LocalDate? PublishBy => !MustBePublished || !MonthsToPublish.TryAt(ConcludedOn, out var months) ? null
        : ConcludedOn > LocalDate.MaxIsoValue.PlusMonths(-months.Value) ? LocalDate.MaxIsoValue // the last day that dates can hold
        : ConcludedOn.PlusMonths(months.Value);

    /// <summary>
    /// The first day of effect: that of publication in time where it is due, else that of conclusion. None where it is due and there is none,
    /// or a late one.
    /// </summary>
    public LocalDate? EffectiveOn => PublishBy is not { } last ? ConcludedOn : PublishedOn is { } published && published <= last ? published : null;
}
