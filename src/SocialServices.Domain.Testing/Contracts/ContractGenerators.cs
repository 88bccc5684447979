using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Contracts;

/// <summary>Generators of contracts for services: publications around the turns of the register, changes around their limits, contracts in every stage.</summary>
public static class ContractGenerators
{
    private static readonly Citation Fines = Citation.Document(new("čl. 8 smlouvy", "Article 8 of the contract"));
    private static readonly LocalDate[] Turns = [new(2016, 7, 1), new(2017, 7, 1), new(2018, 11, 30), new(2020, 2, 29), new(2023, 7, 16), new(2026, 1, 1)];

    /// <summary>Days of 2016 to 2026 on which a contract is concluded, those around a turn of the law more often.</summary>
    public static Arbitrary<LocalDate> Conclusions { get; } = Arb.From(
        Gen.OneOf(Gen.Choose(0, 3_800).Select(days => new LocalDate(2016, 1, 1).PlusDays(days)), Gen.Elements(Turns).SelectMany(turn => Gen.Choose(-2, 1).Select(turn.PlusDays))),
        day => day == Turns[2] ? [] : [Turns[2]]);

    /// <summary>Publications in time, on the last day, late, or never; values around the exemption.</summary>
    public static Arbitrary<RegisterPublication> Publications { get; } = Arb.From(
        from concluded in Conclusions.Generator
        from value in Gen.Elements(0m, 49_999.99m, 50_000m, 50_000.01m, 850_000m)
        from obliged in Gen.Elements(true, true, true, false)
        from after in Gen.OneOf(Gen.Choose(0, 120), Gen.Choose(88, 93))
        from isPublished in Gen.Elements(true, true, false)
        select RegisterPublication.Of(concluded, Money.Of(value), obliged, isPublished ? concluded.PlusDays(after) : null),
        publication => publication.Conclusion.PublishedOn is null ? [] : [RegisterPublication.Of(publication.Conclusion.ConcludedOn, publication.Value, publication.HasObligedParty)]);

    /// <summary>Values of contracts of 3 million and of any other, with up to three agreed adjustments of the price.</summary>
    public static Arbitrary<OriginalValue> OriginalValues { get; } = Arb.From(
        from price in Gen.Frequency((1, Gen.Constant(Money.Of(3_000_000m))), (1, Gen.Choose(1, 5_000_000).Select(crowns => Money.Of(crowns))))
        from count in Gen.Choose(0, 3)
        from thousands in Gen.ListOf(Gen.Choose(0, 100), count)
        select new OriginalValue(price, thousands.Select((number, year) => new PriceAdjustment(new LocalDate(2019 + year, 1, 1), Money.Of(number * 1000m), "čl. 5")).ToValueList()),
        value => value.Adjustments.Count == 0 ? [] : [new(value.Price)]);

    /// <summary>Up to six changes of a contract of 3 million made in one way on days from 2018 to June 2023, many sums on a limit or a haléř beside it.</summary>
    public static Arbitrary<ValueList<ContractChange>> Changes { get; } = Arb.From(
        from path in Gen.Elements(ChangePath.DeMinimis, ChangePath.AdditionalServices, ChangePath.Unforeseeable, ChangePath.Reserved)
        from count in Gen.Choose(1, 6)
        from values in Gen.ListOf(Gen.OneOf(Gen.Choose(-200, 900).Select(thousands => Money.Of(thousands * 1000m)), Gen.Elements(299_999.99m, 300_000m, 300_000.01m, 900_000m, 900_000.01m, 1_500_000m).Select(Money.Of)), count)
        from days in Gen.ListOf(Gen.Choose(0, 1_900), count)
        select values.Zip(days.Order(), (value, day) => (value, day)).Select((each, index) => new ContractChange
        {
            Number = FormattableString.Invariant($"{index + 1}"), Path = path, Value = each.value, ConcludedOn = new LocalDate(2018, 3, 1).PlusDays(each.day), MeetsConditions = true,
        }).ToValueList(),
        changes => changes.Count == 1 ? [] : [changes.Take(changes.Count - 1).ToValueList(), changes.Skip(1).ToValueList()]);

    /// <summary>
    /// Contracts in any stage, reached by steps that are allowed, several on one day often: with or without a lot, a supplier, price clauses and
    /// units; published in time, late or never; with addenda of every way, and with fines that are open, claimed and waived.
    /// </summary>
    public static Arbitrary<ServiceContract> Contracts { get; } = ContractsFor(ServiceIdentifier.Parse("1111111", null));

    /// <summary>The same for one service.</summary>
    public static Arbitrary<ServiceContract> ContractsFor(ServiceIdentifier service) => Arb.From(
        from signed in Conclusions.Generator
        from seed in Gen.Choose(0, int.MaxValue)
        select ContractOf(new Draw((ulong)seed), service, signed));

