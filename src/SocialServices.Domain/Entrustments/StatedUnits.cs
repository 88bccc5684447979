using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>Units of a form over some days, with the paper that states them (uvedený rozsah): a request, a contract, an addendum, a report.</summary>
/// <param name="Form">Form.</param>
/// <param name="Segment">Days and units.</param>
/// <param name="Source">Where they stand.</param>
public sealed record StatedUnits(ServiceForm Form, CapacitySegment Segment, string Source)
{
    /// <summary>
    /// When the contract or addendum was concluded and published; none for a paper that is no contract, or where that does not matter. A paper
    /// concluded later goes before an earlier one on the days on which it has effect: so an addendum counts from its publication, and one that
    /// was never published leaves the earlier units as they are.
    /// </summary>
    public ContractConclusion? Conclusion { get; init; }

    /// <summary>First day on which the paper counts; none where it never does.</summary>
    internal LocalDate? CountsFrom => Conclusion is null ? Segment.From : Conclusion.EffectiveOn is { } effect && effect <= Segment.To ? LocalDate.Max(Segment.From, effect) : null;

    /// <summary>The paper, with its publication where it waited for one.</summary>
    internal BilingualText Paper => Conclusion is { PublishBy: not null, PublishedOn: { } published }
        ? new($"{Source}, uveřejnění {DateText.Of(published, Language.Czech)}", $"{Source}, published on {DateText.Of(published, Language.English)}")
        : BilingualText.Same(Source);

    /// <summary>Whether the paper speaks of a day of a period, counting or not.</summary>
    internal bool Touches(DateInterval period) => Segment.From <= period.End && period.Start <= Segment.To;

    internal bool CountsOn(LocalDate day) => CountsFrom is { } from && from <= day && day <= Segment.To;

    /// <summary>Why the paper never counts; none where it does.</summary>
    internal BilingualText? NeverCounts => Conclusion is { PublishBy: { } last, EffectiveOn: null }
        ? new(
            $"Nezapočítává se: {Source} ({DateText.Of(Conclusion.ConcludedOn, Language.Czech)}). {(Conclusion.PublishedOn is { } late ? $"V registru smluv je až od {DateText.Of(late, Language.Czech)}" : "V registru smluv není")}, lhůta je do {DateText.Of(last, Language.Czech)}; neuveřejněním ve lhůtě se zrušuje od počátku ({Rule.ToText(Language.Czech)}) a platí předchozí rozsah.",
            $"Not counted: {Source} ({DateText.Of(Conclusion.ConcludedOn, Language.English)}). {(Conclusion.PublishedOn is { } since ? $"It has been in the register of contracts only since {DateText.Of(since, Language.English)}" : "It is not in the register of contracts")}, the time limit is {DateText.Of(last, Language.English)}; without publication in time it is cancelled from the beginning ({Rule.ToText(Language.English)}) and the earlier units hold.")
        : Conclusion?.EffectiveOn is { } effect && effect > Segment.To ? new(
            $"Nezapočítává se: {Source} ({DateText.Of(Conclusion.ConcludedOn, Language.Czech)}). Účinnosti nabývá {DateText.Of(effect, Language.Czech)}, až po svém posledním dni {DateText.Of(Segment.To, Language.Czech)}.",
            $"Not counted: {Source} ({DateText.Of(Conclusion.ConcludedOn, Language.English)}). It takes effect on {DateText.Of(effect, Language.English)}, after its own last day, {DateText.Of(Segment.To, Language.English)}.")
        : null;

    private Citation Rule => ContractConclusion.MonthsToPublish.At(Conclusion!.ConcludedOn).Citation;
}
