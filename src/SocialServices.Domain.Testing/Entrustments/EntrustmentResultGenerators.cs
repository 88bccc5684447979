using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing.Monetary;

namespace SocialServices.Domain.Testing.Entrustments;

/// <summary>Entitlements, judgements and comparisons over generated input, for software that shows, stores or compares them.</summary>
public static class EntrustmentResultGenerators
{
    /// <summary>For how many units a service may be paid, day by day.</summary>
    public static Arbitrary<Entitlement> Entitlements { get; } = Arb.From(EntitlementGenerators.Cases.Generator.Select(Entitlement.Of));

    /// <summary>Changes of a network between two days around 2023.</summary>
    public static Arbitrary<ValueList<NetworkChange>> NetworkChanges { get; } = Arb.From(
        from given in EntitlementGenerators.Cases.Generator
        from before in Gen.Choose(0, 400)
        from days in Gen.Choose(1, 400)
        select given.Network.Difference(new LocalDate(2022, 10, 1).PlusDays(before), new LocalDate(2022, 10, 1).PlusDays(before + days)));

    /// <summary>Need, plan and contracts compared on a day.</summary>
    public static Arbitrary<ValueList<NeedComparison>> NeedComparisons { get; } = Arb.From(
        from plan in NeedGenerators.Plans.Generator
        from evidence in NeedGenerators.Evidence.Generator
        from contracted in NeedGenerators.AreaCapacities.Generator
        select NeedComparison.On(plan.Versions[0].Validity.From!.Value, evidence, plan, contracted, new LocalDate(2024, 6, 30)));

    /// <summary>Changes that the later of two versions of a plan brings.</summary>
    public static Arbitrary<ValueList<PlannedChange>> PlannedChanges { get; } = Arb.From(
        from earlier in NeedGenerators.PlanVersions.Generator
        from later in NeedGenerators.PlanVersions.Generator
        select earlier.ChangesTo(later));

    /// <summary>Services judged by a rule.</summary>
    public static Arbitrary<Eligibility> Eligibilities { get; } = Arb.From(
        from services in NeedGenerators.Services.Generator
        from rule in NeedGenerators.EligibilityRules.Generator
        from plan in NeedGenerators.Plans.Generator
        where services.Count > 0
        select rule.Judge(services[0], plan.Versions[0].Validity.From!.Value, plan, services.Skip(1)));

    /// <summary>Requests for de minimis aid tested against the ceiling.</summary>
    public static Arbitrary<Explained<DeMinimisTest>> DeMinimisTests { get; } = Arb.From(
        from regulation in Gen.Elements(DeMinimisRegulation.All.AsEnumerable())
        from requested in StateAidGenerators.Grants.Generator
        from count in Gen.Choose(0, 4)
        from granted in Gen.ListOf(StateAidGenerators.Grants.Generator, count)
        where regulation.Ceiling.TryAt(requested.GrantedOn, out _)
        select regulation.Test(requested, granted.Where(each => each.GrantedOn <= requested.GrantedOn).ToValueList()));

    /// <summary>Days on which a service was supported twice.</summary>
    public static Arbitrary<Explained<ValueList<AidOverlap>>> AidOverlaps { get; } = Arb.From(
        from count in Gen.Choose(0, 6)
        from supports in Gen.ListOf(StateAidGenerators.Supports.Generator, count)
        select AidOverlap.Find(supports.ToValueList()));
}
