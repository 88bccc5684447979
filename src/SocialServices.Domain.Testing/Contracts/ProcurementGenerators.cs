using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing.Time;

namespace SocialServices.Domain.Testing.Contracts;

/// <summary>Generators of public procurement: days around the turns of the law, values around the limits, functional units, awards of lots.</summary>
public static class ProcurementGenerators
{
    private static readonly LocalDate FirstKnown = new(2016, 1, 1);
    private static readonly LocalDate LastKnown = new(2025, 12, 31);

    private static readonly LocalDate[] Turns =
        [new(2012, 4, 1), new(2014, 1, 1), new(2016, 1, 1), new(2016, 10, 1), new(2018, 1, 1), new(2020, 1, 1), new(2022, 1, 1), new(2024, 1, 1), new(2025, 4, 3), new(2026, 1, 1)];

    private static readonly decimal[] Limits =
        [50_000, 500_000, 1_000_000, 1_955_000, 2_000_000, 3_000_000, 3_494_000, 5_401_000, 5_610_000, 5_706_000, 5_944_000, 18_330_000, 19_257_000, 20_172_000, 20_478_000];

    /// <summary>Days of 2007 to 2030 on which a procedure starts, those before and after a turn of the law more often.</summary>
    public static Arbitrary<LocalDate> Starts { get; } = Arb.From(
        Gen.OneOf(TimeGenerators.Dates.Generator, Gen.Elements(Turns).SelectMany(turn => Gen.Choose(-2, 1).Select(turn.PlusDays))), TimeGenerators.Dates.Shrinker);

    /// <summary>Such days on which the limits of European law are known: 2016 to 2025.</summary>
    public static Arbitrary<LocalDate> StartsWithKnownLimits { get; } = Arb.From(
        Starts.Generator.Select(day => LocalDate.Min(LocalDate.Max(day, FirstKnown), LastKnown)), day => day == LastKnown ? [] : [LastKnown]);

    /// <summary>Estimated values from one haléř to 40 million, many on a limit or a haléř beside it.</summary>
    public static Arbitrary<Money> Values { get; } = Arb.From(
        Gen.OneOf(
            Gen.Choose(1, 40_000).Select(thousands => Money.Of(thousands * 1000m)),
            from limit in Gen.Elements(Limits) from hellers in Gen.Choose(-1, 1) select Money.Of(limit) + Money.FromHellers(hellers)),
        value => Shrink.TowardsZero(value.Hellers).Where(hellers => hellers > 0).Select(Money.FromHellers));

    /// <summary>What is procured.</summary>
    public static Arbitrary<ProcurementSubject> Subjects { get; } = Arb.From(Gen.Elements(ProcurementSubject.SpecialServices, ProcurementSubject.OrdinaryServices));

    /// <summary>Functional units of one to three procurements with one to five lots each, started on one day or on several.</summary>
    public static Arbitrary<FunctionalUnit> FunctionalUnits { get; } = Arb.From(
        from subject in Subjects.Generator
        from count in Gen.Choose(1, 3)
        from start in StartsWithKnownLimits.Generator
        from others in Gen.ListOf(Gen.OneOf(Gen.Constant(start), StartsWithKnownLimits.Generator), count)
        from values in Gen.Elements(Values.Generator, Gen.Choose(1, 1_950).Select(thousands => Money.Of(thousands * 1000m))) // also small lots only
        from lots in Gen.ListOf(Gen.Choose(1, 5).SelectMany(number => Gen.ListOf(values, number)), count)
        select Unit(subject, lots.Select((amounts, index) => (others.ElementAt(index), amounts.ToValueList())).ToValueList()),
        unit => unit.Definition.Procurements.Count == 1 ? [] : [FunctionalUnit.Create(unit.Definition with { Procurements = [unit.Definition.Procurements[0]] })]);

    /// <summary>Limits in crowns: both kinds of comparison, known, probable and derived.</summary>
    public static Arbitrary<ProcurementLimit> ProcurementLimits { get; } = Arb.From(
        from value in Values.Generator
        from includes in Gen.Elements(true, false)
        from isDerived in Gen.Elements(true, false)
        select (includes ? ProcurementLimit.UpTo(value) : ProcurementLimit.Below(value)) with { IsDerived = isDerived },
        limit => limit.IsDerived ? [limit with { IsDerived = false }] : []);

    /// <summary>Awards of a lot in any stage, reached by steps that are allowed.</summary>
    public static Arbitrary<LotProcedure> LotProcedures { get; } = Arb.From(
        from needsCheck in Gen.Elements(true, false)
        from start in TimeGenerators.Dates.Generator
        from steps in Gen.Choose(0, 14)
        from choices in Gen.ListOf(Gen.Choose(0, 9), steps)
        select choices.Aggregate(LotProcedure.Prepare(new("VZ-1", "1"), needsCheck), (lot, choice) => Step(lot, choice, start)));

    private static FunctionalUnit Unit(ProcurementSubject subject, ValueList<(LocalDate StartedOn, ValueList<Money> Values)> procurements) => FunctionalUnit.Create(new()
    {
        Subject = subject,
        Procurements = procurements.Select((procurement, index) => new Procurement
        {
            Number = FormattableString.Invariant($"VZ-{index + 1}"),
            StartedOn = procurement.StartedOn,
            Lots = procurement.Values.Select((value, number) => new ProcurementLot(FormattableString.Invariant($"{number + 1}"), value)).ToValueList(),
        }).ToValueList(),
    });

    // Mostly the ordinary way on; now and then a cancellation or a review. A lot at its end stays there.
    private static LotProcedure Step(LotProcedure lot, int choice, LocalDate start)
    {
        var day = (lot.LastDay ?? start).PlusDays(choice);
        if (choice == 9 && lot.Stage is > ProcurementStage.Draft and < ProcurementStage.ContractSigned)
            return lot.Cancel(day, "bez nabídek");
        if (choice == 8 && lot.Stage is > ProcurementStage.Draft and < ProcurementStage.ContractSigned)
            return lot.IsUnderReview ? lot.CloseReview(day, ProcurementReviewOutcome.Dismissed) : lot.OpenReview(day);
        return lot.AllowedNext.Count == 0 || lot.AllowedNext[0] == ProcurementStage.Cancelled ? lot : lot.AllowedNext[choice % 2 == 0 ? 0 : Math.Max(lot.AllowedNext.Count - 2, 0)] switch
        {
            ProcurementStage.Announced => lot.Announce(day),
            ProcurementStage.BidsOpen => lot.OpenBids(day),
            ProcurementStage.BidsClosed => lot.CloseBids(day),
            ProcurementStage.Evaluated => lot.Evaluate(day),
            ProcurementStage.ExplanationRequested => lot.RequestExplanation(day),
            ProcurementStage.Selected => lot.Select(day),
            ProcurementStage.ManagingAuthorityCheck => lot.StartManagingAuthorityCheck(day),
            ProcurementStage.BoardApproved => lot.ApproveByBoard(day),
            ProcurementStage.Standstill => lot.StartStandstill(new(day, day.PlusDays(15))),
            ProcurementStage.ContractSigned => lot.SignContract(LocalDate.Max(day, lot.Standstill!.FirstFreeDay)),
            _ => lot.Finish(day),
        };
    }
}
