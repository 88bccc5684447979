using NodaTime;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// What a decision or a fact changes in the registration of a service (událost v registraci), counted from the day it takes effect, not from
/// the day it was decided.
/// </summary>
/// <param name="EffectiveOn">First day on which it holds.</param>
/// <param name="Source">Where it stands, such as the number of the decision.</param>
public abstract record RegistrationEvent(LocalDate EffectiveOn, string Source)
{
    /// <summary>What the event changes beside capacity and end, as a clause; none for others.</summary>
    internal virtual BilingualText? Changed => null;

    /// <summary>The capacity of a form from a day on (kapacita formy služby); zero ends the form.</summary>
    /// <param name="EffectiveOn">First day on which it holds.</param>
    /// <param name="Form">The form.</param>
    /// <param name="Capacity">The registered capacity; the form may have more than one unit.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record CapacityOf(LocalDate EffectiveOn, ServiceForm Form, Capacity Capacity, string Source) : RegistrationEvent(EffectiveOn, Source);

    /// <summary>The place of the service from a day on (místo poskytování).</summary>
    /// <param name="EffectiveOn">First day on which it holds.</param>
    /// <param name="Area">Where the service is provided, at least one place.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record PlaceOf(LocalDate EffectiveOn, ServiceTerritory Area, string Source) : RegistrationEvent(EffectiveOn, Source)
    {
        internal override BilingualText? Changed => new($"místo poskytování {Area.ToText(Language.Czech, EffectiveOn)}", $"the service is provided in {Area.ToText(Language.English, EffectiveOn)}");
    }

    /// <summary>The target groups of the service from a day on (okruh osob, cílové skupiny).</summary>
    /// <param name="EffectiveOn">First day on which they hold.</param>
    /// <param name="Groups">All its groups, at least one.</param>
    /// <param name="Source">Where they stand.</param>
    public sealed record GroupsOf(LocalDate EffectiveOn, ValueList<TargetGroup> Groups, string Source) : RegistrationEvent(EffectiveOn, Source)
    {
        internal override BilingualText? Changed => new(
            $"cílové skupiny: {string.Join("; ", Groups.Select(each => each.Name.Czech))}", $"target groups: {string.Join("; ", Groups.Select(each => each.Name.English))}");
    }

    /// <summary>A change of something else than capacity, place and target groups (změna registrace), such as of the times.</summary>
    /// <param name="EffectiveOn">First day on which it holds.</param>
    /// <param name="What">What changed, as a clause.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record Change(LocalDate EffectiveOn, BilingualText What, string Source) : RegistrationEvent(EffectiveOn, Source)
    {
        internal override BilingualText? Changed => What;
    }

    /// <summary>
    /// The end of the service or of its registration (ukončení služby, zrušení registrace), stated by its last day as decisions do. Ending one
    /// of several services is a change of registration, withdrawal a decision; both end the units.
    /// </summary>
    /// <param name="LastDay">Last day of the registration, the day on which the decision takes effect.</param>
    /// <param name="Source">Where it stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is 31 December 9999; while no end is known there is no such event.</exception>
    public sealed record Ended(LocalDate LastDay, string Source) : RegistrationEvent(After(LastDay), Source);

    /// <summary>Opened insolvency of the provider (zahájení insolvenčního řízení): payments stop, the registered units stay.</summary>
    /// <param name="EffectiveOn">Day of the opening.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record InsolvencyOpened(LocalDate EffectiveOn, string Source) : RegistrationEvent(EffectiveOn, Source);

    /// <summary>End of the insolvency (skončení insolvenčního řízení): payments may go on.</summary>
    /// <param name="EffectiveOn">First day without it.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record InsolvencyClosed(LocalDate EffectiveOn, string Source) : RegistrationEvent(EffectiveOn, Source);

    /// <summary>A finding about the quality of the service (zjištění o kvalitě), such as of an inspection or a control; it is told, it stops nothing by itself. <see cref="EligibilityCondition.NoOpenFinding"/> asks for it.</summary>
    /// <param name="EffectiveOn">Day of the finding.</param>
    /// <param name="What">What was found.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record QualityFinding(LocalDate EffectiveOn, BilingualText What, string Source) : RegistrationEvent(EffectiveOn, Source);

    /// <summary>The remedy of what a finding about quality named (odstranění nedostatku): it is open no more.</summary>
    /// <param name="EffectiveOn">First day on which it is remedied.</param>
    /// <param name="Finding">The source of the finding, such as the number of the protocol; all findings of the same source until then are remedied.</param>
    /// <param name="Source">Where the remedy stands.</param>
    public sealed record FindingRemedied(LocalDate EffectiveOn, string Finding, string Source) : RegistrationEvent(EffectiveOn, Source)
    {
        internal bool IsOf(QualityFinding finding) => finding.Source == Finding && finding.EffectiveOn <= EffectiveOn;
    }

    private static LocalDate After(LocalDate lastDay) => lastDay < LocalDate.MaxIsoValue
        ? lastDay.PlusDays(1)
        : throw new ArgumentOutOfRangeException(nameof(lastDay), lastDay, "A real last day is expected; while no end is known, state no end.");
}
