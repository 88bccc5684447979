using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
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

    /// <summary>Contracts in any stage, reached by steps that are allowed.</summary>
    public static Arbitrary<ServiceContract> Contracts { get; } = ContractsFor(ServiceIdentifier.Parse("1111111", null));

    /// <summary>The same for one service.</summary>
    public static Arbitrary<ServiceContract> ContractsFor(ServiceIdentifier service) => Arb.From(
        from signed in Conclusions.Generator
        from value in Gen.Elements(50_000m, 3_000_000m)
        from steps in Gen.Choose(0, 9)
        from choices in Gen.ListOf(Gen.Choose(0, 9), steps)
        select choices.Aggregate(ServiceContract.Sign("S-1", service, signed, new(Money.Of(value))), Step));

    // Mostly the ordinary way on; now and then an addendum, a fine or an early end. A contract at its end stays there.
    private static ServiceContract Step(ServiceContract contract, int choice)
    {
        var day = contract.LastDay.PlusDays(choice);
        if (contract.Fines.Any(fine => fine.Decision == FineDecision.Open))
            return contract.ClaimFine(contract.Fines.Count - 1, day);
        var isCurrent = contract.Stage is ContractStage.Effective or ContractStage.InPerformance or ContractStage.Changed;
        return (choice, contract.Stage) switch
        {
            (9, _) when isCurrent => contract.Terminate(day, TerminationReason.Notice, "výpověď"),
            (8, _) when isCurrent => contract.RecordFine(ContractualFine.Fixed(Money.Of(10_000), Fines).Value, day),
            (7, _) when isCurrent => contract.Change(new() { Number = FormattableString.Invariant($"{contract.Changes.Count + 1}"), Path = ChangePath.DeMinimis, Value = Money.Of(1000), ConcludedOn = day }),
            (9, ContractStage.Signed) when contract.Publication.Conclusion.PublishBy is { } last => contract.CancelFromBeginning(last.PlusDays(1)),
            (_, ContractStage.Signed) => contract.Publish(day),
            (_, ContractStage.Performed or ContractStage.Terminated) => contract.Settle(day, day),
            (_, ContractStage.Settled) => contract.Archive(day),
            _ when isCurrent => contract.AllowedNext.Contains(ContractStage.InPerformance) ? contract.Start(day) : contract.Perform(day),
            _ => contract,
        };
    }
}
