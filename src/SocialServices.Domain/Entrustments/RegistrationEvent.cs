using NodaTime;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// What a decision or a fact changes in the registration of a service (událost v registraci), counted from the day it takes effect, not from
/// the day it was decided.
/// </summary>
/// <param name="EffectiveOn">First day on which it holds.</param>
/// <param name="Source">Where it stands, such as the number of the decision.</param>
public abstract record RegistrationEvent(LocalDate EffectiveOn, string Source)
{
    /// <summary>The capacity of a form from a day on (kapacita formy služby); zero ends the form.</summary>
    /// <param name="EffectiveOn">First day on which it holds.</param>
    /// <param name="Form">The form.</param>
    /// <param name="Capacity">The registered capacity; the form may have more than one unit.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record CapacityOf(LocalDate EffectiveOn, ServiceForm Form, Capacity Capacity, string Source) : RegistrationEvent(EffectiveOn, Source);

    /// <summary>A change that leaves capacity as it is (změna registrace): of the place, the target group, the times.</summary>
    /// <param name="EffectiveOn">First day on which it holds.</param>
    /// <param name="What">What changed.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record Change(LocalDate EffectiveOn, BilingualText What, string Source) : RegistrationEvent(EffectiveOn, Source);

    /// <summary>
    /// The end of the service or of its registration (ukončení služby, zrušení registrace), stated by its last day as decisions do. Ending one
    /// of several services is a change of registration, withdrawal a decision; both end the units.
    /// </summary>
    /// <param name="LastDay">Last day of the registration, the day on which the decision takes effect.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record Ended(LocalDate LastDay, string Source) : RegistrationEvent(LastDay.PlusDays(1), Source);

    /// <summary>Opened insolvency of the provider (zahájení insolvenčního řízení): payments stop, the registered units stay.</summary>
    /// <param name="EffectiveOn">Day of the opening.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record InsolvencyOpened(LocalDate EffectiveOn, string Source) : RegistrationEvent(EffectiveOn, Source);

    /// <summary>End of the insolvency (skončení insolvenčního řízení): payments may go on.</summary>
    /// <param name="EffectiveOn">First day without it.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record InsolvencyClosed(LocalDate EffectiveOn, string Source) : RegistrationEvent(EffectiveOn, Source);

    /// <summary>A finding about the quality of the service (zjištění o kvalitě), such as of an inspection; it is told, it stops nothing by itself.</summary>
    /// <param name="EffectiveOn">Day of the finding.</param>
    /// <param name="What">What was found.</param>
    /// <param name="Source">Where it stands.</param>
    public sealed record QualityFinding(LocalDate EffectiveOn, BilingualText What, string Source) : RegistrationEvent(EffectiveOn, Source);
}
