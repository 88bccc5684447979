using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Limits of changes of a contract for services (limity změn závazku) by the day of the change, relative to the original value. The joint
/// limit of price increases from 16 July 2023 is not known; the caller supplies it with its source:
/// <c>ChangeLimits.Known with { JointIncrease = ChangeLimits.Known.JointIncrease.With(Dated.Value(new(2023, 7, 16), ChangeLimit.None, source)) }</c>.
/// </summary>
public sealed record ChangeLimits
{
    private ChangeLimits()
    {
    }

    /// <summary>The limits as far as the library knows them.</summary>
    public static ChangeLimits Known { get; } = new();

    /// <summary>De minimis changes of services, summed: less than 10 %.</summary>
    public Dated<ChangeLimit> DeMinimis { get; init; } = Limit("de-minimis", new("limit součtu změn de minimis u služeb", "limit of the sum of de minimis changes of services"), ChangeLimit.Below(Rate.Percent(10)), "4");

    /// <summary>Additional services, summed: at most 50 %.</summary>
    public Dated<ChangeLimit> AdditionalServices { get; init; } = Limit("additional-services", new("limit součtu dodatečných služeb", "limit of the sum of additional services"), ChangeLimit.UpTo(Rate.Percent(50)), "5");

    /// <summary>Unforeseeable changes, summed: at most 50 %.</summary>
    public Dated<ChangeLimit> Unforeseeable { get; init; } = Limit("unforeseeable", new("limit součtu nepředvídaných změn", "limit of the sum of unforeseeable changes"), ChangeLimit.UpTo(Rate.Percent(50)), "6");

    /// <summary>Increase of the price by additional services and unforeseeable changes together: at most 30 % to 15 July 2023, then not known.</summary>
    public Dated<ChangeLimit> JointIncrease { get; init; } = Dated.Of("contract.change.joint-increase",
        new("společný limit cenového nárůstu z dodatečných služeb a nepředvídaných změn", "joint limit of the price increase by additional services and unforeseeable changes"), null,
        Dated.Value(Start, ChangeLimit.UpTo(Rate.Percent(30)), Provision("9")),
        Dated.Unknown<ChangeLimit>(new(2023, 7, 16), new("odstavec změnil zákon č.\u00A0166/2023 Sb. a jeho nové znění není ověřeno", "Act 166/2023 Sb. changed the subsection and its new wording is not verified"), Provision("9").AsAmendedBy("166/2023 Sb.")));

    private static NodaTime.LocalDate Start => LegalAct.PublicProcurementAct.Validity.From!.Value;

    private static Citation Provision(string subsection) => Citation.Section(LegalAct.PublicProcurementAct, "222", subsection);

    private static Dated<ChangeLimit> Limit(string id, BilingualText name, ChangeLimit limit, string subsection) =>
        Dated.Of($"contract.change.{id}", name, null, Dated.Value(Start, limit, Provision(subsection)));
}