    private static ServiceContract ContractOf(Draw draw, ServiceIdentifier service, LocalDate signed)
    {
        ValueList<PriceAdjustment> adjustments = draw.Chance(70) ? [] : [new(signed.PlusDays(draw.Below(900)), Money.FromHellers(draw.Between(-10_000_000, 10_000_000)), "čl. 5")];
        var contract = ServiceContract.Sign("S-1", service, signed, new(Money.Of(draw.Pick(50_000m, 50_000.01m, 3_000_000m)), adjustments), draw.Maybe(50, () => UnitsOf(draw)), draw.Chance(85)) with
        {
            Lot = draw.Maybe<ProcurementLotId>(40, () => new("VZ-1", FormattableString.Invariant($"{draw.Below(30)}"))),
            Supplier = draw.Maybe(40, () => BusinessId.Parse("70892822", null)),
        };
        for (var left = draw.Below(16); left > 0; left--)
            contract = Step(draw, contract);
        return contract;
    }

    // Mostly the ordinary way on; now and then an addendum, a fine or an early end. A contract at its end stays there.
    private static ServiceContract Step(Draw draw, ServiceContract contract)
    {
        var day = contract.LastDay.PlusDays(draw.Chance(40) ? 0 : draw.Below(10));
        var open = contract.Fines.Index().Where(fine => fine.Item.Decision == FineDecision.Open).Select(fine => fine.Index).ToList();
        if (open.Count > 0 && (draw.Chance(40) || contract.Stage is ContractStage.Performed or ContractStage.Terminated))
            return draw.Chance(50) ? contract.ClaimFine(draw.OneOf(open), day) : contract.WaiveFine(draw.OneOf(open), day, "prodlení zavinil objednatel");
        if (contract.Changes.FirstOrDefault(change => change.PublishedOn is null && !(day > contract.PublicationOf(change).Conclusion.PublishBy)) is { } unpublished && draw.Chance(30))
            return contract.PublishChange(unpublished.Number, day);
        if (contract.Stage != ContractStage.Signed && contract.Publication.Conclusion is { PublishBy: null, PublishedOn: null } && draw.Chance(10))
            return contract.Publish(day);
        if (contract.Stage == ContractStage.Signed)
        {
            return contract.Publication.Conclusion.PublishBy is not { } last ? (draw.Chance(50) ? contract.TakeEffect(day) : contract.Publish(day))
                : draw.Chance(90) ? contract.Publish(day) : contract.CancelFromBeginning(last.PlusDays(1));
        }

        var isCurrent = contract.Stage is ContractStage.Effective or ContractStage.InPerformance or ContractStage.Changed;
        return (draw.Below(20), contract.Stage) switch
        {
            (0, _) when isCurrent => contract.Terminate(day, draw.OneOf(Enum.GetValues<TerminationReason>()), "rozhodnutí č. 12"),
            (< 4, ContractStage.Performed or ContractStage.Terminated) => contract.RecordFine(FineOf(draw), day),
            (< 4, _) when isCurrent => contract.RecordFine(FineOf(draw), day),
            (< 10, _) when isCurrent => contract.Change(ChangeOf(draw, contract, day)),
            (_, ContractStage.Performed or ContractStage.Terminated) => contract.Settle(day, day),
            (_, ContractStage.Settled) => contract.Archive(day),
            _ when isCurrent => contract.AllowedNext.Contains(ContractStage.InPerformance) ? contract.Start(day) : contract.Perform(day),
            _ => contract,
        };
    }

    private static ContractChange ChangeOf(Draw draw, ServiceContract contract, LocalDate day) => new()
    {
        Number = FormattableString.Invariant($"{contract.Changes.Count + 1}"),
        Path = draw.Pick(ChangePath.DeMinimis, ChangePath.AdditionalServices, ChangePath.Unforeseeable, ChangePath.Reserved),
        Value = Money.FromHellers(draw.Between(-10_000_000, 10_000_000)),
        ConcludedOn = day,
        PublishedOn = draw.Maybe(40, () => day.PlusDays(draw.Chance(70) ? draw.Below(20) : 90 + draw.Below(6))),
        From = draw.Maybe(30, () => day.PlusDays(draw.Below(60))),
        MeetsConditions = draw.Chance(70),
        Scope = draw.Maybe(30, () => UnitsOf(draw)),
    };

    private static ContractualFine FineOf(Draw draw) => ContractualFine.Fixed(Money.FromHellers(draw.Between(0, 10_000_000)), Fines).Value;

    private static Capacity UnitsOf(Draw draw) => draw.Chance(50) ? Capacity.Beds(draw.Below(20)) : Capacity.FullTimeEquivalents(draw.Below(200) / 10m);
}
